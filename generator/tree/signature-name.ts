/**
 * The kernel's names for what a helper takes and returns, of every release whose contracts are known (6.1 to 7.2).
 *
 * A name's number is its index here. The lists only grow at their end: the kernel's own enum values move from release to release, these stay.
 */
export const ARG_TYPES = [
  'ARG_DONTCARE',
  'ARG_CONST_MAP_PTR',
  'ARG_PTR_TO_MAP_KEY',
  'ARG_PTR_TO_MAP_VALUE',
  'ARG_PTR_TO_MEM',
  'ARG_CONST_SIZE',
  'ARG_CONST_SIZE_OR_ZERO',
  'ARG_PTR_TO_CTX',
  'ARG_ANYTHING',
  'ARG_PTR_TO_SPIN_LOCK',
  'ARG_PTR_TO_SOCK_COMMON',
  'ARG_PTR_TO_SOCKET',
  'ARG_PTR_TO_BTF_ID',
  'ARG_PTR_TO_ALLOC_MEM',
  'ARG_CONST_ALLOC_SIZE_OR_ZERO',
  'ARG_PTR_TO_BTF_ID_SOCK_COMMON',
  'ARG_PTR_TO_PERCPU_BTF_ID',
  'ARG_PTR_TO_FUNC',
  'ARG_PTR_TO_STACK',
  'ARG_PTR_TO_CONST_STR',
  'ARG_PTR_TO_TIMER',
  'ARG_PTR_TO_KPTR',
  'ARG_PTR_TO_DYNPTR',
  'ARG_PTR_TO_RINGBUF_MEM',
  'ARG_PTR_TO_ARENA',
  'ARG_SCALAR',
  'ARG_KPTR_XCHG_DEST',
] as const;

/** What a helper returns, numbered likewise. */
export const RETURN_TYPES = [
  'RET_INTEGER',
  'RET_VOID',
  'RET_PTR_TO_MAP_VALUE',
  'RET_PTR_TO_SOCKET',
  'RET_PTR_TO_TCP_SOCK',
  'RET_PTR_TO_SOCK_COMMON',
  'RET_PTR_TO_ALLOC_MEM',
  'RET_PTR_TO_MEM_OR_BTF_ID',
  'RET_PTR_TO_BTF_ID',
  'RET_PTR_TO_MEM',
] as const;

/** What both may be marked with; a flag's number is its bit. */
export const TYPE_FLAGS = [
  'PTR_MAYBE_NULL',
  'MEM_RDONLY',
  'MEM_ALLOC',
  'MEM_USER',
  'MEM_PERCPU',
  'OBJ_RELEASE',
  'PTR_UNTRUSTED',
  'MEM_UNINIT',
  'DYNPTR_TYPE_LOCAL',
  'DYNPTR_TYPE_RINGBUF',
  'MEM_FIXED_SIZE',
  'MEM_ALIGNED',
  'MEM_WRITE',
  'MEM_RINGBUF',
  'PTR_TRUSTED',
  'MEM_RCU',
  'NON_OWN_REF',
  'DYNPTR_TYPE_SKB',
  'DYNPTR_TYPE_XDP',
  'DYNPTR_TYPE_SKB_META',
  'DYNPTR_TYPE_FILE',
] as const;

/** What a program needs before a row is its own, beside its type and where it is attached; a requirement's number is its bit. */
export const REQUIREMENTS = [
  'CAP_BPF',
  'CAP_PERFMON',
  'CAP_SYS_ADMIN',
  'no_lockdown_read_kernel',
  'no_lockdown_write_user',
  'sleepable',
  'not_sleepable',
  'trampoline',
  'not_trampoline',
  'iter_unix',
  'iter_tcp',
  'lsm_sockopt_locked',
  'not_lsm_sockopt_locked',
  'lsm_sockopt_unlocked',
  'not_tcp_ca_release',
] as const;

/** The lists of hooks that a few helpers are kept to; the kernel has a function for each. */
export const ALLOWED_HOOKS = ['d_path_hooks', 'ima_hash_hooks', 'sk_storage_tracing_hooks'] as const;

/** The checks that belong to single helpers. `docs/signatures.md` says what each one does. */
export const SIGNATURE_RULES = [
  'tail_call_no_refs',
  'local_storage_once',
  'snprintf_format',
  'dynptr_from_mem_map_value',
  'dynptr_data_shares_reference',
  'dynptr_write_packet',
  'set_retval_void_lsm',
  'set_retval_range',
  'get_func_ip_prog',
  'timer_same_map',
  'timer_async_callback',
  'callchain_buffer',
  'sockmap_update_prog',
  'map_lookup_by_map',
  'map_value_by_map',
  'sk_release_any_sock',
  'percpu_btf',
  'kptr_field',
  'spin_lock_pair',
] as const;

export type ArgType = (typeof ARG_TYPES)[number];
export type ReturnType = (typeof RETURN_TYPES)[number];
export type TypeFlag = (typeof TYPE_FLAGS)[number];
export type Requirement = (typeof REQUIREMENTS)[number];
export type AllowedHook = (typeof ALLOWED_HOOKS)[number];
export type SignatureRule = (typeof SIGNATURE_RULES)[number];
