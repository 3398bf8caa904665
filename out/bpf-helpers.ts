// SPDX-License-Identifier: MIT
//
// The interface of BPF: helper functions, constants and structs.
//
// Made by bpfdoc from <linux/bpf.h>, SHA-256
// 9487a6f86f6e26af3e0fa57ccc016cdca0bcbc32d2c1a8609d1d1972da93f3a9. Do not edit.

declare const readable: unique symbol;
declare const writable: unique symbol;
declare const callable: unique symbol;

/** The address of memory that may be read. `Target` says what lies there: `'struct bpf_sock'`, `'u32'`. */
export type ConstPointer<Target extends string = string> = bigint & { readonly [readable]: Target };

/** The address of memory that a helper writes to. What it held before does not matter. */
export type OutPointer<Target extends string = string> = bigint & { readonly [writable]: Target };

/** The address of memory that may be read and written. */
export type Pointer<Target extends string = string> = ConstPointer<Target> & OutPointer<Target>;

/** Any function. */
export type AnyFunction = (...args: never[]) => unknown;

/** The address of a BPF function that a helper calls back. */
export type FunctionPointer<Callback extends AnyFunction = AnyFunction> = bigint & { readonly [callable]: Callback };

/** A function, or where one of the program's own is. */
export type Callback<Function extends AnyFunction = AnyFunction> = Function | FunctionPointer<Function>;

/** How a register holds a value: an integer by sign and bits, an address, an address or 0. */
export type RegisterKind =
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 's8'
  | 's16'
  | 's32'
  | 's64'
  | 'pointer'
  | 'nullable'
  | 'void';

/** R1 to R5. */
export type Registers = readonly [r1: bigint, r2: bigint, r3: bigint, r4: bigint, r5: bigint];

export interface RegisterUse {
  readonly params: readonly RegisterKind[];
  readonly returns: RegisterKind;
}

/** How the bytes of a member are read. Byte order is the machine's unless the kind names one. */
export type MemberKind =
  | Exclude<RegisterKind, 'nullable' | 'void'>
  | `${'u' | 's'}${16 | 32 | 64}${'be' | 'le'}`
  | 'f32'
  | 'f64'
  | 'bits'
  | 'record';

/** Where a member lies, in bytes from the start of its struct, and how it is read. */
export interface MemberLayout {
  readonly offset: number;
  readonly size: number;
  /** Of an array, that of its elements. */
  readonly kind: MemberKind;
  /** Elements of an array; 0 for one that goes on to the end of the memory. */
  readonly count?: number;
  /** Of a struct or union inside: its tag, where it has one. */
  readonly record?: string;
  /**
   * Of a bit-field: how far to shift the `size` bytes at `offset` to the right on a machine of either byte order, how many bits are left then, and whether the highest of them is the sign.
   */
  readonly bits?: { readonly shift: { readonly little: number; readonly big: number }; readonly width: number; readonly isSigned: boolean };
}

/** A struct or union in the memory of a BPF program. */
export interface RecordLayout {
  readonly size: number;
  readonly align: number;
  /** By name from the start of the struct: `ifindex`, `prog.fd`. */
  readonly members: Readonly<Record<string, MemberLayout>>;
}

/** The number of each helper, which call instructions hold. */
export const helperId = {
  bpf_map_lookup_elem: 1,
  bpf_map_update_elem: 2,
  bpf_map_delete_elem: 3,
  bpf_probe_read: 4,
  bpf_ktime_get_ns: 5,
  bpf_trace_printk: 6,
  bpf_get_prandom_u32: 7,
  bpf_get_smp_processor_id: 8,
  bpf_skb_store_bytes: 9,
  bpf_l3_csum_replace: 10,
  bpf_l4_csum_replace: 11,
  bpf_tail_call: 12,
  bpf_clone_redirect: 13,
  bpf_get_current_pid_tgid: 14,
  bpf_get_current_uid_gid: 15,
  bpf_get_current_comm: 16,
  bpf_get_cgroup_classid: 17,
  bpf_skb_vlan_push: 18,
  bpf_skb_vlan_pop: 19,
  bpf_skb_get_tunnel_key: 20,
  bpf_skb_set_tunnel_key: 21,
  bpf_perf_event_read: 22,
  bpf_redirect: 23,
  bpf_get_route_realm: 24,
  bpf_perf_event_output: 25,
  bpf_skb_load_bytes: 26,
  bpf_get_stackid: 27,
  bpf_csum_diff: 28,
  bpf_skb_get_tunnel_opt: 29,
  bpf_skb_set_tunnel_opt: 30,
  bpf_skb_change_proto: 31,
  bpf_skb_change_type: 32,
  bpf_skb_under_cgroup: 33,
  bpf_get_hash_recalc: 34,
  bpf_get_current_task: 35,
  bpf_probe_write_user: 36,
  bpf_current_task_under_cgroup: 37,
  bpf_skb_change_tail: 38,
  bpf_skb_pull_data: 39,
  bpf_csum_update: 40,
  bpf_set_hash_invalid: 41,
  bpf_get_numa_node_id: 42,
  bpf_skb_change_head: 43,
  bpf_xdp_adjust_head: 44,
  bpf_probe_read_str: 45,
  bpf_get_socket_cookie: 46,
  bpf_get_socket_uid: 47,
  bpf_set_hash: 48,
  bpf_setsockopt: 49,
  bpf_skb_adjust_room: 50,
  bpf_redirect_map: 51,
  bpf_sk_redirect_map: 52,
  bpf_sock_map_update: 53,
  bpf_xdp_adjust_meta: 54,
  bpf_perf_event_read_value: 55,
  bpf_perf_prog_read_value: 56,
  bpf_getsockopt: 57,
  bpf_override_return: 58,
  bpf_sock_ops_cb_flags_set: 59,
  bpf_msg_redirect_map: 60,
  bpf_msg_apply_bytes: 61,
  bpf_msg_cork_bytes: 62,
  bpf_msg_pull_data: 63,
  bpf_bind: 64,
  bpf_xdp_adjust_tail: 65,
  bpf_skb_get_xfrm_state: 66,
  bpf_get_stack: 67,
  bpf_skb_load_bytes_relative: 68,
  bpf_fib_lookup: 69,
  bpf_sock_hash_update: 70,
  bpf_msg_redirect_hash: 71,
  bpf_sk_redirect_hash: 72,
  bpf_lwt_push_encap: 73,
  bpf_lwt_seg6_store_bytes: 74,
  bpf_lwt_seg6_adjust_srh: 75,
  bpf_lwt_seg6_action: 76,
  bpf_rc_repeat: 77,
  bpf_rc_keydown: 78,
  bpf_skb_cgroup_id: 79,
  bpf_get_current_cgroup_id: 80,
  bpf_get_local_storage: 81,
  bpf_sk_select_reuseport: 82,
  bpf_skb_ancestor_cgroup_id: 83,
  bpf_sk_lookup_tcp: 84,
  bpf_sk_lookup_udp: 85,
  bpf_sk_release: 86,
  bpf_map_push_elem: 87,
  bpf_map_pop_elem: 88,
  bpf_map_peek_elem: 89,
  bpf_msg_push_data: 90,
  bpf_msg_pop_data: 91,
  bpf_rc_pointer_rel: 92,
  bpf_spin_lock: 93,
  bpf_spin_unlock: 94,
  bpf_sk_fullsock: 95,
  bpf_tcp_sock: 96,
  bpf_skb_ecn_set_ce: 97,
  bpf_get_listener_sock: 98,
  bpf_skc_lookup_tcp: 99,
  bpf_tcp_check_syncookie: 100,
  bpf_sysctl_get_name: 101,
  bpf_sysctl_get_current_value: 102,
  bpf_sysctl_get_new_value: 103,
  bpf_sysctl_set_new_value: 104,
  bpf_strtol: 105,
  bpf_strtoul: 106,
  bpf_sk_storage_get: 107,
  bpf_sk_storage_delete: 108,
  bpf_send_signal: 109,
  bpf_tcp_gen_syncookie: 110,
  bpf_skb_output: 111,
  bpf_probe_read_user: 112,
  bpf_probe_read_kernel: 113,
  bpf_probe_read_user_str: 114,
  bpf_probe_read_kernel_str: 115,
  bpf_tcp_send_ack: 116,
  bpf_send_signal_thread: 117,
  bpf_jiffies64: 118,
  bpf_read_branch_records: 119,
  bpf_get_ns_current_pid_tgid: 120,
  bpf_xdp_output: 121,
  bpf_get_netns_cookie: 122,
  bpf_get_current_ancestor_cgroup_id: 123,
  bpf_sk_assign: 124,
  bpf_ktime_get_boot_ns: 125,
  bpf_seq_printf: 126,
  bpf_seq_write: 127,
  bpf_sk_cgroup_id: 128,
  bpf_sk_ancestor_cgroup_id: 129,
  bpf_ringbuf_output: 130,
  bpf_ringbuf_reserve: 131,
  bpf_ringbuf_submit: 132,
  bpf_ringbuf_discard: 133,
  bpf_ringbuf_query: 134,
  bpf_csum_level: 135,
} as const;
/** The name of a helper. */
export type HelperName = keyof typeof helperId;
/** The number of a helper. */
export type HelperId = (typeof helperId)[HelperName];

/** The name of each helper by its number. */
export const helperName = {
  1: 'bpf_map_lookup_elem',
  2: 'bpf_map_update_elem',
  3: 'bpf_map_delete_elem',
  4: 'bpf_probe_read',
  5: 'bpf_ktime_get_ns',
  6: 'bpf_trace_printk',
  7: 'bpf_get_prandom_u32',
  8: 'bpf_get_smp_processor_id',
  9: 'bpf_skb_store_bytes',
  10: 'bpf_l3_csum_replace',
  11: 'bpf_l4_csum_replace',
  12: 'bpf_tail_call',
  13: 'bpf_clone_redirect',
  14: 'bpf_get_current_pid_tgid',
  15: 'bpf_get_current_uid_gid',
  16: 'bpf_get_current_comm',
  17: 'bpf_get_cgroup_classid',
  18: 'bpf_skb_vlan_push',
  19: 'bpf_skb_vlan_pop',
  20: 'bpf_skb_get_tunnel_key',
  21: 'bpf_skb_set_tunnel_key',
  22: 'bpf_perf_event_read',
  23: 'bpf_redirect',
  24: 'bpf_get_route_realm',
  25: 'bpf_perf_event_output',
  26: 'bpf_skb_load_bytes',
  27: 'bpf_get_stackid',
  28: 'bpf_csum_diff',
  29: 'bpf_skb_get_tunnel_opt',
  30: 'bpf_skb_set_tunnel_opt',
  31: 'bpf_skb_change_proto',
  32: 'bpf_skb_change_type',
  33: 'bpf_skb_under_cgroup',
  34: 'bpf_get_hash_recalc',
  35: 'bpf_get_current_task',
  36: 'bpf_probe_write_user',
  37: 'bpf_current_task_under_cgroup',
  38: 'bpf_skb_change_tail',
  39: 'bpf_skb_pull_data',
  40: 'bpf_csum_update',
  41: 'bpf_set_hash_invalid',
  42: 'bpf_get_numa_node_id',
  43: 'bpf_skb_change_head',
  44: 'bpf_xdp_adjust_head',
  45: 'bpf_probe_read_str',
  46: 'bpf_get_socket_cookie',
  47: 'bpf_get_socket_uid',
  48: 'bpf_set_hash',
  49: 'bpf_setsockopt',
  50: 'bpf_skb_adjust_room',
  51: 'bpf_redirect_map',
  52: 'bpf_sk_redirect_map',
  53: 'bpf_sock_map_update',
  54: 'bpf_xdp_adjust_meta',
  55: 'bpf_perf_event_read_value',
  56: 'bpf_perf_prog_read_value',
  57: 'bpf_getsockopt',
  58: 'bpf_override_return',
  59: 'bpf_sock_ops_cb_flags_set',
  60: 'bpf_msg_redirect_map',
  61: 'bpf_msg_apply_bytes',
  62: 'bpf_msg_cork_bytes',
  63: 'bpf_msg_pull_data',
  64: 'bpf_bind',
  65: 'bpf_xdp_adjust_tail',
  66: 'bpf_skb_get_xfrm_state',
  67: 'bpf_get_stack',
  68: 'bpf_skb_load_bytes_relative',
  69: 'bpf_fib_lookup',
  70: 'bpf_sock_hash_update',
  71: 'bpf_msg_redirect_hash',
  72: 'bpf_sk_redirect_hash',
  73: 'bpf_lwt_push_encap',
  74: 'bpf_lwt_seg6_store_bytes',
  75: 'bpf_lwt_seg6_adjust_srh',
  76: 'bpf_lwt_seg6_action',
  77: 'bpf_rc_repeat',
  78: 'bpf_rc_keydown',
  79: 'bpf_skb_cgroup_id',
  80: 'bpf_get_current_cgroup_id',
  81: 'bpf_get_local_storage',
  82: 'bpf_sk_select_reuseport',
  83: 'bpf_skb_ancestor_cgroup_id',
  84: 'bpf_sk_lookup_tcp',
  85: 'bpf_sk_lookup_udp',
  86: 'bpf_sk_release',
  87: 'bpf_map_push_elem',
  88: 'bpf_map_pop_elem',
  89: 'bpf_map_peek_elem',
  90: 'bpf_msg_push_data',
  91: 'bpf_msg_pop_data',
  92: 'bpf_rc_pointer_rel',
  93: 'bpf_spin_lock',
  94: 'bpf_spin_unlock',
  95: 'bpf_sk_fullsock',
  96: 'bpf_tcp_sock',
  97: 'bpf_skb_ecn_set_ce',
  98: 'bpf_get_listener_sock',
  99: 'bpf_skc_lookup_tcp',
  100: 'bpf_tcp_check_syncookie',
  101: 'bpf_sysctl_get_name',
  102: 'bpf_sysctl_get_current_value',
  103: 'bpf_sysctl_get_new_value',
  104: 'bpf_sysctl_set_new_value',
  105: 'bpf_strtol',
  106: 'bpf_strtoul',
  107: 'bpf_sk_storage_get',
  108: 'bpf_sk_storage_delete',
  109: 'bpf_send_signal',
  110: 'bpf_tcp_gen_syncookie',
  111: 'bpf_skb_output',
  112: 'bpf_probe_read_user',
  113: 'bpf_probe_read_kernel',
  114: 'bpf_probe_read_user_str',
  115: 'bpf_probe_read_kernel_str',
  116: 'bpf_tcp_send_ack',
  117: 'bpf_send_signal_thread',
  118: 'bpf_jiffies64',
  119: 'bpf_read_branch_records',
  120: 'bpf_get_ns_current_pid_tgid',
  121: 'bpf_xdp_output',
  122: 'bpf_get_netns_cookie',
  123: 'bpf_get_current_ancestor_cgroup_id',
  124: 'bpf_sk_assign',
  125: 'bpf_ktime_get_boot_ns',
  126: 'bpf_seq_printf',
  127: 'bpf_seq_write',
  128: 'bpf_sk_cgroup_id',
  129: 'bpf_sk_ancestor_cgroup_id',
  130: 'bpf_ringbuf_output',
  131: 'bpf_ringbuf_reserve',
  132: 'bpf_ringbuf_submit',
  133: 'bpf_ringbuf_discard',
  134: 'bpf_ringbuf_query',
  135: 'bpf_csum_level',
} as const;

