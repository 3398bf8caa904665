import type { ContextFacts } from './context-access.ts';

/** The release of Linux that the facts are of. */
export const CONTEXT_RELEASE = '7.2';

/** What the functions of net/core/filter.c allow. Written by scripts/context-access.ts, which runs them; not to be edited. */
export const CONTEXT_FACTS: readonly ContextFacts[] = [
  {
    struct: 'xdp_md',
    progTypes: ['BPF_PROG_TYPE_XDP'],
    function: 'xdp_is_valid_access',
    groups: [
      {
        members: ['data'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['data_meta'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_META',
      },
      {
        members: ['ingress_ifindex'],
        read: {
          sizes: [4],
        },
        write: 'no',
      },
      {
        members: ['rx_queue_index'],
        read: {
          sizes: [4],
        },
        write: {
          sizes: [4],
          requires: 'offloaded',
        },
      },
      {
        members: ['egress_ifindex'],
        read: {
          sizes: [4],
          attachTypes: ['BPF_XDP_DEVMAP'],
        },
        write: 'no',
      },
    ],
  },
  {
    struct: '__sk_buff',
    progTypes: ['BPF_PROG_TYPE_SOCKET_FILTER'],
    function: 'sk_filter_is_valid_access',
    groups: [
      {
        members: [
          'len',
          'pkt_type',
          'mark',
          'queue_mapping',
          'protocol',
          'vlan_present',
          'vlan_tci',
          'vlan_proto',
          'priority',
          'ingress_ifindex',
          'ifindex',
          'tc_index',
          'hash',
          'napi_id',
          'gso_segs',
          'gso_size',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
      {
        members: ['cb'],
        read: {
          sizes: [1, 2, 4, 8],
        },
        write: {
          sizes: [1, 2, 4, 8],
        },
      },
      {
        members: [
          'tc_classid',
          'data',
          'data_end',
          'family',
          'remote_ip4',
          'local_ip4',
          'remote_ip6',
          'local_ip6',
          'remote_port',
          'local_port',
          'data_meta',
          'flow_keys',
          'tstamp',
          'wire_len',
          'tstamp_type',
          'hwtstamp',
        ],
        read: 'no',
        write: 'no',
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCK_COMMON_OR_NULL',
      },
    ],
  },
  {
    struct: '__sk_buff',
    progTypes: ['BPF_PROG_TYPE_SCHED_CLS', 'BPF_PROG_TYPE_SCHED_ACT'],
    function: 'tc_cls_act_is_valid_access',
    groups: [
      {
        members: [
          'len',
          'pkt_type',
          'protocol',
          'vlan_present',
          'vlan_tci',
          'vlan_proto',
          'ingress_ifindex',
          'ifindex',
          'hash',
          'napi_id',
          'wire_len',
          'gso_segs',
          'gso_size',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
      {
        members: ['mark', 'queue_mapping', 'priority', 'tc_index', 'tc_classid'],
        read: {
          sizes: [1, 2, 4],
        },
        write: {
          sizes: [4],
        },
      },
      {
        members: ['cb'],
        read: {
          sizes: [1, 2, 4, 8],
        },
        write: {
          sizes: [1, 2, 4, 8],
        },
      },
      {
        members: ['data'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: [
          'family',
          'remote_ip4',
          'local_ip4',
          'remote_ip6',
          'local_ip6',
          'remote_port',
          'local_port',
          'flow_keys',
        ],
        read: 'no',
        write: 'no',
      },
      {
        members: ['data_meta'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_META',
      },
      {
        members: ['tstamp'],
        read: {
          sizes: [8],
        },
        write: {
          sizes: [8],
        },
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCK_COMMON_OR_NULL',
      },
      {
        members: ['tstamp_type'],
        read: {
          sizes: [1],
        },
        write: 'no',
      },
      {
        members: ['hwtstamp'],
        read: {
          sizes: [8],
        },
        write: 'no',
      },
    ],
  },
  {
    struct: '__sk_buff',
    progTypes: ['BPF_PROG_TYPE_CGROUP_SKB'],
    function: 'cg_skb_is_valid_access',
    groups: [
      {
        members: [
          'len',
          'pkt_type',
          'queue_mapping',
          'protocol',
          'vlan_present',
          'vlan_tci',
          'vlan_proto',
          'ingress_ifindex',
          'ifindex',
          'tc_index',
          'hash',
          'napi_id',
          'family',
          'remote_port',
          'local_port',
          'gso_segs',
          'gso_size',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
      {
        members: ['mark', 'priority'],
        read: {
          sizes: [1, 2, 4],
        },
        write: {
          sizes: [4],
        },
      },
      {
        members: ['cb'],
        read: {
          sizes: [1, 2, 4, 8],
        },
        write: {
          sizes: [1, 2, 4, 8],
        },
      },
      {
        members: ['tc_classid', 'data_meta', 'flow_keys', 'wire_len', 'tstamp_type'],
        read: 'no',
        write: 'no',
      },
      {
        members: ['data'],
        read: {
          sizes: [4],
          requires: 'CAP_BPF',
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [4],
          requires: 'CAP_BPF',
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['remote_ip4', 'local_ip4', 'remote_ip6', 'local_ip6'],
        read: {
          sizes: [4],
        },
        write: 'no',
      },
      {
        members: ['tstamp'],
        read: {
          sizes: [8],
        },
        write: {
          sizes: [8],
          requires: 'CAP_BPF',
        },
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCK_COMMON_OR_NULL',
      },
      {
        members: ['hwtstamp'],
        read: {
          sizes: [8],
        },
        write: 'no',
      },
    ],
  },
  {
    struct: '__sk_buff',
    progTypes: [
      'BPF_PROG_TYPE_LWT_IN',
      'BPF_PROG_TYPE_LWT_OUT',
      'BPF_PROG_TYPE_LWT_XMIT',
      'BPF_PROG_TYPE_LWT_SEG6LOCAL',
    ],
    function: 'lwt_is_valid_access',
    groups: [
      {
        members: [
          'len',
          'pkt_type',
          'queue_mapping',
          'protocol',
          'vlan_present',
          'vlan_tci',
          'vlan_proto',
          'ingress_ifindex',
          'ifindex',
          'tc_index',
          'hash',
          'napi_id',
          'gso_segs',
          'gso_size',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
      {
        members: ['mark', 'priority'],
        read: {
          sizes: [1, 2, 4],
        },
        write: {
          sizes: [4],
        },
      },
      {
        members: ['cb'],
        read: {
          sizes: [1, 2, 4, 8],
        },
        write: {
          sizes: [1, 2, 4, 8],
        },
      },
      {
        members: [
          'tc_classid',
          'family',
          'remote_ip4',
          'local_ip4',
          'remote_ip6',
          'local_ip6',
          'remote_port',
          'local_port',
          'data_meta',
          'flow_keys',
          'tstamp',
          'wire_len',
          'tstamp_type',
          'hwtstamp',
        ],
        read: 'no',
        write: 'no',
      },
      {
        members: ['data'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCK_COMMON_OR_NULL',
      },
    ],
  },
  {
    struct: '__sk_buff',
    progTypes: ['BPF_PROG_TYPE_SK_SKB'],
    function: 'sk_skb_is_valid_access',
    groups: [
      {
        members: [
          'len',
          'pkt_type',
          'queue_mapping',
          'protocol',
          'vlan_present',
          'vlan_tci',
          'vlan_proto',
          'ingress_ifindex',
          'ifindex',
          'hash',
          'napi_id',
          'family',
          'remote_port',
          'local_port',
          'gso_segs',
          'gso_size',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
      {
        members: ['mark', 'tc_classid', 'data_meta', 'flow_keys', 'tstamp', 'wire_len', 'tstamp_type', 'hwtstamp'],
        read: 'no',
        write: 'no',
      },
      {
        members: ['priority', 'tc_index'],
        read: {
          sizes: [1, 2, 4],
        },
        write: {
          sizes: [4],
        },
      },
      {
        members: ['cb'],
        read: {
          sizes: [1, 2, 4, 8],
        },
        write: 'no',
      },
      {
        members: ['data'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['remote_ip4', 'local_ip4', 'remote_ip6', 'local_ip6'],
        read: {
          sizes: [4],
        },
        write: 'no',
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCK_COMMON_OR_NULL',
      },
    ],
  },
  {
    struct: '__sk_buff',
    progTypes: ['BPF_PROG_TYPE_FLOW_DISSECTOR'],
    function: 'flow_dissector_is_valid_access',
    groups: [
      {
        members: [
          'len',
          'pkt_type',
          'mark',
          'queue_mapping',
          'protocol',
          'vlan_present',
          'vlan_tci',
          'vlan_proto',
          'priority',
          'ingress_ifindex',
          'ifindex',
          'tc_index',
          'cb',
          'hash',
          'tc_classid',
          'napi_id',
          'family',
          'remote_ip4',
          'local_ip4',
          'remote_ip6',
          'local_ip6',
          'remote_port',
          'local_port',
          'data_meta',
          'tstamp',
          'wire_len',
          'gso_segs',
          'sk',
          'gso_size',
          'tstamp_type',
          'hwtstamp',
        ],
        read: 'no',
        write: 'no',
      },
      {
        members: ['data'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [4],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['flow_keys'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_FLOW_KEYS',
      },
    ],
  },
  {
    struct: 'bpf_sock',
    progTypes: ['BPF_PROG_TYPE_CGROUP_SOCK'],
    function: 'sock_filter_is_valid_access',
    groups: [
      {
        members: ['bound_dev_if', 'mark', 'priority'],
        read: {
          sizes: [4],
          attachTypes: ['BPF_CGROUP_INET_SOCK_CREATE', 'BPF_CGROUP_INET_SOCK_RELEASE'],
        },
        write: {
          sizes: [4],
          attachTypes: ['BPF_CGROUP_INET_SOCK_CREATE', 'BPF_CGROUP_INET_SOCK_RELEASE'],
        },
      },
      {
        members: ['family', 'type', 'protocol', 'dst_port', 'dst_ip4', 'dst_ip6', 'state', 'rx_queue_mapping'],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
      {
        members: ['src_ip4'],
        read: {
          sizes: [1, 2, 4],
          attachTypes: ['BPF_CGROUP_INET4_POST_BIND'],
        },
        write: 'no',
      },
      {
        members: ['src_ip6'],
        read: {
          sizes: [1, 2, 4],
          attachTypes: ['BPF_CGROUP_INET6_POST_BIND'],
        },
        write: 'no',
      },
      {
        members: ['src_port'],
        read: {
          sizes: [1, 2, 4],
          attachTypes: ['BPF_CGROUP_INET4_POST_BIND', 'BPF_CGROUP_INET6_POST_BIND'],
        },
        write: 'no',
      },
    ],
  },
  {
    struct: 'bpf_sock',
    progTypes: [],
    pointer: 'PTR_TO_SOCKET',
    function: 'bpf_sock_is_valid_access',
    groups: [
      {
        members: ['bound_dev_if', 'mark', 'priority'],
        read: {
          sizes: [4],
        },
        write: 'unknown',
      },
      {
        members: [
          'family',
          'type',
          'protocol',
          'src_ip4',
          'src_ip6',
          'src_port',
          'dst_port',
          'dst_ip4',
          'dst_ip6',
          'state',
          'rx_queue_mapping',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'unknown',
      },
    ],
  },
  {
    struct: 'bpf_sock',
    progTypes: [],
    pointer: 'PTR_TO_SOCK_COMMON',
    function: 'bpf_sock_common_is_valid_access',
    groups: [
      {
        members: ['bound_dev_if'],
        read: {
          sizes: [4],
        },
        write: 'unknown',
      },
      {
        members: [
          'family',
          'src_ip4',
          'src_ip6',
          'src_port',
          'dst_port',
          'dst_ip4',
          'dst_ip6',
          'state',
          'rx_queue_mapping',
        ],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'unknown',
      },
      {
        members: ['type', 'protocol', 'mark', 'priority'],
        read: 'no',
        write: 'unknown',
      },
    ],
  },
  {
    struct: 'bpf_sock_addr',
    progTypes: ['BPF_PROG_TYPE_CGROUP_SOCK_ADDR'],
    function: 'sock_addr_is_valid_access',
    groups: [
      {
        members: ['user_family', 'family', 'type', 'protocol'],
        read: {
          sizes: [4],
        },
        write: 'no',
      },
      {
        members: ['user_ip4'],
        read: {
          sizes: [1, 2, 4],
          attachTypes: [
            'BPF_CGROUP_INET4_BIND',
            'BPF_CGROUP_INET4_CONNECT',
            'BPF_CGROUP_UDP4_SENDMSG',
            'BPF_CGROUP_UDP4_RECVMSG',
            'BPF_CGROUP_INET4_GETPEERNAME',
            'BPF_CGROUP_INET4_GETSOCKNAME',
          ],
        },
        write: {
          sizes: [4],
          attachTypes: [
            'BPF_CGROUP_INET4_BIND',
            'BPF_CGROUP_INET4_CONNECT',
            'BPF_CGROUP_UDP4_SENDMSG',
            'BPF_CGROUP_UDP4_RECVMSG',
            'BPF_CGROUP_INET4_GETPEERNAME',
            'BPF_CGROUP_INET4_GETSOCKNAME',
          ],
        },
      },
      {
        members: ['user_ip6'],
        read: {
          sizes: [1, 2, 4, 8],
          attachTypes: [
            'BPF_CGROUP_INET6_BIND',
            'BPF_CGROUP_INET6_CONNECT',
            'BPF_CGROUP_UDP6_SENDMSG',
            'BPF_CGROUP_UDP6_RECVMSG',
            'BPF_CGROUP_INET6_GETPEERNAME',
            'BPF_CGROUP_INET6_GETSOCKNAME',
          ],
        },
        write: {
          sizes: [4, 8],
          attachTypes: [
            'BPF_CGROUP_INET6_BIND',
            'BPF_CGROUP_INET6_CONNECT',
            'BPF_CGROUP_UDP6_SENDMSG',
            'BPF_CGROUP_UDP6_RECVMSG',
            'BPF_CGROUP_INET6_GETPEERNAME',
            'BPF_CGROUP_INET6_GETSOCKNAME',
          ],
        },
      },
      {
        members: ['user_port'],
        read: {
          sizes: [1, 2, 4],
        },
        write: {
          sizes: [4],
        },
      },
      {
        members: ['msg_src_ip4'],
        read: {
          sizes: [1, 2, 4],
          attachTypes: ['BPF_CGROUP_UDP4_SENDMSG'],
        },
        write: {
          sizes: [4],
          attachTypes: ['BPF_CGROUP_UDP4_SENDMSG'],
        },
      },
      {
        members: ['msg_src_ip6'],
        read: {
          sizes: [1, 2, 4],
          attachTypes: ['BPF_CGROUP_UDP6_SENDMSG'],
        },
        write: {
          sizes: [4],
          attachTypes: ['BPF_CGROUP_UDP6_SENDMSG'],
        },
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCKET',
      },
    ],
  },
  {
    struct: 'sk_msg_md',
    progTypes: ['BPF_PROG_TYPE_SK_MSG'],
    function: 'sk_msg_is_valid_access',
    groups: [
      {
        members: ['data'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['data_end'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['family', 'remote_ip4', 'local_ip4', 'remote_ip6', 'local_ip6', 'remote_port', 'local_port', 'size'],
        read: {
          sizes: [4],
        },
        write: 'no',
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCKET',
      },
    ],
  },
  {
    struct: 'bpf_sock_ops',
    progTypes: ['BPF_PROG_TYPE_SOCK_OPS'],
    function: 'sock_ops_is_valid_access',
    groups: [
      {
        members: [
          'op',
          'family',
          'remote_ip4',
          'local_ip4',
          'remote_ip6',
          'local_ip6',
          'remote_port',
          'local_port',
          'is_fullsock',
          'snd_cwnd',
          'srtt_us',
          'bpf_sock_ops_cb_flags',
          'state',
          'rtt_min',
          'snd_ssthresh',
          'rcv_nxt',
          'snd_nxt',
          'snd_una',
          'mss_cache',
          'ecn_flags',
          'rate_delivered',
          'rate_interval_us',
          'packets_out',
          'retrans_out',
          'total_retrans',
          'segs_in',
          'data_segs_in',
          'segs_out',
          'data_segs_out',
          'lost_out',
          'sacked_out',
          'skb_len',
        ],
        read: {
          sizes: [4],
        },
        write: 'no',
      },
      {
        members: ['args', 'reply', 'replylong', 'sk_txhash'],
        read: {
          sizes: [4],
        },
        write: {
          sizes: [4],
        },
      },
      {
        members: ['bytes_received', 'bytes_acked', 'skb_hwtstamp'],
        read: {
          sizes: [8],
        },
        write: 'no',
      },
      {
        members: ['sk'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_SOCKET_OR_NULL',
      },
      {
        members: ['skb_data'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_PACKET',
      },
      {
        members: ['skb_data_end'],
        read: {
          sizes: [8],
        },
        write: 'no',
        register: 'PTR_TO_PACKET_END',
      },
      {
        members: ['skb_tcp_flags'],
        read: {
          sizes: [1, 2, 4],
        },
        write: 'no',
      },
    ],
  },
];
