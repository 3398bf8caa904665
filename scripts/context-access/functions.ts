/** A function of net/core/filter.c that decides about a context, and whose contexts they are. Source: the verifier_ops in that file and the list of program types in include/linux/bpf_types.h. */
export interface AccessFunction {
  readonly name: string;
  readonly struct: string;
  readonly progTypes: readonly string[];
  readonly pointer?: string;
  /** It is not handed the program. */
  readonly isWithoutProgram?: true;
}

export const ACCESS_FUNCTIONS: readonly AccessFunction[] = [
  { name: 'xdp_is_valid_access', struct: 'xdp_md', progTypes: ['BPF_PROG_TYPE_XDP'] },
  { name: 'sk_filter_is_valid_access', struct: '__sk_buff', progTypes: ['BPF_PROG_TYPE_SOCKET_FILTER'] },
  {
    name: 'tc_cls_act_is_valid_access',
    struct: '__sk_buff',
    progTypes: ['BPF_PROG_TYPE_SCHED_CLS', 'BPF_PROG_TYPE_SCHED_ACT'],
  },
  { name: 'cg_skb_is_valid_access', struct: '__sk_buff', progTypes: ['BPF_PROG_TYPE_CGROUP_SKB'] },
  {
    name: 'lwt_is_valid_access',
    struct: '__sk_buff',
    progTypes: [
      'BPF_PROG_TYPE_LWT_IN',
      'BPF_PROG_TYPE_LWT_OUT',
      'BPF_PROG_TYPE_LWT_XMIT',
      'BPF_PROG_TYPE_LWT_SEG6LOCAL',
    ],
  },
  { name: 'sk_skb_is_valid_access', struct: '__sk_buff', progTypes: ['BPF_PROG_TYPE_SK_SKB'] },
  { name: 'flow_dissector_is_valid_access', struct: '__sk_buff', progTypes: ['BPF_PROG_TYPE_FLOW_DISSECTOR'] },
  { name: 'sock_filter_is_valid_access', struct: 'bpf_sock', progTypes: ['BPF_PROG_TYPE_CGROUP_SOCK'] },
  {
    name: 'bpf_sock_is_valid_access',
    struct: 'bpf_sock',
    progTypes: [],
    pointer: 'PTR_TO_SOCKET',
    isWithoutProgram: true,
  },
  {
    name: 'bpf_sock_common_is_valid_access',
    struct: 'bpf_sock',
    progTypes: [],
    pointer: 'PTR_TO_SOCK_COMMON',
    isWithoutProgram: true,
  },
  { name: 'sock_addr_is_valid_access', struct: 'bpf_sock_addr', progTypes: ['BPF_PROG_TYPE_CGROUP_SOCK_ADDR'] },
  { name: 'sk_msg_is_valid_access', struct: 'sk_msg_md', progTypes: ['BPF_PROG_TYPE_SK_MSG'] },
  { name: 'sock_ops_is_valid_access', struct: 'bpf_sock_ops', progTypes: ['BPF_PROG_TYPE_SOCK_OPS'] },
];

/** Functions that those call. */
export const CALLED_FUNCTIONS = [
  'bpf_skb_is_valid_access',
  'bpf_sock_is_valid_access',
  '__sock_filter_check_attach_type',
  '__is_valid_xdp_access',
] as const;
