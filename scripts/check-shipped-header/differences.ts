import { prototypesWithTwoForms, resultsInLinux58 } from './prototypes-with-two-forms.ts';

/** How a real header of one kernel release differs from the shipped one. */
export interface Release {
  /** Names that the shipped header does not have. */
  laterNames: readonly string[];
  /** Names that only the shipped header has. */
  ownNames: readonly string[];
  /** Members whose type differs. */
  retyped: readonly { path: string; shipped: string; reference: string }[];
  /** Values, sizes and offsets that differ, as the probe names them. */
  changedValues: readonly string[];
  /** Returns the prototypes that the reference documents for a helper, given those of the shipped header. */
  referenceForm: (name: string, shipped: readonly string[]) => readonly string[];
}

const linux58: Release = {
  laterNames: [],
  ownNames: [],
  retyped: [],
  changedValues: [],
  referenceForm: (name, shipped) => {
    const type = (['int', 'u32'] as const).find((one) => resultsInLinux58[one].includes(name)) ?? 'long';
    return shipped.map((form) => form.replace(/^long /, `${type} `));
  },
};

const linux510: Release = {
  laterNames: [
    'BPF_LINK_DETACH',
    'BPF_PROG_BIND_MAP',
    'BPF_MAP_TYPE_INODE_STORAGE',
    'BPF_PROG_TYPE_SK_LOOKUP',
    'BPF_CGROUP_INET_SOCK_RELEASE',
    'BPF_XDP_CPUMAP',
    'BPF_SK_LOOKUP',
    'BPF_XDP',
    'BPF_LINK_TYPE_XDP',
    'BPF_F_PRESERVE_ELEMS',
    'BPF_F_INNER_MAP',
    'BPF_LOCAL_STORAGE_GET_F_CREATE',
    'BPF_SK_LOOKUP_F_REPLACE',
    'BPF_SK_LOOKUP_F_NO_REUSEPORT',
    'BPF_SOCK_OPS_PARSE_ALL_HDR_OPT_CB_FLAG',
    'BPF_SOCK_OPS_PARSE_UNKNOWN_HDR_OPT_CB_FLAG',
    'BPF_SOCK_OPS_WRITE_HDR_OPT_CB_FLAG',
    'BPF_SOCK_OPS_PARSE_HDR_OPT_CB',
    'BPF_SOCK_OPS_HDR_OPT_LEN_CB',
    'BPF_SOCK_OPS_WRITE_HDR_OPT_CB',
    'TCP_BPF_DELACK_MAX',
    'TCP_BPF_RTO_MIN',
    'TCP_BPF_SYN',
    'TCP_BPF_SYN_IP',
    'TCP_BPF_SYN_MAC',
    'BPF_LOAD_HDR_OPT_TCP_SYN',
    'BPF_WRITE_HDR_TCP_CURRENT_MSS',
    'BPF_WRITE_HDR_TCP_SYNACK_COOKIE',
    'BTF_F_COMPACT',
    'BTF_F_NONAME',
    'BTF_F_PTR_RAW',
    'BTF_F_ZERO',
    'BPF_FUNC_skc_to_tcp6_sock',
    'BPF_FUNC_skc_to_tcp_sock',
    'BPF_FUNC_skc_to_tcp_timewait_sock',
    'BPF_FUNC_skc_to_tcp_request_sock',
    'BPF_FUNC_skc_to_udp6_sock',
    'BPF_FUNC_get_task_stack',
    'BPF_FUNC_load_hdr_opt',
    'BPF_FUNC_store_hdr_opt',
    'BPF_FUNC_reserve_hdr_opt',
    'BPF_FUNC_inode_storage_get',
    'BPF_FUNC_inode_storage_delete',
    'BPF_FUNC_d_path',
    'BPF_FUNC_copy_from_user',
    'BPF_FUNC_snprintf_btf',
    'BPF_FUNC_seq_printf_btf',
    'BPF_FUNC_skb_cgroup_classid',
    'BPF_FUNC_redirect_neigh',
    'BPF_FUNC_per_cpu_ptr',
    'BPF_FUNC_this_cpu_ptr',
    'BPF_FUNC_redirect_peer',
    'BPF_F_SLEEPABLE',
    'BPF_PSEUDO_BTF_ID',
    'BPF_F_TEST_RUN_ON_CPU',
    'union bpf_iter_link_info',
    'union bpf_iter_link_info.map.map_fd',
    'union bpf_attr.test.flags',
    'union bpf_attr.test.cpu',
    'union bpf_attr.link_create.target_ifindex',
    'union bpf_attr.link_create.target_btf_id',
    'union bpf_attr.link_create.iter_info',
    'union bpf_attr.link_create.iter_info_len',
    'union bpf_attr.link_detach.link_fd',
    'union bpf_attr.prog_bind_map.prog_fd',
    'union bpf_attr.prog_bind_map.map_fd',
    'union bpf_attr.prog_bind_map.flags',
    'struct bpf_cpumap_val',
    'struct bpf_cpumap_val.qsize',
    'struct bpf_cpumap_val.bpf_prog.fd',
    'struct bpf_cpumap_val.bpf_prog.id',
    'struct bpf_link_info.iter.target_name',
    'struct bpf_link_info.iter.target_name_len',
    'struct bpf_link_info.iter.map.map_id',
    'struct bpf_link_info.xdp.ifindex',
    'struct bpf_sock_ops.skb_data',
    'struct bpf_sock_ops.skb_data_end',
    'struct bpf_sock_ops.skb_len',
    'struct bpf_sock_ops.skb_tcp_flags',
    'struct bpf_redir_neigh',
    'struct bpf_redir_neigh.nh_family',
    'struct bpf_redir_neigh.ipv4_nh',
    'struct bpf_redir_neigh.ipv6_nh',
    'struct bpf_sk_lookup',
    'struct bpf_sk_lookup.sk',
    'struct bpf_sk_lookup.cookie',
    'struct bpf_sk_lookup.family',
    'struct bpf_sk_lookup.protocol',
    'struct bpf_sk_lookup.remote_ip4',
    'struct bpf_sk_lookup.remote_ip6',
    'struct bpf_sk_lookup.remote_port',
    'struct bpf_sk_lookup.local_ip4',
    'struct bpf_sk_lookup.local_ip6',
    'struct bpf_sk_lookup.local_port',
    'struct btf_ptr',
    'struct btf_ptr.ptr',
    'struct btf_ptr.type_id',
    'struct btf_ptr.flags',
  ],
  ownNames: [],
  retyped: [{ path: 'struct bpf_sock.dst_port', shipped: '__u32', reference: '__be16' }],
  changedValues: [
    '__MAX_BPF_ATTACH_TYPE',
    'MAX_BPF_ATTACH_TYPE',
    'MAX_BPF_LINK_TYPE',
    'BPF_SOCK_OPS_ALL_CB_FLAGS',
    'sizeof struct bpf_sock.dst_port',
    'sizeof struct bpf_sock_ops',
  ],
  referenceForm: (name, shipped) => {
    const forms = prototypesWithTwoForms[name];
    return forms?.linux58.join() === shipped.join() ? forms.linux510 : shipped;
  },
};

/** The releases that a reference may be of. Linux 5.10 is what Debian 11 ships; Linux 5.8 is in libbpf's history. */
export const releases: Readonly<Record<string, Release>> = { '5.8': linux58, '5.10': linux510 };