/** How each helper uses registers. */
export const helperRegisters = {
  bpf_map_lookup_elem: { params: ['pointer', 'pointer'], returns: 'nullable' },
  bpf_map_update_elem: { params: ['pointer', 'pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_map_delete_elem: { params: ['pointer', 'pointer'], returns: 's64' },
  bpf_probe_read: { params: ['pointer', 'u32', 'pointer'], returns: 's64' },
  bpf_ktime_get_ns: { params: [], returns: 'u64' },
  bpf_trace_printk: { params: ['pointer', 'u32', 'u64', 'u64', 'u64'], returns: 's64' },
  bpf_get_prandom_u32: { params: [], returns: 'u32' },
  bpf_get_smp_processor_id: { params: [], returns: 'u32' },
  bpf_skb_store_bytes: { params: ['pointer', 'u32', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_l3_csum_replace: { params: ['pointer', 'u32', 'u64', 'u64', 'u64'], returns: 's64' },
  bpf_l4_csum_replace: { params: ['pointer', 'u32', 'u64', 'u64', 'u64'], returns: 's64' },
  bpf_tail_call: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_clone_redirect: { params: ['pointer', 'u32', 'u64'], returns: 's64' },
  bpf_get_current_pid_tgid: { params: [], returns: 'u64' },
  bpf_get_current_uid_gid: { params: [], returns: 'u64' },
  bpf_get_current_comm: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_get_cgroup_classid: { params: ['pointer'], returns: 'u32' },
  bpf_skb_vlan_push: { params: ['pointer', 'u16', 'u16'], returns: 's64' },
  bpf_skb_vlan_pop: { params: ['pointer'], returns: 's64' },
  bpf_skb_get_tunnel_key: { params: ['pointer', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_skb_set_tunnel_key: { params: ['pointer', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_perf_event_read: { params: ['pointer', 'u64'], returns: 'u64' },
  bpf_redirect: { params: ['u32', 'u64'], returns: 's64' },
  bpf_get_route_realm: { params: ['pointer'], returns: 'u32' },
  bpf_perf_event_output: { params: ['pointer', 'pointer', 'u64', 'pointer', 'u64'], returns: 's64' },
  bpf_skb_load_bytes: { params: ['pointer', 'u32', 'pointer', 'u32'], returns: 's64' },
  bpf_get_stackid: { params: ['pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_csum_diff: { params: ['nullable', 'u32', 'nullable', 'u32', 'u32'], returns: 's64' },
  bpf_skb_get_tunnel_opt: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_skb_set_tunnel_opt: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_skb_change_proto: { params: ['pointer', 'u16', 'u64'], returns: 's64' },
  bpf_skb_change_type: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_skb_under_cgroup: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_get_hash_recalc: { params: ['pointer'], returns: 'u32' },
  bpf_get_current_task: { params: [], returns: 'u64' },
  bpf_probe_write_user: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_current_task_under_cgroup: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_skb_change_tail: { params: ['pointer', 'u32', 'u64'], returns: 's64' },
  bpf_skb_pull_data: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_csum_update: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_set_hash_invalid: { params: ['pointer'], returns: 'void' },
  bpf_get_numa_node_id: { params: [], returns: 's64' },
  bpf_skb_change_head: { params: ['pointer', 'u32', 'u64'], returns: 's64' },
  bpf_xdp_adjust_head: { params: ['pointer', 's32'], returns: 's64' },
  bpf_probe_read_str: { params: ['pointer', 'u32', 'pointer'], returns: 's64' },
  bpf_get_socket_cookie: { params: ['nullable'], returns: 'u64' },
  bpf_get_socket_uid: { params: ['pointer'], returns: 'u32' },
  bpf_set_hash: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_setsockopt: { params: ['pointer', 's32', 's32', 'pointer', 's32'], returns: 's64' },
  bpf_skb_adjust_room: { params: ['pointer', 's32', 'u32', 'u64'], returns: 's64' },
  bpf_redirect_map: { params: ['pointer', 'u32', 'u64'], returns: 's64' },
  bpf_sk_redirect_map: { params: ['pointer', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_sock_map_update: { params: ['pointer', 'pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_xdp_adjust_meta: { params: ['pointer', 's32'], returns: 's64' },
  bpf_perf_event_read_value: { params: ['pointer', 'u64', 'pointer', 'u32'], returns: 's64' },
  bpf_perf_prog_read_value: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_getsockopt: { params: ['pointer', 's32', 's32', 'pointer', 's32'], returns: 's64' },
  bpf_override_return: { params: ['pointer', 'u64'], returns: 's64' },
  bpf_sock_ops_cb_flags_set: { params: ['pointer', 's32'], returns: 's64' },
  bpf_msg_redirect_map: { params: ['pointer', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_msg_apply_bytes: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_msg_cork_bytes: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_msg_pull_data: { params: ['pointer', 'u32', 'u32', 'u64'], returns: 's64' },
  bpf_bind: { params: ['pointer', 'pointer', 's32'], returns: 's64' },
  bpf_xdp_adjust_tail: { params: ['pointer', 's32'], returns: 's64' },
  bpf_skb_get_xfrm_state: { params: ['pointer', 'u32', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_get_stack: { params: ['pointer', 'pointer', 'u32', 'u64'], returns: 's64' },
  bpf_skb_load_bytes_relative: { params: ['pointer', 'u32', 'pointer', 'u32', 'u32'], returns: 's64' },
  bpf_fib_lookup: { params: ['pointer', 'pointer', 's32', 'u32'], returns: 's64' },
  bpf_sock_hash_update: { params: ['pointer', 'pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_msg_redirect_hash: { params: ['pointer', 'pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_sk_redirect_hash: { params: ['pointer', 'pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_lwt_push_encap: { params: ['pointer', 'u32', 'pointer', 'u32'], returns: 's64' },
  bpf_lwt_seg6_store_bytes: { params: ['pointer', 'u32', 'pointer', 'u32'], returns: 's64' },
  bpf_lwt_seg6_adjust_srh: { params: ['pointer', 'u32', 's32'], returns: 's64' },
  bpf_lwt_seg6_action: { params: ['pointer', 'u32', 'pointer', 'u32'], returns: 's64' },
  bpf_rc_repeat: { params: ['pointer'], returns: 's64' },
  bpf_rc_keydown: { params: ['pointer', 'u32', 'u64', 'u32'], returns: 's64' },
  bpf_skb_cgroup_id: { params: ['pointer'], returns: 'u64' },
  bpf_get_current_cgroup_id: { params: [], returns: 'u64' },
  bpf_get_local_storage: { params: ['pointer', 'u64'], returns: 'pointer' },
  bpf_sk_select_reuseport: { params: ['pointer', 'pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_skb_ancestor_cgroup_id: { params: ['pointer', 's32'], returns: 'u64' },
  bpf_sk_lookup_tcp: { params: ['pointer', 'pointer', 'u32', 'u64', 'u64'], returns: 'nullable' },
  bpf_sk_lookup_udp: { params: ['pointer', 'pointer', 'u32', 'u64', 'u64'], returns: 'nullable' },
  bpf_sk_release: { params: ['pointer'], returns: 's64' },
  bpf_map_push_elem: { params: ['pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_map_pop_elem: { params: ['pointer', 'pointer'], returns: 's64' },
  bpf_map_peek_elem: { params: ['pointer', 'pointer'], returns: 's64' },
  bpf_msg_push_data: { params: ['pointer', 'u32', 'u32', 'u64'], returns: 's64' },
  bpf_msg_pop_data: { params: ['pointer', 'u32', 'u32', 'u64'], returns: 's64' },
  bpf_rc_pointer_rel: { params: ['pointer', 's32', 's32'], returns: 's64' },
  bpf_spin_lock: { params: ['pointer'], returns: 's64' },
  bpf_spin_unlock: { params: ['pointer'], returns: 's64' },
  bpf_sk_fullsock: { params: ['pointer'], returns: 'nullable' },
  bpf_tcp_sock: { params: ['pointer'], returns: 'nullable' },
  bpf_skb_ecn_set_ce: { params: ['pointer'], returns: 's64' },
  bpf_get_listener_sock: { params: ['pointer'], returns: 'nullable' },
  bpf_skc_lookup_tcp: { params: ['pointer', 'pointer', 'u32', 'u64', 'u64'], returns: 'nullable' },
  bpf_tcp_check_syncookie: { params: ['pointer', 'pointer', 'u32', 'pointer', 'u32'], returns: 's64' },
  bpf_sysctl_get_name: { params: ['pointer', 'pointer', 'u64', 'u64'], returns: 's64' },
  bpf_sysctl_get_current_value: { params: ['pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_sysctl_get_new_value: { params: ['pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_sysctl_set_new_value: { params: ['pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_strtol: { params: ['pointer', 'u64', 'u64', 'pointer'], returns: 's64' },
  bpf_strtoul: { params: ['pointer', 'u64', 'u64', 'pointer'], returns: 's64' },
  bpf_sk_storage_get: { params: ['pointer', 'nullable', 'nullable', 'u64'], returns: 'nullable' },
  bpf_sk_storage_delete: { params: ['pointer', 'nullable'], returns: 's64' },
  bpf_send_signal: { params: ['u32'], returns: 's64' },
  bpf_tcp_gen_syncookie: { params: ['pointer', 'pointer', 'u32', 'pointer', 'u32'], returns: 's64' },
  bpf_skb_output: { params: ['pointer', 'pointer', 'u64', 'pointer', 'u64'], returns: 's64' },
  bpf_probe_read_user: { params: ['pointer', 'u32', 'pointer'], returns: 's64' },
  bpf_probe_read_kernel: { params: ['pointer', 'u32', 'pointer'], returns: 's64' },
  bpf_probe_read_user_str: { params: ['pointer', 'u32', 'pointer'], returns: 's64' },
  bpf_probe_read_kernel_str: { params: ['pointer', 'u32', 'pointer'], returns: 's64' },
  bpf_tcp_send_ack: { params: ['pointer', 'u32'], returns: 's64' },
  bpf_send_signal_thread: { params: ['u32'], returns: 's64' },
  bpf_jiffies64: { params: [], returns: 'u64' },
  bpf_read_branch_records: { params: ['pointer', 'nullable', 'u32', 'u64'], returns: 's64' },
  bpf_get_ns_current_pid_tgid: { params: ['u64', 'u64', 'pointer', 'u32'], returns: 's64' },
  bpf_xdp_output: { params: ['pointer', 'pointer', 'u64', 'pointer', 'u64'], returns: 's64' },
  bpf_get_netns_cookie: { params: ['nullable'], returns: 'u64' },
  bpf_get_current_ancestor_cgroup_id: { params: ['s32'], returns: 'u64' },
  bpf_sk_assign: { params: ['pointer', 'pointer', 'u64'], returns: 's64' },
  bpf_ktime_get_boot_ns: { params: [], returns: 'u64' },
  bpf_seq_printf: { params: ['pointer', 'pointer', 'u32', 'nullable', 'u32'], returns: 's64' },
  bpf_seq_write: { params: ['pointer', 'pointer', 'u32'], returns: 's64' },
  bpf_sk_cgroup_id: { params: ['pointer'], returns: 'u64' },
  bpf_sk_ancestor_cgroup_id: { params: ['pointer', 's32'], returns: 'u64' },
  bpf_ringbuf_output: { params: ['pointer', 'pointer', 'u64', 'u64'], returns: 's64' },
  bpf_ringbuf_reserve: { params: ['pointer', 'u64', 'u64'], returns: 'nullable' },
  bpf_ringbuf_submit: { params: ['pointer', 'u64'], returns: 'void' },
  bpf_ringbuf_discard: { params: ['pointer', 'u64'], returns: 'void' },
  bpf_ringbuf_query: { params: ['pointer', 'u64'], returns: 'u64' },
  bpf_csum_level: { params: ['pointer', 'u64'], returns: 's64' },
} as const satisfies Record<HelperName, RegisterUse>;

/** The helpers as a program sees them. */
export interface HelperCalls {
  /**
   * ```c
   * void *bpf_map_lookup_elem(struct bpf_map *map, const void *key)
   * ```
   *
   * Looks up the element of *map* that belongs to the key at *key*.
   * The program reads and writes the value in place, through the
   * returned pointer. Other programs and user space may do so at the
   * same time: counters need atomic operations, and larger values a
   * **struct bpf_spin_lock**.
   *
   * What the pointer leads to depends on the type of the map:
   *
   * - In a per-CPU map, to the value of the current CPU.
   *
   * - In a map of maps, to the inner map, for use as the map
   *   argument of another helper.
   *
   * - In a map of type **BPF_MAP_TYPE_LPM_TRIE**, to the element
   *   with the longest matching prefix.
   *
   * - In a map of type **BPF_MAP_TYPE_SOCKMAP** or
   *   **BPF_MAP_TYPE_SOCKHASH**, to a **struct bpf_sock**.
   *
   * - In a map of type **BPF_MAP_TYPE_XSKMAP**, to a **struct
   *   bpf_xdp_sock**.
   *
   * - In a map of type **BPF_MAP_TYPE_DEVMAP** or
   *   **BPF_MAP_TYPE_DEVMAP_HASH**, to a **struct bpf_devmap_val**
   *   that can only be read.
   *
   * The verifier wants the pointer compared with **NULL** before it
   * is used:
   *
   * ```c
   * __u64 *count = bpf_map_lookup_elem(&counters, &key);
   *
   * if (count)
   *         __sync_fetch_and_add(count, 1);
   * ```
   *
   * - **Since**
   *
   *   Linux 3.19. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Acquires**
   *
   *   A reference to the socket, if *map* is of type
   *   **BPF_MAP_TYPE_SOCKMAP** or **BPF_MAP_TYPE_SOCKHASH**; release
   *   it with {@link HelperCalls.bpf_sk_release | bpf_sk_release()}.
   *
   * @returns
   * A pointer to the value, or **NULL** if the map has no such
   * element.
   */
  readonly bpf_map_lookup_elem: (map: Pointer<'struct bpf_map'>, key: ConstPointer) => Pointer | null;
  /**
   * ```c
   * long bpf_map_update_elem(struct bpf_map *map, const void *key, const void *value, u64 flags)
   * ```
   *
   * Copies the value at *value* into the element of *map* that
   * belongs to the key at *key*, and adds the element if there is
   * none. In a per-CPU map only the value of the current CPU is set.
   * Where values are written in place, as in arrays, a reader may
   * see a half-written one.
   *
   * *flags* is one of:
   *
   * - **BPF_ANY**
   *
   *   Writes the element whether it exists or not.
   *
   * - **BPF_NOEXIST**
   *
   *   Only adds the element. Always fails for arrays, whose
   *   elements all exist.
   *
   * - **BPF_EXIST**
   *
   *   Only replaces the element.
   *
   * **BPF_F_LOCK** may be added for values that contain a **struct
   * bpf_spin_lock**: the value is then copied under that lock, and
   * the lock itself is left alone.
   *
   * A map of type **BPF_MAP_TYPE_LRU_HASH** or
   * **BPF_MAP_TYPE_LRU_PERCPU_HASH** that is full evicts another
   * element.
   *
   * - **Since**
   *
   *   Linux 3.19. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not understood, or the map does not take it.
   *
   * - **-EEXIST**
   *
   *   **BPF_NOEXIST** was given and the element exists.
   *
   * - **-ENOENT**
   *
   *   **BPF_EXIST** was given and the element does not exist.
   *
   * - **-E2BIG**
   *
   *   The map is full, or the index is past the end of the
   *   array.
   *
   * - **-ENOSPC**
   *
   *   A map of type **BPF_MAP_TYPE_LPM_TRIE** is full.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the element.
   *
   * - **-EBUSY**
   *
   *   Since Linux 5.11: the call interrupted another one that
   *   was changing the same part of the map.
   */
  readonly bpf_map_update_elem: (map: Pointer<'struct bpf_map'>, key: ConstPointer, value: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_map_delete_elem(struct bpf_map *map, const void *key)
   * ```
   *
   * Removes the element that belongs to the key at *key* from *map*.
   * A pointer that was looked up before may still be used, but the
   * memory may already hold another element. Elements of arrays
   * cannot be removed.
   *
   * - **Since**
   *
   *   Linux 3.19. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   There is no such element.
   *
   * - **-EINVAL**
   *
   *   *map* is an array.
   *
   * - **-EBUSY**
   *
   *   Since Linux 5.11: the call interrupted another one that
   *   was changing the same part of the map.
   */
  readonly bpf_map_delete_elem: (map: Pointer<'struct bpf_map'>, key: ConstPointer) => bigint;
  /**
   * ```c
   * long bpf_probe_read(void *dst, u32 size, const void *unsafe_ptr)
   * ```
   *
   * Copies *size* bytes from the address *unsafe_ptr* to *dst*, be
   * it an address of the kernel or of the current process. A bad
   * address gives an error, not a fault.
   *
   * Architectures whose user and kernel addresses overlap do not
   * have this helper. New programs use {@link HelperCalls.bpf_probe_read_kernel | bpf_probe_read_kernel()}
   * or {@link HelperCalls.bpf_probe_read_user | bpf_probe_read_user()} instead.
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_KPROBE**,
   *
   *   **BPF_PROG_TYPE_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_PERF_EVENT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   A kernel that is not locked down against reads of kernel
   *   memory.
   *
   * @returns
   * 0 on success, or **-EFAULT** if not all bytes could be read;
   * *dst* is filled with zeros then.
   */
  readonly bpf_probe_read: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint;
  /**
   * ```c
   * u64 bpf_ktime_get_ns(void)
   * ```
   *
   * Reads the monotonic clock: the time since boot, without the time
   * for which the system was suspended. It is the
   * **CLOCK_MONOTONIC** of **clock_gettime**(2).
   * {@link HelperCalls.bpf_ktime_get_boot_ns | bpf_ktime_get_boot_ns()} counts suspension as well.
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The time in nanoseconds.
   */
  readonly bpf_ktime_get_ns: () => bigint;
  /**
   * ```c
   * long bpf_trace_printk(const char *fmt, u32 fmt_size, ...)
   * ```
   *
   * Writes a line to the trace buffer, for debugging: user space
   * reads it from `/sys/kernel/tracing/trace_pipe`. *fmt* is a
   * format of *fmt_size* bytes, the final NUL included, and up to
   * three more arguments follow it. All programs share the buffer,
   * and formatting takes long; production programs report by
   * {@link HelperCalls.bpf_ringbuf_output | bpf_ringbuf_output()} or {@link HelperCalls.bpf_perf_event_output | bpf_perf_event_output()}.
   *
   * Linux 5.8 knows the conversions **%d**, **%i**, **%u** and
   * **%x**, alone or with **l** or **ll**, and these:
   *
   * - **%p** for a pointer, which is hashed.
   *
   * - **%pks** and **%pus** for a string in kernel or user memory,
   *   and **%s** for either. At most one argument is a string.
   *
   * Widths, precisions and flags are not understood there; later
   * kernels take more.
   *
   * For example:
   *
   * ```c
   * char fmt[] = "pid %d opened %pus";
   *
   * bpf_trace_printk(fmt, sizeof(fmt), pid, filename);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * The number of bytes written, or **-EINVAL** if the format is not
   * understood or does not end with NUL.
   */
  readonly bpf_trace_printk: (fmt: ConstPointer<'char'>, fmt_size: number, arg3?: bigint | number, arg4?: bigint | number, arg5?: bigint | number) => bigint;
  /**
   * ```c
   * u32 bpf_get_prandom_u32(void)
   * ```
   *
   * Returns a pseudo-random number. BPF has a generator of its own
   * on every CPU, apart from that of the rest of the kernel. The
   * numbers serve sampling and load balancing, not cryptography.
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 32 random bits.
   */
  readonly bpf_get_prandom_u32: () => number;
  /**
   * ```c
   * u32 bpf_get_smp_processor_id(void)
   * ```
   *
   * Returns the number of the CPU on which the program runs. The
   * program stays on it until it ends.
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of the CPU, counted from 0.
   */
  readonly bpf_get_smp_processor_id: () => number;
  /**
   * ```c
   * long bpf_skb_store_bytes(struct sk_buff *skb, u32 offset, const void *from, u32 len, u64 flags)
   * ```
   *
   * Copies the *len* bytes at *from* into the packet *skb*, *offset*
   * bytes from its beginning. If a clone of the packet shares the
   * bytes that are replaced, it keeps the old ones.
   *
   * *flags* is 0 or made of these:
   *
   * - **BPF_F_RECOMPUTE_CSUM**
   *
   *   Updates the checksum over the whole packet that the
   *   device supplied (**CHECKSUM_COMPLETE**). Checksums in
   *   headers are left alone; see {@link HelperCalls.bpf_l3_csum_replace | bpf_l3_csum_replace()}
   *   and {@link HelperCalls.bpf_l4_csum_replace | bpf_l4_csum_replace()}.
   *
   * - **BPF_F_INVALIDATE_HASH**
   *
   *   Drops the hash of the packet, so that it is computed
   *   anew where it is needed.
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit.
   *
   * - **-EFAULT**
   *
   *   The packet does not have all these bytes, or they could
   *   not be made writable.
   */
  readonly bpf_skb_store_bytes: (skb: Pointer<'struct __sk_buff'>, offset: number, from: ConstPointer, len: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_l3_csum_replace(struct sk_buff *skb, u32 offset, u64 from, u64 to, u64 size)
   * ```
   *
   * Updates the checksum of an IPv4 header of *skb*, *offset* bytes
   * from the beginning of the packet, after a field of that header
   * was changed.
   *
   * *size* is the size of the field, 2 or 4 bytes; *from* is its old
   * and *to* its new value, both as they are in the packet. If
   * *size* is 0, *from* is 0 and *to* is a difference of checksums,
   * as {@link HelperCalls.bpf_csum_diff | bpf_csum_diff()} computes it, for changes of any length.
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *size* is not 0, 2 or 4, or *from* is not 0 although
   *   *size* is.
   *
   * - **-EFAULT**
   *
   *   *offset* is odd or too large, or the bytes could not be
   *   made writable.
   */
  readonly bpf_l3_csum_replace: (skb: Pointer<'struct __sk_buff'>, offset: number, from: bigint | number, to: bigint | number, size: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_l4_csum_replace(struct sk_buff *skb, u32 offset, u64 from, u64 to, u64 flags)
   * ```
   *
   * Updates the checksum of a TCP, UDP or ICMP header of *skb*,
   * *offset* bytes from the beginning of the packet, after something
   * that it covers was changed.
   *
   * *from* is the old and *to* the new value of the field, both as
   * they are in the packet. The bits **BPF_F_HDR_FIELD_MASK** of
   * *flags* hold the size of the field, 2 or 4 bytes. If they are 0,
   * *from* is 0 and *to* is a difference of checksums, as
   * {@link HelperCalls.bpf_csum_diff | bpf_csum_diff()} computes it.
   *
   * *flags* may hold these besides:
   *
   * - **BPF_F_PSEUDO_HDR**
   *
   *   The field is part of the pseudo-header, as addresses
   *   are.
   *
   * - **BPF_F_MARK_MANGLED_0**
   *
   *   The checksum is that of UDP: a checksum of 0 means that
   *   there is none and is left alone, and one that becomes 0
   *   is stored as 0xffff.
   *
   * - **BPF_F_MARK_ENFORCE**
   *
   *   Together with **BPF_F_MARK_MANGLED_0**: updates even a
   *   checksum of 0.
   *
   * Rewriting a destination address of IPv4 takes three calls:
   *
   * ```c
   * bpf_l4_csum_replace(skb, TCP_CSUM_OFF, old_ip, new_ip,
   *                     BPF_F_PSEUDO_HDR | sizeof(new_ip));
   * bpf_l3_csum_replace(skb, IP_CSUM_OFF, old_ip, new_ip,
   *                     sizeof(new_ip));
   * bpf_skb_store_bytes(skb, IP_DST_OFF, &new_ip,
   *                     sizeof(new_ip), 0);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit or another size, or *from* is
   *   not 0 although the size is.
   *
   * - **-EFAULT**
   *
   *   *offset* is odd or too large, or the bytes could not be
   *   made writable.
   */
  readonly bpf_l4_csum_replace: (skb: Pointer<'struct __sk_buff'>, offset: number, from: bigint | number, to: bigint | number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_tail_call(void *ctx, struct bpf_map *prog_array_map, u32 index)
   * ```
   *
   * Continues with another program: the one that *prog_array_map*, a
   * map of type **BPF_MAP_TYPE_PROG_ARRAY**, holds at *index*. That
   * program gets *ctx* and reuses the stack frame, and never returns
   * to the caller. Data is handed on in a map or in scratch fields
   * of the context, not on the stack.
   *
   * A call that fails continues with the next instruction. It fails
   * when *index* is past the end of the array, when there is no
   * program at *index*, and after 33 such calls in a row. Both
   * programs must be of the same type.
   *
   * References must be released and locks given back before the
   * call. The instructions behind it handle its failure:
   *
   * ```c
   * bpf_tail_call(ctx, &parsers, next_header);
   * // only reached without such a parser
   * return XDP_DROP;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_PROG_ARRAY**.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet, if the call fails;
   *   check them anew.
   *
   * @returns
   * Nothing that a program could use. Despite its prototype, the
   * verifier holds the result to be undefined.
   */
  readonly bpf_tail_call: (ctx: Pointer, prog_array_map: Pointer<'struct bpf_map'>, index: number) => bigint;
  /**
   * ```c
   * long bpf_clone_redirect(struct sk_buff *skb, u32 ifindex, u64 flags)
   * ```
   *
   * Sends a copy of the packet *skb* to the device with the index
   * *ifindex*, and leaves the original to the program.
   * {@link HelperCalls.bpf_redirect | bpf_redirect()} is faster where the original is not needed.
   *
   * *flags* is 0 to send the copy out by the device, or:
   *
   * - **BPF_F_INGRESS**
   *
   *   Lets the device receive the copy.
   *
   * - **Since**
   *
   *   Linux 4.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, a positive code of the transmit path, or a
   * negative error, such as:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit, or there is no such device.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the copy.
   */
  readonly bpf_clone_redirect: (skb: Pointer<'struct __sk_buff'>, ifindex: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * u64 bpf_get_current_pid_tgid(void)
   * ```
   *
   * Identifies the task that is running on this CPU. In programs of
   * the network stack that task need not have anything to do with
   * the packet.
   *
   * - **Since**
   *
   *   Linux 4.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The id of the process (tgid) in the upper 32 bits and that of
   * the thread (pid) in the lower, as the initial pid namespace
   * numbers them.
   */
  readonly bpf_get_current_pid_tgid: () => bigint;
  /**
   * ```c
   * u64 bpf_get_current_uid_gid(void)
   * ```
   *
   * Identifies the user and the group of the current task.
   *
   * - **Since**
   *
   *   Linux 4.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The group id in the upper 32 bits and the user id in the lower,
   * as the initial user namespace numbers them. **-EINVAL** outside
   * of a task.
   */
  readonly bpf_get_current_uid_gid: () => bigint;
  /**
   * ```c
   * long bpf_get_current_comm(void *buf, u32 size_of_buf)
   * ```
   *
   * Copies the name of the current task to the *size_of_buf* bytes
   * at *buf*. Names have up to 15 characters; the copy always ends
   * with NUL.
   *
   * - **Since**
   *
   *   Linux 4.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * 0 on success, or **-EINVAL** outside of a task; *buf* is filled
   * with zeros then.
   */
  readonly bpf_get_current_comm: (buf: OutPointer, size_of_buf: number) => bigint;
  /**
   * ```c
   * u32 bpf_get_cgroup_classid(struct sk_buff *skb)
   * ```
   *
   * Reads the class that a **net_cls** cgroup (version 1) assigns to
   * its traffic. *skb* is a packet on its way out: the class is that
   * of the current task or, in softirq, that of the packet's socket.
   *
   * Program types other than those of traffic control and
   * lightweight tunnels call this helper without an argument. It
   * then reads the class of the current task, and needs **CAP_BPF**.
   *
   * - **Since**
   *
   *   Linux 4.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF**, except with a packet as its argument.
   *
   * @returns
   * The class, or 0 if there is none.
   */
  readonly bpf_get_cgroup_classid: (skb: Pointer<'struct __sk_buff'>) => number;
  /**
   * ```c
   * long bpf_skb_vlan_push(struct sk_buff *skb, __be16 vlan_proto, u16 vlan_tci)
   * ```
   *
   * Adds a VLAN tag to the packet *skb*. *vlan_proto* is the
   * EtherType of the tag in network byte order, **ETH_P_8021Q** or
   * **ETH_P_8021AD**; any other value means the former. *vlan_tci*
   * is the tag in host byte order. A tag that the packet has already
   * becomes the inner one.
   *
   * - **Since**
   *
   *   Linux 4.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as **-ENOMEM** if
   * there was no memory for the header.
   */
  readonly bpf_skb_vlan_push: (skb: Pointer<'struct __sk_buff'>, vlan_proto: number, vlan_tci: number) => bigint;
  /**
   * ```c
   * long bpf_skb_vlan_pop(struct sk_buff *skb)
   * ```
   *
   * Removes the outer VLAN tag from the packet *skb*; an inner one
   * takes its place. A packet without a tag is left alone.
   *
   * - **Since**
   *
   *   Linux 4.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as **-ENOMEM** if
   * there was no memory to change the header.
   */
  readonly bpf_skb_vlan_pop: (skb: Pointer<'struct __sk_buff'>) => bigint;
  /**
   * ```c
   * long bpf_skb_get_tunnel_key(struct sk_buff *skb, struct bpf_tunnel_key *key, u32 size, u64 flags)
   * ```
   *
   * Reads the metadata of the tunnel through which the packet *skb*
   * came into *key*: its id, the address of the sender, and more.
   * The tunnel device must be in collect-metadata mode, in which one
   * device serves all tunnels of its kind. *size* is the size of
   * **struct bpf_tunnel_key**.
   *
   * *flags* is 0 for a tunnel over IPv4, or:
   *
   * - **BPF_F_TUNINFO_IPV6**
   *
   *   The tunnel runs over IPv6.
   *
   * A program that accepts one gateway only:
   *
   * ```c
   * struct bpf_tunnel_key key;
   *
   * if (bpf_skb_get_tunnel_key(skb, &key, sizeof(key), 0))
   *         return TC_ACT_SHOT;
   * if (key.remote_ipv4 != gateway)
   *         return TC_ACT_SHOT;
   * return TC_ACT_OK;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors, with *key* filled with
   * zeros:
   *
   * - **-EINVAL**
   *
   *   The packet did not come through such a tunnel, or *size*
   *   or *flags* is not valid.
   *
   * - **-EPROTO**
   *
   *   The tunnel runs over the other version of IP.
   */
  readonly bpf_skb_get_tunnel_key: (skb: Pointer<'struct __sk_buff'>, key: OutPointer<'struct bpf_tunnel_key'>, size: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_skb_set_tunnel_key(struct sk_buff *skb, struct bpf_tunnel_key *key, u32 size, u64 flags)
   * ```
   *
   * Sets the metadata of the tunnel that the packet *skb* is to
   * take: its id, the address of the receiver, and more, from *key*.
   * It takes effect when the packet reaches a tunnel device in
   * collect-metadata mode. *size* is the size of **struct
   * bpf_tunnel_key**. **tunnel_ext** must be 0 and, for IPv4,
   * **tunnel_label** as well.
   *
   * *flags* is 0 or made of these:
   *
   * - **BPF_F_TUNINFO_IPV6**
   *
   *   The tunnel runs over IPv6.
   *
   * - **BPF_F_ZERO_CSUM_TX**
   *
   *   Leaves the checksum of the outer header 0.
   *
   * - **BPF_F_DONT_FRAGMENT**
   *
   *   Forbids fragmentation of the outer packet.
   *
   * - **BPF_F_SEQ_NUMBER**
   *
   *   Adds a sequence number, where the tunnel protocol has
   *   one.
   *
   * For example:
   *
   * ```c
   * struct bpf_tunnel_key key = {
   *         .tunnel_id = 42,
   *         .remote_ipv4 = 0x0a000001,
   *         .tunnel_ttl = 64,
   * };
   *
   * if (bpf_skb_set_tunnel_key(skb, &key, sizeof(key),
   *                            BPF_F_ZERO_CSUM_TX))
   *         return TC_ACT_SHOT;
   * return bpf_redirect(tunnel_ifindex, 0);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or **-EINVAL** if *size*, *flags* or a field of
   * *key* is not valid.
   */
  readonly bpf_skb_set_tunnel_key: (skb: Pointer<'struct __sk_buff'>, key: ConstPointer<'struct bpf_tunnel_key'>, size: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * u64 bpf_perf_event_read(struct bpf_map *map, u64 flags)
   * ```
   *
   * Reads the hardware or software counter of a perf event. *map* is
   * of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**. The bits
   * **BPF_F_INDEX_MASK** of *flags* hold the index of the event, the
   * others are 0. The index may also be:
   *
   * - **BPF_F_CURRENT_CPU**
   *
   *   The number of the current CPU.
   *
   * An error cannot be told from a large counter.
   * {@link HelperCalls.bpf_perf_event_read_value | bpf_perf_event_read_value()} can tell them apart, and
   * reports times as well.
   *
   * - **Since**
   *
   *   Linux 4.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * The counter, or one of these errors as an unsigned number:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit, or the event cannot be read
   *   on this CPU.
   *
   * - **-E2BIG**
   *
   *   The index is past the end of *map*.
   *
   * - **-ENOENT**
   *
   *   There is no event at that index.
   *
   * - **-EOPNOTSUPP**
   *
   *   The event is inherited by child processes.
   */
  readonly bpf_perf_event_read: (map: Pointer<'struct bpf_map'>, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_redirect(u32 ifindex, u64 flags)
   * ```
   *
   * Sends the packet to the device with the index *ifindex*. The
   * helper only records the target. The packet goes there when the
   * program ends with the value that the helper returned.
   *
   * In XDP programs *flags* is 0. Otherwise it is 0 to send the
   * packet out by the device, or:
   *
   * - **BPF_F_INGRESS**
   *
   *   Lets the device receive the packet.
   *
   * XDP programs should prefer {@link HelperCalls.bpf_redirect_map | bpf_redirect_map()}, which is
   * faster and reports at once when there is no target.
   *
   * - **Since**
   *
   *   Linux 4.4. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * **XDP_REDIRECT** in XDP programs and **TC_ACT_REDIRECT** (the
   * same as **BPF_REDIRECT**) in others. If *flags* is not valid,
   * **XDP_ABORTED** or **TC_ACT_SHOT**, respectively.
   */
  readonly bpf_redirect: (ifindex: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * u32 bpf_get_route_realm(struct sk_buff *skb)
   * ```
   *
   * Reads the realm of the route of *skb*: a number that the
   * administrator assigns to routes (**tclassid** in the kernel).
   * The packet has a route on its way out; in traffic control, that
   * is at egress.
   *
   * - **Since**
   *
   *   Linux 4.4. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_IN**,
   *
   *   **BPF_PROG_TYPE_LWT_OUT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The realm, or 0 if there is none.
   */
  readonly bpf_get_route_realm: (skb: Pointer<'struct __sk_buff'>) => number;
  /**
   * ```c
   * long bpf_perf_event_output(void *ctx, struct bpf_map *map, u64 flags, void *data, u64 size)
   * ```
   *
   * Writes a record with *size* bytes from *data* to a perf buffer,
   * from which user space reads it. *ctx* is the context of the
   * program. *map* is of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**; its
   * events are of type **PERF_TYPE_SOFTWARE** with the configuration
   * **PERF_COUNT_SW_BPF_OUTPUT**, each opened for the CPU that
   * writes to it.
   *
   * *flags* is made of these parts:
   *
   * - **BPF_F_INDEX_MASK**
   *
   *   The index of the event in *map*.
   *
   * - **BPF_F_CURRENT_CPU**
   *
   *   As the index: the number of the current CPU. This is
   *   what nearly all programs use.
   *
   * - **BPF_F_CTXLEN_MASK**
   *
   *   The number of bytes of the packet to append to the data,
   *   shifted left by 32; only where the context is a packet
   *   or a frame.
   *
   * A ring buffer (see {@link HelperCalls.bpf_ringbuf_output | bpf_ringbuf_output()}) is shared by all
   * CPUs and keeps the order of records; perf buffers work in older
   * kernels, too.
   *
   * For example:
   *
   * ```c
   * struct event e = {
   *         .pid = bpf_get_current_pid_tgid() >> 32,
   * };
   *
   * bpf_perf_event_output(ctx, &events, BPF_F_CURRENT_CPU,
   *                       &e, sizeof(e));
   * ```
   *
   * - **Since**
   *
   *   Linux 4.4. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except
   *
   *   **BPF_PROG_TYPE_LIRC_MODE2**,
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT**,
   *
   *   **BPF_PROG_TYPE_FLOW_DISSECTOR**,
   *
   *   **BPF_PROG_TYPE_STRUCT_OPS**,
   *
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit, or the event is of another
   *   kind.
   *
   * - **-E2BIG**
   *
   *   The index is past the end of *map*.
   *
   * - **-ENOENT**
   *
   *   There is no event at that index.
   *
   * - **-EOPNOTSUPP**
   *
   *   The event belongs to another CPU.
   *
   * - **-EFAULT**
   *
   *   The packet is shorter than *flags* says.
   *
   * - **-ENOSPC**
   *
   *   The buffer is full.
   *
   * - **-EBUSY**
   *
   *   Too many such calls interrupted each other.
   */
  readonly bpf_perf_event_output: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint | number, data: ConstPointer, size: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_skb_load_bytes(const void *skb, u32 offset, void *to, u32 len)
   * ```
   *
   * Copies *len* bytes of the packet *skb*, which begin *offset*
   * bytes behind its start, into the memory at *to*. It reaches
   * bytes that do not lie between **data** and **data_end**, and
   * serves program types without direct access to the packet.
   *
   * - **Since**
   *
   *   Linux 4.5. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_LWT_IN**,
   *
   *   **BPF_PROG_TYPE_LWT_OUT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL**,
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT**,
   *
   *   **BPF_PROG_TYPE_FLOW_DISSECTOR**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or **-EFAULT** if the packet does not have all
   * these bytes; *to* is filled with zeros then.
   */
  readonly bpf_skb_load_bytes: (skb: ConstPointer, offset: number, to: OutPointer, len: number) => bigint;
  /**
   * ```c
   * long bpf_get_stackid(void *ctx, struct bpf_map *map, u64 flags)
   * ```
   *
   * Walks the stack, stores the trace in *map*, of type
   * **BPF_MAP_TYPE_STACK_TRACE**, and returns its id. Equal traces
   * have the same id, so that programs can count by it; user space
   * looks up the addresses in *map*. *ctx* is the context of the
   * program.
   *
   * The bits **BPF_F_SKIP_FIELD_MASK** of *flags* are the number of
   * innermost frames to leave out. These may be added:
   *
   * - **BPF_F_USER_STACK**
   *
   *   Walks the stack of user space instead of that of the
   *   kernel.
   *
   * - **BPF_F_FAST_STACK_CMP**
   *
   *   Compares traces by their hashes alone.
   *
   * - **BPF_F_REUSE_STACKID**
   *
   *   Replaces a different trace that has the same id.
   *
   * For example:
   *
   * ```c
   * long id;
   *
   * id = bpf_get_stackid(ctx, &stacks, BPF_F_USER_STACK);
   * if (id >= 0)
   *         count(pid, id);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_KPROBE**,
   *
   *   **BPF_PROG_TYPE_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_PERF_EVENT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only, except for
   *   **BPF_PROG_TYPE_PERF_EVENT**.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_STACK_TRACE**.
   *
   * @returns
   * The id, 0 or more, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit.
   *
   * - **-EFAULT**
   *
   *   There is no such stack, or all of its frames were left
   *   out.
   *
   * - **-EEXIST**
   *
   *   A different trace has the same id.
   *
   * - **-ENOMEM**
   *
   *   There was no free slot in *map*.
   */
  readonly bpf_get_stackid: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint | number) => bigint;
  /**
   * ```c
   * s64 bpf_csum_diff(__be32 *from, u32 from_size, __be32 *to, u32 to_size, __wsum seed)
   * ```
   *
   * Computes by how much a checksum changes when the *from_size*
   * bytes at *from* are replaced by the *to_size* bytes at *to*, and
   * adds it to *seed*. Both sizes are multiples of 4. *from* may be
   * **NULL** with a size of 0, for bytes that are only added; *to*
   * may be **NULL** with a size of 0, for bytes that are only
   * removed.
   *
   * The result goes to {@link HelperCalls.bpf_l3_csum_replace | bpf_l3_csum_replace()},
   * {@link HelperCalls.bpf_l4_csum_replace | bpf_l4_csum_replace()} or {@link HelperCalls.bpf_csum_update | bpf_csum_update()}:
   *
   * ```c
   * __s64 diff = bpf_csum_diff(old, sizeof(old),
   *                            new, sizeof(new), 0);
   *
   * bpf_skb_store_bytes(skb, off, new, sizeof(new), 0);
   * bpf_l4_csum_replace(skb, csum_off, 0, diff, 0);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**,
   *
   *   **BPF_PROG_TYPE_LWT_IN**,
   *
   *   **BPF_PROG_TYPE_LWT_OUT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The sum, with 32 bits in Linux 5.8 and folded to 16 in later
   * kernels. In Linux 5.8 also **-EINVAL**, if a size is not a
   * multiple of 4 or both sizes together exceed 512.
   */
  readonly bpf_csum_diff: (from: ConstPointer<'u32'> | null, from_size: number, to: ConstPointer<'u32'> | null, to_size: number, seed: number) => bigint;
  /**
   * ```c
   * long bpf_skb_get_tunnel_opt(struct sk_buff *skb, void *opt, u32 size)
   * ```
   *
   * Reads the options of the tunnel through which the packet *skb*
   * came, such as those of Geneve, to the *size* bytes at *opt*. See
   * {@link HelperCalls.bpf_skb_get_tunnel_key | bpf_skb_get_tunnel_key()} for the tunnels that are meant.
   *
   * - **Since**
   *
   *   Linux 4.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of bytes of options, or one of these errors, with
   * *opt* filled with zeros:
   *
   * - **-ENOENT**
   *
   *   There are no options.
   *
   * - **-ENOMEM**
   *
   *   *size* is too small for them.
   */
  readonly bpf_skb_get_tunnel_opt: (skb: Pointer<'struct __sk_buff'>, opt: OutPointer, size: number) => bigint;
  /**
   * ```c
   * long bpf_skb_set_tunnel_opt(struct sk_buff *skb, void *opt, u32 size)
   * ```
   *
   * Adds the *size* bytes of options at *opt* to the tunnel that
   * {@link HelperCalls.bpf_skb_set_tunnel_key | bpf_skb_set_tunnel_key()} has chosen for the packet *skb*.
   * *size* is a multiple of 4.
   *
   * - **Since**
   *
   *   Linux 4.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   No tunnel was chosen beforehand, or *size* is no
   *   multiple of 4.
   *
   * - **-ENOMEM**
   *
   *   There are more than 255 bytes.
   */
  readonly bpf_skb_set_tunnel_opt: (skb: Pointer<'struct __sk_buff'>, opt: ConstPointer, size: number) => bigint;
  /**
   * ```c
   * long bpf_skb_change_proto(struct sk_buff *skb, __be16 proto, u64 flags)
   * ```
   *
   * Turns the packet *skb* from IPv4 to IPv6, or the other way
   * round. *proto* is the EtherType of the new version in network
   * byte order, **ETH_P_IPV6** or **ETH_P_IP**. The helper resizes
   * the room for the network header and updates what the kernel
   * knows about the packet; the program writes the new header and
   * fixes the checksums. *flags* must be 0.
   *
   * - **Since**
   *
   *   Linux 4.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0.
   *
   * - **-ENOTSUPP**
   *
   *   *proto* or the packet is something else, or the packet
   *   consists of segments that cannot be changed so.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the header.
   */
  readonly bpf_skb_change_proto: (skb: Pointer<'struct __sk_buff'>, proto: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_skb_change_type(struct sk_buff *skb, u32 type)
   * ```
   *
   * Sets for whom the packet *skb* is meant. Only the values below
   * can be set, and only over one of them. It makes the stack accept
   * a packet that is addressed to another machine on the link layer.
   *
   * *type* is one of:
   *
   * - **PACKET_HOST**
   *
   *   For this machine.
   *
   * - **PACKET_BROADCAST**
   *
   *   For all.
   *
   * - **PACKET_MULTICAST**
   *
   *   For a group.
   *
   * - **PACKET_OTHERHOST**
   *
   *   For another machine.
   *
   * - **Since**
   *
   *   Linux 4.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or **-EINVAL** if *type* or the type that the
   * packet has is none of these.
   */
  readonly bpf_skb_change_type: (skb: Pointer<'struct __sk_buff'>, type_: number) => bigint;
  /**
   * ```c
   * long bpf_skb_under_cgroup(struct sk_buff *skb, struct bpf_map *map, u32 index)
   * ```
   *
   * Checks whether the socket of the packet *skb* belongs to a
   * cgroup (version 2) or to a descendant of it. The cgroup is the
   * one at *index* in *map*, of type **BPF_MAP_TYPE_CGROUP_ARRAY**.
   *
   * - **Since**
   *
   *   Linux 4.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_IN**,
   *
   *   **BPF_PROG_TYPE_LWT_OUT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_CGROUP_ARRAY**.
   *
   * @returns
   * 1 if it does and 0 if it does not, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   The packet has no full socket.
   *
   * - **-E2BIG**
   *
   *   *index* is past the end of *map*.
   *
   * - **-EAGAIN**
   *
   *   There is no cgroup at *index*.
   */
  readonly bpf_skb_under_cgroup: (skb: Pointer<'struct __sk_buff'>, map: Pointer<'struct bpf_map'>, index: number) => bigint;
  /**
   * ```c
   * u32 bpf_get_hash_recalc(struct sk_buff *skb)
   * ```
   *
   * Returns the hash of the flow of *skb*, and computes it if there
   * is no valid one. From then on **skb-\>hash** holds it, too.
   * {@link HelperCalls.bpf_set_hash_invalid | bpf_set_hash_invalid()} and some other helpers invalidate
   * it.
   *
   * - **Since**
   *
   *   Linux 4.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_IN**,
   *
   *   **BPF_PROG_TYPE_LWT_OUT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The hash, of 32 bits.
   */
  readonly bpf_get_hash_recalc: (skb: Pointer<'struct __sk_buff'>) => number;
  /**
   * ```c
   * u64 bpf_get_current_task(void)
   * ```
   *
   * Returns the address of the **struct task_struct** of the current
   * task. Its members can be read by {@link HelperCalls.bpf_probe_read_kernel | bpf_probe_read_kernel()};
   * their places differ from one kernel to another.
   *
   * - **Since**
   *
   *   Linux 4.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * The address as a number.
   */
  readonly bpf_get_current_task: () => bigint;
  /**
   * ```c
   * long bpf_probe_write_user(void *dst, const void *src, u32 len)
   * ```
   *
   * Writes *len* bytes from *src* to the address *dst* of the
   * current process. This is meant for experiments: the process may
   * be using that memory, and the kernel logs a warning when a
   * program with this helper is loaded.
   *
   * - **Since**
   *
   *   Linux 4.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_KPROBE**,
   *
   *   **BPF_PROG_TYPE_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_PERF_EVENT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_SYS_ADMIN**, and a kernel that is not locked down
   *   against writes to user memory.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EFAULT**
   *
   *   Not all bytes could be written, for instance because a
   *   page is not in memory.
   *
   * - **-EPERM**
   *
   *   The current task is no process of user space, is ending,
   *   or is interrupted.
   */
  readonly bpf_probe_write_user: (dst: bigint, src: ConstPointer, len: number) => bigint;
  /**
   * ```c
   * long bpf_current_task_under_cgroup(struct bpf_map *map, u32 index)
   * ```
   *
   * Checks whether the current task belongs to a cgroup (version 2)
   * or to a descendant of it. The cgroup is the one at *index* in
   * *map*, of type **BPF_MAP_TYPE_CGROUP_ARRAY**.
   *
   * - **Since**
   *
   *   Linux 4.9. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_CGROUP_ARRAY**.
   *
   * - **Needs**
   *
   *   **CAP_BPF**.
   *
   * @returns
   * 1 if it does and 0 if it does not, or one of these errors:
   *
   * - **-E2BIG**
   *
   *   *index* is past the end of *map*.
   *
   * - **-EAGAIN**
   *
   *   There is no cgroup at *index*.
   */
  readonly bpf_current_task_under_cgroup: (map: Pointer<'struct bpf_map'>, index: number) => bigint;
  /**
   * ```c
   * long bpf_skb_change_tail(struct sk_buff *skb, u32 len, u64 flags)
   * ```
   *
   * Makes the packet *skb* *len* bytes long, by cutting its end off
   * or by adding zeros. *flags* must be 0. The packet is linearized
   * and loses its offloads (segmentation, checksum), which is slow;
   * this is meant for packets that a program answers, not for all
   * traffic.
   *
   * - **Since**
   *
   *   Linux 4.9. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0, or *len* is too large or cuts into the
   *   headers.
   *
   * - **-ENOTSUPP**
   *
   *   The packet is tunnelled.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the bytes.
   */
  readonly bpf_skb_change_tail: (skb: Pointer<'struct __sk_buff'>, len: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_skb_pull_data(struct sk_buff *skb, u32 len)
   * ```
   *
   * Brings the first *len* bytes of the packet *skb* into direct
   * access, for reading and writing. If *len* is 0, the bytes that
   * are in reach already are made writable.
   *
   * A packet may have bytes past **data_end** that are only out of
   * reach, so that a failed check is worth a second try:
   *
   * ```c
   * void *data = (void *)(long)skb->data;
   * void *data_end = (void *)(long)skb->data_end;
   *
   * if (data + HEADERS > data_end) {
   *         if (bpf_skb_pull_data(skb, HEADERS))
   *                 return TC_ACT_OK;
   *         data = (void *)(long)skb->data;
   *         data_end = (void *)(long)skb->data_end;
   *         if (data + HEADERS > data_end)
   *                 return TC_ACT_OK;
   * }
   * ```
   *
   * - **Since**
   *
   *   Linux 4.9. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_IN**,
   *
   *   **BPF_PROG_TYPE_LWT_OUT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or **-ENOMEM** if the packet is shorter than *len*
   * or there was no memory for a copy.
   */
  readonly bpf_skb_pull_data: (skb: Pointer<'struct __sk_buff'>, len: number) => bigint;
  /**
   * ```c
   * s64 bpf_csum_update(struct sk_buff *skb, __wsum csum)
   * ```
   *
   * Adds *csum* to the checksum over the whole packet that the
   * device supplied with *skb* (**CHECKSUM_COMPLETE**). A program
   * that changes bytes directly calls it with the difference that
   * {@link HelperCalls.bpf_csum_diff | bpf_csum_diff()} computes.
   *
   * - **Since**
   *
   *   Linux 4.9. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The new checksum, or **-ENOTSUPP** if the packet is not
   * **CHECKSUM_COMPLETE**.
   */
  readonly bpf_csum_update: (skb: Pointer<'struct __sk_buff'>, csum: number) => bigint;
  /**
   * ```c
   * void bpf_set_hash_invalid(struct sk_buff *skb)
   * ```
   *
   * Drops the hash of the packet *skb*, so that it is computed anew
   * where it is needed. A program that changes addresses or ports
   * directly calls it when it is done.
   *
   * - **Since**
   *
   *   Linux 4.9. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * Nothing.
   */
  readonly bpf_set_hash_invalid: (skb: Pointer<'struct __sk_buff'>) => void;
  /**
   * ```c
   * long bpf_get_numa_node_id(void)
   * ```
   *
   * Returns the number of the NUMA node that the current CPU belongs
   * to. A socket filter, for instance, chooses a socket whose memory
   * is near.
   *
   * - **Since**
   *
   *   Linux 4.10. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of the node, counted from 0.
   */
  readonly bpf_get_numa_node_id: () => bigint;
  /**
   * ```c
   * long bpf_skb_change_head(struct sk_buff *skb, u32 len, u64 flags)
   * ```
   *
   * Puts *len* bytes, all 0, in front of the packet *skb* and makes
   * them its link-layer header. *flags* must be 0. A packet of a
   * device without link-layer headers can thus be redirected to one
   * that has them, once the program has written the header.
   *
   * - **Since**
   *
   *   Linux 4.10. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0, or the packet would become too long.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the bytes.
   */
  readonly bpf_skb_change_head: (skb: Pointer<'struct __sk_buff'>, len: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_xdp_adjust_head(struct xdp_buff *xdp_md, int delta)
   * ```
   *
   * Moves the beginning of the frame *xdp_md* by *delta* bytes: a
   * negative number makes room for headers, a positive one takes
   * headers off. Metadata (see {@link HelperCalls.bpf_xdp_adjust_meta | bpf_xdp_adjust_meta()}) moves
   * along. Most drivers keep **XDP_PACKET_HEADROOM** bytes free.
   *
   * For example:
   *
   * ```c
   * int len = sizeof(struct outer);
   * void *data, *data_end;
   *
   * if (bpf_xdp_adjust_head(ctx, -len))
   *         return XDP_ABORTED;
   * data = (void *)(long)ctx->data;
   * data_end = (void *)(long)ctx->data_end;
   * if (data + len > data_end)
   *         return XDP_ABORTED;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.10. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_XDP** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or **-EINVAL** if there is not enough room, or
   * less than an Ethernet header would be left.
   */
  readonly bpf_xdp_adjust_head: (xdp_md: Pointer<'struct xdp_md'>, delta: number) => bigint;
  /**
   * ```c
   * long bpf_probe_read_str(void *dst, u32 size, const void *unsafe_ptr)
   * ```
   *
   * Copies the string at the address *unsafe_ptr* to the *size*
   * bytes at *dst*, be it an address of the kernel or of the current
   * process. A string that is too long is truncated; the copy always
   * ends with NUL.
   *
   * Architectures whose user and kernel addresses overlap do not
   * have this helper. New programs use
   * {@link HelperCalls.bpf_probe_read_kernel_str | bpf_probe_read_kernel_str()} or
   * {@link HelperCalls.bpf_probe_read_user_str | bpf_probe_read_user_str()} instead.
   *
   * - **Since**
   *
   *   Linux 4.11. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_KPROBE**,
   *
   *   **BPF_PROG_TYPE_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_PERF_EVENT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   A kernel that is not locked down against reads of kernel
   *   memory.
   *
   * @returns
   * The number of bytes copied, the final NUL included, or
   * **-EFAULT** if the address cannot be read; *dst* is filled with
   * zeros then.
   */
  readonly bpf_probe_read_str: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint;
  /**
   * ```c
   * u64 bpf_get_socket_cookie(struct sk_buff *skb)
   * ```
   *
   * Returns the cookie of the socket that the packet *skb* belongs
   * to: a number that no other socket gets before the next boot. It
   * is generated on first use, and user space reads it by
   * **SO_COOKIE**. It serves as a key for what programs record about
   * a socket.
   *
   * - **Since**
   *
   *   Linux 4.12. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * ```c
   * u64 bpf_get_socket_cookie(struct bpf_sock_addr *ctx)
   * ```
   *
   * Returns the cookie of the socket of *ctx*.
   *
   * - **Since**
   *
   *   Linux 4.12. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * ```c
   * u64 bpf_get_socket_cookie(struct bpf_sock_ops *ctx)
   * ```
   *
   * Returns the cookie of the socket of *ctx*. In programs of type
   * **BPF_PROG_TYPE_CGROUP_SOCK**, *ctx* is their **struct
   * bpf_sock**. In programs of type **BPF_PROG_TYPE_SK_REUSEPORT**,
   * **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM** it is a
   * pointer to a socket, and *ctx* may be **NULL**.
   *
   * - **Since**
   *
   *   Linux 4.12. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The cookie, or 0 if the packet has no socket.
   *
   * The cookie.
   *
   * The cookie, or 0 if there is no socket.
   */
  readonly bpf_get_socket_cookie: (ctx: Pointer | null) => bigint;
  /**
   * ```c
   * u32 bpf_get_socket_uid(struct sk_buff *skb)
   * ```
   *
   * Returns the owner of the socket that the packet *skb* belongs
   * to.
   *
   * - **Since**
   *
   *   Linux 4.12. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The user id, as seen in the user namespace of the socket's
   * network namespace. The overflow id (65534 by default) if the
   * packet has no full socket or the id is not mapped there.
   */
  readonly bpf_get_socket_uid: (skb: Pointer<'struct __sk_buff'>) => number;
  /**
   * ```c
   * long bpf_set_hash(struct sk_buff *skb, u32 hash)
   * ```
   *
   * Makes *hash* the hash of the flow of *skb*, as if addresses and
   * ports had been hashed. It is valid until something invalidates
   * it.
   *
   * - **Since**
   *
   *   Linux 4.13. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_set_hash: (skb: Pointer<'struct __sk_buff'>, hash: number) => bigint;
  /**
   * ```c
   * long bpf_setsockopt(void *bpf_socket, int level, int optname, void *optval, int optlen)
   * ```
   *
   * Sets an option of a socket, as **setsockopt**(2) does.
   * *bpf_socket* is the context of the program or, in program types
   * that work on sockets themselves, a full socket. *optval* points
   * to the *optlen* bytes of the value of the option *optname* at
   * *level*.
   *
   * Linux 5.8 takes these; later kernels take many more:
   *
   * - **SOL_SOCKET**
   *
   *   **SO_RCVBUF**, **SO_SNDBUF**, **SO_MAX_PACING_RATE**,
   *   **SO_PRIORITY**, **SO_RCVLOWAT**, **SO_MARK**,
   *   **SO_BINDTODEVICE**.
   *
   * - **IPPROTO_TCP**
   *
   *   **TCP_CONGESTION**, **TCP_BPF_IW**,
   *   **TCP_BPF_SNDCWND_CLAMP**.
   *
   * - **IPPROTO_IP**
   *
   *   **IP_TOS**.
   *
   * - **IPPROTO_IPV6**
   *
   *   **IPV6_TCLASS**.
   *
   * For example:
   *
   * ```c
   * int window = 40;
   *
   * if (skops->op == BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB)
   *         bpf_setsockopt(skops, IPPROTO_TCP, TCP_BPF_IW,
   *                        &window, sizeof(window));
   * ```
   *
   * - **Since**
   *
   *   Linux 4.13. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK** (for
   *   **BPF_CGROUP_INET_SOCK_CREATE**),
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT** (for
   *   **BPF_CGROUP_SETSOCKOPT**),
   *
   *   **BPF_PROG_TYPE_TRACING** (iterators over TCP and Unix
   *   sockets),
   *
   *   **BPF_PROG_TYPE_STRUCT_OPS** (congestion control, but not
   *   its release),
   *
   *   **BPF_PROG_TYPE_LSM** (in a cgroup, at some hooks).
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as:
   *
   * - **-EINVAL**
   *
   *   The option is not one of those, its value is not valid,
   *   or the socket is not a full one.
   *
   * - **-ENODEV**
   *
   *   There is no device of that name.
   */
  readonly bpf_setsockopt: (bpf_socket: Pointer, level: number, optname: number, optval: ConstPointer, optlen: number) => bigint;
  /**
   * ```c
   * long bpf_skb_adjust_room(struct sk_buff *skb, s32 len_diff, u32 mode, u64 flags)
   * ```
   *
   * Makes room for headers in the packet *skb*, or removes headers
   * from it. *len_diff* is the number of bytes, positive to grow and
   * negative to shrink. The new room is not initialized; the program
   * writes the headers by {@link HelperCalls.bpf_skb_store_bytes | bpf_skb_store_bytes()} or by direct
   * access.
   *
   * *mode* is one of:
   *
   * - **BPF_ADJ_ROOM_NET**
   *
   *   Adjusts room behind the fixed part of the network
   *   header.
   *
   * - **BPF_ADJ_ROOM_MAC**
   *
   *   Adjusts room between the link-layer header and the
   *   network header.
   *
   * *flags* is 0 or made of these; only the first and the last of
   * them go with a negative *len_diff*:
   *
   * - **BPF_F_ADJ_ROOM_FIXED_GSO**
   *
   *   Leaves **gso_size** as it is. Otherwise it is lowered
   *   when the packet grows and raised when it shrinks, so
   *   that the segments keep their size. Packets with UDP
   *   segmentation need this flag.
   *
   * - **BPF_F_ADJ_ROOM_ENCAP_L3_IPV4**
   *
   *   The room is for an outer IPv4 header: marks the packet
   *   as encapsulated.
   *
   * - **BPF_F_ADJ_ROOM_ENCAP_L3_IPV6**
   *
   *   The same for an outer IPv6 header; not together with the
   *   flag for IPv4.
   *
   * - **BPF_F_ADJ_ROOM_ENCAP_L4_GRE**
   *
   *   A GRE header follows the outer IP header, for which one
   *   of the two flags above is given.
   *
   * - **BPF_F_ADJ_ROOM_ENCAP_L4_UDP**
   *
   *   The same for a UDP header; not together with the flag
   *   for GRE.
   *
   * - **BPF_F_ADJ_ROOM_ENCAP_L2**()
   *
   *   The room ends with the link-layer header of the inner
   *   packet. The argument of this macro is its length, at
   *   most 255 bytes.
   *
   * - **BPF_F_ADJ_ROOM_NO_CSUM_RESET**
   *
   *   Keeps the state of checksums that the device has
   *   verified; the program adapts it by
   *   {@link HelperCalls.bpf_csum_level | bpf_csum_level()}. Otherwise a packet that is
   *   **CHECKSUM_UNNECESSARY** becomes **CHECKSUM_NONE**.
   *   Since Linux 5.8.
   *
   * In programs of type **BPF_PROG_TYPE_SK_SKB** the data is grown
   * or shrunk at its beginning, *mode* is **BPF_ADJ_ROOM_NET**, and
   * *flags* is 0.
   *
   * Encapsulating a packet in IPv4 and GRE:
   *
   * ```c
   * struct outer o = outer_header(skb);
   * __u64 flags = BPF_F_ADJ_ROOM_FIXED_GSO |
   *               BPF_F_ADJ_ROOM_ENCAP_L3_IPV4 |
   *               BPF_F_ADJ_ROOM_ENCAP_L4_GRE;
   *
   * if (bpf_skb_adjust_room(skb, sizeof(o),
   *                         BPF_ADJ_ROOM_MAC, flags))
   *         return TC_ACT_SHOT;
   * if (bpf_skb_store_bytes(skb, ETH_HLEN,
   *                         &o, sizeof(o), 0))
   *         return TC_ACT_SHOT;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.13. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds an unknown bit or a combination that is
   *   not allowed.
   *
   * - **-EFAULT**
   *
   *   *len_diff* is more than 4095 either way.
   *
   * - **-ENOTSUPP**
   *
   *   *mode* is not known, the packet is neither IPv4 nor
   *   IPv6, it would become too short or too long, or its kind
   *   of segmentation does not allow the change.
   *
   * - **-EALREADY**
   *
   *   The packet is encapsulated already.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the new room.
   */
  readonly bpf_skb_adjust_room: (skb: Pointer<'struct __sk_buff'>, len_diff: number, mode: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_redirect_map(struct bpf_map *map, u32 key, u64 flags)
   * ```
   *
   * Sends the frame to what *map* holds at *key*: a device
   * (**BPF_MAP_TYPE_DEVMAP**, **BPF_MAP_TYPE_DEVMAP_HASH**), a CPU
   * on which the frame goes up the stack (**BPF_MAP_TYPE_CPUMAP**),
   * or an **AF_XDP** socket (**BPF_MAP_TYPE_XSKMAP**). The helper
   * only records the target. The frame goes there when the program
   * ends with the value that the helper returned; frames of one poll
   * are sent in bulk.
   *
   * The two lowest bits of *flags* are what the helper returns if
   * there is no such element: **XDP_ABORTED**, **XDP_DROP**,
   * **XDP_PASS** or **XDP_TX**. The others are 0.
   *
   * For example:
   *
   * ```c
   * // to the socket of this queue, or up the stack
   * return bpf_redirect_map(&sockets, ctx->rx_queue_index,
   *                         XDP_PASS);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.14. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_XDP** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_DEVMAP**,
   *
   *   **BPF_MAP_TYPE_DEVMAP_HASH**,
   *
   *   **BPF_MAP_TYPE_CPUMAP**,
   *
   *   **BPF_MAP_TYPE_XSKMAP**.
   *
   * @returns
   * **XDP_REDIRECT** on success, the action in *flags* if *map* has
   * no element at *key*, or **XDP_ABORTED** if *flags* is not valid.
   */
  readonly bpf_redirect_map: (map: Pointer<'struct bpf_map'>, key: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sk_redirect_map(struct sk_buff *skb, struct bpf_map *map, u32 key, u64 flags)
   * ```
   *
   * Sends the data of *skb* to another socket: the one that *map*,
   * of type **BPF_MAP_TYPE_SOCKMAP**, holds at *key*. The program
   * ends with the value that the helper returned.
   *
   * *flags* is 0 to send the data out by that socket, or:
   *
   * - **BPF_F_INGRESS**
   *
   *   Puts the data into its receive queue.
   *
   * - **Since**
   *
   *   Linux 4.14. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_SKB** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SOCKMAP**.
   *
   * @returns
   * **SK_PASS** on success, or **SK_DROP** if there is no such
   * socket, it cannot take data, or *flags* holds another bit.
   */
  readonly bpf_sk_redirect_map: (skb: Pointer<'struct __sk_buff'>, map: Pointer<'struct bpf_map'>, key: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sock_map_update(struct bpf_sock_ops *skops, struct bpf_map *map, void *key, u64 flags)
   * ```
   *
   * Puts the socket of *skops* into *map*, of type
   * **BPF_MAP_TYPE_SOCKMAP**, at the index at *key*. Programs that
   * are attached to the map apply to the socket from then on. It
   * works for established connections and listeners, that is in
   * **BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB**,
   * **BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB** and
   * **BPF_SOCK_OPS_TCP_LISTEN_CB**. The socket leaves the map when
   * it is closed.
   *
   * *flags* is one of:
   *
   * - **BPF_ANY**
   *
   *   Writes the element whether there is one or not.
   *
   * - **BPF_NOEXIST**
   *
   *   Only adds an element.
   *
   * - **BPF_EXIST**
   *
   *   Only replaces an element.
   *
   * - **Since**
   *
   *   Linux 4.14. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCK_OPS** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SOCKMAP**.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as:
   *
   * - **-EOPNOTSUPP**
   *
   *   The event or the socket is of another kind.
   *
   * - **-EINVAL**
   *
   *   *flags* is not valid.
   *
   * - **-E2BIG**
   *
   *   The index is past the end of *map*.
   *
   * - **-EEXIST**
   *
   *   **BPF_NOEXIST** was given and there is an element.
   *
   * - **-ENOENT**
   *
   *   **BPF_EXIST** was given and there is none.
   *
   * - **-EBUSY**
   *
   *   The socket has programs of another map already.
   */
  readonly bpf_sock_map_update: (skops: Pointer<'struct bpf_sock_ops'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_xdp_adjust_meta(struct xdp_buff *xdp_md, int delta)
   * ```
   *
   * Moves the beginning of the metadata of the frame *xdp_md* by
   * *delta* bytes; a negative number makes room. Metadata lies right
   * in front of the frame, from **data_meta** to **data**. It
   * follows the frame up the stack, where traffic control reads it
   * at **data_meta** of **struct \_\_sk_buff**, and it has at most 32
   * bytes in Linux 5.8, always a multiple of 4.
   *
   * Handing a number on to traffic control:
   *
   * ```c
   * __u32 *mark;
   *
   * if (bpf_xdp_adjust_meta(ctx, -(int)sizeof(*mark)))
   *         return XDP_PASS;
   * mark = (void *)(long)ctx->data_meta;
   * if ((void *)(mark + 1) > (void *)(long)ctx->data)
   *         return XDP_PASS;
   * *mark = classify(ctx);
   * return XDP_PASS;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.15. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_XDP** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-ENOTSUPP**
   *
   *   The driver knows no metadata.
   *
   * - **-EINVAL**
   *
   *   There is not enough room, or the beginning would be
   *   behind **data**.
   *
   * - **-EACCES**
   *
   *   The length is no multiple of 4, or too large.
   */
  readonly bpf_xdp_adjust_meta: (xdp_md: Pointer<'struct xdp_md'>, delta: number) => bigint;
  /**
   * ```c
   * long bpf_perf_event_read_value(struct bpf_map *map, u64 flags, struct bpf_perf_event_value *buf, u32 buf_size)
   * ```
   *
   * Reads the counter of a perf event, and for how long it was
   * enabled and counting, into *buf*. A counter that shares its
   * hardware with others runs part of the time only; **counter**
   * times **enabled** divided by **running** estimates the full
   * count. *buf_size* is the size of **struct
   * bpf_perf_event_value**.
   *
   * *map* is of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**. The bits
   * **BPF_F_INDEX_MASK** of *flags* hold the index of the event, the
   * others are 0. The index may also be:
   *
   * - **BPF_F_CURRENT_CPU**
   *
   *   The number of the current CPU.
   *
   * Estimating a count:
   *
   * ```c
   * struct bpf_perf_event_value v;
   * __u64 count = 0;
   *
   * if (!bpf_perf_event_read_value(&counters, BPF_F_CURRENT_CPU,
   *                                &v, sizeof(v)) && v.running)
   *         count = v.counter * v.enabled / v.running;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.15. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * 0 on success, or one of these errors, with *buf* filled with
   * zeros:
   *
   * - **-EINVAL**
   *
   *   *flags* or *buf_size* is not valid, or the event cannot
   *   be read on this CPU.
   *
   * - **-E2BIG**
   *
   *   The index is past the end of *map*.
   *
   * - **-ENOENT**
   *
   *   There is no event at that index.
   *
   * - **-EOPNOTSUPP**
   *
   *   The event is inherited by child processes.
   */
  readonly bpf_perf_event_read_value: (map: Pointer<'struct bpf_map'>, flags: bigint | number, buf: OutPointer<'struct bpf_perf_event_value'>, buf_size: number) => bigint;
  /**
   * ```c
   * long bpf_perf_prog_read_value(struct bpf_perf_event_data *ctx, struct bpf_perf_event_value *buf, u32 buf_size)
   * ```
   *
   * Reads the counter of the perf event that the program is attached
   * to, and for how long it was enabled and counting, into *buf*.
   * *ctx* is the context of the program, and *buf_size* is the size
   * of **struct bpf_perf_event_value**.
   *
   * - **Since**
   *
   *   Linux 4.15. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_PERF_EVENT** only.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as **-EINVAL** if
   * *buf_size* is not valid; *buf* is filled with zeros then.
   */
  readonly bpf_perf_prog_read_value: (ctx: Pointer<'struct bpf_perf_event_data'>, buf: OutPointer<'struct bpf_perf_event_value'>, buf_size: number) => bigint;
  /**
   * ```c
   * long bpf_getsockopt(void *bpf_socket, int level, int optname, void *optval, int optlen)
   * ```
   *
   * Reads an option of a socket, as **getsockopt**(2) does.
   * *bpf_socket* is the context of the program or, in program types
   * that work on sockets themselves, a full socket. The value of the
   * option *optname* at *level* goes to the *optlen* bytes at
   * *optval*.
   *
   * Linux 5.8 knows these; later kernels know many more:
   *
   * - **IPPROTO_TCP**
   *
   *   **TCP_CONGESTION**, **TCP_SAVED_SYN**.
   *
   * - **IPPROTO_IP**
   *
   *   **IP_TOS**.
   *
   * - **IPPROTO_IPV6**
   *
   *   **IPV6_TCLASS**.
   *
   * - **Since**
   *
   *   Linux 4.15. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK** (for
   *   **BPF_CGROUP_INET_SOCK_CREATE**),
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT** (for
   *   **BPF_CGROUP_SETSOCKOPT**),
   *
   *   **BPF_PROG_TYPE_TRACING** (iterators over TCP and Unix
   *   sockets),
   *
   *   **BPF_PROG_TYPE_STRUCT_OPS** (congestion control, but not
   *   its release),
   *
   *   **BPF_PROG_TYPE_LSM** (in a cgroup, at some hooks).
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or **-EINVAL** if the option is not one of those,
   * *optlen* does not fit, or the socket is not a full one; *optval*
   * is filled with zeros then.
   */
  readonly bpf_getsockopt: (bpf_socket: Pointer, level: number, optname: number, optval: OutPointer, optlen: number) => bigint;
  /**
   * ```c
   * long bpf_override_return(struct pt_regs *regs, u64 rc)
   * ```
   *
   * Makes the probed function return *rc* without running, in order
   * to inject errors. *regs* is the context of the program. It only
   * works at the beginning of functions that the kernel marks for
   * it, and in kernels that are built with
   * **CONFIG_BPF_KPROBE_OVERRIDE**.
   *
   * - **Since**
   *
   *   Linux 4.16. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_KPROBE** only.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_override_return: (regs: Pointer<'struct pt_regs'>, rc: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sock_ops_cb_flags_set(struct bpf_sock_ops *bpf_sock, int argval)
   * ```
   *
   * Selects further events for which programs are called on this
   * connection. *bpf_sock* is the context of the program. *argval*
   * replaces the former selection; it is 0 or made of these:
   *
   * - **BPF_SOCK_OPS_RTO_CB_FLAG**
   *
   *   **BPF_SOCK_OPS_RTO_CB**, on every timeout.
   *
   * - **BPF_SOCK_OPS_RETRANS_CB_FLAG**
   *
   *   **BPF_SOCK_OPS_RETRANS_CB**, on every retransmission.
   *
   * - **BPF_SOCK_OPS_STATE_CB_FLAG**
   *
   *   **BPF_SOCK_OPS_STATE_CB**, on every change of state.
   *
   * - **BPF_SOCK_OPS_RTT_CB_FLAG**
   *
   *   **BPF_SOCK_OPS_RTT_CB**, on every measurement of the
   *   round trip.
   *
   * **BPF_SOCK_OPS_ALL_CB_FLAGS** is all of them. The selection can
   * be read from **bpf_sock_ops_cb_flags**.
   *
   * - **Since**
   *
   *   Linux 4.16. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCK_OPS** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success. A positive number holds the bits of *argval* that
   * the kernel does not know; the others were set. **-EINVAL** for a
   * socket that is not full.
   */
  readonly bpf_sock_ops_cb_flags_set: (bpf_sock: Pointer<'struct bpf_sock_ops'>, argval: number) => bigint;
  /**
   * ```c
   * long bpf_msg_redirect_map(struct sk_msg_buff *msg, struct bpf_map *map, u32 key, u64 flags)
   * ```
   *
   * Sends the message *msg* to another socket: the one that *map*,
   * of type **BPF_MAP_TYPE_SOCKMAP**, holds at *key*. The program
   * ends with the value that the helper returned.
   *
   * *flags* is 0 to send the message out by that socket, or:
   *
   * - **BPF_F_INGRESS**
   *
   *   Puts the message into its receive queue.
   *
   * - **Since**
   *
   *   Linux 4.17. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SOCKMAP**.
   *
   * @returns
   * **SK_PASS** on success, or **SK_DROP** if there is no such
   * socket, it cannot take data, or *flags* holds another bit.
   */
  readonly bpf_msg_redirect_map: (msg: Pointer<'struct sk_msg_md'>, map: Pointer<'struct bpf_map'>, key: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_msg_apply_bytes(struct sk_msg_buff *msg, u32 bytes)
   * ```
   *
   * Applies the verdict on *msg* to the next *bytes* bytes of the
   * socket, no matter how many system calls bring them. The program
   * is called again for what follows them, even if this is part of
   * *msg*. A program that knows the length of a message of its
   * protocol thus decides once per message.
   *
   * - **Since**
   *
   *   Linux 4.17. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_msg_apply_bytes: (msg: Pointer<'struct sk_msg_md'>, bytes: number) => bigint;
  /**
   * ```c
   * long bpf_msg_cork_bytes(struct sk_msg_buff *msg, u32 bytes)
   * ```
   *
   * Holds *msg* back until *bytes* bytes have come together, and
   * then calls the program for all of them. A program that needs
   * more data for its verdict calls this and returns **SK_PASS**.
   * The data waits for as long as the bytes do not come.
   *
   * - **Since**
   *
   *   Linux 4.17. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_msg_cork_bytes: (msg: Pointer<'struct sk_msg_md'>, bytes: number) => bigint;
  /**
   * ```c
   * long bpf_msg_pull_data(struct sk_msg_buff *msg, u32 start, u32 end, u64 flags)
   * ```
   *
   * Brings the bytes of *msg* from *start* up to, but not including,
   * *end* into direct access: **data** and **data_end** then enclose
   * them. They are copied if they lie in several pieces or may be
   * changed by others. *flags* must be 0.
   *
   * For example:
   *
   * ```c
   * struct header *h;
   *
   * if (bpf_msg_pull_data(msg, 0, sizeof(*h), 0))
   *         return SK_DROP;
   * h = msg->data;
   * if ((void *)(h + 1) > msg->data_end)
   *         return SK_DROP;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.17. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0, or the message does not have all these
   *   bytes.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for a copy.
   */
  readonly bpf_msg_pull_data: (msg: Pointer<'struct sk_msg_md'>, start: number, end: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_bind(struct bpf_sock_addr *ctx, struct sockaddr *addr, int addr_len)
   * ```
   *
   * Binds the socket of *ctx* to a local address before it connects.
   * *addr* points to a **struct sockaddr_in** or **struct
   * sockaddr_in6** of *addr_len* bytes. If its port is 0,
   * **connect**(2) chooses one.
   *
   * Connecting from one address of several, given in network byte
   * order:
   *
   * ```c
   * struct sockaddr_in local = {
   *         .sin_family = AF_INET,
   *         .sin_addr.s_addr = address,
   * };
   *
   * if (bpf_bind(ctx, (struct sockaddr *)&local, sizeof(local)))
   *         return 0;
   * return 1;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.17. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR** only (for
   *   **BPF_CGROUP_INET4_CONNECT** and
   *   **BPF_CGROUP_INET6_CONNECT**).
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as:
   *
   * - **-EINVAL**
   *
   *   *addr_len* is too small, or the socket is bound already.
   *
   * - **-EAFNOSUPPORT**
   *
   *   *addr* is of another family.
   *
   * - **-EADDRINUSE**
   *
   *   The port is in use.
   *
   * - **-EADDRNOTAVAIL**
   *
   *   This machine does not have the address.
   */
  readonly bpf_bind: (ctx: Pointer<'struct bpf_sock_addr'>, addr: ConstPointer<'struct sockaddr'>, addr_len: number) => bigint;
  /**
   * ```c
   * long bpf_xdp_adjust_tail(struct xdp_buff *xdp_md, int delta)
   * ```
   *
   * Moves the end of the frame *xdp_md* by *delta* bytes: a negative
   * number cuts bytes off, and a positive one, since Linux 5.8, adds
   * zeros where the driver has left room.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_XDP** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or **-EINVAL** if there is not enough room, or
   * less than an Ethernet header would be left.
   */
  readonly bpf_xdp_adjust_tail: (xdp_md: Pointer<'struct xdp_md'>, delta: number) => bigint;
  /**
   * ```c
   * long bpf_skb_get_xfrm_state(struct sk_buff *skb, u32 index, struct bpf_xfrm_state *xfrm_state, u32 size, u64 flags)
   * ```
   *
   * Describes in *xfrm_state* an IPsec state that decrypted the
   * packet *skb*. *index* counts the states that the packet went
   * through from 0, and *size* is the size of **struct
   * bpf_xfrm_state**. *flags* must be 0.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or **-EINVAL** if there is no such state, or
   * *size* or *flags* is not valid; *xfrm_state* is filled with
   * zeros then.
   */
  readonly bpf_skb_get_xfrm_state: (skb: Pointer<'struct __sk_buff'>, index: number, xfrm_state: OutPointer<'struct bpf_xfrm_state'>, size: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_get_stack(void *ctx, void *buf, u32 size, u64 flags)
   * ```
   *
   * Walks the stack and stores the trace in the *size* bytes at
   * *buf*, the innermost frame first. *ctx* is the context of the
   * program. Each entry is an address of 8 bytes, and *size* is a
   * multiple of that. A trace that is too long is truncated; the
   * sysctl **kernel.perf_event_max_stack**, 127 by default, is
   * another limit.
   *
   * The bits **BPF_F_SKIP_FIELD_MASK** of *flags* are the number of
   * innermost frames to leave out. These may be added:
   *
   * - **BPF_F_USER_STACK**
   *
   *   Walks the stack of user space instead of that of the
   *   kernel.
   *
   * - **BPF_F_USER_BUILD_ID**
   *
   *   Together with **BPF_F_USER_STACK**: the entries are of
   *   type **struct bpf_stack_build_id**, and *size* is a
   *   multiple of its size.
   *
   * For example:
   *
   * ```c
   * struct trace *t = bpf_map_lookup_elem(&scratch, &zero);
   * long len;
   *
   * if (!t)
   *         return 0;
   * len = bpf_get_stack(ctx, t->ip, sizeof(t->ip), 0);
   * if (len > 0)
   *         bpf_perf_event_output(ctx, &events,
   *                               BPF_F_CURRENT_CPU,
   *                               t->ip, len);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_KPROBE**,
   *
   *   **BPF_PROG_TYPE_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_PERF_EVENT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT**,
   *
   *   **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Sleeps**
   *
   *   In sleepable programs of type **BPF_PROG_TYPE_KPROBE**,
   *   while it reads build ids.
   *
   * @returns
   * The number of bytes stored, or one of these errors, with *buf*
   * filled with zeros:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit or a combination that is not
   *   allowed, or *size* is no multiple of the size of an
   *   entry.
   *
   * - **-EFAULT**
   *
   *   There is no such stack, or all of its frames were left
   *   out.
   */
  readonly bpf_get_stack: (ctx: Pointer, buf: OutPointer, size: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_skb_load_bytes_relative(const void *skb, u32 offset, void *to, u32 len, u32 start_header)
   * ```
   *
   * Copies *len* bytes of the packet *skb*, which begin *offset*
   * bytes behind the start of a header, into the memory at *to*. It
   * serves programs that do not know where in the packet that header
   * is: socket filters see packets that begin at various layers.
   *
   * *start_header* is one of:
   *
   * - **BPF_HDR_START_MAC**
   *
   *   The link-layer header.
   *
   * - **BPF_HDR_START_NET**
   *
   *   The network header.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or **-EFAULT** if *start_header* is neither, the
   * packet does not have that header, or the bytes are not in its
   * linear part; *to* is filled with zeros then.
   */
  readonly bpf_skb_load_bytes_relative: (skb: ConstPointer, offset: number, to: OutPointer, len: number, start_header: number) => bigint;
  /**
   * ```c
   * long bpf_fib_lookup(void *ctx, struct bpf_fib_lookup *params, int plen, u32 flags)
   * ```
   *
   * Looks up the route of a packet and the link-layer address of its
   * next hop. *ctx* is the context of the program, whose device
   * determines the network namespace. *params* holds what the
   * headers of the packet say, and takes the answer; *plen* is the
   * size of **struct bpf_fib_lookup**.
   *
   * If the packet is to be forwarded, **smac** and **dmac** become
   * the addresses of its new link-layer header, **ifindex** the
   * device it leaves by, **ipv4_dst** or **ipv6_dst** the next hop,
   * **family** that of the next hop, and **rt_metric** the metric of
   * the route. It is left to the program to write the header, to
   * decrement the TTL or hop limit, and to redirect the packet.
   *
   * *flags* is 0 or made of these:
   *
   * - **BPF_FIB_LOOKUP_DIRECT**
   *
   *   Skips the rules, and looks up the table of the device's
   *   VRF or the main table.
   *
   * - **BPF_FIB_LOOKUP_OUTPUT**
   *
   *   Looks up the route of a packet that leaves by
   *   **ifindex**, instead of one that came in by it.
   *
   * Frames of XDP are compared with the MTU by **tot_len**, or not
   * at all if it is 0. Packets of traffic control are compared by
   * their own length; since Linux 5.12 these, too, by **tot_len**
   * where it is not 0.
   *
   * For example:
   *
   * ```c
   * struct bpf_fib_lookup fib = {
   *         .family = AF_INET,
   *         .ifindex = ctx->ingress_ifindex,
   *         .tot_len = data_end - (void *)iph,
   *         .ipv4_src = iph->saddr,
   *         .ipv4_dst = iph->daddr,
   * };
   *
   * if (bpf_fib_lookup(ctx, &fib, sizeof(fib), 0))
   *         return XDP_PASS;
   * __builtin_memcpy(eth->h_dest, fib.dmac, ETH_ALEN);
   * __builtin_memcpy(eth->h_source, fib.smac, ETH_ALEN);
   * return bpf_redirect(fib.ifindex, 0);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * **BPF_FIB_LKUP_RET_SUCCESS**, which is 0, if the answer is
   * complete. A positive number if the packet is not to be
   * forwarded, or if the program cannot do it alone:
   *
   * - **BPF_FIB_LKUP_RET_BLACKHOLE**
   *
   *   The route drops packets.
   *
   * - **BPF_FIB_LKUP_RET_UNREACHABLE**
   *
   *   The route says that the destination cannot be reached.
   *
   * - **BPF_FIB_LKUP_RET_PROHIBIT**
   *
   *   The route forbids it.
   *
   * - **BPF_FIB_LKUP_RET_NOT_FWDED**
   *
   *   There is no route, or the packet is for this machine, a
   *   group, or all.
   *
   * - **BPF_FIB_LKUP_RET_FWD_DISABLED**
   *
   *   The device does not forward.
   *
   * - **BPF_FIB_LKUP_RET_UNSUPP_LWT**
   *
   *   The route puts packets into a tunnel.
   *
   * - **BPF_FIB_LKUP_RET_NO_NEIGH**
   *
   *   The link-layer address is not known yet; the other
   *   fields of the answer are set.
   *
   * - **BPF_FIB_LKUP_RET_FRAG_NEEDED**
   *
   *   The packet is larger than the MTU.
   *
   * A negative error if the arguments are not valid:
   *
   * - **-EINVAL**
   *
   *   *plen* is too small, or *flags* holds another bit.
   *
   * - **-ENODEV**
   *
   *   There is no device with that index.
   *
   * - **-EAFNOSUPPORT**
   *
   *   **family** is not known.
   */
  readonly bpf_fib_lookup: (ctx: Pointer, params: Pointer<'struct bpf_fib_lookup'>, plen: number, flags: number) => bigint;
  /**
   * ```c
   * long bpf_sock_hash_update(struct bpf_sock_ops *skops, struct bpf_map *map, void *key, u64 flags)
   * ```
   *
   * Puts the socket of *skops* into *map*, of type
   * **BPF_MAP_TYPE_SOCKHASH**, under the key at *key*. Programs that
   * are attached to the map apply to the socket from then on. It
   * works for established connections and listeners, that is in
   * **BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB**,
   * **BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB** and
   * **BPF_SOCK_OPS_TCP_LISTEN_CB**. The socket leaves the map when
   * it is closed.
   *
   * *flags* is one of:
   *
   * - **BPF_ANY**
   *
   *   Writes the element whether there is one or not.
   *
   * - **BPF_NOEXIST**
   *
   *   Only adds an element.
   *
   * - **BPF_EXIST**
   *
   *   Only replaces an element.
   *
   * Gathering connections, so that
   * {@link HelperCalls.bpf_msg_redirect_hash | bpf_msg_redirect_hash()} finds them:
   *
   * ```c
   * struct pair key = pair_of(skops);
   *
   * if (skops->op == BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB ||
   *     skops->op == BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB)
   *         bpf_sock_hash_update(skops, &sockets, &key, BPF_ANY);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCK_OPS** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SOCKHASH**.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as:
   *
   * - **-EOPNOTSUPP**
   *
   *   The event or the socket is of another kind.
   *
   * - **-EINVAL**
   *
   *   *flags* is not valid.
   *
   * - **-E2BIG**
   *
   *   The map is full.
   *
   * - **-EEXIST**
   *
   *   **BPF_NOEXIST** was given and there is an element.
   *
   * - **-ENOENT**
   *
   *   **BPF_EXIST** was given and there is none.
   *
   * - **-EBUSY**
   *
   *   The socket has programs of another map already.
   */
  readonly bpf_sock_hash_update: (skops: Pointer<'struct bpf_sock_ops'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_msg_redirect_hash(struct sk_msg_buff *msg, struct bpf_map *map, void *key, u64 flags)
   * ```
   *
   * Sends the message *msg* to another socket: the one that *map*,
   * of type **BPF_MAP_TYPE_SOCKHASH**, holds under the key at *key*.
   * The program ends with the value that the helper returned.
   *
   * *flags* is 0 to send the message out by that socket, or:
   *
   * - **BPF_F_INGRESS**
   *
   *   Puts the message into its receive queue.
   *
   * Short-cutting a connection within the machine: what one end
   * sends goes straight into the receive queue of the other:
   *
   * ```c
   * struct pair key = pair_of_peer(msg);
   *
   * return bpf_msg_redirect_hash(msg, &sockets, &key,
   *                              BPF_F_INGRESS);
   * ```
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SOCKHASH**.
   *
   * @returns
   * **SK_PASS** on success, or **SK_DROP** if there is no such
   * socket, it cannot take data, or *flags* holds another bit.
   */
  readonly bpf_msg_redirect_hash: (msg: Pointer<'struct sk_msg_md'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sk_redirect_hash(struct sk_buff *skb, struct bpf_map *map, void *key, u64 flags)
   * ```
   *
   * Sends the data of *skb* to another socket: the one that *map*,
   * of type **BPF_MAP_TYPE_SOCKHASH**, holds under the key at *key*.
   * The program ends with the value that the helper returned.
   *
   * *flags* is 0 to send the data out by that socket, or:
   *
   * - **BPF_F_INGRESS**
   *
   *   Puts the data into its receive queue.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_SKB** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SOCKHASH**.
   *
   * @returns
   * **SK_PASS** on success, or **SK_DROP** if there is no such
   * socket, it cannot take data, or *flags* holds another bit.
   */
  readonly bpf_sk_redirect_hash: (skb: Pointer<'struct __sk_buff'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_lwt_push_encap(struct sk_buff *skb, u32 type, void *hdr, u32 len)
   * ```
   *
   * Puts the *len* bytes of headers at *hdr* in front of the network
   * header of the packet *skb*. The program then ends with
   * **BPF_OK**, or with **BPF_LWT_REROUTE** to have the packet
   * routed by its new header.
   *
   * *type* says what *hdr* holds:
   *
   * - **BPF_LWT_ENCAP_SEG6**
   *
   *   A segment routing header; the kernel adds an outer IPv6
   *   header. Only in programs of type
   *   **BPF_PROG_TYPE_LWT_IN**.
   *
   * - **BPF_LWT_ENCAP_SEG6_INLINE**
   *
   *   A segment routing header, to be inserted behind the IPv6
   *   header of the packet. Only in programs of type
   *   **BPF_PROG_TYPE_LWT_IN**.
   *
   * - **BPF_LWT_ENCAP_IP**
   *
   *   An outer IPv4 or IPv6 header and what follows it, such
   *   as GRE or UDP, at most 256 bytes. A checksum of 0 in an
   *   IPv4 header is computed.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LWT_IN** and
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *type* is not known here, or the headers are not valid.
   *
   * - **-EBADMSG**
   *
   *   **BPF_LWT_ENCAP_SEG6_INLINE** was given, and the packet
   *   is not IPv6.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the headers.
   */
  readonly bpf_lwt_push_encap: (skb: Pointer<'struct __sk_buff'>, type_: number, hdr: ConstPointer, len: number) => bigint;
  /**
   * ```c
   * long bpf_lwt_seg6_store_bytes(struct sk_buff *skb, u32 offset, const void *from, u32 len)
   * ```
   *
   * Copies the *len* bytes at *from* into the outermost segment
   * routing header of the packet *skb*, *offset* bytes from the
   * beginning of the packet. Only the flags, the tag and the TLVs
   * can be written; the segments cannot.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   The packet has no segment routing header.
   *
   * - **-EFAULT**
   *
   *   The bytes lie elsewhere, or they could not be made
   *   writable.
   */
  readonly bpf_lwt_seg6_store_bytes: (skb: Pointer<'struct __sk_buff'>, offset: number, from: ConstPointer, len: number) => bigint;
  /**
   * ```c
   * long bpf_lwt_seg6_adjust_srh(struct sk_buff *skb, u32 offset, s32 delta)
   * ```
   *
   * Grows the room for TLVs in the outermost segment routing header
   * of the packet *skb* by *delta* bytes, or shrinks it if *delta*
   * is negative. This happens *offset* bytes from the beginning of
   * the packet, which is a place behind the segments. If the header
   * is not valid when the program ends, its length being a multiple
   * of 8 and its TLVs complete, the packet is dropped.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   The packet has no segment routing header.
   *
   * - **-EFAULT**
   *
   *   *offset* lies elsewhere, or fewer bytes follow it than
   *   are to be removed.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the room.
   */
  readonly bpf_lwt_seg6_adjust_srh: (skb: Pointer<'struct __sk_buff'>, offset: number, delta: number) => bigint;
  /**
   * ```c
   * long bpf_lwt_seg6_action(struct sk_buff *skb, u32 action, void *param, u32 param_len)
   * ```
   *
   * Applies an action of IPv6 segment routing to the packet *skb*.
   * *param* points to its parameter of *param_len* bytes. The
   * program then ends with **BPF_REDIRECT**.
   *
   * *action* is one of:
   *
   * - **SEG6_LOCAL_ACTION_END_X**
   *
   *   Forwards to the next hop in *param*, a **struct
   *   in6_addr**.
   *
   * - **SEG6_LOCAL_ACTION_END_T**
   *
   *   Looks the destination up in the table in *param*, an
   *   **int**.
   *
   * - **SEG6_LOCAL_ACTION_END_DT6**
   *
   *   Takes the outer headers off, and looks the destination
   *   up in the table in *param*, an **int**.
   *
   * - **SEG6_LOCAL_ACTION_END_B6**
   *
   *   Inserts the segment routing header in *param* behind the
   *   IPv6 header.
   *
   * - **SEG6_LOCAL_ACTION_END_B6_ENCAP**
   *
   *   Adds an outer IPv6 header and the segment routing header
   *   in *param*.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *action* is not known, or *param* is not valid.
   *
   * - **-EBADMSG**
   *
   *   The segment routing header of the packet is not valid,
   *   or is missing.
   */
  readonly bpf_lwt_seg6_action: (skb: Pointer<'struct __sk_buff'>, action: number, param: ConstPointer, param_len: number) => bigint;
  /**
   * ```c
   * long bpf_rc_repeat(void *ctx)
   * ```
   *
   * Reports the repeat signal that some infrared protocols send
   * while a key is held down. It delays the release of the key that
   * was reported last. *ctx* is the context of the program.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LIRC_MODE2** only.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_rc_repeat: (ctx: Pointer) => bigint;
  /**
   * ```c
   * long bpf_rc_keydown(void *ctx, u32 protocol, u64 scancode, u32 toggle)
   * ```
   *
   * Reports a key of the remote control as pressed. *ctx* is the
   * context of the program. *protocol* is one of **enum rc_proto**
   * and *scancode* what was decoded; the key map of the device turns
   * both into a key of the input system. *toggle* is the bit that
   * some protocols flip with every press, to tell a key that is held
   * down from one that is pressed twice; it is 0 in others.
   *
   * The key is reported as released after a while, unless this
   * helper is called again with the same values, or
   * {@link HelperCalls.bpf_rc_repeat | bpf_rc_repeat()} is.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LIRC_MODE2** only.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_rc_keydown: (ctx: Pointer, protocol: number, scancode: bigint | number, toggle: number) => bigint;
  /**
   * ```c
   * u64 bpf_skb_cgroup_id(struct sk_buff *skb)
   * ```
   *
   * Returns the id of the cgroup (version 2) that the socket of the
   * packet *skb* belongs to. It is the number that
   * **name_to_handle_at**(2) gives for the cgroup's directory.
   * Received packets rarely have a socket in traffic control; the
   * helper is for packets on their way out.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The id, or 0 if the packet has no full socket.
   */
  readonly bpf_skb_cgroup_id: (skb: Pointer<'struct __sk_buff'>) => bigint;
  /**
   * ```c
   * u64 bpf_get_current_cgroup_id(void)
   * ```
   *
   * Returns the id of the cgroup (version 2) that the current task
   * belongs to. It is the number that **name_to_handle_at**(2)
   * gives for the cgroup's directory.
   *
   * - **Since**
   *
   *   Linux 4.18. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF**.
   *
   * @returns
   * The id.
   */
  readonly bpf_get_current_cgroup_id: () => bigint;
  /**
   * ```c
   * void *bpf_get_local_storage(void *map, u64 flags)
   * ```
   *
   * Returns the storage that belongs to the cgroup and the attach
   * type for which the program runs. *map* is of type
   * **BPF_MAP_TYPE_CGROUP_STORAGE**, or
   * **BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE** for storage of each CPU's
   * own. A program can use one map of each type. *flags* must be the
   * constant 0.
   *
   * The storage is created when the program is attached. Programs on
   * other CPUs share the storage of the former type, so that changes
   * need atomic operations or a **struct bpf_spin_lock**.
   *
   * For example:
   *
   * ```c
   * __u64 *packets = bpf_get_local_storage(&storage, 0);
   *
   * __sync_fetch_and_add(packets, 1);
   * return 1;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.19. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_CGROUP_DEVICE**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SYSCTL**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
   *
   *   **BPF_PROG_TYPE_LSM** (in a cgroup).
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_CGROUP_STORAGE** or
   *   **BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE**.
   *
   * @returns
   * A pointer to the storage, which is always valid and needs no
   * check.
   */
  readonly bpf_get_local_storage: (map: Pointer<'struct bpf_map'>, flags: bigint | number) => Pointer;
  /**
   * ```c
   * long bpf_sk_select_reuseport(struct sk_reuseport_md *reuse, struct bpf_map *map, void *key, u64 flags)
   * ```
   *
   * Chooses the socket that gets the packet or connection of
   * *reuse*: the one that *map* holds at *key*. It has to be one of
   * the **SO_REUSEPORT** group that *reuse* is about. If the program
   * ends with **SK_PASS** and no socket was chosen, the kernel
   * chooses by the hash. *flags* is not used and should be 0.
   *
   * For example:
   *
   * ```c
   * __u32 key = worker_for(reuse);
   *
   * if (bpf_sk_select_reuseport(reuse, &sockets, &key, 0))
   *         return SK_DROP;
   * return SK_PASS;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.19. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_REUSEPORT** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_REUSEPORT_SOCKARRAY**,
   *
   *   **BPF_MAP_TYPE_SOCKMAP**,
   *
   *   **BPF_MAP_TYPE_SOCKHASH**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   There is no socket at *key*.
   *
   * - **-EINVAL**
   *
   *   The socket is in no group.
   *
   * - **-EPROTOTYPE**
   *
   *   The socket is of another protocol.
   *
   * - **-EAFNOSUPPORT**
   *
   *   The socket is of another family.
   *
   * - **-EBADFD**
   *
   *   The socket is in another group.
   */
  readonly bpf_sk_select_reuseport: (reuse: Pointer<'struct sk_reuseport_md'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * u64 bpf_skb_ancestor_cgroup_id(struct sk_buff *skb, int ancestor_level)
   * ```
   *
   * Returns the id of an ancestor of the cgroup (version 2) that the
   * socket of the packet *skb* belongs to. *ancestor_level* is 0 for
   * the root, 1 for its children, and so on; the level of the cgroup
   * itself yields its own id, as {@link HelperCalls.bpf_skb_cgroup_id | bpf_skb_cgroup_id()} does.
   *
   * - **Since**
   *
   *   Linux 4.19. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The id, or 0 if the packet has no full socket or its cgroup no
   * ancestor at that level.
   */
  readonly bpf_skb_ancestor_cgroup_id: (skb: Pointer<'struct __sk_buff'>, ancestor_level: number) => bigint;
  /**
   * ```c
   * struct bpf_sock *bpf_sk_lookup_tcp(void *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, u64 netns, u64 flags)
   * ```
   *
   * Looks for a TCP socket, as the kernel does for an incoming
   * packet. *ctx* is the context of the program. *tuple* holds
   * addresses and ports as such a packet has them: the source is the
   * remote side. A connection is found by all four of them, and a
   * listener by the destination; in a **SO_REUSEPORT** group the
   * hash chooses the socket.
   *
   * *tuple_size* says what *tuple* holds:
   *
   * - The size of **ipv4** in **struct bpf_sock_tuple** for IPv4.
   *
   * - The size of **ipv6** in **struct bpf_sock_tuple** for IPv6.
   *
   * *netns* is the id of a network namespace, as that of *ctx* knows
   * it (see ip-**netns**(8)), or:
   *
   * - **BPF_F_CURRENT_NETNS**
   *
   *   The namespace of *ctx* itself, that is of its device or
   *   socket.
   *
   * *flags* must be 0.
   *
   * The socket is safe to use until its reference is released:
   *
   * ```c
   * struct bpf_sock *sk;
   * int listening = 0;
   *
   * sk = bpf_sk_lookup_tcp(ctx, &tuple, sizeof(tuple.ipv4),
   *                        BPF_F_CURRENT_NETNS, 0);
   * if (sk) {
   *         listening = sk->state == BPF_TCP_LISTEN;
   *         bpf_sk_release(sk);
   * }
   * return listening ? TC_ACT_OK : TC_ACT_SHOT;
   * ```
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Acquires**
   *
   *   A reference to the socket; release it with
   *   {@link HelperCalls.bpf_sk_release | bpf_sk_release()}.
   *
   * @returns
   * A pointer to the full socket, or **NULL** if there is none, or
   * *tuple_size*, *netns* or *flags* is not valid.
   */
  readonly bpf_sk_lookup_tcp: (ctx: Pointer, tuple: ConstPointer<'struct bpf_sock_tuple'>, tuple_size: number, netns: bigint | number, flags: bigint | number) => Pointer<'struct bpf_sock'> | null;
  /**
   * ```c
   * struct bpf_sock *bpf_sk_lookup_udp(void *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, u64 netns, u64 flags)
   * ```
   *
   * Looks for a UDP socket, as the kernel does for an incoming
   * packet. *ctx* is the context of the program. *tuple* holds
   * addresses and ports as such a packet has them: the source is the
   * remote side. In a **SO_REUSEPORT** group the hash chooses the
   * socket.
   *
   * *tuple_size* says what *tuple* holds:
   *
   * - The size of **ipv4** in **struct bpf_sock_tuple** for IPv4.
   *
   * - The size of **ipv6** in **struct bpf_sock_tuple** for IPv6.
   *
   * *netns* is the id of a network namespace, as that of *ctx* knows
   * it (see ip-**netns**(8)), or:
   *
   * - **BPF_F_CURRENT_NETNS**
   *
   *   The namespace of *ctx* itself, that is of its device or
   *   socket.
   *
   * *flags* must be 0. See {@link HelperCalls.bpf_sk_lookup_tcp | bpf_sk_lookup_tcp()} for an example.
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Acquires**
   *
   *   A reference to the socket; release it with
   *   {@link HelperCalls.bpf_sk_release | bpf_sk_release()}.
   *
   * @returns
   * A pointer to the full socket, or **NULL** if there is none, or
   * *tuple_size*, *netns* or *flags* is not valid.
   */
  readonly bpf_sk_lookup_udp: (ctx: Pointer, tuple: ConstPointer<'struct bpf_sock_tuple'>, tuple_size: number, netns: bigint | number, flags: bigint | number) => Pointer<'struct bpf_sock'> | null;
  /**
   * ```c
   * long bpf_sk_release(struct bpf_sock *sock)
   * ```
   *
   * Releases the reference to *sock* that {@link HelperCalls.bpf_sk_lookup_tcp | bpf_sk_lookup_tcp()},
   * {@link HelperCalls.bpf_sk_lookup_udp | bpf_sk_lookup_udp()}, {@link HelperCalls.bpf_skc_lookup_tcp | bpf_skc_lookup_tcp()} or
   * {@link HelperCalls.bpf_map_lookup_elem | bpf_map_lookup_elem()} took. The program must not use the
   * socket any more, nor what it derived from it by
   * {@link HelperCalls.bpf_sk_fullsock | bpf_sk_fullsock()} or {@link HelperCalls.bpf_tcp_sock | bpf_tcp_sock()}. Every path
   * through the program releases every reference exactly once.
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Releases**
   *
   *   The reference to *sock*.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_sk_release: (sock: Pointer<'struct bpf_sock'>) => bigint;
  /**
   * ```c
   * long bpf_map_push_elem(struct bpf_map *map, const void *value, u64 flags)
   * ```
   *
   * Adds a copy of the value at *value* to *map*. *flags* is 0 or:
   *
   * - **BPF_EXIST**
   *
   *   Makes room by dropping the oldest element if the map is
   *   full.
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit.
   *
   * - **-E2BIG**
   *
   *   The map is full.
   *
   * - **-EBUSY**
   *
   *   The call interrupted another one that held the map's
   *   lock.
   */
  readonly bpf_map_push_elem: (map: Pointer<'struct bpf_map'>, value: ConstPointer, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_map_pop_elem(struct bpf_map *map, void *value)
   * ```
   *
   * Removes an element from *map* and copies it to *value*: the
   * oldest from a map of type **BPF_MAP_TYPE_QUEUE**, the newest
   * from one of type **BPF_MAP_TYPE_STACK**.
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   The map is empty; *value* is filled with zeros.
   *
   * - **-EBUSY**
   *
   *   The call interrupted another one that held the map's
   *   lock.
   */
  readonly bpf_map_pop_elem: (map: Pointer<'struct bpf_map'>, value: OutPointer) => bigint;
  /**
   * ```c
   * long bpf_map_peek_elem(struct bpf_map *map, void *value)
   * ```
   *
   * Copies to *value* the element of *map* that
   * {@link HelperCalls.bpf_map_pop_elem | bpf_map_pop_elem()} would remove, and leaves it there.
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   The map is empty; *value* is filled with zeros.
   *
   * - **-EBUSY**
   *
   *   The call interrupted another one that held the map's
   *   lock.
   */
  readonly bpf_map_peek_elem: (map: Pointer<'struct bpf_map'>, value: OutPointer) => bigint;
  /**
   * ```c
   * long bpf_msg_push_data(struct sk_msg_buff *msg, u32 start, u32 len, u64 flags)
   * ```
   *
   * Inserts *len* bytes into the message *msg*, *start* bytes from
   * its beginning. The bytes are not set; the program brings them
   * into direct access by {@link HelperCalls.bpf_msg_pull_data | bpf_msg_pull_data()} and writes them.
   * *flags* must be 0.
   *
   * - **Since**
   *
   *   Linux 4.20. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0, or *start* is past the end of the
   *   message.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for the bytes.
   */
  readonly bpf_msg_push_data: (msg: Pointer<'struct sk_msg_md'>, start: number, len: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_msg_pop_data(struct sk_msg_buff *msg, u32 start, u32 len, u64 flags)
   * ```
   *
   * Removes *len* bytes from the message *msg*, *start* bytes from
   * its beginning. *flags* must be 0.
   *
   * - **Since**
   *
   *   Linux 5.0. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SK_MSG** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Invalidates**
   *
   *   All pointers into the packet; check them anew.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0, or the message does not have all these
   *   bytes.
   *
   * - **-ENOMEM**
   *
   *   There was no memory for splitting the message.
   */
  readonly bpf_msg_pop_data: (msg: Pointer<'struct sk_msg_md'>, start: number, len: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_rc_pointer_rel(void *ctx, s32 rel_x, s32 rel_y)
   * ```
   *
   * Reports that the pointer of the remote control was moved, by
   * *rel_x* to the right and *rel_y* downwards. *ctx* is the context
   * of the program.
   *
   * - **Since**
   *
   *   Linux 5.0. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_LIRC_MODE2** only.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_rc_pointer_rel: (ctx: Pointer, rel_x: number, rel_y: number) => bigint;
  /**
   * ```c
   * long bpf_spin_lock(struct bpf_spin_lock *lock)
   * ```
   *
   * Acquires *lock*, a member of the value of a map; waits until it
   * is free. User space acquires it by **BPF_F_LOCK**.
   *
   * The verifier enforces these rules:
   *
   * - There is one lock in a value, at its top level, and the map
   *   has BTF. In Linux 5.8 the map is a hash table, an array, or
   *   storage of cgroups or sockets.
   *
   * - A program holds one lock at a time, and every path calls
   *   {@link HelperCalls.bpf_spin_unlock | bpf_spin_unlock()}.
   *
   * - While the lock is held, no helper and no function is called.
   *
   * - Socket filters, tracing programs and sleepable ones cannot use
   *   maps with locks.
   *
   * - The lock itself is not read or written directly.
   *
   * For example:
   *
   * ```c
   * struct state *s = bpf_map_lookup_elem(&states, &key);
   *
   * if (!s)
   *         return TC_ACT_OK;
   * bpf_spin_lock(&s->lock);
   * s->packets++;
   * s->bytes += skb->len;
   * bpf_spin_unlock(&s->lock);
   * return TC_ACT_OK;
   * ```
   *
   * - **Since**
   *
   *   Linux 5.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF**.
   *
   * @returns
   * Nothing that a program could use. Despite its prototype, the
   * verifier holds the result to be undefined.
   */
  readonly bpf_spin_lock: (lock: Pointer<'struct bpf_spin_lock'>) => bigint;
  /**
   * ```c
   * long bpf_spin_unlock(struct bpf_spin_lock *lock)
   * ```
   *
   * Releases *lock*, which {@link HelperCalls.bpf_spin_lock | bpf_spin_lock()} acquired.
   *
   * - **Since**
   *
   *   Linux 5.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF**.
   *
   * @returns
   * Nothing that a program could use. Despite its prototype, the
   * verifier holds the result to be undefined.
   */
  readonly bpf_spin_unlock: (lock: Pointer<'struct bpf_spin_lock'>) => bigint;
  /**
   * ```c
   * struct bpf_sock *bpf_sk_fullsock(struct bpf_sock *sk)
   * ```
   *
   * Checks whether *sk* is a full socket, and neither a connection
   * request nor a socket in TIME-WAIT. Only a full socket has all
   * fields of **struct bpf_sock**.
   *
   * The result is another pointer to the same socket. If *sk* came
   * with a reference, both are invalid once it is released.
   *
   * - **Since**
   *
   *   Linux 5.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * A pointer to the full socket, or **NULL** if *sk* is not one.
   */
  readonly bpf_sk_fullsock: (sk: Pointer<'struct bpf_sock'>) => Pointer<'struct bpf_sock'> | null;
  /**
   * ```c
   * struct bpf_tcp_sock *bpf_tcp_sock(struct bpf_sock *sk)
   * ```
   *
   * Gives access to the TCP state of *sk*. If *sk* came with a
   * reference, the result is invalid, too, once it is released.
   *
   * For example:
   *
   * ```c
   * struct bpf_sock *sk = skb->sk;
   * struct bpf_tcp_sock *tp;
   *
   * if (!sk)
   *         return 1;
   * tp = bpf_tcp_sock(sk);
   * if (tp)
   *         record(tp->srtt_us >> 3);
   * return 1;
   * ```
   *
   * - **Since**
   *
   *   Linux 5.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * A pointer to the **struct bpf_tcp_sock**, or **NULL** if *sk* is
   * not a full TCP socket.
   */
  readonly bpf_tcp_sock: (sk: Pointer<'struct bpf_sock'>) => Pointer<'struct bpf_tcp_sock'> | null;
  /**
   * ```c
   * long bpf_skb_ecn_set_ce(struct sk_buff *skb)
   * ```
   *
   * Marks the packet *skb* as having met congestion (CE), if it is
   * marked as ECN-capable (ECT). It works for IPv4 and IPv6.
   *
   * - **Since**
   *
   *   Linux 5.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 1 if the packet is marked CE, now or already before. 0 if it is
   * not ECN-capable, is not an IP packet, or has a header that is
   * not linear or is shared.
   */
  readonly bpf_skb_ecn_set_ce: (skb: Pointer<'struct __sk_buff'>) => bigint;
  /**
   * ```c
   * struct bpf_sock *bpf_get_listener_sock(struct bpf_sock *sk)
   * ```
   *
   * Returns the listening socket that *sk* belongs to: *sk* itself
   * or, for a connection request, its listener. It takes no
   * reference; the pointer is valid until the program ends.
   *
   * - **Since**
   *
   *   Linux 5.1. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * A pointer to the listener, or **NULL** if there is none.
   */
  readonly bpf_get_listener_sock: (sk: Pointer<'struct bpf_sock'>) => Pointer<'struct bpf_sock'> | null;
  /**
   * ```c
   * struct bpf_sock *bpf_skc_lookup_tcp(void *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, u64 netns, u64 flags)
   * ```
   *
   * Looks for a TCP socket as {@link HelperCalls.bpf_sk_lookup_tcp | bpf_sk_lookup_tcp()} does, with
   * *ctx*, *tuple*, *tuple_size*, *netns* and *flags* as there. It
   * also finds sockets that are not full: connection requests and
   * sockets in TIME-WAIT. {@link HelperCalls.bpf_sk_fullsock | bpf_sk_fullsock()} tells them apart.
   *
   * *netns* may be:
   *
   * - **BPF_F_CURRENT_NETNS**
   *
   *   The namespace of *ctx* itself, that is of its device or
   *   socket.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SK_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Acquires**
   *
   *   A reference to the socket; release it with
   *   {@link HelperCalls.bpf_sk_release | bpf_sk_release()}.
   *
   * @returns
   * A pointer to the socket, or **NULL** if there is none, or
   * *tuple_size*, *netns* or *flags* is not valid.
   */
  readonly bpf_skc_lookup_tcp: (ctx: Pointer, tuple: ConstPointer<'struct bpf_sock_tuple'>, tuple_size: number, netns: bigint | number, flags: bigint | number) => Pointer<'struct bpf_sock'> | null;
  /**
   * ```c
   * long bpf_tcp_check_syncookie(struct bpf_sock *sk, void *iph, u32 iph_len, struct tcphdr *th, u32 th_len)
   * ```
   *
   * Checks whether a packet answers a SYN cookie of the listening
   * socket *sk*. *iph* points to the IPv4 or IPv6 header of the
   * packet, of *iph_len* bytes, and *th* to its TCP header, of
   * *th_len* bytes.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * 0 if the cookie is valid, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   The cookie is not valid, or none was sent recently.
   *
   * - **-EINVAL**
   *
   *   *sk* is no listener, a length is too small, cookies are
   *   turned off, or *sk* does not take that version of IP.
   *
   * - **-EPROTONOSUPPORT**
   *
   *   The header is neither IPv4 nor IPv6.
   *
   * - **-ENOTSUPP**
   *
   *   The kernel was built without SYN cookies.
   */
  readonly bpf_tcp_check_syncookie: (sk: Pointer<'struct bpf_sock'>, iph: ConstPointer, iph_len: number, th: ConstPointer<'struct tcphdr'>, th_len: number) => bigint;
  /**
   * ```c
   * long bpf_sysctl_get_name(struct bpf_sysctl *ctx, char *buf, size_t buf_len, u64 flags)
   * ```
   *
   * Copies the name of the sysctl that is being accessed to the
   * *buf_len* bytes at *buf*, ending with NUL. It is the path below
   * `/proc/sys`, such as net/ipv4/tcp_mem. *ctx* is the context of
   * the program. *flags* is 0 or:
   *
   * - **BPF_F_SYSCTL_BASE_NAME**
   *
   *   Only copies the last part of the path.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of characters copied, without the final NUL, or
   * **-E2BIG** if there was not enough room; the name is cut then.
   */
  readonly bpf_sysctl_get_name: (ctx: Pointer<'struct bpf_sysctl'>, buf: Pointer<'char'>, buf_len: bigint | number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sysctl_get_current_value(struct bpf_sysctl *ctx, char *buf, size_t buf_len)
   * ```
   *
   * Copies the value of the sysctl, as reading its file from the
   * beginning gives it, to the *buf_len* bytes at *buf*, ending with
   * NUL. *ctx* is the context of the program.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of characters copied, without the final NUL, or one
   * of these errors:
   *
   * - **-E2BIG**
   *
   *   There was not enough room; the value is cut.
   *
   * - **-EINVAL**
   *
   *   The value could not be read; *buf* is filled with zeros.
   */
  readonly bpf_sysctl_get_current_value: (ctx: Pointer<'struct bpf_sysctl'>, buf: OutPointer<'char'>, buf_len: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sysctl_get_new_value(struct bpf_sysctl *ctx, char *buf, size_t buf_len)
   * ```
   *
   * Copies what user space is writing to the sysctl to the *buf_len*
   * bytes at *buf*, ending with NUL. *ctx* is the context of the
   * program; its **file_pos** says where in the file the data goes.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of characters copied, without the final NUL, or one
   * of these errors:
   *
   * - **-E2BIG**
   *
   *   There was not enough room; the value is cut.
   *
   * - **-EINVAL**
   *
   *   The sysctl is being read; *buf* is filled with zeros.
   */
  readonly bpf_sysctl_get_new_value: (ctx: Pointer<'struct bpf_sysctl'>, buf: OutPointer<'char'>, buf_len: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_sysctl_set_new_value(struct bpf_sysctl *ctx, const char *buf, size_t buf_len)
   * ```
   *
   * Replaces what user space is writing to the sysctl by the
   * *buf_len* bytes at *buf*. It takes effect if the program allows
   * the access. *ctx* is the context of the program; setting its
   * **file_pos** to 0 lets the value go to the beginning of the
   * file.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-E2BIG**
   *
   *   *buf_len* is larger than a page allows.
   *
   * - **-EINVAL**
   *
   *   The sysctl is being read, or nothing is being written.
   */
  readonly bpf_sysctl_set_new_value: (ctx: Pointer<'struct bpf_sysctl'>, buf: ConstPointer<'char'>, buf_len: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_strtol(const char *buf, size_t buf_len, u64 flags, long *res)
   * ```
   *
   * Converts the beginning of the *buf_len* characters at *buf* to a
   * number and stores it in *res*. White space and one minus sign
   * may come first. *buf* need not end with NUL.
   *
   * The five lowest bits of *flags* are the base, 8, 10 or 16, or 0
   * to derive it from the prefix: 0x means 16, 0 means 8, and
   * anything else 10. The other bits are 0.
   *
   * A program that keeps a sysctl below a limit:
   *
   * ```c
   * char text[16];
   * long value;
   *
   * if (bpf_sysctl_get_new_value(ctx, text, sizeof(text)) < 0)
   *         return 0;
   * if (bpf_strtol(text, sizeof(text), 0, &value) < 0)
   *         return 0;
   * return value < LIMIT;
   * ```
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of characters consumed, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   There is no number, or *flags* is not valid.
   *
   * - **-ERANGE**
   *
   *   The number is too large or too small.
   */
  readonly bpf_strtol: (buf: ConstPointer<'char'>, buf_len: bigint | number, flags: bigint | number, res: OutPointer<'s64'>) => bigint;
  /**
   * ```c
   * long bpf_strtoul(const char *buf, size_t buf_len, u64 flags, unsigned long *res)
   * ```
   *
   * Converts the beginning of the *buf_len* characters at *buf* to
   * an unsigned number and stores it in *res*. White space may come
   * first. *buf* need not end with NUL.
   *
   * The five lowest bits of *flags* are the base, 8, 10 or 16, or 0
   * to derive it from the prefix: 0x means 16, 0 means 8, and
   * anything else 10. The other bits are 0.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The number of characters consumed, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   There is no number, it is negative, or *flags* is not
   *   valid.
   *
   * - **-ERANGE**
   *
   *   The number is too large.
   */
  readonly bpf_strtoul: (buf: ConstPointer<'char'>, buf_len: bigint | number, flags: bigint | number, res: OutPointer<'u64'>) => bigint;
  /**
   * ```c
   * void *bpf_sk_storage_get(struct bpf_map *map, struct bpf_sock *sk, void *value, u64 flags)
   * ```
   *
   * Returns the storage of the socket *sk* in *map*, of type
   * **BPF_MAP_TYPE_SK_STORAGE**. The storage is found from the
   * socket itself, without a key, and is freed with the socket or
   * the map. *sk* is a full socket; in programs of type
   * **BPF_PROG_TYPE_CGROUP_SOCK** it is the context. In tracing
   * programs *sk* may be **NULL**, and so is the result then.
   *
   * *flags* is 0 or:
   *
   * - **BPF_SK_STORAGE_GET_F_CREATE**
   *
   *   Adds the storage if there is none. It is copied from
   *   *value*, or filled with zeros if *value* is **NULL**.
   *
   * *value* may be **NULL**.
   *
   * For example:
   *
   * ```c
   * struct bpf_sock *sk;
   * struct stats *s;
   *
   * if (!skb->sk)
   *         return 1;
   * sk = bpf_sk_fullsock(skb->sk);
   * if (!sk)
   *         return 1;
   * s = bpf_sk_storage_get(&per_socket, sk, NULL,
   *                        BPF_SK_STORAGE_GET_F_CREATE);
   * if (s)
   *         __sync_fetch_and_add(&s->packets, 1);
   * return 1;
   * ```
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_SK_MSG**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_STRUCT_OPS**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SK_STORAGE**.
   *
   * @returns
   * A pointer to the storage, or **NULL** if there is none, it could
   * not be added, or *flags* is not valid.
   */
  readonly bpf_sk_storage_get: (map: Pointer<'struct bpf_map'>, sk: Pointer<'struct bpf_sock'> | null, value: Pointer | null, flags: bigint | number) => Pointer | null;
  /**
   * ```c
   * long bpf_sk_storage_delete(struct bpf_map *map, struct bpf_sock *sk)
   * ```
   *
   * Removes the storage of the socket *sk* from *map*, of type
   * **BPF_MAP_TYPE_SK_STORAGE**. In tracing programs *sk* may be
   * **NULL**, which gives an error.
   *
   * - **Since**
   *
   *   Linux 5.2. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_SK_MSG**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
   *
   *   **BPF_PROG_TYPE_TRACING**,
   *
   *   **BPF_PROG_TYPE_STRUCT_OPS**,
   *
   *   **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_SK_STORAGE**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-ENOENT**
   *
   *   There is nothing to remove.
   *
   * - **-EINVAL**
   *
   *   *sk* is not a full socket.
   */
  readonly bpf_sk_storage_delete: (map: Pointer<'struct bpf_map'>, sk: Pointer<'struct bpf_sock'> | null) => bigint;
  /**
   * ```c
   * long bpf_send_signal(u32 sig)
   * ```
   *
   * Sends the signal *sig* to the current process; any of its
   * threads may get it. If interrupts are disabled, the signal is
   * sent a moment later.
   *
   * - **Since**
   *
   *   Linux 5.3. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *sig* is no signal.
   *
   * - **-EPERM**
   *
   *   The current task is a kernel thread, is exiting, or is
   *   init.
   *
   * - **-EBUSY**
   *
   *   An earlier signal is still waiting to be sent.
   *
   * - **-EAGAIN**
   *
   *   There was no room for the signal; it can be tried again.
   */
  readonly bpf_send_signal: (sig: number) => bigint;
  /**
   * ```c
   * s64 bpf_tcp_gen_syncookie(struct bpf_sock *sk, void *iph, u32 iph_len, struct tcphdr *th, u32 th_len)
   * ```
   *
   * Makes a SYN cookie for a packet that asks the listening socket
   * *sk* for a connection. *iph* points to the IPv4 or IPv6 header
   * of the packet, of *iph_len* bytes, and *th* to its TCP header,
   * of *th_len* bytes, options included. The program sends the
   * SYN-ACK itself; the kernel keeps no state until the client
   * answers it.
   *
   * - **Since**
   *
   *   Linux 5.4. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_XDP**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * The cookie, which is the initial sequence number, in the lower
   * 32 bits and the MSS to offer in the 16 bits above, or one of
   * these errors:
   *
   * - **-EINVAL**
   *
   *   *sk* is no listener, a length does not fit, the packet
   *   is no SYN, or *sk* does not take that version of IP.
   *
   * - **-ENOENT**
   *
   *   Cookies are turned off, or this SYN needs none.
   *
   * - **-EOPNOTSUPP**
   *
   *   The kernel was built without SYN cookies.
   *
   * - **-EPROTONOSUPPORT**
   *
   *   The header is neither IPv4 nor IPv6.
   */
  readonly bpf_tcp_gen_syncookie: (sk: Pointer<'struct bpf_sock'>, iph: ConstPointer, iph_len: number, th: ConstPointer<'struct tcphdr'>, th_len: number) => bigint;
  /**
   * ```c
   * long bpf_skb_output(void *ctx, struct bpf_map *map, u64 flags, void *data, u64 size)
   * ```
   *
   * Writes a record with *size* bytes from *data* to a perf buffer,
   * as {@link HelperCalls.bpf_perf_event_output | bpf_perf_event_output()} does. *ctx* is a **struct
   * sk_buff** of the kernel, which tracing programs get from the
   * function they are attached to. *map* is of type
   * **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * *flags* is made of these parts:
   *
   * - **BPF_F_INDEX_MASK**
   *
   *   The index of the event in *map*.
   *
   * - **BPF_F_CURRENT_CPU**
   *
   *   As the index: the number of the current CPU.
   *
   * - **BPF_F_CTXLEN_MASK**
   *
   *   The number of bytes of the packet to append to the data,
   *   shifted left by 32.
   *
   * - **Since**
   *
   *   Linux 5.5. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit, or the event is of another
   *   kind.
   *
   * - **-E2BIG**
   *
   *   The index is past the end of *map*.
   *
   * - **-ENOENT**
   *
   *   There is no event at that index.
   *
   * - **-EOPNOTSUPP**
   *
   *   The event belongs to another CPU.
   *
   * - **-EFAULT**
   *
   *   The packet is shorter than *flags* says.
   *
   * - **-ENOSPC**
   *
   *   The buffer is full.
   *
   * - **-EBUSY**
   *
   *   Too many such calls interrupted each other.
   */
  readonly bpf_skb_output: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint | number, data: ConstPointer, size: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_probe_read_user(void *dst, u32 size, const void *unsafe_ptr)
   * ```
   *
   * Copies *size* bytes from the address *unsafe_ptr* of the current
   * process to *dst*. Pages that are not in memory are not faulted
   * in and count as unreadable.
   *
   * - **Since**
   *
   *   Linux 5.5. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * 0 on success, or **-EFAULT** if not all bytes could be read;
   * *dst* is filled with zeros then.
   */
  readonly bpf_probe_read_user: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint;
  /**
   * ```c
   * long bpf_probe_read_kernel(void *dst, u32 size, const void *unsafe_ptr)
   * ```
   *
   * Copies *size* bytes from the address *unsafe_ptr* of the kernel
   * to *dst*. It serves to follow pointers that the verifier does
   * not let the program dereference.
   *
   * For example:
   *
   * ```c
   * struct task_struct *task, *parent;
   *
   * task = (void *)bpf_get_current_task();
   * bpf_probe_read_kernel(&parent, sizeof(parent),
   *                       &task->real_parent);
   * ```
   *
   * - **Since**
   *
   *   Linux 5.5. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**, and a kernel that is
   *   not locked down against reads of kernel memory.
   *
   * @returns
   * 0 on success, otherwise a negative error, such as **-EFAULT** if
   * not all bytes could be read; *dst* is filled with zeros then.
   */
  readonly bpf_probe_read_kernel: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint;
  /**
   * ```c
   * long bpf_probe_read_user_str(void *dst, u32 size, const void *unsafe_ptr)
   * ```
   *
   * Copies the string at the address *unsafe_ptr* of the current
   * process to the *size* bytes at *dst*. A string that is too long
   * is truncated; the copy always ends with NUL. Bytes behind that
   * NUL are left alone.
   *
   * The result allows to pass on no more than the bytes of the
   * string:
   *
   * ```c
   * long len;
   *
   * len = bpf_probe_read_user_str(buf, sizeof(buf), name);
   * if (len > 0)
   *         bpf_ringbuf_output(&names, buf, len, 0);
   * ```
   *
   * - **Since**
   *
   *   Linux 5.5. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * The number of bytes copied, the final NUL included, or
   * **-EFAULT** if the address cannot be read; *dst* is filled with
   * zeros then.
   */
  readonly bpf_probe_read_user_str: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint;
  /**
   * ```c
   * long bpf_probe_read_kernel_str(void *dst, u32 size, const void *unsafe_ptr)
   * ```
   *
   * Copies the string at the address *unsafe_ptr* of the kernel to
   * the *size* bytes at *dst*. A string that is too long is
   * truncated; the copy always ends with NUL. Bytes behind that NUL
   * are left alone.
   *
   * - **Since**
   *
   *   Linux 5.5. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**, and a kernel that is
   *   not locked down against reads of kernel memory.
   *
   * @returns
   * The number of bytes copied, the final NUL included, or a
   * negative error, such as **-EFAULT** if the address cannot be
   * read; *dst* is filled with zeros then.
   */
  readonly bpf_probe_read_kernel_str: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint;
  /**
   * ```c
   * long bpf_tcp_send_ack(void *tp, u32 rcv_nxt)
   * ```
   *
   * Sends an acknowledgement up to *rcv_nxt* for the connection
   * *tp*, a **struct tcp_sock** of the kernel. It serves congestion
   * control that must acknowledge at once, as DCTCP does.
   *
   * - **Since**
   *
   *   Linux 5.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_STRUCT_OPS** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * Always 0.
   */
  readonly bpf_tcp_send_ack: (tp: Pointer, rcv_nxt: number) => bigint;
  /**
   * ```c
   * long bpf_send_signal_thread(u32 sig)
   * ```
   *
   * Sends the signal *sig* to the current thread. If interrupts are
   * disabled, the signal is sent a moment later.
   *
   * - **Since**
   *
   *   Linux 5.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF** and **CAP_PERFMON**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *sig* is no signal.
   *
   * - **-EPERM**
   *
   *   The current task is a kernel thread, is exiting, or is
   *   init.
   *
   * - **-EBUSY**
   *
   *   An earlier signal is still waiting to be sent.
   *
   * - **-EAGAIN**
   *
   *   There was no room for the signal; it can be tried again.
   */
  readonly bpf_send_signal_thread: (sig: number) => bigint;
  /**
   * ```c
   * u64 bpf_jiffies64(void)
   * ```
   *
   * Reads the kernel's coarse clock, which counts **CONFIG_HZ**
   * times a second. It is cheaper to read than
   * {@link HelperCalls.bpf_ktime_get_ns | bpf_ktime_get_ns()}, and TCP uses it for timestamps.
   *
   * - **Since**
   *
   *   Linux 5.6. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF**.
   *
   * @returns
   * The number of ticks, of 64 bits.
   */
  readonly bpf_jiffies64: () => bigint;
  /**
   * ```c
   * long bpf_read_branch_records(struct bpf_perf_event_data *ctx, void *buf, u32 size, u64 flags)
   * ```
   *
   * Copies the branches that the CPU recorded before the perf event
   * to the *size* bytes at *buf*, the latest first. Each is a
   * **struct perf_branch_entry**, and *size* is a multiple of its
   * size. The event must have been opened with
   * **PERF_SAMPLE_BRANCH_STACK**. *ctx* is the context of the
   * program.
   *
   * *flags* is 0 or:
   *
   * - **BPF_F_GET_BRANCH_RECORDS_SIZE**
   *
   *   Copies nothing, and returns how many bytes there are.
   *   *buf* may be **NULL** then.
   *
   * - **Since**
   *
   *   Linux 5.7. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_PERF_EVENT** only.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * The number of bytes copied, with
   * **BPF_F_GET_BRANCH_RECORDS_SIZE** the number that there are, or
   * one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* or *size* is not valid, or *buf* is missing
   *   although it is needed. In Linux 5.8 also if the event
   *   was opened without branches.
   *
   * - **-ENOENT**
   *
   *   The machine does not record branches. In later kernels
   *   also if the event was opened without them.
   */
  readonly bpf_read_branch_records: (ctx: Pointer<'struct bpf_perf_event_data'>, buf: Pointer | null, size: number, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_get_ns_current_pid_tgid(u64 dev, u64 ino, struct bpf_pidns_info *nsdata, u32 size)
   * ```
   *
   * Stores the ids of the current thread and process, as its pid
   * namespace numbers them, in *nsdata*. *dev* and *ino* identify
   * that namespace: they are the device and the inode number of
   * `/proc/self/ns/pid`, as **stat**(2) gives them to user
   * space. *size* is the size of **struct bpf_pidns_info**.
   *
   * With *dev* and *ino* from user space, in constants of the
   * program:
   *
   * ```c
   * struct bpf_pidns_info ids;
   *
   * if (bpf_get_ns_current_pid_tgid(dev, ino, &ids, sizeof(ids)))
   *         return 0;
   * count(ids.tgid);
   * ```
   *
   * - **Since**
   *
   *   Linux 5.7. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors, with *nsdata* filled with
   * zeros:
   *
   * - **-EINVAL**
   *
   *   The current task is in another namespace, or *dev* or
   *   *size* is not valid.
   *
   * - **-ENOENT**
   *
   *   The current task has no pid namespace any more.
   */
  readonly bpf_get_ns_current_pid_tgid: (dev: bigint | number, ino: bigint | number, nsdata: OutPointer<'struct bpf_pidns_info'>, size: number) => bigint;
  /**
   * ```c
   * long bpf_xdp_output(void *ctx, struct bpf_map *map, u64 flags, void *data, u64 size)
   * ```
   *
   * Writes a record with *size* bytes from *data* to a perf buffer,
   * as {@link HelperCalls.bpf_perf_event_output | bpf_perf_event_output()} does. *ctx* is a **struct
   * xdp_buff** of the kernel, which tracing programs get from the
   * function or the XDP program they are attached to. *map* is of
   * type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * *flags* is made of these parts:
   *
   * - **BPF_F_INDEX_MASK**
   *
   *   The index of the event in *map*.
   *
   * - **BPF_F_CURRENT_CPU**
   *
   *   As the index: the number of the current CPU.
   *
   * - **BPF_F_CTXLEN_MASK**
   *
   *   The number of bytes of the frame to append to the data,
   *   shifted left by 32.
   *
   * - **Since**
   *
   *   Linux 5.7. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit, or the event is of another
   *   kind.
   *
   * - **-E2BIG**
   *
   *   The index is past the end of *map*.
   *
   * - **-ENOENT**
   *
   *   There is no event at that index.
   *
   * - **-EOPNOTSUPP**
   *
   *   The event belongs to another CPU.
   *
   * - **-EFAULT**
   *
   *   The frame is shorter than *flags* says.
   *
   * - **-ENOSPC**
   *
   *   The buffer is full.
   *
   * - **-EBUSY**
   *
   *   Too many such calls interrupted each other.
   */
  readonly bpf_xdp_output: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint | number, data: ConstPointer, size: bigint | number) => bigint;
  /**
   * ```c
   * u64 bpf_get_netns_cookie(void *ctx)
   * ```
   *
   * Returns the cookie of the network namespace that the socket of
   * *ctx* belongs to: a number that no other namespace gets before
   * the next boot. *ctx* is the context of the program. *ctx* may be
   * **NULL**, which stands for the initial network namespace.
   *
   * - **Since**
   *
   *   Linux 5.7. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SOCKET_FILTER**,
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK**,
   *
   *   **BPF_PROG_TYPE_SOCK_OPS**,
   *
   *   **BPF_PROG_TYPE_SK_MSG**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
   *
   *   **BPF_PROG_TYPE_CGROUP_SOCKOPT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The cookie.
   */
  readonly bpf_get_netns_cookie: (ctx: Pointer | null) => bigint;
  /**
   * ```c
   * u64 bpf_get_current_ancestor_cgroup_id(int ancestor_level)
   * ```
   *
   * Returns the id of an ancestor of the cgroup (version 2) that the
   * current task belongs to. *ancestor_level* is 0 for the root, 1
   * for its children, and so on; the level of the cgroup itself
   * yields its own id, as {@link HelperCalls.bpf_get_current_cgroup_id | bpf_get_current_cgroup_id()} does.
   *
   * - **Since**
   *
   *   Linux 5.7. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Needs**
   *
   *   **CAP_BPF**.
   *
   * @returns
   * The id, or 0 if the cgroup has no ancestor at that level.
   */
  readonly bpf_get_current_ancestor_cgroup_id: (ancestor_level: number) => bigint;
  /**
   * ```c
   * long bpf_sk_assign(struct sk_buff *skb, struct bpf_sock *sk, u64 flags)
   * ```
   *
   * Steers the packet *skb*, which is coming in, to the socket *sk*:
   * the stack delivers it there without looking for a socket itself.
   * The socket need not be bound to the packet's destination, so
   * that one listener can serve many addresses. It works at ingress
   * only, and the packet must be routed to this machine. *flags*
   * must be 0.
   *
   * The packet takes a reference of its own, so that the program
   * releases the one it holds:
   *
   * ```c
   * struct bpf_sock *sk;
   * long err;
   *
   * sk = bpf_skc_lookup_tcp(skb, &proxy, sizeof(proxy.ipv4),
   *                         BPF_F_CURRENT_NETNS, 0);
   * if (!sk)
   *         return TC_ACT_SHOT;
   * err = bpf_sk_assign(skb, sk, 0);
   * bpf_sk_release(sk);
   * return err ? TC_ACT_SHOT : TC_ACT_OK;
   * ```
   *
   * - **Since**
   *
   *   Linux 5.7. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS** and
   *   **BPF_PROG_TYPE_SCHED_ACT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* is not 0.
   *
   * - **-ENOENT**
   *
   *   The socket is going away.
   *
   * - **-ENETUNREACH**
   *
   *   The socket is in another network namespace.
   *
   * - **-EOPNOTSUPP**
   *
   *   The packet is not coming in.
   *
   * - **-ESOCKTNOSUPPORT**
   *
   *   Sockets of this kind cannot be chosen; in Linux 5.8
   *   those of **SO_REUSEPORT** groups.
   */
  readonly bpf_sk_assign: (skb: Pointer<'struct __sk_buff'>, sk: Pointer<'struct bpf_sock'>, flags: bigint | number) => bigint;
  /**
   * ```c
   * u64 bpf_ktime_get_boot_ns(void)
   * ```
   *
   * Reads the time since boot, the time for which the system was
   * suspended included. It is the **CLOCK_BOOTTIME** of
   * **clock_gettime**(2).
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The time in nanoseconds.
   */
  readonly bpf_ktime_get_boot_ns: () => bigint;
  /**
   * ```c
   * long bpf_seq_printf(struct seq_file *m, const char *fmt, u32 fmt_size, const void *data, u32 data_len)
   * ```
   *
   * Writes formatted text to the output of an iterator. *m* is the
   * output, which the context of the program holds. *fmt* is a
   * format of *fmt_size* bytes, the final NUL included, and *data*
   * an array with its arguments: *data_len* bytes, 8 for each of at
   * most 12. *data* may be **NULL** with a length of 0.
   *
   * Linux 5.8 knows the conversions **%d**, **%i**, **%u** and
   * **%x**, alone or with **l** or **ll**, with widths and flags,
   * and these:
   *
   * - **%s** for a string in the kernel; one that cannot be read
   *   appears empty.
   *
   * - **%p**, **%pK** and **%px** for a pointer.
   *
   * - **%pi4**, **%pI4**, **%pi6** and **%pI6** for the IP address
   *   to which a pointer leads.
   *
   * For example:
   *
   * ```c
   * static const char fmt[] = "%8u %8u\n";
   * __u64 args[] = { task->tgid, task->pid };
   *
   * bpf_seq_printf(ctx->meta->seq, fmt, sizeof(fmt),
   *                args, sizeof(args));
   * ```
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   The format is not understood, or *data_len* is no
   *   multiple of 8 or does not match it.
   *
   * - **-E2BIG**
   *
   *   There are too many arguments.
   *
   * - **-EOVERFLOW**
   *
   *   The text did not fit; the kernel calls the program again
   *   for this object, with more room.
   *
   * - **-EBUSY**
   *
   *   Too many such calls interrupted each other.
   */
  readonly bpf_seq_printf: (m: Pointer<'struct seq_file'>, fmt: ConstPointer<'char'>, fmt_size: number, data: ConstPointer | null, data_len: number) => bigint;
  /**
   * ```c
   * long bpf_seq_write(struct seq_file *m, const void *data, u32 len)
   * ```
   *
   * Writes the *len* bytes at *data* to the output of an iterator.
   * *m* is the output, which the context of the program holds.
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
   *
   * - **Licence**
   *
   *   GPL-compatible only.
   *
   * @returns
   * 0 on success, or **-EOVERFLOW** if they did not fit; the kernel
   * calls the program again for this object, with more room.
   */
  readonly bpf_seq_write: (m: Pointer<'struct seq_file'>, data: ConstPointer, len: number) => bigint;
  /**
   * ```c
   * u64 bpf_sk_cgroup_id(struct bpf_sock *sk)
   * ```
   *
   * Returns the id of the cgroup (version 2) that the socket *sk*
   * belongs to. It is the number that **name_to_handle_at**(2)
   * gives for the cgroup's directory. A connection request counts as
   * its listener.
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The id, or 0 if *sk* is not a full socket.
   */
  readonly bpf_sk_cgroup_id: (sk: Pointer<'struct bpf_sock'>) => bigint;
  /**
   * ```c
   * u64 bpf_sk_ancestor_cgroup_id(struct bpf_sock *sk, int ancestor_level)
   * ```
   *
   * Returns the id of an ancestor of the cgroup (version 2) that the
   * socket *sk* belongs to. *ancestor_level* is 0 for the root, 1
   * for its children, and so on; the level of the cgroup itself
   * yields its own id, as {@link HelperCalls.bpf_sk_cgroup_id | bpf_sk_cgroup_id()} does.
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_CGROUP_SKB** only.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * The id, or 0 if *sk* is not a full socket or its cgroup has no
   * ancestor at that level.
   */
  readonly bpf_sk_ancestor_cgroup_id: (sk: Pointer<'struct bpf_sock'>, ancestor_level: number) => bigint;
  /**
   * ```c
   * long bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)
   * ```
   *
   * Copies *size* bytes from *data* into a new record of the ring
   * buffer *ringbuf* and hands it to user space. *ringbuf* is a map
   * of type **BPF_MAP_TYPE_RINGBUF**. Records keep the order in
   * which programs on all CPUs reserved them.
   *
   * *flags* controls the wakeup of the reader. 0 wakes it only if it
   * has consumed all earlier records, and so may be waiting for this
   * one; otherwise *flags* is one of:
   *
   * - **BPF_RB_NO_WAKEUP**
   *
   *   Never wakes the reader. It finds the record at the next
   *   wakeup, or when it polls by itself.
   *
   * - **BPF_RB_FORCE_WAKEUP**
   *
   *   Always wakes the reader.
   *
   * {@link HelperCalls.bpf_ringbuf_reserve | bpf_ringbuf_reserve()} avoids the copy by letting the
   * program fill the record in place.
   *
   * For example:
   *
   * ```c
   * struct event e = {
   *         .pid = bpf_get_current_pid_tgid() >> 32,
   * };
   *
   * if (bpf_ringbuf_output(&events, &e, sizeof(e), 0))
   *         count_lost();
   * ```
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_RINGBUF**.
   *
   * @returns
   * 0 on success, or one of these errors:
   *
   * - **-EINVAL**
   *
   *   *flags* holds another bit.
   *
   * - **-EAGAIN**
   *
   *   The buffer has no room for the record, or the call
   *   interrupted another one that held the buffer's lock.
   */
  readonly bpf_ringbuf_output: (ringbuf: Pointer<'struct bpf_map'>, data: ConstPointer, size: bigint | number, flags: bigint | number) => bigint;
  /**
   * ```c
   * void *bpf_ringbuf_reserve(void *ringbuf, u64 size, u64 flags)
   * ```
   *
   * Reserves a record of *size* bytes in *ringbuf*, a map of type
   * **BPF_MAP_TYPE_RINGBUF**, for the program to fill in place. The
   * bytes are not cleared beforehand.
   *
   * *size* is a constant that the verifier knows; use
   * {@link HelperCalls.bpf_ringbuf_output | bpf_ringbuf_output()} for a length known only at run time.
   * *flags* must be 0.
   *
   * Every path through the program hands the record to either
   * {@link HelperCalls.bpf_ringbuf_submit | bpf_ringbuf_submit()} or {@link HelperCalls.bpf_ringbuf_discard | bpf_ringbuf_discard()},
   * exactly once. Until then user space can read neither this record
   * nor any later one:
   *
   * ```c
   * struct event *e;
   *
   * e = bpf_ringbuf_reserve(&events, sizeof(*e), 0);
   * if (!e)
   *         return 0;
   * e->pid = bpf_get_current_pid_tgid() >> 32;
   * if (bpf_get_current_comm(e->comm, sizeof(e->comm)))
   *         bpf_ringbuf_discard(e, 0);
   * else
   *         bpf_ringbuf_submit(e, 0);
   * return 0;
   * ```
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_RINGBUF**.
   *
   * - **Acquires**
   *
   *   A record; release it with {@link HelperCalls.bpf_ringbuf_submit | bpf_ringbuf_submit()}
   *   or {@link HelperCalls.bpf_ringbuf_discard | bpf_ringbuf_discard()}.
   *
   * @returns
   * A pointer to *size* bytes, or **NULL** if the buffer has no room
   * for them, *flags* is not 0, or the call interrupted another one
   * that held the buffer's lock.
   */
  readonly bpf_ringbuf_reserve: (ringbuf: Pointer<'struct bpf_map'>, size: bigint | number, flags: bigint | number) => Pointer | null;
  /**
   * ```c
   * void bpf_ringbuf_submit(void *data, u64 flags)
   * ```
   *
   * Submits a record to user space. *data* is the pointer that
   * {@link HelperCalls.bpf_ringbuf_reserve | bpf_ringbuf_reserve()} returned; the program must not use
   * it any more.
   *
   * *flags* controls the wakeup of the reader. 0 wakes it only if it
   * has consumed all earlier records, and so may be waiting for this
   * one; otherwise *flags* is one of:
   *
   * - **BPF_RB_NO_WAKEUP**
   *
   *   Never wakes the reader. It finds the record at the next
   *   wakeup, or when it polls by itself.
   *
   * - **BPF_RB_FORCE_WAKEUP**
   *
   *   Always wakes the reader.
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Releases**
   *
   *   The record at *data*.
   *
   * @returns
   * Nothing.
   */
  readonly bpf_ringbuf_submit: (data: Pointer, flags: bigint | number) => void;
  /**
   * ```c
   * void bpf_ringbuf_discard(void *data, u64 flags)
   * ```
   *
   * Discards a record: user space skips it. *data* is the pointer
   * that {@link HelperCalls.bpf_ringbuf_reserve | bpf_ringbuf_reserve()} returned; the program must not
   * use it any more. The room in the buffer is free again once the
   * reader has skipped it.
   *
   * *flags* controls the wakeup of the reader. 0 wakes it only if it
   * has consumed all earlier records, and so may be waiting for this
   * one; otherwise *flags* is one of:
   *
   * - **BPF_RB_NO_WAKEUP**
   *
   *   Never wakes the reader.
   *
   * - **BPF_RB_FORCE_WAKEUP**
   *
   *   Always wakes the reader.
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Releases**
   *
   *   The record at *data*.
   *
   * @returns
   * Nothing.
   */
  readonly bpf_ringbuf_discard: (data: Pointer, flags: bigint | number) => void;
  /**
   * ```c
   * u64 bpf_ringbuf_query(void *ringbuf, u64 flags)
   * ```
   *
   * Reads one property of *ringbuf*, a map of type
   * **BPF_MAP_TYPE_RINGBUF**. *flags* selects which:
   *
   * - **BPF_RB_AVAIL_DATA**
   *
   *   Bytes that user space has not yet consumed, headers and
   *   records still being filled included.
   *
   * - **BPF_RB_RING_SIZE**
   *
   *   Size of the buffer in bytes.
   *
   * - **BPF_RB_CONS_POS**
   *
   *   Position up to which user space has consumed. Positions
   *   count bytes from the creation of the map; they do not
   *   start over at the end of the buffer.
   *
   * - **BPF_RB_PROD_POS**
   *
   *   Position up to which programs have reserved.
   *
   * The number is a snapshot: other CPUs and the reader may change
   * it before the program sees it. It serves heuristics, such as how
   * often to wake the reader, but nothing that has to be exact.
   *
   * Waking the reader once there is enough to read:
   *
   * ```c
   * __u64 flags = BPF_RB_NO_WAKEUP;
   *
   * if (bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA) > BATCH)
   *         flags = BPF_RB_FORCE_WAKEUP;
   * bpf_ringbuf_submit(e, flags);
   * ```
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   All types except **BPF_PROG_TYPE_LIRC_MODE2** and
   *   **BPF_PROG_TYPE_EXT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * - **Maps**
   *
   *   **BPF_MAP_TYPE_RINGBUF**.
   *
   * @returns
   * The number asked for, or 0 if *flags* is none of the above.
   */
  readonly bpf_ringbuf_query: (ringbuf: Pointer<'struct bpf_map'>, flags: bigint | number) => bigint;
  /**
   * ```c
   * long bpf_csum_level(struct sk_buff *skb, u64 level)
   * ```
   *
   * Adapts the number of checksums of *skb* that count as verified
   * by the device, after the program has added or removed headers
   * that carry one. The number only means something while the packet
   * is marked **CHECKSUM_UNNECESSARY**. Checksums of TCP, UDP, GRE,
   * SCTP and FCoE count.
   *
   * *level* is one of:
   *
   * - **BPF_CSUM_LEVEL_QUERY**
   *
   *   Changes nothing and returns the level: 0 for one
   *   verified checksum, up to 3 for four.
   *
   * - **BPF_CSUM_LEVEL_INC**
   *
   *   Adds one, after a header with a checksum was added. A
   *   packet that is **CHECKSUM_NONE** becomes
   *   **CHECKSUM_UNNECESSARY**.
   *
   * - **BPF_CSUM_LEVEL_DEC**
   *
   *   Subtracts one, after such a header was removed. At 0 the
   *   packet becomes **CHECKSUM_NONE**.
   *
   * - **BPF_CSUM_LEVEL_RESET**
   *
   *   Resets the level: the packet becomes **CHECKSUM_NONE**,
   *   and the stack verifies checksums itself.
   *
   * A program that removes the headers of a UDP tunnel keeps the
   * inner checksum verified this way:
   *
   * ```c
   * int len = sizeof(struct tunnel);
   *
   * if (bpf_skb_adjust_room(skb, -len, BPF_ADJ_ROOM_MAC,
   *                         BPF_F_ADJ_ROOM_NO_CSUM_RESET))
   *         return TC_ACT_SHOT;
   * bpf_csum_level(skb, BPF_CSUM_LEVEL_DEC);
   * ```
   *
   * - **Since**
   *
   *   Linux 5.8. The rest of this list is as of Linux 7.2.
   *
   * - **Programs**
   *
   *   **BPF_PROG_TYPE_SCHED_CLS**,
   *
   *   **BPF_PROG_TYPE_SCHED_ACT**,
   *
   *   **BPF_PROG_TYPE_LWT_XMIT**.
   *
   * - **Licence**
   *
   *   Any.
   *
   * @returns
   * 0 on success, with **BPF_CSUM_LEVEL_QUERY** the level, or one of
   * these errors:
   *
   * - **-EACCES**
   *
   *   **BPF_CSUM_LEVEL_QUERY** was asked of a packet that is
   *   not **CHECKSUM_UNNECESSARY**.
   *
   * - **-EINVAL**
   *
   *   *level* is none of the above.
   */
  readonly bpf_csum_level: (skb: Pointer<'struct __sk_buff'>, level: bigint | number) => bigint;
}

/** The helpers as a machine implements them: arguments come as registers hold them, 0 as null where an address may be 0. */
export interface HelperImplementations {
  /** See {@link HelperCalls.bpf_map_lookup_elem}. */
  readonly bpf_map_lookup_elem: (map: Pointer<'struct bpf_map'>, key: ConstPointer) => Pointer | null;
  /** See {@link HelperCalls.bpf_map_update_elem}. */
  readonly bpf_map_update_elem: (map: Pointer<'struct bpf_map'>, key: ConstPointer, value: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_map_delete_elem}. */
  readonly bpf_map_delete_elem: (map: Pointer<'struct bpf_map'>, key: ConstPointer) => bigint | number;
  /** See {@link HelperCalls.bpf_probe_read}. */
  readonly bpf_probe_read: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_ktime_get_ns}. */
  readonly bpf_ktime_get_ns: () => bigint | number;
  /** See {@link HelperCalls.bpf_trace_printk}. */
  readonly bpf_trace_printk: (fmt: ConstPointer<'char'>, fmt_size: number, arg3: bigint, arg4: bigint, arg5: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_prandom_u32}. */
  readonly bpf_get_prandom_u32: () => number;
  /** See {@link HelperCalls.bpf_get_smp_processor_id}. */
  readonly bpf_get_smp_processor_id: () => number;
  /** See {@link HelperCalls.bpf_skb_store_bytes}. */
  readonly bpf_skb_store_bytes: (skb: Pointer<'struct __sk_buff'>, offset: number, from: ConstPointer, len: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_l3_csum_replace}. */
  readonly bpf_l3_csum_replace: (skb: Pointer<'struct __sk_buff'>, offset: number, from: bigint, to: bigint, size: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_l4_csum_replace}. */
  readonly bpf_l4_csum_replace: (skb: Pointer<'struct __sk_buff'>, offset: number, from: bigint, to: bigint, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_tail_call}. */
  readonly bpf_tail_call: (ctx: Pointer, prog_array_map: Pointer<'struct bpf_map'>, index: number) => bigint | number;
  /** See {@link HelperCalls.bpf_clone_redirect}. */
  readonly bpf_clone_redirect: (skb: Pointer<'struct __sk_buff'>, ifindex: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_current_pid_tgid}. */
  readonly bpf_get_current_pid_tgid: () => bigint | number;
  /** See {@link HelperCalls.bpf_get_current_uid_gid}. */
  readonly bpf_get_current_uid_gid: () => bigint | number;
  /** See {@link HelperCalls.bpf_get_current_comm}. */
  readonly bpf_get_current_comm: (buf: OutPointer, size_of_buf: number) => bigint | number;
  /** See {@link HelperCalls.bpf_get_cgroup_classid}. */
  readonly bpf_get_cgroup_classid: (skb: Pointer<'struct __sk_buff'>) => number;
  /** See {@link HelperCalls.bpf_skb_vlan_push}. */
  readonly bpf_skb_vlan_push: (skb: Pointer<'struct __sk_buff'>, vlan_proto: number, vlan_tci: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_vlan_pop}. */
  readonly bpf_skb_vlan_pop: (skb: Pointer<'struct __sk_buff'>) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_get_tunnel_key}. */
  readonly bpf_skb_get_tunnel_key: (skb: Pointer<'struct __sk_buff'>, key: OutPointer<'struct bpf_tunnel_key'>, size: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_set_tunnel_key}. */
  readonly bpf_skb_set_tunnel_key: (skb: Pointer<'struct __sk_buff'>, key: ConstPointer<'struct bpf_tunnel_key'>, size: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_perf_event_read}. */
  readonly bpf_perf_event_read: (map: Pointer<'struct bpf_map'>, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_redirect}. */
  readonly bpf_redirect: (ifindex: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_route_realm}. */
  readonly bpf_get_route_realm: (skb: Pointer<'struct __sk_buff'>) => number;
  /** See {@link HelperCalls.bpf_perf_event_output}. */
  readonly bpf_perf_event_output: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint, data: ConstPointer, size: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_load_bytes}. */
  readonly bpf_skb_load_bytes: (skb: ConstPointer, offset: number, to: OutPointer, len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_get_stackid}. */
  readonly bpf_get_stackid: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_csum_diff}. */
  readonly bpf_csum_diff: (from: ConstPointer<'u32'> | null, from_size: number, to: ConstPointer<'u32'> | null, to_size: number, seed: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_get_tunnel_opt}. */
  readonly bpf_skb_get_tunnel_opt: (skb: Pointer<'struct __sk_buff'>, opt: OutPointer, size: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_set_tunnel_opt}. */
  readonly bpf_skb_set_tunnel_opt: (skb: Pointer<'struct __sk_buff'>, opt: ConstPointer, size: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_change_proto}. */
  readonly bpf_skb_change_proto: (skb: Pointer<'struct __sk_buff'>, proto: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_change_type}. */
  readonly bpf_skb_change_type: (skb: Pointer<'struct __sk_buff'>, type_: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_under_cgroup}. */
  readonly bpf_skb_under_cgroup: (skb: Pointer<'struct __sk_buff'>, map: Pointer<'struct bpf_map'>, index: number) => bigint | number;
  /** See {@link HelperCalls.bpf_get_hash_recalc}. */
  readonly bpf_get_hash_recalc: (skb: Pointer<'struct __sk_buff'>) => number;
  /** See {@link HelperCalls.bpf_get_current_task}. */
  readonly bpf_get_current_task: () => bigint | number;
  /** See {@link HelperCalls.bpf_probe_write_user}. */
  readonly bpf_probe_write_user: (dst: bigint, src: ConstPointer, len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_current_task_under_cgroup}. */
  readonly bpf_current_task_under_cgroup: (map: Pointer<'struct bpf_map'>, index: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_change_tail}. */
  readonly bpf_skb_change_tail: (skb: Pointer<'struct __sk_buff'>, len: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_pull_data}. */
  readonly bpf_skb_pull_data: (skb: Pointer<'struct __sk_buff'>, len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_csum_update}. */
  readonly bpf_csum_update: (skb: Pointer<'struct __sk_buff'>, csum: number) => bigint | number;
  /** See {@link HelperCalls.bpf_set_hash_invalid}. */
  readonly bpf_set_hash_invalid: (skb: Pointer<'struct __sk_buff'>) => void;
  /** See {@link HelperCalls.bpf_get_numa_node_id}. */
  readonly bpf_get_numa_node_id: () => bigint | number;
  /** See {@link HelperCalls.bpf_skb_change_head}. */
  readonly bpf_skb_change_head: (skb: Pointer<'struct __sk_buff'>, len: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_xdp_adjust_head}. */
  readonly bpf_xdp_adjust_head: (xdp_md: Pointer<'struct xdp_md'>, delta: number) => bigint | number;
  /** See {@link HelperCalls.bpf_probe_read_str}. */
  readonly bpf_probe_read_str: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_socket_cookie}. */
  readonly bpf_get_socket_cookie: (ctx: Pointer | null) => bigint | number;
  /** See {@link HelperCalls.bpf_get_socket_uid}. */
  readonly bpf_get_socket_uid: (skb: Pointer<'struct __sk_buff'>) => number;
  /** See {@link HelperCalls.bpf_set_hash}. */
  readonly bpf_set_hash: (skb: Pointer<'struct __sk_buff'>, hash: number) => bigint | number;
  /** See {@link HelperCalls.bpf_setsockopt}. */
  readonly bpf_setsockopt: (bpf_socket: Pointer, level: number, optname: number, optval: ConstPointer, optlen: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_adjust_room}. */
  readonly bpf_skb_adjust_room: (skb: Pointer<'struct __sk_buff'>, len_diff: number, mode: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_redirect_map}. */
  readonly bpf_redirect_map: (map: Pointer<'struct bpf_map'>, key: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_redirect_map}. */
  readonly bpf_sk_redirect_map: (skb: Pointer<'struct __sk_buff'>, map: Pointer<'struct bpf_map'>, key: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sock_map_update}. */
  readonly bpf_sock_map_update: (skops: Pointer<'struct bpf_sock_ops'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_xdp_adjust_meta}. */
  readonly bpf_xdp_adjust_meta: (xdp_md: Pointer<'struct xdp_md'>, delta: number) => bigint | number;
  /** See {@link HelperCalls.bpf_perf_event_read_value}. */
  readonly bpf_perf_event_read_value: (map: Pointer<'struct bpf_map'>, flags: bigint, buf: OutPointer<'struct bpf_perf_event_value'>, buf_size: number) => bigint | number;
  /** See {@link HelperCalls.bpf_perf_prog_read_value}. */
  readonly bpf_perf_prog_read_value: (ctx: Pointer<'struct bpf_perf_event_data'>, buf: OutPointer<'struct bpf_perf_event_value'>, buf_size: number) => bigint | number;
  /** See {@link HelperCalls.bpf_getsockopt}. */
  readonly bpf_getsockopt: (bpf_socket: Pointer, level: number, optname: number, optval: OutPointer, optlen: number) => bigint | number;
  /** See {@link HelperCalls.bpf_override_return}. */
  readonly bpf_override_return: (regs: Pointer<'struct pt_regs'>, rc: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sock_ops_cb_flags_set}. */
  readonly bpf_sock_ops_cb_flags_set: (bpf_sock: Pointer<'struct bpf_sock_ops'>, argval: number) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_redirect_map}. */
  readonly bpf_msg_redirect_map: (msg: Pointer<'struct sk_msg_md'>, map: Pointer<'struct bpf_map'>, key: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_apply_bytes}. */
  readonly bpf_msg_apply_bytes: (msg: Pointer<'struct sk_msg_md'>, bytes: number) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_cork_bytes}. */
  readonly bpf_msg_cork_bytes: (msg: Pointer<'struct sk_msg_md'>, bytes: number) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_pull_data}. */
  readonly bpf_msg_pull_data: (msg: Pointer<'struct sk_msg_md'>, start: number, end: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_bind}. */
  readonly bpf_bind: (ctx: Pointer<'struct bpf_sock_addr'>, addr: ConstPointer<'struct sockaddr'>, addr_len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_xdp_adjust_tail}. */
  readonly bpf_xdp_adjust_tail: (xdp_md: Pointer<'struct xdp_md'>, delta: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_get_xfrm_state}. */
  readonly bpf_skb_get_xfrm_state: (skb: Pointer<'struct __sk_buff'>, index: number, xfrm_state: OutPointer<'struct bpf_xfrm_state'>, size: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_stack}. */
  readonly bpf_get_stack: (ctx: Pointer, buf: OutPointer, size: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_load_bytes_relative}. */
  readonly bpf_skb_load_bytes_relative: (skb: ConstPointer, offset: number, to: OutPointer, len: number, start_header: number) => bigint | number;
  /** See {@link HelperCalls.bpf_fib_lookup}. */
  readonly bpf_fib_lookup: (ctx: Pointer, params: Pointer<'struct bpf_fib_lookup'>, plen: number, flags: number) => bigint | number;
  /** See {@link HelperCalls.bpf_sock_hash_update}. */
  readonly bpf_sock_hash_update: (skops: Pointer<'struct bpf_sock_ops'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_redirect_hash}. */
  readonly bpf_msg_redirect_hash: (msg: Pointer<'struct sk_msg_md'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_redirect_hash}. */
  readonly bpf_sk_redirect_hash: (skb: Pointer<'struct __sk_buff'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_lwt_push_encap}. */
  readonly bpf_lwt_push_encap: (skb: Pointer<'struct __sk_buff'>, type_: number, hdr: ConstPointer, len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_lwt_seg6_store_bytes}. */
  readonly bpf_lwt_seg6_store_bytes: (skb: Pointer<'struct __sk_buff'>, offset: number, from: ConstPointer, len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_lwt_seg6_adjust_srh}. */
  readonly bpf_lwt_seg6_adjust_srh: (skb: Pointer<'struct __sk_buff'>, offset: number, delta: number) => bigint | number;
  /** See {@link HelperCalls.bpf_lwt_seg6_action}. */
  readonly bpf_lwt_seg6_action: (skb: Pointer<'struct __sk_buff'>, action: number, param: ConstPointer, param_len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_rc_repeat}. */
  readonly bpf_rc_repeat: (ctx: Pointer) => bigint | number;
  /** See {@link HelperCalls.bpf_rc_keydown}. */
  readonly bpf_rc_keydown: (ctx: Pointer, protocol: number, scancode: bigint, toggle: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_cgroup_id}. */
  readonly bpf_skb_cgroup_id: (skb: Pointer<'struct __sk_buff'>) => bigint | number;
  /** See {@link HelperCalls.bpf_get_current_cgroup_id}. */
  readonly bpf_get_current_cgroup_id: () => bigint | number;
  /** See {@link HelperCalls.bpf_get_local_storage}. */
  readonly bpf_get_local_storage: (map: Pointer<'struct bpf_map'>, flags: bigint) => Pointer;
  /** See {@link HelperCalls.bpf_sk_select_reuseport}. */
  readonly bpf_sk_select_reuseport: (reuse: Pointer<'struct sk_reuseport_md'>, map: Pointer<'struct bpf_map'>, key: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_ancestor_cgroup_id}. */
  readonly bpf_skb_ancestor_cgroup_id: (skb: Pointer<'struct __sk_buff'>, ancestor_level: number) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_lookup_tcp}. */
  readonly bpf_sk_lookup_tcp: (ctx: Pointer, tuple: ConstPointer<'struct bpf_sock_tuple'>, tuple_size: number, netns: bigint, flags: bigint) => Pointer<'struct bpf_sock'> | null;
  /** See {@link HelperCalls.bpf_sk_lookup_udp}. */
  readonly bpf_sk_lookup_udp: (ctx: Pointer, tuple: ConstPointer<'struct bpf_sock_tuple'>, tuple_size: number, netns: bigint, flags: bigint) => Pointer<'struct bpf_sock'> | null;
  /** See {@link HelperCalls.bpf_sk_release}. */
  readonly bpf_sk_release: (sock: Pointer<'struct bpf_sock'>) => bigint | number;
  /** See {@link HelperCalls.bpf_map_push_elem}. */
  readonly bpf_map_push_elem: (map: Pointer<'struct bpf_map'>, value: ConstPointer, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_map_pop_elem}. */
  readonly bpf_map_pop_elem: (map: Pointer<'struct bpf_map'>, value: OutPointer) => bigint | number;
  /** See {@link HelperCalls.bpf_map_peek_elem}. */
  readonly bpf_map_peek_elem: (map: Pointer<'struct bpf_map'>, value: OutPointer) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_push_data}. */
  readonly bpf_msg_push_data: (msg: Pointer<'struct sk_msg_md'>, start: number, len: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_msg_pop_data}. */
  readonly bpf_msg_pop_data: (msg: Pointer<'struct sk_msg_md'>, start: number, len: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_rc_pointer_rel}. */
  readonly bpf_rc_pointer_rel: (ctx: Pointer, rel_x: number, rel_y: number) => bigint | number;
  /** See {@link HelperCalls.bpf_spin_lock}. */
  readonly bpf_spin_lock: (lock: Pointer<'struct bpf_spin_lock'>) => bigint | number;
  /** See {@link HelperCalls.bpf_spin_unlock}. */
  readonly bpf_spin_unlock: (lock: Pointer<'struct bpf_spin_lock'>) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_fullsock}. */
  readonly bpf_sk_fullsock: (sk: Pointer<'struct bpf_sock'>) => Pointer<'struct bpf_sock'> | null;
  /** See {@link HelperCalls.bpf_tcp_sock}. */
  readonly bpf_tcp_sock: (sk: Pointer<'struct bpf_sock'>) => Pointer<'struct bpf_tcp_sock'> | null;
  /** See {@link HelperCalls.bpf_skb_ecn_set_ce}. */
  readonly bpf_skb_ecn_set_ce: (skb: Pointer<'struct __sk_buff'>) => bigint | number;
  /** See {@link HelperCalls.bpf_get_listener_sock}. */
  readonly bpf_get_listener_sock: (sk: Pointer<'struct bpf_sock'>) => Pointer<'struct bpf_sock'> | null;
  /** See {@link HelperCalls.bpf_skc_lookup_tcp}. */
  readonly bpf_skc_lookup_tcp: (ctx: Pointer, tuple: ConstPointer<'struct bpf_sock_tuple'>, tuple_size: number, netns: bigint, flags: bigint) => Pointer<'struct bpf_sock'> | null;
  /** See {@link HelperCalls.bpf_tcp_check_syncookie}. */
  readonly bpf_tcp_check_syncookie: (sk: Pointer<'struct bpf_sock'>, iph: ConstPointer, iph_len: number, th: ConstPointer<'struct tcphdr'>, th_len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_sysctl_get_name}. */
  readonly bpf_sysctl_get_name: (ctx: Pointer<'struct bpf_sysctl'>, buf: Pointer<'char'>, buf_len: bigint, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sysctl_get_current_value}. */
  readonly bpf_sysctl_get_current_value: (ctx: Pointer<'struct bpf_sysctl'>, buf: OutPointer<'char'>, buf_len: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sysctl_get_new_value}. */
  readonly bpf_sysctl_get_new_value: (ctx: Pointer<'struct bpf_sysctl'>, buf: OutPointer<'char'>, buf_len: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_sysctl_set_new_value}. */
  readonly bpf_sysctl_set_new_value: (ctx: Pointer<'struct bpf_sysctl'>, buf: ConstPointer<'char'>, buf_len: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_strtol}. */
  readonly bpf_strtol: (buf: ConstPointer<'char'>, buf_len: bigint, flags: bigint, res: OutPointer<'s64'>) => bigint | number;
  /** See {@link HelperCalls.bpf_strtoul}. */
  readonly bpf_strtoul: (buf: ConstPointer<'char'>, buf_len: bigint, flags: bigint, res: OutPointer<'u64'>) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_storage_get}. */
  readonly bpf_sk_storage_get: (map: Pointer<'struct bpf_map'>, sk: Pointer<'struct bpf_sock'> | null, value: Pointer | null, flags: bigint) => Pointer | null;
  /** See {@link HelperCalls.bpf_sk_storage_delete}. */
  readonly bpf_sk_storage_delete: (map: Pointer<'struct bpf_map'>, sk: Pointer<'struct bpf_sock'> | null) => bigint | number;
  /** See {@link HelperCalls.bpf_send_signal}. */
  readonly bpf_send_signal: (sig: number) => bigint | number;
  /** See {@link HelperCalls.bpf_tcp_gen_syncookie}. */
  readonly bpf_tcp_gen_syncookie: (sk: Pointer<'struct bpf_sock'>, iph: ConstPointer, iph_len: number, th: ConstPointer<'struct tcphdr'>, th_len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_skb_output}. */
  readonly bpf_skb_output: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint, data: ConstPointer, size: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_probe_read_user}. */
  readonly bpf_probe_read_user: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_probe_read_kernel}. */
  readonly bpf_probe_read_kernel: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_probe_read_user_str}. */
  readonly bpf_probe_read_user_str: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_probe_read_kernel_str}. */
  readonly bpf_probe_read_kernel_str: (dst: OutPointer, size: number, unsafe_ptr: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_tcp_send_ack}. */
  readonly bpf_tcp_send_ack: (tp: Pointer, rcv_nxt: number) => bigint | number;
  /** See {@link HelperCalls.bpf_send_signal_thread}. */
  readonly bpf_send_signal_thread: (sig: number) => bigint | number;
  /** See {@link HelperCalls.bpf_jiffies64}. */
  readonly bpf_jiffies64: () => bigint | number;
  /** See {@link HelperCalls.bpf_read_branch_records}. */
  readonly bpf_read_branch_records: (ctx: Pointer<'struct bpf_perf_event_data'>, buf: Pointer | null, size: number, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_ns_current_pid_tgid}. */
  readonly bpf_get_ns_current_pid_tgid: (dev: bigint, ino: bigint, nsdata: OutPointer<'struct bpf_pidns_info'>, size: number) => bigint | number;
  /** See {@link HelperCalls.bpf_xdp_output}. */
  readonly bpf_xdp_output: (ctx: Pointer, map: Pointer<'struct bpf_map'>, flags: bigint, data: ConstPointer, size: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_get_netns_cookie}. */
  readonly bpf_get_netns_cookie: (ctx: Pointer | null) => bigint | number;
  /** See {@link HelperCalls.bpf_get_current_ancestor_cgroup_id}. */
  readonly bpf_get_current_ancestor_cgroup_id: (ancestor_level: number) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_assign}. */
  readonly bpf_sk_assign: (skb: Pointer<'struct __sk_buff'>, sk: Pointer<'struct bpf_sock'>, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_ktime_get_boot_ns}. */
  readonly bpf_ktime_get_boot_ns: () => bigint | number;
  /** See {@link HelperCalls.bpf_seq_printf}. */
  readonly bpf_seq_printf: (m: Pointer<'struct seq_file'>, fmt: ConstPointer<'char'>, fmt_size: number, data: ConstPointer | null, data_len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_seq_write}. */
  readonly bpf_seq_write: (m: Pointer<'struct seq_file'>, data: ConstPointer, len: number) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_cgroup_id}. */
  readonly bpf_sk_cgroup_id: (sk: Pointer<'struct bpf_sock'>) => bigint | number;
  /** See {@link HelperCalls.bpf_sk_ancestor_cgroup_id}. */
  readonly bpf_sk_ancestor_cgroup_id: (sk: Pointer<'struct bpf_sock'>, ancestor_level: number) => bigint | number;
  /** See {@link HelperCalls.bpf_ringbuf_output}. */
  readonly bpf_ringbuf_output: (ringbuf: Pointer<'struct bpf_map'>, data: ConstPointer, size: bigint, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_ringbuf_reserve}. */
  readonly bpf_ringbuf_reserve: (ringbuf: Pointer<'struct bpf_map'>, size: bigint, flags: bigint) => Pointer | null;
  /** See {@link HelperCalls.bpf_ringbuf_submit}. */
  readonly bpf_ringbuf_submit: (data: Pointer, flags: bigint) => void;
  /** See {@link HelperCalls.bpf_ringbuf_discard}. */
  readonly bpf_ringbuf_discard: (data: Pointer, flags: bigint) => void;
  /** See {@link HelperCalls.bpf_ringbuf_query}. */
  readonly bpf_ringbuf_query: (ringbuf: Pointer<'struct bpf_map'>, flags: bigint) => bigint | number;
  /** See {@link HelperCalls.bpf_csum_level}. */
  readonly bpf_csum_level: (skb: Pointer<'struct __sk_buff'>, level: bigint) => bigint | number;
}

/**
 * Registers. R0 takes results, R1 to R5 pass arguments and are lost in a call,
 * R6 to R9 survive calls, and R10 points to the stack frame and is read-only.
 */
export const BPF_REG_0_values = {
  BPF_REG_0: 0,
  BPF_REG_1: 1,
  BPF_REG_2: 2,
  BPF_REG_3: 3,
  BPF_REG_4: 4,
  BPF_REG_5: 5,
  BPF_REG_6: 6,
  BPF_REG_7: 7,
  BPF_REG_8: 8,
  BPF_REG_9: 9,
  BPF_REG_10: 10,
  __MAX_BPF_REG: 11,
} as const;
export type BPF_REG_0_values = (typeof BPF_REG_0_values)[keyof typeof BPF_REG_0_values];

/** Commands of the bpf() system call: its first argument. */
export const bpf_cmd = {
  BPF_MAP_CREATE: 0,
  BPF_MAP_LOOKUP_ELEM: 1,
  BPF_MAP_UPDATE_ELEM: 2,
  BPF_MAP_DELETE_ELEM: 3,
  BPF_MAP_GET_NEXT_KEY: 4,
  BPF_PROG_LOAD: 5,
  BPF_OBJ_PIN: 6,
  BPF_OBJ_GET: 7,
  BPF_PROG_ATTACH: 8,
  BPF_PROG_DETACH: 9,
  BPF_PROG_TEST_RUN: 10,
  BPF_PROG_GET_NEXT_ID: 11,
  BPF_MAP_GET_NEXT_ID: 12,
  BPF_PROG_GET_FD_BY_ID: 13,
  BPF_MAP_GET_FD_BY_ID: 14,
  BPF_OBJ_GET_INFO_BY_FD: 15,
  BPF_PROG_QUERY: 16,
  BPF_RAW_TRACEPOINT_OPEN: 17,
  BPF_BTF_LOAD: 18,
  BPF_BTF_GET_FD_BY_ID: 19,
  BPF_TASK_FD_QUERY: 20,
  BPF_MAP_LOOKUP_AND_DELETE_ELEM: 21,
  BPF_MAP_FREEZE: 22,
  BPF_BTF_GET_NEXT_ID: 23,
  BPF_MAP_LOOKUP_BATCH: 24,
  BPF_MAP_LOOKUP_AND_DELETE_BATCH: 25,
  BPF_MAP_UPDATE_BATCH: 26,
  BPF_MAP_DELETE_BATCH: 27,
  BPF_LINK_CREATE: 28,
  BPF_LINK_UPDATE: 29,
  BPF_LINK_GET_FD_BY_ID: 30,
  BPF_LINK_GET_NEXT_ID: 31,
  BPF_ENABLE_STATS: 32,
  BPF_ITER_CREATE: 33,
} as const;
export type bpf_cmd = (typeof bpf_cmd)[keyof typeof bpf_cmd];

/** Kinds of maps, chosen when a map is created. */
export const bpf_map_type = {
  BPF_MAP_TYPE_UNSPEC: 0,
  /** Hash table. */
  BPF_MAP_TYPE_HASH: 1,
  /** Array; its keys are 32-bit indexes, its elements always exist. */
  BPF_MAP_TYPE_ARRAY: 2,
  /** Programs, for bpf_tail_call(). */
  BPF_MAP_TYPE_PROG_ARRAY: 3,
  /** Perf events, for bpf_perf_event_output() and its siblings. */
  BPF_MAP_TYPE_PERF_EVENT_ARRAY: 4,
  /** Hash table whose values exist once for every possible CPU. */
  BPF_MAP_TYPE_PERCPU_HASH: 5,
  /** Array whose values exist once for every possible CPU. */
  BPF_MAP_TYPE_PERCPU_ARRAY: 6,
  /** Stack traces, filled by bpf_get_stackid(). */
  BPF_MAP_TYPE_STACK_TRACE: 7,
  /** Cgroups, for bpf_skb_under_cgroup() and the like. */
  BPF_MAP_TYPE_CGROUP_ARRAY: 8,
  /** Hash table that makes room by evicting what was not used lately. */
  BPF_MAP_TYPE_LRU_HASH: 9,
  /** The same with values of their own for every possible CPU. */
  BPF_MAP_TYPE_LRU_PERCPU_HASH: 10,
  /** Trie that finds the longest prefix; see struct bpf_lpm_trie_key. */
  BPF_MAP_TYPE_LPM_TRIE: 11,
  /** Array of maps that have one form. */
  BPF_MAP_TYPE_ARRAY_OF_MAPS: 12,
  /** Hash table of maps that have one form. */
  BPF_MAP_TYPE_HASH_OF_MAPS: 13,
  /** Network devices by index; see struct bpf_devmap_val. */
  BPF_MAP_TYPE_DEVMAP: 14,
  /** Sockets by index. */
  BPF_MAP_TYPE_SOCKMAP: 15,
  /** CPUs that take over frames which XDP redirects. */
  BPF_MAP_TYPE_CPUMAP: 16,
  /** AF_XDP sockets by index. */
  BPF_MAP_TYPE_XSKMAP: 17,
  /** Sockets by any key. */
  BPF_MAP_TYPE_SOCKHASH: 18,
  /** Storage that belongs to a cgroup and an attach type. */
  BPF_MAP_TYPE_CGROUP_STORAGE: 19,
  /** Sockets of reuseport groups, for bpf_sk_select_reuseport(). */
  BPF_MAP_TYPE_REUSEPORT_SOCKARRAY: 20,
  /** Storage of cgroups with values for every possible CPU. */
  BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE: 21,
  /** First in, first out; has no keys. */
  BPF_MAP_TYPE_QUEUE: 22,
  /** Last in, first out; has no keys. */
  BPF_MAP_TYPE_STACK: 23,
  /** Storage that belongs to a socket and goes with it. */
  BPF_MAP_TYPE_SK_STORAGE: 24,
  /** Network devices by any 32-bit key; see struct bpf_devmap_val. */
  BPF_MAP_TYPE_DEVMAP_HASH: 25,
  /** A table of functions of the kernel that programs implement. */
  BPF_MAP_TYPE_STRUCT_OPS: 26,
  /** Ring buffer from programs to user space, shared by all CPUs. */
  BPF_MAP_TYPE_RINGBUF: 27,
} as const;
export type bpf_map_type = (typeof bpf_map_type)[keyof typeof bpf_map_type];

/**
 * Kinds of programs. The type settles what a program gets as its context, which
 * helpers it may call, where it can be attached and what its result means.
 * Programs that trace the kernel look at functions and structures of which no
 * release promises anything to the next one.
 */
export const bpf_prog_type = {
  BPF_PROG_TYPE_UNSPEC: 0,
  /** Filters the packets of a socket; struct \_\_sk_buff. */
  BPF_PROG_TYPE_SOCKET_FILTER: 1,
  /** Runs at a kprobe or uprobe; struct pt_regs. */
  BPF_PROG_TYPE_KPROBE: 2,
  /** Classifies packets in traffic control; struct \_\_sk_buff. */
  BPF_PROG_TYPE_SCHED_CLS: 3,
  /** Acts on packets in traffic control; struct \_\_sk_buff. */
  BPF_PROG_TYPE_SCHED_ACT: 4,
  /** Runs at a tracepoint; the record of that tracepoint. */
  BPF_PROG_TYPE_TRACEPOINT: 5,
  /** Runs in the driver on each received frame; struct xdp_md. */
  BPF_PROG_TYPE_XDP: 6,
  /** Runs when a perf event overflows; struct bpf_perf_event_data. */
  BPF_PROG_TYPE_PERF_EVENT: 7,
  /** Filters packets of the sockets of a cgroup; struct \_\_sk_buff. */
  BPF_PROG_TYPE_CGROUP_SKB: 8,
  /** Decides on sockets made or bound in a cgroup; struct bpf_sock. */
  BPF_PROG_TYPE_CGROUP_SOCK: 9,
  /** Lightweight tunnel, received packets; struct \_\_sk_buff. */
  BPF_PROG_TYPE_LWT_IN: 10,
  /** Lightweight tunnel, packets made here; struct \_\_sk_buff. */
  BPF_PROG_TYPE_LWT_OUT: 11,
  /** Lightweight tunnel, before transmission; struct \_\_sk_buff. */
  BPF_PROG_TYPE_LWT_XMIT: 12,
  /** Follows and tunes TCP connections; struct bpf_sock_ops. */
  BPF_PROG_TYPE_SOCK_OPS: 13,
  /** Parses and directs data of sockets in a map; struct \_\_sk_buff. */
  BPF_PROG_TYPE_SK_SKB: 14,
  /** Grants access to devices; struct bpf_cgroup_dev_ctx. */
  BPF_PROG_TYPE_CGROUP_DEVICE: 15,
  /** Judges data that a socket in a map sends; struct sk_msg_md. */
  BPF_PROG_TYPE_SK_MSG: 16,
  /** Tracepoint with raw arguments; struct bpf_raw_tracepoint_args. */
  BPF_PROG_TYPE_RAW_TRACEPOINT: 17,
  /** Looks at and rewrites socket addresses; struct bpf_sock_addr. */
  BPF_PROG_TYPE_CGROUP_SOCK_ADDR: 18,
  /** Action of IPv6 segment routing; struct \_\_sk_buff. */
  BPF_PROG_TYPE_LWT_SEG6LOCAL: 19,
  /** Decodes infrared signals; a 32-bit sample. */
  BPF_PROG_TYPE_LIRC_MODE2: 20,
  /** Picks a socket of a reuseport group; struct sk_reuseport_md. */
  BPF_PROG_TYPE_SK_REUSEPORT: 21,
  /** Finds the headers of a packet; struct \_\_sk_buff, flow_keys. */
  BPF_PROG_TYPE_FLOW_DISSECTOR: 22,
  /** Grants access to sysctls; struct bpf_sysctl. */
  BPF_PROG_TYPE_CGROUP_SYSCTL: 23,
  /** As raw tracepoints, with a buffer that may be written. */
  BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE: 24,
  /** Watches getsockopt(2) and setsockopt(2); struct bpf_sockopt. */
  BPF_PROG_TYPE_CGROUP_SOCKOPT: 25,
  /** Attaches to functions of the kernel by their BTF; arguments. */
  BPF_PROG_TYPE_TRACING: 26,
  /** Implements one function of a BPF_MAP_TYPE_STRUCT_OPS map. */
  BPF_PROG_TYPE_STRUCT_OPS: 27,
  /** Replaces a function of another program; has that one's helpers. */
  BPF_PROG_TYPE_EXT: 28,
  /** Decides at a hook of the security modules; its arguments. */
  BPF_PROG_TYPE_LSM: 29,
} as const;
export type bpf_prog_type = (typeof bpf_prog_type)[keyof typeof bpf_prog_type];

/** Places where programs are attached, beyond what their type says. */
export const bpf_attach_type = {
  /** Packets that a socket of the cgroup receives, and sends. */
  BPF_CGROUP_INET_INGRESS: 0,
  BPF_CGROUP_INET_EGRESS: 1,
  /** socket(2) in the cgroup. */
  BPF_CGROUP_INET_SOCK_CREATE: 2,
  /** Events of TCP sockets of the cgroup. */
  BPF_CGROUP_SOCK_OPS: 3,
  /** Finds the end of a message; decides what becomes of it. */
  BPF_SK_SKB_STREAM_PARSER: 4,
  BPF_SK_SKB_STREAM_VERDICT: 5,
  /** Access to device nodes. */
  BPF_CGROUP_DEVICE: 6,
  /** Data handed to sendmsg(2) on a socket of a map. */
  BPF_SK_MSG_VERDICT: 7,
  /** bind(2), and connect(2). */
  BPF_CGROUP_INET4_BIND: 8,
  BPF_CGROUP_INET6_BIND: 9,
  BPF_CGROUP_INET4_CONNECT: 10,
  BPF_CGROUP_INET6_CONNECT: 11,
  /** After the kernel has bound the socket. */
  BPF_CGROUP_INET4_POST_BIND: 12,
  BPF_CGROUP_INET6_POST_BIND: 13,
  /** sendmsg(2) on an unconnected UDP socket. */
  BPF_CGROUP_UDP4_SENDMSG: 14,
  BPF_CGROUP_UDP6_SENDMSG: 15,
  /** An infrared receiver or sender. */
  BPF_LIRC_MODE2: 16,
  /** The flow dissector of a network namespace. */
  BPF_FLOW_DISSECTOR: 17,
  /** Files below /proc/sys. */
  BPF_CGROUP_SYSCTL: 18,
  /** recvmsg(2) on a UDP socket. */
  BPF_CGROUP_UDP4_RECVMSG: 19,
  BPF_CGROUP_UDP6_RECVMSG: 20,
  /** getsockopt(2), and setsockopt(2). */
  BPF_CGROUP_GETSOCKOPT: 21,
  BPF_CGROUP_SETSOCKOPT: 22,
  /** A raw tracepoint whose arguments are typed by BTF. */
  BPF_TRACE_RAW_TP: 23,
  /** The beginning of a function, and its end. */
  BPF_TRACE_FENTRY: 24,
  BPF_TRACE_FEXIT: 25,
  /** Before a function; may keep it from running. */
  BPF_MODIFY_RETURN: 26,
  /** A hook of the security modules. */
  BPF_LSM_MAC: 27,
  /** An iterator over objects of the kernel. */
  BPF_TRACE_ITER: 28,
  /** getpeername(2), and getsockname(2). */
  BPF_CGROUP_INET4_GETPEERNAME: 29,
  BPF_CGROUP_INET6_GETPEERNAME: 30,
  BPF_CGROUP_INET4_GETSOCKNAME: 31,
  BPF_CGROUP_INET6_GETSOCKNAME: 32,
  /** A device map: frames on their way to the device of an element. */
  BPF_XDP_DEVMAP: 33,
  __MAX_BPF_ATTACH_TYPE: 34,
} as const;
export type bpf_attach_type = (typeof bpf_attach_type)[keyof typeof bpf_attach_type];

/** What a link (BPF_LINK_CREATE, BPF_RAW_TRACEPOINT_OPEN) binds a program to. */
export const bpf_link_type = {
  BPF_LINK_TYPE_UNSPEC: 0,
  BPF_LINK_TYPE_RAW_TRACEPOINT: 1,
  BPF_LINK_TYPE_TRACING: 2,
  BPF_LINK_TYPE_CGROUP: 3,
  BPF_LINK_TYPE_ITER: 4,
  BPF_LINK_TYPE_NETNS: 5,
  MAX_BPF_LINK_TYPE: 6,
} as const;
export type bpf_link_type = (typeof bpf_link_type)[keyof typeof bpf_link_type];

/** Flags of updates of map elements, by command or by helper. */
export const BPF_ANY_values = {
  /** writes the element, whether it exists or not */
  BPF_ANY: 0,
  /** only adds an element */
  BPF_NOEXIST: 1,
  /** only replaces an element */
  BPF_EXIST: 2,
  /** holds the struct bpf_spin_lock of the value */
  BPF_F_LOCK: 4,
} as const;
export type BPF_ANY_values = (typeof BPF_ANY_values)[keyof typeof BPF_ANY_values];

/** Flags of BPF_MAP_CREATE; some serve objects of other kinds too. */
export const BPF_F_NO_PREALLOC_values = {
  /** Allocates elements when they are added, not beforehand. */
  BPF_F_NO_PREALLOC: 1,
  /** Gives every CPU its own list of used elements: faster, less exact. */
  BPF_F_NO_COMMON_LRU: 2,
  /** Takes the memory from the node that numa_node names. */
  BPF_F_NUMA_NODE: 4,
  /** The file descriptor is good for reading only, or writing only. */
  BPF_F_RDONLY: 8,
  BPF_F_WRONLY: 16,
  /** Stack traces hold struct bpf_stack_build_id, not addresses. */
  BPF_F_STACK_BUILD_ID: 32,
  /** Hashes from a fixed seed; for measurements. */
  BPF_F_ZERO_SEED: 64,
  /** Programs may only read the map, or only write it. */
  BPF_F_RDONLY_PROG: 128,
  BPF_F_WRONLY_PROG: 256,
  /** A socket's storage is copied to the sockets it accepts. */
  BPF_F_CLONE: 512,
  /** User space may map the values with mmap(2). */
  BPF_F_MMAPABLE: 1024,
} as const;
export type BPF_F_NO_PREALLOC_values = (typeof BPF_F_NO_PREALLOC_values)[keyof typeof BPF_F_NO_PREALLOC_values];

/** Statistics that BPF_ENABLE_STATS turns on. */
export const bpf_stats_type = {
  /** run_time_ns and run_cnt of struct bpf_prog_info. */
  BPF_STATS_RUN_TIME: 0,
} as const;
export type bpf_stats_type = (typeof bpf_stats_type)[keyof typeof bpf_stats_type];

/** What an entry of a stack trace with build ids holds. */
export const bpf_stack_build_id_status = {
  /** Nothing: the trace has ended. */
  BPF_STACK_BUILD_ID_EMPTY: 0,
  /** A build id, and an offset in that file. */
  BPF_STACK_BUILD_ID_VALID: 1,
  /** An address, because no build id was to be had. */
  BPF_STACK_BUILD_ID_IP: 2,
} as const;
export type bpf_stack_build_id_status = (typeof bpf_stack_build_id_status)[keyof typeof bpf_stack_build_id_status];

/** Numbers of the helpers, as calls carry them. */
export const bpf_func_id = {
  BPF_FUNC_unspec: 0,
  BPF_FUNC_map_lookup_elem: 1,
  BPF_FUNC_map_update_elem: 2,
  BPF_FUNC_map_delete_elem: 3,
  BPF_FUNC_probe_read: 4,
  BPF_FUNC_ktime_get_ns: 5,
  BPF_FUNC_trace_printk: 6,
  BPF_FUNC_get_prandom_u32: 7,
  BPF_FUNC_get_smp_processor_id: 8,
  BPF_FUNC_skb_store_bytes: 9,
  BPF_FUNC_l3_csum_replace: 10,
  BPF_FUNC_l4_csum_replace: 11,
  BPF_FUNC_tail_call: 12,
  BPF_FUNC_clone_redirect: 13,
  BPF_FUNC_get_current_pid_tgid: 14,
  BPF_FUNC_get_current_uid_gid: 15,
  BPF_FUNC_get_current_comm: 16,
  BPF_FUNC_get_cgroup_classid: 17,
  BPF_FUNC_skb_vlan_push: 18,
  BPF_FUNC_skb_vlan_pop: 19,
  BPF_FUNC_skb_get_tunnel_key: 20,
  BPF_FUNC_skb_set_tunnel_key: 21,
  BPF_FUNC_perf_event_read: 22,
  BPF_FUNC_redirect: 23,
  BPF_FUNC_get_route_realm: 24,
  BPF_FUNC_perf_event_output: 25,
  BPF_FUNC_skb_load_bytes: 26,
  BPF_FUNC_get_stackid: 27,
  BPF_FUNC_csum_diff: 28,
  BPF_FUNC_skb_get_tunnel_opt: 29,
  BPF_FUNC_skb_set_tunnel_opt: 30,
  BPF_FUNC_skb_change_proto: 31,
  BPF_FUNC_skb_change_type: 32,
  BPF_FUNC_skb_under_cgroup: 33,
  BPF_FUNC_get_hash_recalc: 34,
  BPF_FUNC_get_current_task: 35,
  BPF_FUNC_probe_write_user: 36,
  BPF_FUNC_current_task_under_cgroup: 37,
  BPF_FUNC_skb_change_tail: 38,
  BPF_FUNC_skb_pull_data: 39,
  BPF_FUNC_csum_update: 40,
  BPF_FUNC_set_hash_invalid: 41,
  BPF_FUNC_get_numa_node_id: 42,
  BPF_FUNC_skb_change_head: 43,
  BPF_FUNC_xdp_adjust_head: 44,
  BPF_FUNC_probe_read_str: 45,
  BPF_FUNC_get_socket_cookie: 46,
  BPF_FUNC_get_socket_uid: 47,
  BPF_FUNC_set_hash: 48,
  BPF_FUNC_setsockopt: 49,
  BPF_FUNC_skb_adjust_room: 50,
  BPF_FUNC_redirect_map: 51,
  BPF_FUNC_sk_redirect_map: 52,
  BPF_FUNC_sock_map_update: 53,
  BPF_FUNC_xdp_adjust_meta: 54,
  BPF_FUNC_perf_event_read_value: 55,
  BPF_FUNC_perf_prog_read_value: 56,
  BPF_FUNC_getsockopt: 57,
  BPF_FUNC_override_return: 58,
  BPF_FUNC_sock_ops_cb_flags_set: 59,
  BPF_FUNC_msg_redirect_map: 60,
  BPF_FUNC_msg_apply_bytes: 61,
  BPF_FUNC_msg_cork_bytes: 62,
  BPF_FUNC_msg_pull_data: 63,
  BPF_FUNC_bind: 64,
  BPF_FUNC_xdp_adjust_tail: 65,
  BPF_FUNC_skb_get_xfrm_state: 66,
  BPF_FUNC_get_stack: 67,
  BPF_FUNC_skb_load_bytes_relative: 68,
  BPF_FUNC_fib_lookup: 69,
  BPF_FUNC_sock_hash_update: 70,
  BPF_FUNC_msg_redirect_hash: 71,
  BPF_FUNC_sk_redirect_hash: 72,
  BPF_FUNC_lwt_push_encap: 73,
  BPF_FUNC_lwt_seg6_store_bytes: 74,
  BPF_FUNC_lwt_seg6_adjust_srh: 75,
  BPF_FUNC_lwt_seg6_action: 76,
  BPF_FUNC_rc_repeat: 77,
  BPF_FUNC_rc_keydown: 78,
  BPF_FUNC_skb_cgroup_id: 79,
  BPF_FUNC_get_current_cgroup_id: 80,
  BPF_FUNC_get_local_storage: 81,
  BPF_FUNC_sk_select_reuseport: 82,
  BPF_FUNC_skb_ancestor_cgroup_id: 83,
  BPF_FUNC_sk_lookup_tcp: 84,
  BPF_FUNC_sk_lookup_udp: 85,
  BPF_FUNC_sk_release: 86,
  BPF_FUNC_map_push_elem: 87,
  BPF_FUNC_map_pop_elem: 88,
  BPF_FUNC_map_peek_elem: 89,
  BPF_FUNC_msg_push_data: 90,
  BPF_FUNC_msg_pop_data: 91,
  BPF_FUNC_rc_pointer_rel: 92,
  BPF_FUNC_spin_lock: 93,
  BPF_FUNC_spin_unlock: 94,
  BPF_FUNC_sk_fullsock: 95,
  BPF_FUNC_tcp_sock: 96,
  BPF_FUNC_skb_ecn_set_ce: 97,
  BPF_FUNC_get_listener_sock: 98,
  BPF_FUNC_skc_lookup_tcp: 99,
  BPF_FUNC_tcp_check_syncookie: 100,
  BPF_FUNC_sysctl_get_name: 101,
  BPF_FUNC_sysctl_get_current_value: 102,
  BPF_FUNC_sysctl_get_new_value: 103,
  BPF_FUNC_sysctl_set_new_value: 104,
  BPF_FUNC_strtol: 105,
  BPF_FUNC_strtoul: 106,
  BPF_FUNC_sk_storage_get: 107,
  BPF_FUNC_sk_storage_delete: 108,
  BPF_FUNC_send_signal: 109,
  BPF_FUNC_tcp_gen_syncookie: 110,
  BPF_FUNC_skb_output: 111,
  BPF_FUNC_probe_read_user: 112,
  BPF_FUNC_probe_read_kernel: 113,
  BPF_FUNC_probe_read_user_str: 114,
  BPF_FUNC_probe_read_kernel_str: 115,
  BPF_FUNC_tcp_send_ack: 116,
  BPF_FUNC_send_signal_thread: 117,
  BPF_FUNC_jiffies64: 118,
  BPF_FUNC_read_branch_records: 119,
  BPF_FUNC_get_ns_current_pid_tgid: 120,
  BPF_FUNC_xdp_output: 121,
  BPF_FUNC_get_netns_cookie: 122,
  BPF_FUNC_get_current_ancestor_cgroup_id: 123,
  BPF_FUNC_sk_assign: 124,
  BPF_FUNC_ktime_get_boot_ns: 125,
  BPF_FUNC_seq_printf: 126,
  BPF_FUNC_seq_write: 127,
  BPF_FUNC_sk_cgroup_id: 128,
  BPF_FUNC_sk_ancestor_cgroup_id: 129,
  BPF_FUNC_ringbuf_output: 130,
  BPF_FUNC_ringbuf_reserve: 131,
  BPF_FUNC_ringbuf_submit: 132,
  BPF_FUNC_ringbuf_discard: 133,
  BPF_FUNC_ringbuf_query: 134,
  BPF_FUNC_csum_level: 135,
  __BPF_FUNC_MAX_ID: 136,
} as const;
export type bpf_func_id = (typeof bpf_func_id)[keyof typeof bpf_func_id];

/** bpf_skb_store_bytes() */
export const BPF_F_RECOMPUTE_CSUM_values = {
  BPF_F_RECOMPUTE_CSUM: 1,
  BPF_F_INVALIDATE_HASH: 2,
} as const;
export type BPF_F_RECOMPUTE_CSUM_values = (typeof BPF_F_RECOMPUTE_CSUM_values)[keyof typeof BPF_F_RECOMPUTE_CSUM_values];

/** bpf_l3_csum_replace(), bpf_l4_csum_replace(): the bits of the size. */
export const BPF_F_HDR_FIELD_MASK_values = {
  BPF_F_HDR_FIELD_MASK: 15,
} as const;
export type BPF_F_HDR_FIELD_MASK_values = (typeof BPF_F_HDR_FIELD_MASK_values)[keyof typeof BPF_F_HDR_FIELD_MASK_values];

/** bpf_l4_csum_replace() */
export const BPF_F_PSEUDO_HDR_values = {
  BPF_F_PSEUDO_HDR: 16,
  BPF_F_MARK_MANGLED_0: 32,
  BPF_F_MARK_ENFORCE: 64,
} as const;
export type BPF_F_PSEUDO_HDR_values = (typeof BPF_F_PSEUDO_HDR_values)[keyof typeof BPF_F_PSEUDO_HDR_values];

/** bpf_clone_redirect(), bpf_redirect() and those for maps of sockets */
export const BPF_F_INGRESS_values = {
  BPF_F_INGRESS: 1,
} as const;
export type BPF_F_INGRESS_values = (typeof BPF_F_INGRESS_values)[keyof typeof BPF_F_INGRESS_values];

/** bpf_skb_set_tunnel_key(), bpf_skb_get_tunnel_key() */
export const BPF_F_TUNINFO_IPV6_values = {
  BPF_F_TUNINFO_IPV6: 1,
} as const;
export type BPF_F_TUNINFO_IPV6_values = (typeof BPF_F_TUNINFO_IPV6_values)[keyof typeof BPF_F_TUNINFO_IPV6_values];

/** bpf_get_stackid(), bpf_get_stack(); each takes its own part of these. */
export const BPF_F_SKIP_FIELD_MASK_values = {
  BPF_F_SKIP_FIELD_MASK: 255,
  BPF_F_USER_STACK: 256,
  BPF_F_FAST_STACK_CMP: 512,
  BPF_F_REUSE_STACKID: 1024,
  BPF_F_USER_BUILD_ID: 2048,
} as const;
export type BPF_F_SKIP_FIELD_MASK_values = (typeof BPF_F_SKIP_FIELD_MASK_values)[keyof typeof BPF_F_SKIP_FIELD_MASK_values];

/** bpf_skb_set_tunnel_key() */
export const BPF_F_ZERO_CSUM_TX_values = {
  BPF_F_ZERO_CSUM_TX: 2,
  BPF_F_DONT_FRAGMENT: 4,
  BPF_F_SEQ_NUMBER: 8,
} as const;
export type BPF_F_ZERO_CSUM_TX_values = (typeof BPF_F_ZERO_CSUM_TX_values)[keyof typeof BPF_F_ZERO_CSUM_TX_values];

/**
 * bpf_perf_event_output(), bpf_perf_event_read() and their siblings: an index,
 * or the current CPU in its place. The last mask is for output only: the number
 * of bytes of the packet that go along.
 */
export const BPF_F_INDEX_MASK_values = {
  BPF_F_INDEX_MASK: 4294967295n,
  BPF_F_CURRENT_CPU: 4294967295n,
  BPF_F_CTXLEN_MASK: 4503595332403200n,
} as const;
export type BPF_F_INDEX_MASK_values = (typeof BPF_F_INDEX_MASK_values)[keyof typeof BPF_F_INDEX_MASK_values];

/** bpf_sk_lookup_tcp() and its siblings: the namespace of the context. */
export const BPF_F_CURRENT_NETNS_values = {
  BPF_F_CURRENT_NETNS: -1,
} as const;
export type BPF_F_CURRENT_NETNS_values = (typeof BPF_F_CURRENT_NETNS_values)[keyof typeof BPF_F_CURRENT_NETNS_values];

/** bpf_csum_level() */
export const BPF_CSUM_LEVEL_QUERY_values = {
  BPF_CSUM_LEVEL_QUERY: 0,
  BPF_CSUM_LEVEL_INC: 1,
  BPF_CSUM_LEVEL_DEC: 2,
  BPF_CSUM_LEVEL_RESET: 3,
} as const;
export type BPF_CSUM_LEVEL_QUERY_values = (typeof BPF_CSUM_LEVEL_QUERY_values)[keyof typeof BPF_CSUM_LEVEL_QUERY_values];

/** bpf_skb_adjust_room(): flags. */
export const BPF_F_ADJ_ROOM_FIXED_GSO_values = {
  BPF_F_ADJ_ROOM_FIXED_GSO: 1,
  BPF_F_ADJ_ROOM_ENCAP_L3_IPV4: 2,
  BPF_F_ADJ_ROOM_ENCAP_L3_IPV6: 4,
  BPF_F_ADJ_ROOM_ENCAP_L4_GRE: 8,
  BPF_F_ADJ_ROOM_ENCAP_L4_UDP: 16,
  BPF_F_ADJ_ROOM_NO_CSUM_RESET: 32,
} as const;
export type BPF_F_ADJ_ROOM_FIXED_GSO_values = (typeof BPF_F_ADJ_ROOM_FIXED_GSO_values)[keyof typeof BPF_F_ADJ_ROOM_FIXED_GSO_values];

/** bpf_skb_adjust_room(): where the flags hold the length of an L2 header. */
export const BPF_ADJ_ROOM_ENCAP_L2_MASK_values = {
  BPF_ADJ_ROOM_ENCAP_L2_MASK: 255,
  BPF_ADJ_ROOM_ENCAP_L2_SHIFT: 56,
} as const;
export type BPF_ADJ_ROOM_ENCAP_L2_MASK_values = (typeof BPF_ADJ_ROOM_ENCAP_L2_MASK_values)[keyof typeof BPF_ADJ_ROOM_ENCAP_L2_MASK_values];

/** bpf_sysctl_get_name() */
export const BPF_F_SYSCTL_BASE_NAME_values = {
  BPF_F_SYSCTL_BASE_NAME: 1,
} as const;
export type BPF_F_SYSCTL_BASE_NAME_values = (typeof BPF_F_SYSCTL_BASE_NAME_values)[keyof typeof BPF_F_SYSCTL_BASE_NAME_values];

/** bpf_sk_storage_get() */
export const BPF_SK_STORAGE_GET_F_CREATE_values = {
  BPF_SK_STORAGE_GET_F_CREATE: 1,
} as const;
export type BPF_SK_STORAGE_GET_F_CREATE_values = (typeof BPF_SK_STORAGE_GET_F_CREATE_values)[keyof typeof BPF_SK_STORAGE_GET_F_CREATE_values];

/** bpf_read_branch_records() */
export const BPF_F_GET_BRANCH_RECORDS_SIZE_values = {
  BPF_F_GET_BRANCH_RECORDS_SIZE: 1,
} as const;
export type BPF_F_GET_BRANCH_RECORDS_SIZE_values = (typeof BPF_F_GET_BRANCH_RECORDS_SIZE_values)[keyof typeof BPF_F_GET_BRANCH_RECORDS_SIZE_values];

/** bpf_ringbuf_output(), bpf_ringbuf_submit(), bpf_ringbuf_discard() */
export const BPF_RB_NO_WAKEUP_values = {
  BPF_RB_NO_WAKEUP: 1,
  BPF_RB_FORCE_WAKEUP: 2,
} as const;
export type BPF_RB_NO_WAKEUP_values = (typeof BPF_RB_NO_WAKEUP_values)[keyof typeof BPF_RB_NO_WAKEUP_values];

/** bpf_ringbuf_query() */
export const BPF_RB_AVAIL_DATA_values = {
  BPF_RB_AVAIL_DATA: 0,
  BPF_RB_RING_SIZE: 1,
  BPF_RB_CONS_POS: 2,
  BPF_RB_PROD_POS: 3,
} as const;
export type BPF_RB_AVAIL_DATA_values = (typeof BPF_RB_AVAIL_DATA_values)[keyof typeof BPF_RB_AVAIL_DATA_values];

/**
 * The header of a record in a ring buffer, as user space meets it: 32 bits of
 * length, of which the two highest tell that the record is still being written
 * and that it is to be skipped, and 32 bits for the kernel.
 */
export const BPF_RINGBUF_BUSY_BIT_values = {
  BPF_RINGBUF_BUSY_BIT: 2147483648,
  BPF_RINGBUF_DISCARD_BIT: 1073741824,
  BPF_RINGBUF_HDR_SZ: 8,
} as const;
export type BPF_RINGBUF_BUSY_BIT_values = (typeof BPF_RINGBUF_BUSY_BIT_values)[keyof typeof BPF_RINGBUF_BUSY_BIT_values];

/** bpf_skb_adjust_room(): where room is made or taken. */
export const bpf_adj_room_mode = {
  /** after the network header */
  BPF_ADJ_ROOM_NET: 0,
  /** after the link-layer header */
  BPF_ADJ_ROOM_MAC: 1,
} as const;
export type bpf_adj_room_mode = (typeof bpf_adj_room_mode)[keyof typeof bpf_adj_room_mode];

/** bpf_skb_load_bytes_relative(): what the offset is counted from. */
export const bpf_hdr_start_off = {
  /** the link-layer header */
  BPF_HDR_START_MAC: 0,
  /** the network header */
  BPF_HDR_START_NET: 1,
} as const;
export type bpf_hdr_start_off = (typeof bpf_hdr_start_off)[keyof typeof bpf_hdr_start_off];

/** bpf_lwt_push_encap() */
export const bpf_lwt_encap_mode = {
  BPF_LWT_ENCAP_SEG6: 0,
  BPF_LWT_ENCAP_SEG6_INLINE: 1,
  BPF_LWT_ENCAP_IP: 2,
} as const;
export type bpf_lwt_encap_mode = (typeof bpf_lwt_encap_mode)[keyof typeof bpf_lwt_encap_mode];

/**
 * Results of programs. Several program types share them, and the values agree
 * with the actions of traffic control where those have the same meaning.
 */
export const bpf_ret_code = {
  BPF_OK: 0,
  /** 1 is left free */
  BPF_DROP: 2,
  /** goes where bpf_redirect() said */
  BPF_REDIRECT: 7,
  /** lightweight tunnels: routes again */
  BPF_LWT_REROUTE: 128,
} as const;
export type bpf_ret_code = (typeof bpf_ret_code)[keyof typeof bpf_ret_code];

/** Results of XDP programs; any other value drops the frame with a warning. */
export const xdp_action = {
  /** drops, and fires a tracepoint: an error */
  XDP_ABORTED: 0,
  /** drops */
  XDP_DROP: 1,
  /** goes up the stack */
  XDP_PASS: 2,
  /** goes out by the device it came in by */
  XDP_TX: 3,
  /** goes where bpf_redirect_map() said */
  XDP_REDIRECT: 4,
} as const;
export type xdp_action = (typeof xdp_action)[keyof typeof xdp_action];

/** Results of BPF_PROG_TYPE_SK_SKB, \_SK_MSG and \_SK_REUSEPORT programs. */
export const sk_action = {
  SK_DROP: 0,
  SK_PASS: 1,
} as const;
export type sk_action = (typeof sk_action)[keyof typeof sk_action];

/** Events that a connection asks for by bpf_sock_ops_cb_flags_set(). */
export const BPF_SOCK_OPS_RTO_CB_FLAG_values = {
  BPF_SOCK_OPS_RTO_CB_FLAG: 1,
  BPF_SOCK_OPS_RETRANS_CB_FLAG: 2,
  BPF_SOCK_OPS_STATE_CB_FLAG: 4,
  BPF_SOCK_OPS_RTT_CB_FLAG: 8,
  /** every flag above */
  BPF_SOCK_OPS_ALL_CB_FLAGS: 15,
} as const;
export type BPF_SOCK_OPS_RTO_CB_FLAG_values = (typeof BPF_SOCK_OPS_RTO_CB_FLAG_values)[keyof typeof BPF_SOCK_OPS_RTO_CB_FLAG_values];

/** Events of struct bpf_sock_ops. Some expect an answer in reply. */
export const BPF_SOCK_OPS_VOID_values = {
  BPF_SOCK_OPS_VOID: 0,
  /** Asks for the first timeout of a SYN; -1 leaves the default. */
  BPF_SOCK_OPS_TIMEOUT_INIT: 1,
  /** Asks for the first receive window, in packets; -1 as above. */
  BPF_SOCK_OPS_RWND_INIT: 2,
  /** connect(2) is about to send the SYN. */
  BPF_SOCK_OPS_TCP_CONNECT_CB: 3,
  /** The connection is made; this side opened it. */
  BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB: 4,
  /** The connection is made; the peer opened it. */
  BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB: 5,
  /** Asks whether congestion control needs ECN; 1 is yes. */
  BPF_SOCK_OPS_NEEDS_ECN: 6,
  /** Asks for the RTT of the idle path, for congestion control. */
  BPF_SOCK_OPS_BASE_RTT: 7,
  /** Timeout; args: timeouts so far, timeout, whether it has expired. */
  BPF_SOCK_OPS_RTO_CB: 8,
  /** Sent again; args: sequence number, segments, 0 or an error. */
  BPF_SOCK_OPS_RETRANS_CB: 9,
  /** New state; args: the old state, the new one. */
  BPF_SOCK_OPS_STATE_CB: 10,
  /** listen(2) has made the socket a listener. */
  BPF_SOCK_OPS_TCP_LISTEN_CB: 11,
  /** A round trip has been measured. */
  BPF_SOCK_OPS_RTT_CB: 12,
} as const;
export type BPF_SOCK_OPS_VOID_values = (typeof BPF_SOCK_OPS_VOID_values)[keyof typeof BPF_SOCK_OPS_VOID_values];

/** States of TCP; numbers are those of the kernel. */
export const BPF_TCP_ESTABLISHED_values = {
  BPF_TCP_ESTABLISHED: 1,
  BPF_TCP_SYN_SENT: 2,
  BPF_TCP_SYN_RECV: 3,
  BPF_TCP_FIN_WAIT1: 4,
  BPF_TCP_FIN_WAIT2: 5,
  BPF_TCP_TIME_WAIT: 6,
  BPF_TCP_CLOSE: 7,
  BPF_TCP_CLOSE_WAIT: 8,
  BPF_TCP_LAST_ACK: 9,
  BPF_TCP_LISTEN: 10,
  BPF_TCP_CLOSING: 11,
  BPF_TCP_NEW_SYN_RECV: 12,
  /** number of states, and one more */
  BPF_TCP_MAX_STATES: 13,
} as const;
export type BPF_TCP_ESTABLISHED_values = (typeof BPF_TCP_ESTABLISHED_values)[keyof typeof BPF_TCP_ESTABLISHED_values];

/** Options of level IPPROTO_TCP that only bpf_setsockopt() takes. */
export const TCP_BPF_IW_values = {
  /** first congestion window */
  TCP_BPF_IW: 1001,
  /** largest congestion window */
  TCP_BPF_SNDCWND_CLAMP: 1002,
} as const;
export type TCP_BPF_IW_values = (typeof TCP_BPF_IW_values)[keyof typeof TCP_BPF_IW_values];

/** Accesses that programs of type BPF_PROG_TYPE_CGROUP_DEVICE judge. */
export const BPF_DEVCG_ACC_MKNOD_values = {
  BPF_DEVCG_ACC_MKNOD: 1,
  BPF_DEVCG_ACC_READ: 2,
  BPF_DEVCG_ACC_WRITE: 4,
} as const;
export type BPF_DEVCG_ACC_MKNOD_values = (typeof BPF_DEVCG_ACC_MKNOD_values)[keyof typeof BPF_DEVCG_ACC_MKNOD_values];

/** Kinds of devices. */
export const BPF_DEVCG_DEV_BLOCK_values = {
  BPF_DEVCG_DEV_BLOCK: 1,
  BPF_DEVCG_DEV_CHAR: 2,
} as const;
export type BPF_DEVCG_DEV_BLOCK_values = (typeof BPF_DEVCG_DEV_BLOCK_values)[keyof typeof BPF_DEVCG_DEV_BLOCK_values];

/** Flags of bpf_fib_lookup(). */
export const BPF_FIB_LOOKUP_DIRECT_values = {
  BPF_FIB_LOOKUP_DIRECT: 1,
  BPF_FIB_LOOKUP_OUTPUT: 2,
} as const;
export type BPF_FIB_LOOKUP_DIRECT_values = (typeof BPF_FIB_LOOKUP_DIRECT_values)[keyof typeof BPF_FIB_LOOKUP_DIRECT_values];

/** Positive results of bpf_fib_lookup(). */
export const BPF_FIB_LKUP_RET_SUCCESS_values = {
  /** next hop found */
  BPF_FIB_LKUP_RET_SUCCESS: 0,
  /** route says: drop silently */
  BPF_FIB_LKUP_RET_BLACKHOLE: 1,
  /** route says: unreachable */
  BPF_FIB_LKUP_RET_UNREACHABLE: 2,
  /** route says: prohibited */
  BPF_FIB_LKUP_RET_PROHIBIT: 3,
  /** not a packet to forward */
  BPF_FIB_LKUP_RET_NOT_FWDED: 4,
  /** device does not forward */
  BPF_FIB_LKUP_RET_FWD_DISABLED: 5,
  /** route needs an encapsulation */
  BPF_FIB_LKUP_RET_UNSUPP_LWT: 6,
  /** next hop's link address unknown */
  BPF_FIB_LKUP_RET_NO_NEIGH: 7,
  /** packet exceeds the MTU */
  BPF_FIB_LKUP_RET_FRAG_NEEDED: 8,
} as const;
export type BPF_FIB_LKUP_RET_SUCCESS_values = (typeof BPF_FIB_LKUP_RET_SUCCESS_values)[keyof typeof BPF_FIB_LKUP_RET_SUCCESS_values];

/** What BPF_TASK_FD_QUERY found behind a file descriptor, and names it by. */
export const bpf_task_fd_type = {
  /** name */
  BPF_FD_TYPE_RAW_TRACEPOINT: 0,
  /** name */
  BPF_FD_TYPE_TRACEPOINT: 1,
  /** symbol and offset, or address */
  BPF_FD_TYPE_KPROBE: 2,
  /** symbol and offset, or address */
  BPF_FD_TYPE_KRETPROBE: 3,
  /** file and offset */
  BPF_FD_TYPE_UPROBE: 4,
  /** file and offset */
  BPF_FD_TYPE_URETPROBE: 5,
} as const;
export type bpf_task_fd_type = (typeof bpf_task_fd_type)[keyof typeof bpf_task_fd_type];

/** How far programs of type BPF_PROG_TYPE_FLOW_DISSECTOR should look. */
export const BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG_values = {
  /** Into the first fragment. */
  BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG: 1,
  /** Not past an IPv6 flow label. */
  BPF_FLOW_DISSECTOR_F_STOP_AT_FLOW_LABEL: 2,
  /** Not into a tunnel. */
  BPF_FLOW_DISSECTOR_F_STOP_AT_ENCAP: 4,
} as const;
export type BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG_values = (typeof BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG_values)[keyof typeof BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG_values];

/**
 * One instruction of eight bytes. The load of a 64-bit immediate takes two of
 * them, of which the second holds the upper half in its imm.
 */
export interface bpf_insn {
  /** class, operation and source or mode */
  readonly code: number;
  /** register that is written */
  readonly dst_reg: number;
  /** register that is read */
  readonly src_reg: number;
  /** signed; of memory accesses and jumps */
  readonly off: number;
  /** signed; the immediate operand */
  readonly imm: number;
}

export const bpf_insn = {
  size: 8,
  align: 4,
  members: {
    code: { offset: 0, size: 1, kind: 'u8' },
    dst_reg: { offset: 1, size: 1, kind: 'bits', bits: { shift: { little: 0, big: 4 }, width: 4, isSigned: false } },
    src_reg: { offset: 1, size: 1, kind: 'bits', bits: { shift: { little: 4, big: 0 }, width: 4, isSigned: false } },
    off: { offset: 2, size: 2, kind: 's16' },
    imm: { offset: 4, size: 4, kind: 's32' },
  },
} as const satisfies RecordLayout;

/**
 * Key of a map of type BPF_MAP_TYPE_LPM_TRIE. The key_size of the map says how
 * many bytes data has; their order is that of the network.
 */
export interface bpf_lpm_trie_key {
  /** number of leading bits of data that count */
  readonly prefixlen: number;
  readonly data: Uint8Array;
}

export const bpf_lpm_trie_key = {
  size: 4,
  align: 4,
  members: {
    prefixlen: { offset: 0, size: 4, kind: 'u32' },
    data: { offset: 4, size: 0, kind: 'u8', count: 0 },
  },
} as const satisfies RecordLayout;

/**
 * Key of a cgroup storage map (BPF_MAP_TYPE_CGROUP_STORAGE and its per-CPU
 * sibling), as user space passes it.
 */
export interface bpf_cgroup_storage_key {
  /** id of the cgroup */
  readonly cgroup_inode_id: bigint;
  /** one of enum bpf_attach_type */
  readonly attach_type: number;
}

export const bpf_cgroup_storage_key = {
  size: 16,
  align: 8,
  members: {
    cgroup_inode_id: { offset: 0, size: 8, kind: 'u64' },
    attach_type: { offset: 8, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** Entry of a stack trace of user space that names files by build id. */
export interface bpf_stack_build_id {
  /** enum bpf_stack_build_id_status */
  readonly status: number;
  readonly build_id: Uint8Array;
  /** with BPF_STACK_BUILD_ID_VALID */
  readonly offset: bigint;
  /** with BPF_STACK_BUILD_ID_IP */
  readonly ip: bigint;
}

export const bpf_stack_build_id = {
  size: 32,
  align: 8,
  members: {
    status: { offset: 0, size: 4, kind: 's32' },
    build_id: { offset: 4, size: 20, kind: 'u8', count: 20 },
    offset: { offset: 24, size: 8, kind: 'u64' },
    ip: { offset: 24, size: 8, kind: 'u64' },
  },
} as const satisfies RecordLayout;

/**
 * Arguments of the commands of bpf(). A command reads its own member; bytes
 * that it does not know must be zero.
 */
export interface bpf_attr {
  /** enum bpf_map_type */
  readonly map_type: number;
  /** bytes */
  readonly key_size: number;
  /** bytes */
  readonly value_size: number;
  /** bytes, for a ring buffer */
  readonly max_entries: number;
  /** BPF_F_NO_PREALLOC and following */
  readonly map_flags: number;
  /** pattern of the maps in this map */
  readonly inner_map_fd: number;
  /** read with BPF_F_NUMA_NODE */
  readonly numa_node: number;
  readonly map_name: Uint8Array;
  /** device that holds the map, or 0 */
  readonly map_ifindex: number;
  /** BTF with the types of the map */
  readonly btf_fd: number;
  readonly btf_key_type_id: number;
  readonly btf_value_type_id: number;
  /** Type in the kernel's BTF; for BPF_MAP_TYPE_STRUCT_OPS. */
  readonly btf_vmlinux_value_type_id: number;
  readonly map_fd: number;
  /** pointer to the key */
  readonly key: bigint;
  /** pointer to the value */
  readonly value: bigint;
  /** where the key goes */
  readonly next_key: bigint;
  readonly flags: bigint;
  /** BPF_MAP\_\*\_BATCH */
  readonly batch: {
    /** where to begin, or NULL */
    readonly in_batch: bigint;
    /** gets where to go on */
    readonly out_batch: bigint;
    /** array of keys */
    readonly keys: bigint;
    /** array of values */
    readonly values: bigint;
    /** in: room; out: done */
    readonly count: number;
    readonly map_fd: number;
    /** as for one element */
    readonly elem_flags: bigint;
    /** 0 */
    readonly flags: bigint;
  };
  /** enum bpf_prog_type */
  readonly prog_type: number;
  /** number of instructions */
  readonly insn_cnt: number;
  /** array of struct bpf_insn */
  readonly insns: bigint;
  /** pointer to a string */
  readonly license: bigint;
  /** 0 for no log */
  readonly log_level: number;
  /** bytes at log_buf */
  readonly log_size: number;
  /** gets the verifier's log */
  readonly log_buf: bigint;
  /** ignored */
  readonly kern_version: number;
  /** BPF_F_STRICT_ALIGNMENT ... */
  readonly prog_flags: number;
  readonly prog_name: Uint8Array;
  /** device to offload to, or 0 */
  readonly prog_ifindex: number;
  /** enum bpf_attach_type */
  readonly expected_attach_type: number;
  /** BTF of the program */
  readonly prog_btf_fd: number;
  /** bytes of a record */
  readonly func_info_rec_size: number;
  /** array of bpf_func_info */
  readonly func_info: bigint;
  /** records at func_info */
  readonly func_info_cnt: number;
  /** bytes of a record */
  readonly line_info_rec_size: number;
  /** array of bpf_line_info */
  readonly line_info: bigint;
  /** records at line_info */
  readonly line_info_cnt: number;
  /** target's type in its BTF */
  readonly attach_btf_id: number;
  /** target program; 0: kernel */
  readonly attach_prog_fd: number;
  /** pointer to a string */
  readonly pathname: bigint;
  /** object to pin */
  readonly bpf_fd: number;
  /** BPF_F_RDONLY, BPF_F_WRONLY */
  readonly file_flags: number;
  /** cgroup, map, device, ... */
  readonly target_fd: number;
  /** program */
  readonly attach_bpf_fd: number;
  /** enum bpf_attach_type */
  readonly attach_type: number;
  /** BPF_F_ALLOW_OVERRIDE ... */
  readonly attach_flags: number;
  /** with BPF_F_REPLACE */
  readonly replace_bpf_fd: number;
  /** BPF_PROG_TEST_RUN */
  readonly test: {
    readonly prog_fd: number;
    /** gets the program's result */
    readonly retval: number;
    /** bytes at data_in */
    readonly data_size_in: number;
    /** in: room; out: length */
    readonly data_size_out: number;
    /** packet to run on */
    readonly data_in: bigint;
    /** gets the packet after it */
    readonly data_out: bigint;
    /** number of runs */
    readonly repeat: number;
    /** gets mean nanoseconds */
    readonly duration: number;
    /** bytes at ctx_in */
    readonly ctx_size_in: number;
    /** in: room; out: length */
    readonly ctx_size_out: number;
    /** context to run on */
    readonly ctx_in: bigint;
    /** gets the context after it */
    readonly ctx_out: bigint;
  };
  readonly start_id: number;
  readonly prog_id: number;
  readonly map_id: number;
  readonly btf_id: number;
  readonly link_id: number;
  /** gets the id that follows */
  readonly next_id: number;
  /** BPF_F_RDONLY, BPF_F_WRONLY */
  readonly open_flags: number;
  /** BPF_OBJ_GET_INFO_BY_FD */
  readonly info: {
    readonly bpf_fd: number;
    /** in: room; out: length */
    readonly info_len: number;
    /** a struct bpf\_\*\_info */
    readonly info: bigint;
  };
  /** BPF_PROG_QUERY */
  readonly query: {
    /** cgroup, device, netns */
    readonly target_fd: number;
    /** enum bpf_attach_type */
    readonly attach_type: number;
    /** BPF_F_QUERY_EFFECTIVE */
    readonly query_flags: number;
    /** gets the flags in force */
    readonly attach_flags: number;
    /** array that gets ids */
    readonly prog_ids: bigint;
    /** in: room; out: number */
    readonly prog_cnt: number;
  };
  /** BPF_RAW_TRACEPOINT_OPEN */
  readonly raw_tracepoint: {
    /** pointer to a string, or NULL */
    readonly name: bigint;
    readonly prog_fd: number;
  };
  /** the BTF data */
  readonly btf: bigint;
  /** gets what is wrong */
  readonly btf_log_buf: bigint;
  /** bytes at btf */
  readonly btf_size: number;
  /** bytes at btf_log_buf */
  readonly btf_log_size: number;
  /** 0 for no log */
  readonly btf_log_level: number;
  /** BPF_TASK_FD_QUERY */
  readonly task_fd_query: {
    /** process */
    readonly pid: number;
    /** its perf event */
    readonly fd: number;
    /** 0 */
    readonly flags: number;
    /** in: room; out: length */
    readonly buf_len: number;
    /** gets symbol, file or name */
    readonly buf: bigint;
    /** gets the program's id */
    readonly prog_id: number;
    /** gets enum bpf_task_fd_type */
    readonly fd_type: number;
    /** gets offset after the name */
    readonly probe_offset: bigint;
    /** gets the address */
    readonly probe_addr: bigint;
  };
  /** BPF_LINK_CREATE */
  readonly link_create: {
    readonly prog_fd: number;
    /** cgroup, netns, ... */
    readonly target_fd: number;
    /** enum bpf_attach_type */
    readonly attach_type: number;
    /** 0 */
    readonly flags: number;
  };
  /** BPF_LINK_UPDATE */
  readonly link_update: {
    readonly link_fd: number;
    /** program to put in */
    readonly new_prog_fd: number;
    /** 0 or BPF_F_REPLACE */
    readonly flags: number;
    /** must be there, if replaced */
    readonly old_prog_fd: number;
  };
  /** BPF_ENABLE_STATS */
  readonly enable_stats: {
    /** enum bpf_stats_type */
    readonly type: number;
  };
  /** BPF_ITER_CREATE */
  readonly iter_create: {
    /** link to an iterator */
    readonly link_fd: number;
    /** 0 */
    readonly flags: number;
  };
}

export const bpf_attr = {
  size: 120,
  align: 8,
  members: {
    map_type: { offset: 0, size: 4, kind: 'u32' },
    key_size: { offset: 4, size: 4, kind: 'u32' },
    value_size: { offset: 8, size: 4, kind: 'u32' },
    max_entries: { offset: 12, size: 4, kind: 'u32' },
    map_flags: { offset: 16, size: 4, kind: 'u32' },
    inner_map_fd: { offset: 20, size: 4, kind: 'u32' },
    numa_node: { offset: 24, size: 4, kind: 'u32' },
    map_name: { offset: 28, size: 16, kind: 's8', count: 16 },
    map_ifindex: { offset: 44, size: 4, kind: 'u32' },
    btf_fd: { offset: 48, size: 4, kind: 'u32' },
    btf_key_type_id: { offset: 52, size: 4, kind: 'u32' },
    btf_value_type_id: { offset: 56, size: 4, kind: 'u32' },
    btf_vmlinux_value_type_id: { offset: 60, size: 4, kind: 'u32' },
    map_fd: { offset: 0, size: 4, kind: 'u32' },
    key: { offset: 8, size: 8, kind: 'u64' },
    value: { offset: 16, size: 8, kind: 'u64' },
    next_key: { offset: 16, size: 8, kind: 'u64' },
    flags: { offset: 24, size: 8, kind: 'u64' },
    batch: { offset: 0, size: 56, kind: 'record' },
    'batch.in_batch': { offset: 0, size: 8, kind: 'u64' },
    'batch.out_batch': { offset: 8, size: 8, kind: 'u64' },
    'batch.keys': { offset: 16, size: 8, kind: 'u64' },
    'batch.values': { offset: 24, size: 8, kind: 'u64' },
    'batch.count': { offset: 32, size: 4, kind: 'u32' },
    'batch.map_fd': { offset: 36, size: 4, kind: 'u32' },
    'batch.elem_flags': { offset: 40, size: 8, kind: 'u64' },
    'batch.flags': { offset: 48, size: 8, kind: 'u64' },
    prog_type: { offset: 0, size: 4, kind: 'u32' },
    insn_cnt: { offset: 4, size: 4, kind: 'u32' },
    insns: { offset: 8, size: 8, kind: 'u64' },
    license: { offset: 16, size: 8, kind: 'u64' },
    log_level: { offset: 24, size: 4, kind: 'u32' },
    log_size: { offset: 28, size: 4, kind: 'u32' },
    log_buf: { offset: 32, size: 8, kind: 'u64' },
    kern_version: { offset: 40, size: 4, kind: 'u32' },
    prog_flags: { offset: 44, size: 4, kind: 'u32' },
    prog_name: { offset: 48, size: 16, kind: 's8', count: 16 },
    prog_ifindex: { offset: 64, size: 4, kind: 'u32' },
    expected_attach_type: { offset: 68, size: 4, kind: 'u32' },
    prog_btf_fd: { offset: 72, size: 4, kind: 'u32' },
    func_info_rec_size: { offset: 76, size: 4, kind: 'u32' },
    func_info: { offset: 80, size: 8, kind: 'u64' },
    func_info_cnt: { offset: 88, size: 4, kind: 'u32' },
    line_info_rec_size: { offset: 92, size: 4, kind: 'u32' },
    line_info: { offset: 96, size: 8, kind: 'u64' },
    line_info_cnt: { offset: 104, size: 4, kind: 'u32' },
    attach_btf_id: { offset: 108, size: 4, kind: 'u32' },
    attach_prog_fd: { offset: 112, size: 4, kind: 'u32' },
    pathname: { offset: 0, size: 8, kind: 'u64' },
    bpf_fd: { offset: 8, size: 4, kind: 'u32' },
    file_flags: { offset: 12, size: 4, kind: 'u32' },
    target_fd: { offset: 0, size: 4, kind: 'u32' },
    attach_bpf_fd: { offset: 4, size: 4, kind: 'u32' },
    attach_type: { offset: 8, size: 4, kind: 'u32' },
    attach_flags: { offset: 12, size: 4, kind: 'u32' },
    replace_bpf_fd: { offset: 16, size: 4, kind: 'u32' },
    test: { offset: 0, size: 64, kind: 'record' },
    'test.prog_fd': { offset: 0, size: 4, kind: 'u32' },
    'test.retval': { offset: 4, size: 4, kind: 'u32' },
    'test.data_size_in': { offset: 8, size: 4, kind: 'u32' },
    'test.data_size_out': { offset: 12, size: 4, kind: 'u32' },
    'test.data_in': { offset: 16, size: 8, kind: 'u64' },
    'test.data_out': { offset: 24, size: 8, kind: 'u64' },
    'test.repeat': { offset: 32, size: 4, kind: 'u32' },
    'test.duration': { offset: 36, size: 4, kind: 'u32' },
    'test.ctx_size_in': { offset: 40, size: 4, kind: 'u32' },
    'test.ctx_size_out': { offset: 44, size: 4, kind: 'u32' },
    'test.ctx_in': { offset: 48, size: 8, kind: 'u64' },
    'test.ctx_out': { offset: 56, size: 8, kind: 'u64' },
    start_id: { offset: 0, size: 4, kind: 'u32' },
    prog_id: { offset: 0, size: 4, kind: 'u32' },
    map_id: { offset: 0, size: 4, kind: 'u32' },
    btf_id: { offset: 0, size: 4, kind: 'u32' },
    link_id: { offset: 0, size: 4, kind: 'u32' },
    next_id: { offset: 4, size: 4, kind: 'u32' },
    open_flags: { offset: 8, size: 4, kind: 'u32' },
    info: { offset: 0, size: 16, kind: 'record' },
    'info.bpf_fd': { offset: 0, size: 4, kind: 'u32' },
    'info.info_len': { offset: 4, size: 4, kind: 'u32' },
    'info.info': { offset: 8, size: 8, kind: 'u64' },
    query: { offset: 0, size: 32, kind: 'record' },
    'query.target_fd': { offset: 0, size: 4, kind: 'u32' },
    'query.attach_type': { offset: 4, size: 4, kind: 'u32' },
    'query.query_flags': { offset: 8, size: 4, kind: 'u32' },
    'query.attach_flags': { offset: 12, size: 4, kind: 'u32' },
    'query.prog_ids': { offset: 16, size: 8, kind: 'u64' },
    'query.prog_cnt': { offset: 24, size: 4, kind: 'u32' },
    raw_tracepoint: { offset: 0, size: 16, kind: 'record' },
    'raw_tracepoint.name': { offset: 0, size: 8, kind: 'u64' },
    'raw_tracepoint.prog_fd': { offset: 8, size: 4, kind: 'u32' },
    btf: { offset: 0, size: 8, kind: 'u64' },
    btf_log_buf: { offset: 8, size: 8, kind: 'u64' },
    btf_size: { offset: 16, size: 4, kind: 'u32' },
    btf_log_size: { offset: 20, size: 4, kind: 'u32' },
    btf_log_level: { offset: 24, size: 4, kind: 'u32' },
    task_fd_query: { offset: 0, size: 48, kind: 'record' },
    'task_fd_query.pid': { offset: 0, size: 4, kind: 'u32' },
    'task_fd_query.fd': { offset: 4, size: 4, kind: 'u32' },
    'task_fd_query.flags': { offset: 8, size: 4, kind: 'u32' },
    'task_fd_query.buf_len': { offset: 12, size: 4, kind: 'u32' },
    'task_fd_query.buf': { offset: 16, size: 8, kind: 'u64' },
    'task_fd_query.prog_id': { offset: 24, size: 4, kind: 'u32' },
    'task_fd_query.fd_type': { offset: 28, size: 4, kind: 'u32' },
    'task_fd_query.probe_offset': { offset: 32, size: 8, kind: 'u64' },
    'task_fd_query.probe_addr': { offset: 40, size: 8, kind: 'u64' },
    link_create: { offset: 0, size: 16, kind: 'record' },
    'link_create.prog_fd': { offset: 0, size: 4, kind: 'u32' },
    'link_create.target_fd': { offset: 4, size: 4, kind: 'u32' },
    'link_create.attach_type': { offset: 8, size: 4, kind: 'u32' },
    'link_create.flags': { offset: 12, size: 4, kind: 'u32' },
    link_update: { offset: 0, size: 16, kind: 'record' },
    'link_update.link_fd': { offset: 0, size: 4, kind: 'u32' },
    'link_update.new_prog_fd': { offset: 4, size: 4, kind: 'u32' },
    'link_update.flags': { offset: 8, size: 4, kind: 'u32' },
    'link_update.old_prog_fd': { offset: 12, size: 4, kind: 'u32' },
    enable_stats: { offset: 0, size: 4, kind: 'record' },
    'enable_stats.type': { offset: 0, size: 4, kind: 'u32' },
    iter_create: { offset: 0, size: 8, kind: 'record' },
    'iter_create.link_fd': { offset: 0, size: 4, kind: 'u32' },
    'iter_create.flags': { offset: 4, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** A packet, for programs of the socket layer and of traffic control. */
export interface __sk_buff {
  /**
   * bytes, those outside of data included
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly len: number;
  /**
   * PACKET_HOST and the like
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly pkt_type: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read, write (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read, write (`lwt_is_valid_access`)
   * - SK_SKB: no access (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly mark: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly queue_mapping: number;
  /**
   * EtherType, in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly protocol: number;
  /**
   * 1 when the next field holds a tag
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly vlan_present: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly vlan_tci: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly vlan_proto: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read, write (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read, write (`lwt_is_valid_access`)
   * - SK_SKB: read, write (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly priority: number;
  /**
   * device it came in by
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly ingress_ifindex: number;
  /**
   * device it is on now
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly ifindex: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read, write (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly tc_index: number;
  /**
   * scratch, kept between programs
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read, write (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read, write (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read, write (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly cb: readonly number[];
  /**
   * see bpf_get_hash_recalc()
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly hash: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: no access (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: no access (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly tc_classid: number;
  /**
   * first byte of direct access
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read with `CAP_BPF` (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: read (`flow_dissector_is_valid_access`)
   */
  readonly data: number;
  /**
   * one past the last of them
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read with `CAP_BPF` (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: read (`flow_dissector_is_valid_access`)
   */
  readonly data_end: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly napi_id: number;
  /**
   * The socket's; for programs of type BPF_PROG_TYPE_SK_SKB.
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly family: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly remote_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly local_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly remote_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly local_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly remote_port: number;
  /**
   * in host byte order
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly local_port: number;
  /**
   * metadata that XDP left before data
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: no access (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: no access (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly data_meta: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: no access (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: no access (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: no access (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: read (`flow_dissector_is_valid_access`)
   */
  readonly flow_keys: Pointer<'struct bpf_flow_keys'> | null;
  /**
   * nanoseconds
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read, write (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read, write with `CAP_BPF` (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: no access (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly tstamp: bigint;
  /**
   * bytes, as counted for queueing
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: no access (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: no access (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: no access (`lwt_is_valid_access`)
   * - SK_SKB: no access (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly wire_len: number;
  /**
   * number of segments
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly gso_segs: number;
  /**
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly sk: Pointer<'struct bpf_sock'> | null;
  /**
   * bytes of payload in a segment
   *
   * Access in Linux 7.2:
   * - SOCKET_FILTER: read (`sk_filter_is_valid_access`)
   * - SCHED_CLS, SCHED_ACT: read (`tc_cls_act_is_valid_access`)
   * - CGROUP_SKB: read (`cg_skb_is_valid_access`)
   * - LWT_IN, LWT_OUT, LWT_XMIT, LWT_SEG6LOCAL: read (`lwt_is_valid_access`)
   * - SK_SKB: read (`sk_skb_is_valid_access`)
   * - FLOW_DISSECTOR: no access (`flow_dissector_is_valid_access`)
   */
  readonly gso_size: number;
}

export const __sk_buff = {
  size: 184,
  align: 8,
  members: {
    len: { offset: 0, size: 4, kind: 'u32' },
    pkt_type: { offset: 4, size: 4, kind: 'u32' },
    mark: { offset: 8, size: 4, kind: 'u32' },
    queue_mapping: { offset: 12, size: 4, kind: 'u32' },
    protocol: { offset: 16, size: 4, kind: 'u32' },
    vlan_present: { offset: 20, size: 4, kind: 'u32' },
    vlan_tci: { offset: 24, size: 4, kind: 'u32' },
    vlan_proto: { offset: 28, size: 4, kind: 'u32' },
    priority: { offset: 32, size: 4, kind: 'u32' },
    ingress_ifindex: { offset: 36, size: 4, kind: 'u32' },
    ifindex: { offset: 40, size: 4, kind: 'u32' },
    tc_index: { offset: 44, size: 4, kind: 'u32' },
    cb: { offset: 48, size: 20, kind: 'u32', count: 5 },
    hash: { offset: 68, size: 4, kind: 'u32' },
    tc_classid: { offset: 72, size: 4, kind: 'u32' },
    data: { offset: 76, size: 4, kind: 'u32' },
    data_end: { offset: 80, size: 4, kind: 'u32' },
    napi_id: { offset: 84, size: 4, kind: 'u32' },
    family: { offset: 88, size: 4, kind: 'u32' },
    remote_ip4: { offset: 92, size: 4, kind: 'u32' },
    local_ip4: { offset: 96, size: 4, kind: 'u32' },
    remote_ip6: { offset: 100, size: 16, kind: 'u32', count: 4 },
    local_ip6: { offset: 116, size: 16, kind: 'u32', count: 4 },
    remote_port: { offset: 132, size: 4, kind: 'u32' },
    local_port: { offset: 136, size: 4, kind: 'u32' },
    data_meta: { offset: 140, size: 4, kind: 'u32' },
    flow_keys: { offset: 144, size: 8, kind: 'pointer' },
    tstamp: { offset: 152, size: 8, kind: 'u64' },
    wire_len: { offset: 160, size: 4, kind: 'u32' },
    gso_segs: { offset: 164, size: 4, kind: 'u32' },
    sk: { offset: 168, size: 8, kind: 'pointer' },
    gso_size: { offset: 176, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** Where a tunnel leads; bpf_skb_get_tunnel_key(), bpf_skb_set_tunnel_key(). */
export interface bpf_tunnel_key {
  readonly tunnel_id: number;
  /** in host byte order */
  readonly remote_ipv4: number;
  /** in network byte order */
  readonly remote_ipv6: readonly number[];
  readonly tunnel_tos: number;
  readonly tunnel_ttl: number;
  /** padding; 0 */
  readonly tunnel_ext: number;
  /** IPv6 flow label */
  readonly tunnel_label: number;
}

export const bpf_tunnel_key = {
  size: 28,
  align: 4,
  members: {
    tunnel_id: { offset: 0, size: 4, kind: 'u32' },
    remote_ipv4: { offset: 4, size: 4, kind: 'u32' },
    remote_ipv6: { offset: 4, size: 16, kind: 'u32', count: 4 },
    tunnel_tos: { offset: 20, size: 1, kind: 'u8' },
    tunnel_ttl: { offset: 21, size: 1, kind: 'u8' },
    tunnel_ext: { offset: 22, size: 2, kind: 'u16' },
    tunnel_label: { offset: 24, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** A state of IPsec; bpf_skb_get_xfrm_state(). */
export interface bpf_xfrm_state {
  readonly reqid: number;
  /** in network byte order */
  readonly spi: number;
  readonly family: number;
  /** padding; 0 */
  readonly ext: number;
  /** in network byte order */
  readonly remote_ipv4: number;
  /** in network byte order */
  readonly remote_ipv6: readonly number[];
}

export const bpf_xfrm_state = {
  size: 28,
  align: 4,
  members: {
    reqid: { offset: 0, size: 4, kind: 'u32' },
    spi: { offset: 4, size: 4, kind: 'u32' },
    family: { offset: 8, size: 2, kind: 'u16' },
    ext: { offset: 10, size: 2, kind: 'u16' },
    remote_ipv4: { offset: 12, size: 4, kind: 'u32' },
    remote_ipv6: { offset: 12, size: 16, kind: 'u32', count: 4 },
  },
} as const satisfies RecordLayout;

/** A socket. Fields beyond those of minisockets need a full one. */
export interface bpf_sock {
  /**
   * device it is bound to, or 0
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read if attached as `BPF_CGROUP_INET_SOCK_CREATE` or `BPF_CGROUP_INET_SOCK_RELEASE`, write if attached as `BPF_CGROUP_INET_SOCK_CREATE` or `BPF_CGROUP_INET_SOCK_RELEASE` (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly bound_dev_if: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly family: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly type: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly protocol: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read if attached as `BPF_CGROUP_INET_SOCK_CREATE` or `BPF_CGROUP_INET_SOCK_RELEASE`, write if attached as `BPF_CGROUP_INET_SOCK_CREATE` or `BPF_CGROUP_INET_SOCK_RELEASE` (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly mark: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read if attached as `BPF_CGROUP_INET_SOCK_CREATE` or `BPF_CGROUP_INET_SOCK_RELEASE`, write if attached as `BPF_CGROUP_INET_SOCK_CREATE` or `BPF_CGROUP_INET_SOCK_RELEASE` (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly priority: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read if attached as `BPF_CGROUP_INET4_POST_BIND` (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly src_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read if attached as `BPF_CGROUP_INET6_POST_BIND` (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly src_ip6: readonly number[];
  /**
   * in host byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read if attached as `BPF_CGROUP_INET4_POST_BIND` or `BPF_CGROUP_INET6_POST_BIND` (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly src_port: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly dst_port: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly dst_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly dst_ip6: readonly number[];
  /**
   * BPF_TCP_ESTABLISHED and following
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly state: number;
  /**
   * Receive queue of the device, -1 when the socket has none.
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK: read (`sock_filter_is_valid_access`)
   * - PTR_TO_SOCKET: read, write unknown (`bpf_sock_is_valid_access`)
   * - PTR_TO_SOCK_COMMON: read, write unknown (`bpf_sock_common_is_valid_access`)
   */
  readonly rx_queue_mapping: number;
}

export const bpf_sock = {
  size: 80,
  align: 4,
  members: {
    bound_dev_if: { offset: 0, size: 4, kind: 'u32' },
    family: { offset: 4, size: 4, kind: 'u32' },
    type: { offset: 8, size: 4, kind: 'u32' },
    protocol: { offset: 12, size: 4, kind: 'u32' },
    mark: { offset: 16, size: 4, kind: 'u32' },
    priority: { offset: 20, size: 4, kind: 'u32' },
    src_ip4: { offset: 24, size: 4, kind: 'u32' },
    src_ip6: { offset: 28, size: 16, kind: 'u32', count: 4 },
    src_port: { offset: 44, size: 4, kind: 'u32' },
    dst_port: { offset: 48, size: 4, kind: 'u32' },
    dst_ip4: { offset: 52, size: 4, kind: 'u32' },
    dst_ip6: { offset: 56, size: 16, kind: 'u32', count: 4 },
    state: { offset: 72, size: 4, kind: 'u32' },
    rx_queue_mapping: { offset: 76, size: 4, kind: 's32' },
  },
} as const satisfies RecordLayout;

/** The TCP side of a socket; bpf_tcp_sock(). */
export interface bpf_tcp_sock {
  /** congestion window, in packets */
  readonly snd_cwnd: number;
  /** smoothed RTT, in eighths of a microsecond */
  readonly srtt_us: number;
  /** least RTT of late, in microseconds */
  readonly rtt_min: number;
  /** where slow start ends */
  readonly snd_ssthresh: number;
  /** sequence number expected next */
  readonly rcv_nxt: number;
  /** sequence number sent next */
  readonly snd_nxt: number;
  /** first one without acknowledgement */
  readonly snd_una: number;
  /** segment size in use */
  readonly mss_cache: number;
  /** state of ECN */
  readonly ecn_flags: number;
  /** packets of the last rate sample */
  readonly rate_delivered: number;
  /** and the time they took */
  readonly rate_interval_us: number;
  /** packets under way */
  readonly packets_out: number;
  /** those of them sent again */
  readonly retrans_out: number;
  /** retransmissions since the beginning */
  readonly total_retrans: number;
  /** segments received */
  readonly segs_in: number;
  /** those with data */
  readonly data_segs_in: number;
  /** segments sent */
  readonly segs_out: number;
  /** those with data */
  readonly data_segs_out: number;
  /** packets held to be lost */
  readonly lost_out: number;
  /** packets that SACK covers */
  readonly sacked_out: number;
  /** bytes that came in order */
  readonly bytes_received: bigint;
  /** bytes the peer has acknowledged */
  readonly bytes_acked: bigint;
  /** duplicates the peer told of */
  readonly dsack_dups: number;
  /** packets delivered, repeated ones too */
  readonly delivered: number;
  /** those marked as having met congestion */
  readonly delivered_ce: number;
  /** timeouts in a row not recovered from */
  readonly icsk_retransmits: number;
}

export const bpf_tcp_sock = {
  size: 112,
  align: 8,
  members: {
    snd_cwnd: { offset: 0, size: 4, kind: 'u32' },
    srtt_us: { offset: 4, size: 4, kind: 'u32' },
    rtt_min: { offset: 8, size: 4, kind: 'u32' },
    snd_ssthresh: { offset: 12, size: 4, kind: 'u32' },
    rcv_nxt: { offset: 16, size: 4, kind: 'u32' },
    snd_nxt: { offset: 20, size: 4, kind: 'u32' },
    snd_una: { offset: 24, size: 4, kind: 'u32' },
    mss_cache: { offset: 28, size: 4, kind: 'u32' },
    ecn_flags: { offset: 32, size: 4, kind: 'u32' },
    rate_delivered: { offset: 36, size: 4, kind: 'u32' },
    rate_interval_us: { offset: 40, size: 4, kind: 'u32' },
    packets_out: { offset: 44, size: 4, kind: 'u32' },
    retrans_out: { offset: 48, size: 4, kind: 'u32' },
    total_retrans: { offset: 52, size: 4, kind: 'u32' },
    segs_in: { offset: 56, size: 4, kind: 'u32' },
    data_segs_in: { offset: 60, size: 4, kind: 'u32' },
    segs_out: { offset: 64, size: 4, kind: 'u32' },
    data_segs_out: { offset: 68, size: 4, kind: 'u32' },
    lost_out: { offset: 72, size: 4, kind: 'u32' },
    sacked_out: { offset: 76, size: 4, kind: 'u32' },
    bytes_received: { offset: 80, size: 8, kind: 'u64' },
    bytes_acked: { offset: 88, size: 8, kind: 'u64' },
    dsack_dups: { offset: 96, size: 4, kind: 'u32' },
    delivered: { offset: 100, size: 4, kind: 'u32' },
    delivered_ce: { offset: 104, size: 4, kind: 'u32' },
    icsk_retransmits: { offset: 108, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** Addresses and ports of a connection, all in network byte order. */
export interface bpf_sock_tuple {
  readonly ipv4: {
    readonly saddr: number;
    readonly daddr: number;
    readonly sport: number;
    readonly dport: number;
  };
  readonly ipv6: {
    readonly saddr: readonly number[];
    readonly daddr: readonly number[];
    readonly sport: number;
    readonly dport: number;
  };
}

export const bpf_sock_tuple = {
  size: 36,
  align: 4,
  members: {
    ipv4: { offset: 0, size: 12, kind: 'record' },
    'ipv4.saddr': { offset: 0, size: 4, kind: 'u32be' },
    'ipv4.daddr': { offset: 4, size: 4, kind: 'u32be' },
    'ipv4.sport': { offset: 8, size: 2, kind: 'u16be' },
    'ipv4.dport': { offset: 10, size: 2, kind: 'u16be' },
    ipv6: { offset: 0, size: 36, kind: 'record' },
    'ipv6.saddr': { offset: 0, size: 16, kind: 'u32be', count: 4 },
    'ipv6.daddr': { offset: 16, size: 16, kind: 'u32be', count: 4 },
    'ipv6.sport': { offset: 32, size: 2, kind: 'u16be' },
    'ipv6.dport': { offset: 34, size: 2, kind: 'u16be' },
  },
} as const satisfies RecordLayout;

/** An AF_XDP socket, as found in a map of type BPF_MAP_TYPE_XSKMAP. */
export interface bpf_xdp_sock {
  readonly queue_id: number;
}

export const bpf_xdp_sock = {
  size: 4,
  align: 4,
  members: {
    queue_id: { offset: 0, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** A frame, for XDP programs. */
export interface xdp_md {
  /**
   * first byte
   *
   * Access in Linux 7.2:
   * - XDP: read (`xdp_is_valid_access`)
   */
  readonly data: number;
  /**
   * one past the last byte
   *
   * Access in Linux 7.2:
   * - XDP: read (`xdp_is_valid_access`)
   */
  readonly data_end: number;
  /**
   * first byte of metadata, or data
   *
   * Access in Linux 7.2:
   * - XDP: read (`xdp_is_valid_access`)
   */
  readonly data_meta: number;
  /**
   * device the frame came in by
   *
   * Access in Linux 7.2:
   * - XDP: read (`xdp_is_valid_access`)
   */
  readonly ingress_ifindex: number;
  /**
   * and its receive queue
   *
   * Access in Linux 7.2:
   * - XDP: read, write on the device (`xdp_is_valid_access`)
   */
  readonly rx_queue_index: number;
  /**
   * Device it is to go out by. Only for programs that were loaded with
   * BPF_XDP_DEVMAP as their expected attach type.
   *
   * Access in Linux 7.2:
   * - XDP: read if attached as `BPF_XDP_DEVMAP` (`xdp_is_valid_access`)
   */
  readonly egress_ifindex: number;
}

export const xdp_md = {
  size: 24,
  align: 4,
  members: {
    data: { offset: 0, size: 4, kind: 'u32' },
    data_end: { offset: 4, size: 4, kind: 'u32' },
    data_meta: { offset: 8, size: 4, kind: 'u32' },
    ingress_ifindex: { offset: 12, size: 4, kind: 'u32' },
    rx_queue_index: { offset: 16, size: 4, kind: 'u32' },
    egress_ifindex: { offset: 20, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/**
 * Value of a device map. The value_size of the map tells which fields there
 * are: 4 is the index alone, 8 is the program besides.
 */
export interface bpf_devmap_val {
  readonly ifindex: number;
  readonly bpf_prog: {
    /** written: the program, or -1 for none */
    readonly fd: number;
    /** read: id of the program, or 0 */
    readonly id: number;
  };
}

export const bpf_devmap_val = {
  size: 8,
  align: 4,
  members: {
    ifindex: { offset: 0, size: 4, kind: 'u32' },
    bpf_prog: { offset: 4, size: 4, kind: 'record' },
    'bpf_prog.fd': { offset: 4, size: 4, kind: 's32' },
    'bpf_prog.id': { offset: 4, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** Data under way to a socket, for programs of type BPF_PROG_TYPE_SK_MSG. */
export interface sk_msg_md {
  /**
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly data: Pointer | null;
  /**
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly data_end: Pointer | null;
  /**
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly family: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly remote_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly local_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly remote_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly local_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly remote_port: number;
  /**
   * in host byte order
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly local_port: number;
  /**
   * bytes, those outside of data included
   *
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly size: number;
  /**
   * Access in Linux 7.2:
   * - SK_MSG: read (`sk_msg_is_valid_access`)
   */
  readonly sk: Pointer<'struct bpf_sock'> | null;
}

export const sk_msg_md = {
  size: 80,
  align: 8,
  members: {
    data: { offset: 0, size: 8, kind: 'pointer' },
    data_end: { offset: 8, size: 8, kind: 'pointer' },
    family: { offset: 16, size: 4, kind: 'u32' },
    remote_ip4: { offset: 20, size: 4, kind: 'u32' },
    local_ip4: { offset: 24, size: 4, kind: 'u32' },
    remote_ip6: { offset: 28, size: 16, kind: 'u32', count: 4 },
    local_ip6: { offset: 44, size: 16, kind: 'u32', count: 4 },
    remote_port: { offset: 60, size: 4, kind: 'u32' },
    local_port: { offset: 64, size: 4, kind: 'u32' },
    size: { offset: 68, size: 4, kind: 'u32' },
    sk: { offset: 72, size: 8, kind: 'pointer' },
  },
} as const satisfies RecordLayout;

/** A packet and its group, for BPF_PROG_TYPE_SK_REUSEPORT programs. */
export interface sk_reuseport_md {
  readonly data: Pointer | null;
  readonly data_end: Pointer | null;
  /** bytes from there, data_end may be short */
  readonly len: number;
  /** EtherType, in network byte order */
  readonly eth_protocol: number;
  /** IPPROTO_TCP and the like */
  readonly ip_protocol: number;
  /** 1 when the group is bound to any address */
  readonly bind_inany: number;
  /** of addresses and ports */
  readonly hash: number;
}

export const sk_reuseport_md = {
  size: 40,
  align: 8,
  members: {
    data: { offset: 0, size: 8, kind: 'pointer' },
    data_end: { offset: 8, size: 8, kind: 'pointer' },
    len: { offset: 16, size: 4, kind: 'u32' },
    eth_protocol: { offset: 20, size: 4, kind: 'u32' },
    ip_protocol: { offset: 24, size: 4, kind: 'u32' },
    bind_inany: { offset: 28, size: 4, kind: 'u32' },
    hash: { offset: 32, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/**
 * What BPF_OBJ_GET_INFO_BY_FD tells of a program. The caller sets pointers and
 * the numbers beside them; the kernel fills the arrays and sets the numbers to
 * what there was.
 */
export interface bpf_prog_info {
  /** enum bpf_prog_type */
  readonly type: number;
  readonly id: number;
  readonly tag: Uint8Array;
  /** bytes of machine code */
  readonly jited_prog_len: number;
  /** bytes of verified instructions */
  readonly xlated_prog_len: number;
  readonly jited_prog_insns: bigint;
  readonly xlated_prog_insns: bigint;
  /** nanoseconds from boot */
  readonly load_time: bigint;
  readonly created_by_uid: number;
  readonly nr_map_ids: number;
  /** maps that the program uses */
  readonly map_ids: bigint;
  readonly name: Uint8Array;
  /** device of an offloaded program */
  readonly ifindex: number;
  readonly gpl_compatible: number;
  /** network namespace of that device */
  readonly netns_dev: bigint;
  readonly netns_ino: bigint;
  readonly nr_jited_ksyms: number;
  readonly nr_jited_func_lens: number;
  /** address of each function */
  readonly jited_ksyms: bigint;
  /** and its length */
  readonly jited_func_lens: bigint;
  readonly btf_id: number;
  readonly func_info_rec_size: number;
  /** array of bpf_func_info */
  readonly func_info: bigint;
  readonly nr_func_info: number;
  readonly nr_line_info: number;
  /** array of bpf_line_info */
  readonly line_info: bigint;
  /** address of each of these lines */
  readonly jited_line_info: bigint;
  readonly nr_jited_line_info: number;
  readonly line_info_rec_size: number;
  readonly jited_line_info_rec_size: number;
  readonly nr_prog_tags: number;
  /** digest of each function */
  readonly prog_tags: bigint;
  /** see BPF_STATS_RUN_TIME */
  readonly run_time_ns: bigint;
  readonly run_cnt: bigint;
}

export const bpf_prog_info = {
  size: 208,
  align: 8,
  members: {
    type: { offset: 0, size: 4, kind: 'u32' },
    id: { offset: 4, size: 4, kind: 'u32' },
    tag: { offset: 8, size: 8, kind: 'u8', count: 8 },
    jited_prog_len: { offset: 16, size: 4, kind: 'u32' },
    xlated_prog_len: { offset: 20, size: 4, kind: 'u32' },
    jited_prog_insns: { offset: 24, size: 8, kind: 'u64' },
    xlated_prog_insns: { offset: 32, size: 8, kind: 'u64' },
    load_time: { offset: 40, size: 8, kind: 'u64' },
    created_by_uid: { offset: 48, size: 4, kind: 'u32' },
    nr_map_ids: { offset: 52, size: 4, kind: 'u32' },
    map_ids: { offset: 56, size: 8, kind: 'u64' },
    name: { offset: 64, size: 16, kind: 's8', count: 16 },
    ifindex: { offset: 80, size: 4, kind: 'u32' },
    gpl_compatible: { offset: 84, size: 1, kind: 'bits', bits: { shift: { little: 0, big: 7 }, width: 1, isSigned: false } },
    netns_dev: { offset: 88, size: 8, kind: 'u64' },
    netns_ino: { offset: 96, size: 8, kind: 'u64' },
    nr_jited_ksyms: { offset: 104, size: 4, kind: 'u32' },
    nr_jited_func_lens: { offset: 108, size: 4, kind: 'u32' },
    jited_ksyms: { offset: 112, size: 8, kind: 'u64' },
    jited_func_lens: { offset: 120, size: 8, kind: 'u64' },
    btf_id: { offset: 128, size: 4, kind: 'u32' },
    func_info_rec_size: { offset: 132, size: 4, kind: 'u32' },
    func_info: { offset: 136, size: 8, kind: 'u64' },
    nr_func_info: { offset: 144, size: 4, kind: 'u32' },
    nr_line_info: { offset: 148, size: 4, kind: 'u32' },
    line_info: { offset: 152, size: 8, kind: 'u64' },
    jited_line_info: { offset: 160, size: 8, kind: 'u64' },
    nr_jited_line_info: { offset: 168, size: 4, kind: 'u32' },
    line_info_rec_size: { offset: 172, size: 4, kind: 'u32' },
    jited_line_info_rec_size: { offset: 176, size: 4, kind: 'u32' },
    nr_prog_tags: { offset: 180, size: 4, kind: 'u32' },
    prog_tags: { offset: 184, size: 8, kind: 'u64' },
    run_time_ns: { offset: 192, size: 8, kind: 'u64' },
    run_cnt: { offset: 200, size: 8, kind: 'u64' },
  },
} as const satisfies RecordLayout;

/** What BPF_OBJ_GET_INFO_BY_FD tells of a map. */
export interface bpf_map_info {
  /** enum bpf_map_type */
  readonly type: number;
  readonly id: number;
  readonly key_size: number;
  readonly value_size: number;
  readonly max_entries: number;
  readonly map_flags: number;
  readonly name: Uint8Array;
  /** device of an offloaded map */
  readonly ifindex: number;
  readonly btf_vmlinux_value_type_id: number;
  /** network namespace of that device */
  readonly netns_dev: bigint;
  readonly netns_ino: bigint;
  readonly btf_id: number;
  readonly btf_key_type_id: number;
  readonly btf_value_type_id: number;
}

export const bpf_map_info = {
  size: 80,
  align: 8,
  members: {
    type: { offset: 0, size: 4, kind: 'u32' },
    id: { offset: 4, size: 4, kind: 'u32' },
    key_size: { offset: 8, size: 4, kind: 'u32' },
    value_size: { offset: 12, size: 4, kind: 'u32' },
    max_entries: { offset: 16, size: 4, kind: 'u32' },
    map_flags: { offset: 20, size: 4, kind: 'u32' },
    name: { offset: 24, size: 16, kind: 's8', count: 16 },
    ifindex: { offset: 40, size: 4, kind: 'u32' },
    btf_vmlinux_value_type_id: { offset: 44, size: 4, kind: 'u32' },
    netns_dev: { offset: 48, size: 8, kind: 'u64' },
    netns_ino: { offset: 56, size: 8, kind: 'u64' },
    btf_id: { offset: 64, size: 4, kind: 'u32' },
    btf_key_type_id: { offset: 68, size: 4, kind: 'u32' },
    btf_value_type_id: { offset: 72, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** What BPF_OBJ_GET_INFO_BY_FD tells of BTF data. */
export interface bpf_btf_info {
  /** where the data goes, or NULL */
  readonly btf: bigint;
  /** in: room; out: its length */
  readonly btf_size: number;
  readonly id: number;
}

export const bpf_btf_info = {
  size: 16,
  align: 8,
  members: {
    btf: { offset: 0, size: 8, kind: 'u64' },
    btf_size: { offset: 8, size: 4, kind: 'u32' },
    id: { offset: 12, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** What BPF_OBJ_GET_INFO_BY_FD tells of a link. */
export interface bpf_link_info {
  /** enum bpf_link_type; says which member */
  readonly type: number;
  readonly id: number;
  readonly prog_id: number;
  readonly raw_tracepoint: {
    /** where the name goes */
    readonly tp_name: bigint;
    /** in: room; out: length */
    readonly tp_name_len: number;
  };
  readonly tracing: {
    readonly attach_type: number;
  };
  readonly cgroup: {
    readonly cgroup_id: bigint;
    readonly attach_type: number;
  };
  readonly netns: {
    readonly netns_ino: number;
    readonly attach_type: number;
  };
}

export const bpf_link_info = {
  size: 32,
  align: 8,
  members: {
    type: { offset: 0, size: 4, kind: 'u32' },
    id: { offset: 4, size: 4, kind: 'u32' },
    prog_id: { offset: 8, size: 4, kind: 'u32' },
    raw_tracepoint: { offset: 16, size: 16, kind: 'record' },
    'raw_tracepoint.tp_name': { offset: 16, size: 8, kind: 'u64' },
    'raw_tracepoint.tp_name_len': { offset: 24, size: 4, kind: 'u32' },
    tracing: { offset: 16, size: 4, kind: 'record' },
    'tracing.attach_type': { offset: 16, size: 4, kind: 'u32' },
    cgroup: { offset: 16, size: 16, kind: 'record' },
    'cgroup.cgroup_id': { offset: 16, size: 8, kind: 'u64' },
    'cgroup.attach_type': { offset: 24, size: 4, kind: 'u32' },
    netns: { offset: 16, size: 8, kind: 'record' },
    'netns.netns_ino': { offset: 16, size: 4, kind: 'u32' },
    'netns.attach_type': { offset: 20, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/**
 * A socket and the address that a system call was given for it; for programs of
 * type BPF_PROG_TYPE_CGROUP_SOCK_ADDR. What is written to an address or port
 * replaces what the caller passed. The single socket fields are read-only.
 */
export interface bpf_sock_addr {
  /**
   * family of the address; read-only
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read (`sock_addr_is_valid_access`)
   */
  readonly user_family: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read if attached as `BPF_CGROUP_INET4_BIND` or `BPF_CGROUP_INET4_CONNECT` or `BPF_CGROUP_UDP4_SENDMSG` or `BPF_CGROUP_UDP4_RECVMSG` or `BPF_CGROUP_INET4_GETPEERNAME` or `BPF_CGROUP_INET4_GETSOCKNAME`, write if attached as `BPF_CGROUP_INET4_BIND` or `BPF_CGROUP_INET4_CONNECT` or `BPF_CGROUP_UDP4_SENDMSG` or `BPF_CGROUP_UDP4_RECVMSG` or `BPF_CGROUP_INET4_GETPEERNAME` or `BPF_CGROUP_INET4_GETSOCKNAME` (`sock_addr_is_valid_access`)
   */
  readonly user_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read if attached as `BPF_CGROUP_INET6_BIND` or `BPF_CGROUP_INET6_CONNECT` or `BPF_CGROUP_UDP6_SENDMSG` or `BPF_CGROUP_UDP6_RECVMSG` or `BPF_CGROUP_INET6_GETPEERNAME` or `BPF_CGROUP_INET6_GETSOCKNAME`, write if attached as `BPF_CGROUP_INET6_BIND` or `BPF_CGROUP_INET6_CONNECT` or `BPF_CGROUP_UDP6_SENDMSG` or `BPF_CGROUP_UDP6_RECVMSG` or `BPF_CGROUP_INET6_GETPEERNAME` or `BPF_CGROUP_INET6_GETSOCKNAME` (`sock_addr_is_valid_access`)
   */
  readonly user_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read, write (`sock_addr_is_valid_access`)
   */
  readonly user_port: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read (`sock_addr_is_valid_access`)
   */
  readonly family: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read (`sock_addr_is_valid_access`)
   */
  readonly type: number;
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read (`sock_addr_is_valid_access`)
   */
  readonly protocol: number;
  /**
   * source, in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read if attached as `BPF_CGROUP_UDP4_SENDMSG`, write if attached as `BPF_CGROUP_UDP4_SENDMSG` (`sock_addr_is_valid_access`)
   */
  readonly msg_src_ip4: number;
  /**
   * source, in network byte order
   *
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read if attached as `BPF_CGROUP_UDP6_SENDMSG`, write if attached as `BPF_CGROUP_UDP6_SENDMSG` (`sock_addr_is_valid_access`)
   */
  readonly msg_src_ip6: readonly number[];
  /**
   * Access in Linux 7.2:
   * - CGROUP_SOCK_ADDR: read (`sock_addr_is_valid_access`)
   */
  readonly sk: Pointer<'struct bpf_sock'> | null;
}

export const bpf_sock_addr = {
  size: 72,
  align: 8,
  members: {
    user_family: { offset: 0, size: 4, kind: 'u32' },
    user_ip4: { offset: 4, size: 4, kind: 'u32' },
    user_ip6: { offset: 8, size: 16, kind: 'u32', count: 4 },
    user_port: { offset: 24, size: 4, kind: 'u32' },
    family: { offset: 28, size: 4, kind: 'u32' },
    type: { offset: 32, size: 4, kind: 'u32' },
    protocol: { offset: 36, size: 4, kind: 'u32' },
    msg_src_ip4: { offset: 40, size: 4, kind: 'u32' },
    msg_src_ip6: { offset: 44, size: 16, kind: 'u32', count: 4 },
    sk: { offset: 64, size: 8, kind: 'pointer' },
  },
} as const satisfies RecordLayout;

/** An event of a TCP socket, for programs of type BPF_PROG_TYPE_SOCK_OPS. */
export interface bpf_sock_ops {
  /**
   * the event: BPF_SOCK_OPS_VOID and following
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly op: number;
  /**
   * what the event brings along
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read, write (`sock_ops_is_valid_access`)
   */
  readonly args: readonly number[];
  /**
   * answer of the program
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read, write (`sock_ops_is_valid_access`)
   */
  readonly reply: number;
  /**
   * longer answer
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read, write (`sock_ops_is_valid_access`)
   */
  readonly replylong: readonly number[];
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly family: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly remote_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly local_ip4: number;
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly remote_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly local_ip6: readonly number[];
  /**
   * in network byte order
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly remote_port: number;
  /**
   * in host byte order
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly local_port: number;
  /**
   * 0 for a minisocket; the fields of TCP below then read as 0.
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly is_fullsock: number;
  /**
   * from here on as in struct bpf_tcp_sock
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly snd_cwnd: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly srtt_us: number;
  /**
   * BPF_SOCK_OPS_RTO_CB_FLAG ...
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly bpf_sock_ops_cb_flags: number;
  /**
   * BPF_TCP_ESTABLISHED and following
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly state: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly rtt_min: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly snd_ssthresh: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly rcv_nxt: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly snd_nxt: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly snd_una: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly mss_cache: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly ecn_flags: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly rate_delivered: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly rate_interval_us: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly packets_out: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly retrans_out: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly total_retrans: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly segs_in: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly data_segs_in: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly segs_out: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly data_segs_out: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly lost_out: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly sacked_out: number;
  /**
   * hash that chooses paths and queues
   *
   * Access in Linux 7.2:
   * - SOCK_OPS: read, write (`sock_ops_is_valid_access`)
   */
  readonly sk_txhash: number;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly bytes_received: bigint;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly bytes_acked: bigint;
  /**
   * Access in Linux 7.2:
   * - SOCK_OPS: read (`sock_ops_is_valid_access`)
   */
  readonly sk: Pointer<'struct bpf_sock'> | null;
}

export const bpf_sock_ops = {
  size: 192,
  align: 8,
  members: {
    op: { offset: 0, size: 4, kind: 'u32' },
    args: { offset: 4, size: 16, kind: 'u32', count: 4 },
    reply: { offset: 4, size: 4, kind: 'u32' },
    replylong: { offset: 4, size: 16, kind: 'u32', count: 4 },
    family: { offset: 20, size: 4, kind: 'u32' },
    remote_ip4: { offset: 24, size: 4, kind: 'u32' },
    local_ip4: { offset: 28, size: 4, kind: 'u32' },
    remote_ip6: { offset: 32, size: 16, kind: 'u32', count: 4 },
    local_ip6: { offset: 48, size: 16, kind: 'u32', count: 4 },
    remote_port: { offset: 64, size: 4, kind: 'u32' },
    local_port: { offset: 68, size: 4, kind: 'u32' },
    is_fullsock: { offset: 72, size: 4, kind: 'u32' },
    snd_cwnd: { offset: 76, size: 4, kind: 'u32' },
    srtt_us: { offset: 80, size: 4, kind: 'u32' },
    bpf_sock_ops_cb_flags: { offset: 84, size: 4, kind: 'u32' },
    state: { offset: 88, size: 4, kind: 'u32' },
    rtt_min: { offset: 92, size: 4, kind: 'u32' },
    snd_ssthresh: { offset: 96, size: 4, kind: 'u32' },
    rcv_nxt: { offset: 100, size: 4, kind: 'u32' },
    snd_nxt: { offset: 104, size: 4, kind: 'u32' },
    snd_una: { offset: 108, size: 4, kind: 'u32' },
    mss_cache: { offset: 112, size: 4, kind: 'u32' },
    ecn_flags: { offset: 116, size: 4, kind: 'u32' },
    rate_delivered: { offset: 120, size: 4, kind: 'u32' },
    rate_interval_us: { offset: 124, size: 4, kind: 'u32' },
    packets_out: { offset: 128, size: 4, kind: 'u32' },
    retrans_out: { offset: 132, size: 4, kind: 'u32' },
    total_retrans: { offset: 136, size: 4, kind: 'u32' },
    segs_in: { offset: 140, size: 4, kind: 'u32' },
    data_segs_in: { offset: 144, size: 4, kind: 'u32' },
    segs_out: { offset: 148, size: 4, kind: 'u32' },
    data_segs_out: { offset: 152, size: 4, kind: 'u32' },
    lost_out: { offset: 156, size: 4, kind: 'u32' },
    sacked_out: { offset: 160, size: 4, kind: 'u32' },
    sk_txhash: { offset: 164, size: 4, kind: 'u32' },
    bytes_received: { offset: 168, size: 8, kind: 'u64' },
    bytes_acked: { offset: 176, size: 8, kind: 'u64' },
    sk: { offset: 184, size: 8, kind: 'pointer' },
  },
} as const satisfies RecordLayout;

/** A counter; bpf_perf_event_read_value(), bpf_perf_prog_read_value(). */
export interface bpf_perf_event_value {
  readonly counter: bigint;
  /** nanoseconds for which the event was enabled */
  readonly enabled: bigint;
  /** nanoseconds for which it was counting */
  readonly running: bigint;
}

export const bpf_perf_event_value = {
  size: 24,
  align: 8,
  members: {
    counter: { offset: 0, size: 8, kind: 'u64' },
    enabled: { offset: 8, size: 8, kind: 'u64' },
    running: { offset: 16, size: 8, kind: 'u64' },
  },
} as const satisfies RecordLayout;

/** An access to a device, for BPF_PROG_TYPE_CGROUP_DEVICE programs. */
export interface bpf_cgroup_dev_ctx {
  /** accesses \<\< 16 \| kind of the device */
  readonly access_type: number;
  readonly major: number;
  readonly minor: number;
}

export const bpf_cgroup_dev_ctx = {
  size: 12,
  align: 4,
  members: {
    access_type: { offset: 0, size: 4, kind: 'u32' },
    major: { offset: 4, size: 4, kind: 'u32' },
    minor: { offset: 8, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** Arguments of a tracepoint, each widened to 64 bits. */
export interface bpf_raw_tracepoint_args {
  readonly args: readonly bigint[];
}

export const bpf_raw_tracepoint_args = {
  size: 0,
  align: 8,
  members: {
    args: { offset: 0, size: 0, kind: 'u64', count: 0 },
  },
} as const satisfies RecordLayout;

/**
 * Question and answer of bpf_fib_lookup(). The helper reads the fields as the
 * packet's headers have them and overwrites some with what it found.
 */
export interface bpf_fib_lookup {
  /** AF_INET or AF_INET6; out: of the next hop */
  readonly family: number;
  /** 0 leaves the next two fields unread */
  readonly l4_protocol: number;
  readonly sport: number;
  readonly dport: number;
  /** length of the IP packet, for the MTU */
  readonly tot_len: number;
  /** in: device; out: device of the next hop */
  readonly ifindex: number;
  /** in, AF_INET */
  readonly tos: number;
  /** in, AF_INET6: class and label */
  readonly flowinfo: number;
  /** out: metric of the route */
  readonly rt_metric: number;
  readonly ipv4_src: number;
  /** in network byte order */
  readonly ipv6_src: readonly number[];
  readonly ipv4_dst: number;
  /** in network byte order */
  readonly ipv6_dst: readonly number[];
  /** out */
  readonly h_vlan_proto: number;
  readonly h_vlan_TCI: number;
  /** link-layer address of the device */
  readonly smac: Uint8Array;
  /** link-layer address of the next hop */
  readonly dmac: Uint8Array;
}

export const bpf_fib_lookup = {
  size: 64,
  align: 4,
  members: {
    family: { offset: 0, size: 1, kind: 'u8' },
    l4_protocol: { offset: 1, size: 1, kind: 'u8' },
    sport: { offset: 2, size: 2, kind: 'u16be' },
    dport: { offset: 4, size: 2, kind: 'u16be' },
    tot_len: { offset: 6, size: 2, kind: 'u16' },
    ifindex: { offset: 8, size: 4, kind: 'u32' },
    tos: { offset: 12, size: 1, kind: 'u8' },
    flowinfo: { offset: 12, size: 4, kind: 'u32be' },
    rt_metric: { offset: 12, size: 4, kind: 'u32' },
    ipv4_src: { offset: 16, size: 4, kind: 'u32be' },
    ipv6_src: { offset: 16, size: 16, kind: 'u32', count: 4 },
    ipv4_dst: { offset: 32, size: 4, kind: 'u32be' },
    ipv6_dst: { offset: 32, size: 16, kind: 'u32', count: 4 },
    h_vlan_proto: { offset: 48, size: 2, kind: 'u16be' },
    h_vlan_TCI: { offset: 50, size: 2, kind: 'u16be' },
    smac: { offset: 52, size: 6, kind: 'u8', count: 6 },
    dmac: { offset: 58, size: 6, kind: 'u8', count: 6 },
  },
} as const satisfies RecordLayout;

/** What a flow dissector has found in a packet. */
export interface bpf_flow_keys {
  /** offset of the network header */
  readonly nhoff: number;
  /** offset of the transport header */
  readonly thoff: number;
  /** which addresses below are set: EtherType */
  readonly addr_proto: number;
  readonly is_frag: number;
  readonly is_first_frag: number;
  readonly is_encap: number;
  readonly ip_proto: number;
  readonly n_proto: number;
  readonly sport: number;
  readonly dport: number;
  readonly ipv4_src: number;
  readonly ipv4_dst: number;
  /** in network byte order */
  readonly ipv6_src: readonly number[];
  /** in network byte order */
  readonly ipv6_dst: readonly number[];
  /** BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG ... */
  readonly flags: number;
  readonly flow_label: number;
}

export const bpf_flow_keys = {
  size: 56,
  align: 4,
  members: {
    nhoff: { offset: 0, size: 2, kind: 'u16' },
    thoff: { offset: 2, size: 2, kind: 'u16' },
    addr_proto: { offset: 4, size: 2, kind: 'u16' },
    is_frag: { offset: 6, size: 1, kind: 'u8' },
    is_first_frag: { offset: 7, size: 1, kind: 'u8' },
    is_encap: { offset: 8, size: 1, kind: 'u8' },
    ip_proto: { offset: 9, size: 1, kind: 'u8' },
    n_proto: { offset: 10, size: 2, kind: 'u16be' },
    sport: { offset: 12, size: 2, kind: 'u16be' },
    dport: { offset: 14, size: 2, kind: 'u16be' },
    ipv4_src: { offset: 16, size: 4, kind: 'u32be' },
    ipv4_dst: { offset: 20, size: 4, kind: 'u32be' },
    ipv6_src: { offset: 16, size: 16, kind: 'u32', count: 4 },
    ipv6_dst: { offset: 32, size: 16, kind: 'u32', count: 4 },
    flags: { offset: 48, size: 4, kind: 'u32' },
    flow_label: { offset: 52, size: 4, kind: 'u32be' },
  },
} as const satisfies RecordLayout;

/** Tells the type of the function that begins at an instruction. */
export interface bpf_func_info {
  /** number of the instruction */
  readonly insn_off: number;
  /** BTF type */
  readonly type_id: number;
}

export const bpf_func_info = {
  size: 8,
  align: 4,
  members: {
    insn_off: { offset: 0, size: 4, kind: 'u32' },
    type_id: { offset: 4, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** Tells the line of source that an instruction was made from. */
export interface bpf_line_info {
  /** number of the instruction */
  readonly insn_off: number;
  /** in the strings of the BTF data */
  readonly file_name_off: number;
  /** the same, for the text of the line */
  readonly line_off: number;
  readonly line_col: number;
}

export const bpf_line_info = {
  size: 16,
  align: 4,
  members: {
    insn_off: { offset: 0, size: 4, kind: 'u32' },
    file_name_off: { offset: 4, size: 4, kind: 'u32' },
    line_off: { offset: 8, size: 4, kind: 'u32' },
    line_col: { offset: 12, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** A lock within the value of a map; bpf_spin_lock(), bpf_spin_unlock(). */
export interface bpf_spin_lock {
  readonly val: number;
}

export const bpf_spin_lock = {
  size: 4,
  align: 4,
  members: {
    val: { offset: 0, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** An access below /proc/sys, for BPF_PROG_TYPE_CGROUP_SYSCTL programs. */
export interface bpf_sysctl {
  /** 1 for a write, 0 for a read; read-only */
  readonly write: number;
  /** position in the file; can be changed */
  readonly file_pos: number;
}

export const bpf_sysctl = {
  size: 8,
  align: 4,
  members: {
    write: { offset: 0, size: 4, kind: 'u32' },
    file_pos: { offset: 4, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** A socket option, for programs of type BPF_PROG_TYPE_CGROUP_SOCKOPT. */
export interface bpf_sockopt {
  readonly sk: Pointer<'struct bpf_sock'> | null;
  readonly optval: Pointer | null;
  readonly optval_end: Pointer | null;
  readonly level: number;
  readonly optname: number;
  readonly optlen: number;
  /** of getsockopt(2) */
  readonly retval: number;
}

export const bpf_sockopt = {
  size: 40,
  align: 8,
  members: {
    sk: { offset: 0, size: 8, kind: 'pointer' },
    optval: { offset: 8, size: 8, kind: 'pointer' },
    optval_end: { offset: 16, size: 8, kind: 'pointer' },
    level: { offset: 24, size: 4, kind: 's32' },
    optname: { offset: 28, size: 4, kind: 's32' },
    optlen: { offset: 32, size: 4, kind: 's32' },
    retval: { offset: 36, size: 4, kind: 's32' },
  },
} as const satisfies RecordLayout;

/** Ids as a pid namespace sees them; bpf_get_ns_current_pid_tgid(). */
export interface bpf_pidns_info {
  /** thread */
  readonly pid: number;
  /** process */
  readonly tgid: number;
}

export const bpf_pidns_info = {
  size: 8,
  align: 4,
  members: {
    pid: { offset: 0, size: 4, kind: 'u32' },
    tgid: { offset: 4, size: 4, kind: 'u32' },
  },
} as const satisfies RecordLayout;

/** jumps that compare the low 32 bits */
export const BPF_JMP32 = 6;

/** arithmetic on all 64 bits */
export const BPF_ALU64 = 7;

/** eight bytes */
export const BPF_DW = 24;

/** atomic addition to memory */
export const BPF_XADD = 192;

/** copies a register or an immediate */
export const BPF_MOV = 176;

/** shifts right and keeps the sign */
export const BPF_ARSH = 192;

/** Conversion between byte orders; the immediate gives the width in bits. */
export const BPF_END = 208;

/** host order to little-endian */
export const BPF_TO_LE = 0;

/** host order to big-endian */
export const BPF_TO_BE = 8;

export const BPF_FROM_LE = 0;

export const BPF_FROM_BE = 8;

/** unequal */
export const BPF_JNE = 80;

/** less, unsigned */
export const BPF_JLT = 160;

/** less or equal, unsigned */
export const BPF_JLE = 176;

/** greater, signed */
export const BPF_JSGT = 96;

/** greater or equal, signed */
export const BPF_JSGE = 112;

/** less, signed */
export const BPF_JSLT = 192;

/** less or equal, signed */
export const BPF_JSLE = 208;

/** calls a helper or a BPF function */
export const BPF_CALL = 128;

/** leaves the function; the result is in R0 */
export const BPF_EXIT = 144;

/** Number of registers, R10 included. */
export const MAX_BPF_REG = 11;

export const MAX_BPF_ATTACH_TYPE = 34;

/**
 * Flags of BPF_PROG_ATTACH for cgroups. They say what may be attached below.
 *
 * Without a flag the cgroup takes one program, and its descendants take none.
 *
 * BPF_F_ALLOW_OVERRIDE: one program; a descendant that brings its own runs that
 * one instead.
 *
 * BPF_F_ALLOW_MULTI: any number of programs, run in the order in which they
 * came; those of a descendant run first and those of this cgroup after them.
 *
 * BPF_F_REPLACE: together with BPF_F_ALLOW_MULTI, puts the program in the place
 * of replace_bpf_fd.
 *
 * As long as programs are attached, all of them agree in the first two flags.
 */
export const BPF_F_ALLOW_OVERRIDE = 1;

export const BPF_F_ALLOW_MULTI = 2;

export const BPF_F_REPLACE = 4;

/**
 * Flags of BPF_PROG_LOAD.
 *
 * BPF_F_STRICT_ALIGNMENT: refuses unaligned accesses even where the machine
 * is able to make them.
 *
 * BPF_F_ANY_ALIGNMENT: leaves alignment unchecked even where the machine needs
 * it; for tests of the verifier, and for privileged users only.
 *
 * BPF_F_TEST_RND_HI32: fills the upper half of registers with noise wherever
 * the verifier holds it to be dead; for tests.
 *
 * BPF_F_TEST_STATE_FREQ: lets the verifier keep many more states; for tests,
 * with no promise of what it does.
 */
export const BPF_F_STRICT_ALIGNMENT = 1;

export const BPF_F_ANY_ALIGNMENT = 2;

export const BPF_F_TEST_RND_HI32 = 4;

export const BPF_F_TEST_STATE_FREQ = 8;

/**
 * Values of src_reg in the load of a 64-bit immediate; the kernel replaces the
 * immediate by an address. With BPF_PSEUDO_MAP_FD the lower half is the file
 * descriptor of a map, whose address the register gets. With
 * BPF_PSEUDO_MAP_VALUE the upper half is an offset besides, and the register
 * points that far into the value of the map's only element.
 */
export const BPF_PSEUDO_MAP_FD = 1;

export const BPF_PSEUDO_MAP_VALUE = 2;

/**
 * Value of src_reg in a call: imm is then no helper's id but the distance, in
 * instructions, to a function of the same program.
 */
export const BPF_PSEUDO_CALL = 1;

/**
 * Flag of BPF_PROG_QUERY: lists every program that runs for the cgroup, those
 * of its ancestors as well.
 */
export const BPF_F_QUERY_EFFECTIVE = 1;

export const BPF_BUILD_ID_SIZE = 20;

/** Size of names of programs and maps, the final NUL included. */
export const BPF_OBJ_NAME_LEN = 16;

/** Bytes that drivers leave free before a frame. */
export const XDP_PACKET_HEADROOM = 256;

/** Bytes of the digest of a program's instructions. */
export const BPF_TAG_SIZE = 8;

/**
 * Runs a helper that `helpers` implements with what registers R1 to R5 hold, and returns what R0 holds then; undefined when none there has the number `id`.
 */
export function callHelper(helpers: Partial<HelperImplementations>, id: number, registers: Registers): bigint | undefined {
  const name = (helperName as { readonly [id: number]: HelperName | undefined })[id];
  const implementation = name && helpers[name];
  if (!implementation) return undefined;
  const { params, returns }: RegisterUse = helperRegisters[name];
  const args = params.map((kind, index) => fromRegister(kind, registers[index] ?? 0n));
  return toRegister(returns, (implementation as (...args: unknown[]) => unknown)(...args));
}

function fromRegister(kind: RegisterKind, value: bigint): bigint | number | null {
  if (kind === 'nullable' && value === 0n) return null;
  const bits = Number(kind.slice(1));
  if (!(bits > 0)) return value;
  const integer = kind.startsWith('u') ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
  return bits === 64 ? integer : Number(integer);
}

function toRegister(kind: RegisterKind, value: unknown): bigint {
  if (kind === 'void' || (typeof value !== 'bigint' && typeof value !== 'number')) return 0n;
  const bits = Number(kind.slice(1));
  const integer = BigInt(value);
  if (!(bits > 0)) return BigInt.asUintN(64, integer);
  return BigInt.asUintN(64, kind.startsWith('u') ? BigInt.asUintN(bits, integer) : BigInt.asIntN(bits, integer));
}
