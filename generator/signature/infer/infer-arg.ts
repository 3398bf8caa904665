import type { ArgNumber, ArgType, CParam, CType, SignatureArg, TypeFlag } from '../../tree/index.ts';
import { isReserved, mayBeNull, type Prose } from './prose.ts';

/** What the arguments before tell about the next one. */
interface Context {
  readonly params: readonly CParam[];
  readonly done: readonly SignatureArg[];
}

/**
 * Returns what the parameters of a prototype are by the customs of the header: their types and names, and the order in which they stand. A guess: contracts are compared with it and take its place. What
 * the text says is added by `withNull` and `withReserved`, of which nothing else depends.
 */
export function inferArgs(params: readonly CParam[]): SignatureArg[] {
  const done: SignatureArg[] = [];
  const context = { params, done };
  for (let index = 0; index < params.length && index < MOST_ARGS; index++) done.push(inferArg(index, context));
  return done;
}

const MOST_ARGS = 5;

/** Structs that the kernel hands to programs as their context. */
const CONTEXTS = new Set([
  '__sk_buff',
  'bpf_cgroup_dev_ctx',
  'bpf_nf_ctx',
  'bpf_perf_event_data',
  'bpf_perf_event_data_kern',
  'bpf_raw_tracepoint_args',
  'bpf_sk_lookup',
  'bpf_sock_addr',
  'bpf_sock_ops',
  'bpf_sockopt',
  'bpf_sysctl',
  'pt_regs',
  'sk_buff',
  'sk_msg_buff',
  'sk_msg_md',
  'sk_reuseport_kern',
  'sk_reuseport_md',
  'xdp_buff',
  'xdp_md',
]);

/** What a context is called, where its type is `void *`. */
const CONTEXT_NAMES = new Set(['ctx', 'skb']);

/** Other names that stand for one thing throughout the header, where the type is `void *`. */
const UNTYPED: Readonly<Record<string, ArgType>> = {
  map: 'ARG_CONST_MAP_PTR',
  ringbuf: 'ARG_CONST_MAP_PTR',
  sk: 'ARG_PTR_TO_BTF_ID_SOCK_COMMON',
  sock: 'ARG_PTR_TO_BTF_ID_SOCK_COMMON',
  percpu_ptr: 'ARG_PTR_TO_PERCPU_BTF_ID',
};

/** Structs that have an argument type of their own. */
const SPECIAL: Readonly<Record<string, ArgType>> = {
  bpf_map: 'ARG_CONST_MAP_PTR',
  bpf_spin_lock: 'ARG_PTR_TO_SPIN_LOCK',
  bpf_timer: 'ARG_PTR_TO_TIMER',
  bpf_dynptr: 'ARG_PTR_TO_DYNPTR',
  bpf_sock: 'ARG_PTR_TO_BTF_ID_SOCK_COMMON',
};

/** Network headers that are handed over as memory, with their sizes in bytes. */
const PACKET_HEADERS: Readonly<Record<string, number>> = { iphdr: 20, ipv6hdr: 40, tcphdr: 20 };

/** Widths in bytes of the integers that a helper writes its answer to. */
const WIDTHS: Readonly<Record<string, number>> = {
  s64: 8,
  u64: 8,
  __s64: 8,
  __u64: 8,
  s32: 4,
  u32: 4,
  __s32: 4,
  __u32: 4,
  int: 4,
  long: 8,
  'unsigned int': 4,
  'unsigned long': 8,
};

function inferArg(index: number, context: Context): SignatureArg {
  const { name = '', type } = context.params[index]!;
  if (type.type === 'function') return { type: 'ARG_PTR_TO_FUNC' };
  if (type.type !== 'pointer') return sizeOrNumber(index, name, context);
  const { to } = type;
  if (to.type === 'taggedType' && to.keyword === 'struct') return structPointer(index, name, to.name, to, context);
  if (name === 'callback' || name.endsWith('callback_fn')) return { type: 'ARG_PTR_TO_FUNC' };
  if (context.done[index - 1]?.type === 'ARG_PTR_TO_FUNC')
    return { type: 'ARG_PTR_TO_STACK', flags: ['PTR_MAYBE_NULL'] };
  if (index === 0 && CONTEXT_NAMES.has(name)) return { type: 'ARG_PTR_TO_CTX' };
  if (Object.hasOwn(UNTYPED, name)) return { type: UNTYPED[name]! };
  const map = context.done.findIndex((arg) => arg.type === 'ARG_CONST_MAP_PTR');
  if (map !== -1 && name === 'key') return { type: 'ARG_PTR_TO_MAP_KEY', map_arg: (map + 1) as ArgNumber };
  if (map !== -1 && name === 'value') return mapValue((map + 1) as ArgNumber, to);
  return memory(index, to, context);
}

