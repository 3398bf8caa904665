/**
 * A struct that the script declares before its helpers, in its order; `since` and `until` (not included) are the days of the change, from the beginning and to this day where left out. `released` is the day of the
 * kernel release that has it, where a release between `since` and that day had the older script: in between two scripts were in use.
 */
interface ForwardDeclaration {
  readonly name: string;
  readonly since?: string;
  readonly until?: string;
  readonly released?: string;
}

/**
 * Every struct that a version of the script declared, in an order that agrees with each version's. Source: the 18 lists in the history of libbpf's `src/bpf_helper_defs.h`, by the day they came to libbpf.
 * A name stands twice where it went and came back, or moved.
 */
export const FORWARD_DECLARATIONS: readonly ForwardDeclaration[] = [
  { name: 'struct bpf_fib_lookup' },
  { name: 'struct bpf_sk_lookup', since: '2020-07-28' },
  { name: 'struct bpf_perf_event_data' },
  { name: 'struct bpf_perf_event_value' },
  { name: 'struct bpf_pidns_info', since: '2020-03-17' },
  { name: 'struct bpf_redir_neigh', since: '2020-10-28', until: '2020-11-05' },
  { name: 'struct bpf_redir_neigh', since: '2020-12-04' },
  { name: 'struct bpf_sock' },
  { name: 'struct bpf_sock_addr' },
  { name: 'struct bpf_sock_ops' },
  { name: 'struct bpf_sock_tuple' },
  { name: 'struct bpf_spin_lock' },
  { name: 'struct bpf_sysctl' },
  { name: 'struct bpf_tcp_sock' },
  { name: 'struct bpf_tunnel_key' },
  { name: 'struct bpf_xfrm_state' },
  { name: 'struct linux_binprm', since: '2020-12-04' },
  { name: 'struct pt_regs' },
  { name: 'struct sk_reuseport_md' },
  { name: 'struct sockaddr' },
  { name: 'struct tcphdr' },
  { name: 'struct seq_file', since: '2020-05-20' },
  { name: 'struct tcp6_sock', since: '2020-06-29' },
  { name: 'struct tcp_sock', since: '2020-06-29' },
  { name: 'struct tcp_timewait_sock', since: '2020-06-29' },
  { name: 'struct tcp_request_sock', since: '2020-06-29' },
  { name: 'struct udp6_sock', since: '2020-06-29' },
  { name: 'struct unix_sock', since: '2021-10-22' },
  { name: 'struct task_struct', since: '2020-07-01' },
  { name: 'struct cgroup', since: '2022-11-12', until: '2022-11-18' },
  { name: 'struct cgroup', since: '2022-12-02', released: '2023-02-19' },
  { name: 'struct __sk_buff' },
  { name: 'struct sk_msg_md' },
  { name: 'struct xpd_md', until: '2019-10-15' },
  { name: 'struct xdp_md', since: '2019-10-15' },
  { name: 'struct path', since: '2020-08-26' },
  { name: 'struct btf_ptr', since: '2020-09-29' },
  { name: 'struct inode', since: '2020-12-04' },
  { name: 'struct socket', since: '2020-12-20' },
  { name: 'struct file', since: '2020-12-20' },
  { name: 'struct bpf_timer', since: '2021-07-16' },
  { name: 'struct mptcp_sock', since: '2022-06-07' },
  { name: 'struct bpf_dynptr', since: '2022-06-07' },
  { name: 'struct iphdr', since: '2022-06-24' },
  { name: 'struct ipv6hdr', since: '2022-06-24' },
  { name: 'struct cgroup', since: '2022-11-18', until: '2022-12-02' },
];