function structPointer(index: number, name: string, struct: string, to: CType, context: Context): SignatureArg {
  if (index === 0 && CONTEXTS.has(struct)) return { type: 'ARG_PTR_TO_CTX' };
  if (Object.hasOwn(SPECIAL, struct)) return { type: SPECIAL[struct]! };
  if (isSizeAt(index + 1, context.params)) return memory(index, to, context);
  if (Object.hasOwn(PACKET_HEADERS, struct)) {
    return { type: 'ARG_PTR_TO_MEM', flags: ['MEM_RDONLY', 'MEM_FIXED_SIZE'], size: PACKET_HEADERS[struct]! };
  }
  if (index === 0 && CONTEXT_NAMES.has(name)) return { type: 'ARG_PTR_TO_CTX' };
  return { type: 'ARG_PTR_TO_BTF_ID', btf_id: `struct ${struct}` };
}

function mapValue(map: ArgNumber, to: CType): SignatureArg {
  const flags: TypeFlag[] = isConst(to) ? [] : ['MEM_UNINIT', 'MEM_WRITE'];
  return { type: 'ARG_PTR_TO_MAP_VALUE', ...(flags.length > 0 ? { flags } : {}), map_arg: map };
}

function memory(index: number, to: CType, { params }: Context): SignatureArg {
  const direction: TypeFlag[] = isConst(to) ? ['MEM_RDONLY'] : ['MEM_UNINIT', 'MEM_WRITE'];
  if (isSizeAt(index + 1, params)) {
    return { type: 'ARG_PTR_TO_MEM', flags: direction, size_arg: (index + 2) as ArgNumber };
  }
  if (to.type === 'namedType' && to.name === 'char' && isConst(to)) return { type: 'ARG_PTR_TO_CONST_STR' };
  const width = to.type === 'namedType' ? WIDTHS[to.name] : undefined;
  if (width === undefined) return { type: 'ARG_ANYTHING' };
  const flags: TypeFlag[] = isConst(to)
    ? ['MEM_RDONLY', 'MEM_FIXED_SIZE']
    : ['MEM_UNINIT', 'MEM_FIXED_SIZE', 'MEM_ALIGNED', 'MEM_WRITE'];
  return { type: 'ARG_PTR_TO_MEM', flags, size: width };
}

function sizeOrNumber(index: number, name: string, { done }: Context): SignatureArg {
  if (done[index - 1]?.size_arg === index + 1) return { type: 'ARG_CONST_SIZE', mem_arg: index as ArgNumber };
  return { type: name.endsWith('callback_fn') ? 'ARG_PTR_TO_FUNC' : 'ARG_ANYTHING' };
}

/** Says whether the parameter is a number that is called a size or a length. */
function isSizeAt(index: number, params: readonly CParam[]): boolean {
  const param = params[index];
  if (!param || param.type.type === 'pointer') return false;
  return /(?:size|length|len|sz)$|^size_of_/.test(param.name ?? '');
}

function isConst(type: CType): boolean {
  return 'qualifiers' in type && type.qualifiers.includes('const');
}

/** Returns `arg` with what the text says of NULL. */
export function withNull(arg: SignatureArg, { name = '' }: CParam, prose: Prose): SignatureArg {
  const { type, flags = [] } = arg;
  if (flags.includes('PTR_MAYBE_NULL') || !type.startsWith('ARG_PTR') || !mayBeNull(prose, name)) return arg;
  return { ...arg, flags: ['PTR_MAYBE_NULL', ...flags] };
}

/** Returns `arg` with what the text says of 0. */
export function withReserved(arg: SignatureArg, { name = '' }: CParam, prose: Prose): SignatureArg {
  return arg.type === 'ARG_ANYTHING' && isReserved(prose, name)
    ? { ...arg, reserved_zero: true, documented: true }
    : arg;
}
