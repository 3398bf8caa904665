import { ALLOWED_HOOKS } from '../../tree/index.ts';
import type { Fulfilled, Program } from '../program.ts';

/** What the names of sections say about the programs in them: the beginning of the name, the program type, the attach type. The longest beginning that fits counts. */
const SECTIONS: readonly (readonly [string, string, string?])[] = [
  ['socket', 'SOCKET_FILTER'],
  ['sk_reuseport/migrate', 'SK_REUSEPORT', 'BPF_SK_REUSEPORT_SELECT_OR_MIGRATE'],
  ['sk_reuseport', 'SK_REUSEPORT', 'BPF_SK_REUSEPORT_SELECT'],
  ['kprobe', 'KPROBE'],
  ['kretprobe', 'KPROBE'],
  ['uprobe', 'KPROBE'],
  ['uretprobe', 'KPROBE'],
  ['ksyscall', 'KPROBE'],
  ['kretsyscall', 'KPROBE'],
  ['usdt', 'KPROBE'],
  ['kprobe.multi', 'KPROBE', 'BPF_TRACE_KPROBE_MULTI'],
  ['kretprobe.multi', 'KPROBE', 'BPF_TRACE_KPROBE_MULTI'],
  ['kprobe.session', 'KPROBE', 'BPF_TRACE_KPROBE_SESSION'],
  ['uprobe.multi', 'KPROBE', 'BPF_TRACE_UPROBE_MULTI'],
  ['uretprobe.multi', 'KPROBE', 'BPF_TRACE_UPROBE_MULTI'],
  ['uprobe.session', 'KPROBE', 'BPF_TRACE_UPROBE_SESSION'],
  ['tc', 'SCHED_CLS'],
  ['tcx', 'SCHED_CLS'],
  ['tc/ingress', 'SCHED_CLS', 'BPF_TCX_INGRESS'],
  ['tc/egress', 'SCHED_CLS', 'BPF_TCX_EGRESS'],
  ['tcx/ingress', 'SCHED_CLS', 'BPF_TCX_INGRESS'],
  ['tcx/egress', 'SCHED_CLS', 'BPF_TCX_EGRESS'],
  ['netkit/primary', 'SCHED_CLS', 'BPF_NETKIT_PRIMARY'],
  ['netkit/peer', 'SCHED_CLS', 'BPF_NETKIT_PEER'],
  ['classifier', 'SCHED_CLS'],
  ['action', 'SCHED_ACT'],
  ['tracepoint', 'TRACEPOINT'],
  ['tp', 'TRACEPOINT'],
  ['raw_tracepoint', 'RAW_TRACEPOINT'],
  ['raw_tp', 'RAW_TRACEPOINT'],
  ['raw_tracepoint.w', 'RAW_TRACEPOINT_WRITABLE'],
  ['raw_tp.w', 'RAW_TRACEPOINT_WRITABLE'],
  ['tp_btf', 'TRACING', 'BPF_TRACE_RAW_TP'],
  ['fentry', 'TRACING', 'BPF_TRACE_FENTRY'],
  ['fmod_ret', 'TRACING', 'BPF_MODIFY_RETURN'],
  ['fexit', 'TRACING', 'BPF_TRACE_FEXIT'],
  ['freplace', 'EXT'],
  ['lsm', 'LSM', 'BPF_LSM_MAC'],
  ['lsm_cgroup', 'LSM', 'BPF_LSM_CGROUP'],
  ['iter', 'TRACING', 'BPF_TRACE_ITER'],
  ['syscall', 'SYSCALL'],
  ['xdp', 'XDP', 'BPF_XDP'],
  ['xdp/devmap', 'XDP', 'BPF_XDP_DEVMAP'],
  ['xdp.frags/devmap', 'XDP', 'BPF_XDP_DEVMAP'],
  ['xdp_devmap', 'XDP', 'BPF_XDP_DEVMAP'],
  ['xdp/cpumap', 'XDP', 'BPF_XDP_CPUMAP'],
  ['xdp.frags/cpumap', 'XDP', 'BPF_XDP_CPUMAP'],
  ['xdp_cpumap', 'XDP', 'BPF_XDP_CPUMAP'],
  ['perf_event', 'PERF_EVENT'],
  ['lwt_in', 'LWT_IN'],
  ['lwt_out', 'LWT_OUT'],
  ['lwt_xmit', 'LWT_XMIT'],
  ['lwt_seg6local', 'LWT_SEG6LOCAL'],
  ['sockops', 'SOCK_OPS', 'BPF_CGROUP_SOCK_OPS'],
  ['sk_skb/stream_parser', 'SK_SKB', 'BPF_SK_SKB_STREAM_PARSER'],
  ['sk_skb/stream_verdict', 'SK_SKB', 'BPF_SK_SKB_STREAM_VERDICT'],
  ['sk_skb', 'SK_SKB'],
  ['sk_msg', 'SK_MSG', 'BPF_SK_MSG_VERDICT'],
  ['lirc_mode2', 'LIRC_MODE2', 'BPF_LIRC_MODE2'],
  ['flow_dissector', 'FLOW_DISSECTOR', 'BPF_FLOW_DISSECTOR'],
  ['cgroup_skb/ingress', 'CGROUP_SKB', 'BPF_CGROUP_INET_INGRESS'],
  ['cgroup_skb/egress', 'CGROUP_SKB', 'BPF_CGROUP_INET_EGRESS'],
  ['cgroup/skb', 'CGROUP_SKB'],
  ['cgroup/sock_create', 'CGROUP_SOCK', 'BPF_CGROUP_INET_SOCK_CREATE'],
  ['cgroup/sock_release', 'CGROUP_SOCK', 'BPF_CGROUP_INET_SOCK_RELEASE'],
  ['cgroup/sock', 'CGROUP_SOCK', 'BPF_CGROUP_INET_SOCK_CREATE'],
  ['cgroup/post_bind4', 'CGROUP_SOCK', 'BPF_CGROUP_INET4_POST_BIND'],
  ['cgroup/post_bind6', 'CGROUP_SOCK', 'BPF_CGROUP_INET6_POST_BIND'],
  ['cgroup/bind4', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET4_BIND'],
  ['cgroup/bind6', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET6_BIND'],
  ['cgroup/connect4', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET4_CONNECT'],
  ['cgroup/connect6', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET6_CONNECT'],
  ['cgroup/connect_unix', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UNIX_CONNECT'],
  ['cgroup/sendmsg4', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UDP4_SENDMSG'],
  ['cgroup/sendmsg6', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UDP6_SENDMSG'],
  ['cgroup/sendmsg_unix', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UNIX_SENDMSG'],
  ['cgroup/recvmsg4', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UDP4_RECVMSG'],
  ['cgroup/recvmsg6', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UDP6_RECVMSG'],
  ['cgroup/recvmsg_unix', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UNIX_RECVMSG'],
  ['cgroup/getpeername4', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET4_GETPEERNAME'],
  ['cgroup/getpeername6', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET6_GETPEERNAME'],
  ['cgroup/getpeername_unix', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UNIX_GETPEERNAME'],
  ['cgroup/getsockname4', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET4_GETSOCKNAME'],
  ['cgroup/getsockname6', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_INET6_GETSOCKNAME'],
  ['cgroup/getsockname_unix', 'CGROUP_SOCK_ADDR', 'BPF_CGROUP_UNIX_GETSOCKNAME'],
  ['cgroup/sysctl', 'CGROUP_SYSCTL', 'BPF_CGROUP_SYSCTL'],
  ['cgroup/getsockopt', 'CGROUP_SOCKOPT', 'BPF_CGROUP_GETSOCKOPT'],
  ['cgroup/setsockopt', 'CGROUP_SOCKOPT', 'BPF_CGROUP_SETSOCKOPT'],
  ['cgroup/dev', 'CGROUP_DEVICE', 'BPF_CGROUP_DEVICE'],
  ['sk_lookup', 'SK_LOOKUP', 'BPF_SK_LOOKUP'],
  ['netfilter', 'NETFILTER', 'BPF_NETFILTER'],
];

/** Licences under which GPL-only helpers may be called, as the kernel spells them. */
const GPL = new Set(['GPL', 'GPL v2', 'GPL and additional rights', 'Dual BSD/GPL', 'Dual MIT/GPL', 'Dual MPL/GPL']);

/** What is known of a program beside its section. */
export interface ProgramOptions {
  readonly type?: string | undefined;
  readonly attachType?: string | undefined;
  readonly structOps?: string | undefined;
  readonly license?: string | undefined;
  readonly isSleepable?: boolean | undefined;
  readonly has?: readonly Fulfilled[] | undefined;
}

/** What a program that is loaded by root has. */
const ROOT: readonly Fulfilled[] = ['CAP_BPF', 'CAP_PERFMON', 'CAP_SYS_ADMIN'];

/** Returns what a section's name and the options say of the program in it; undefined when they do not say its type. What cannot be known (to which hook of many it will be attached) is taken to be as it should. */
export function programOfSection(
  section: string,
  license: string | undefined,
  options: ProgramOptions,
): Program | undefined {
  const bare = section.replace(/^\?/, '');
  const [, known, attach] = bestSection(bare) ?? [];
  const type = options.type ?? (known === undefined ? undefined : `BPF_PROG_TYPE_${known}`);
  if (type === undefined) return undefined;
  const attachType = options.attachType ?? (options.type === undefined ? attach : undefined);
  return {
    type,
    ...(attachType === undefined ? {} : { attachType }),
    ...(options.structOps === undefined ? {} : { structOps: options.structOps }),
    isGplCompatible: GPL.has(options.license ?? license ?? ''),
    isSleepable: options.isSleepable ?? (/^[a-z_]+\.s(?:\/|$)/.test(bare) || bare === 'syscall'),
    has: [...(options.has ?? ROOT), ...hooksOf(bare, attachType)],
    hooks: ALLOWED_HOOKS,
  };
}

/** A sleepable program's section has `.s` behind its first word. */
function bestSection(section: string): (typeof SECTIONS)[number] | undefined {
  const name = section.replace(/^([a-z_]+)\.s(?=\/|$)/, '$1');
  const fitting = SECTIONS.filter(
    ([start]) =>
      name === start || name.startsWith(`${start}/`) || name.startsWith(`${start}.`) || name.startsWith(`${start}_`),
  );
  return fitting.sort((left, right) => right[0].length - left[0].length)[0];
}

function hooksOf(section: string, attachType: string | undefined): Fulfilled[] {
  if (attachType === 'BPF_LSM_CGROUP') return ['lsm_sockopt_locked', 'trampoline'];
  if (/^iter(?:\.s)?\/tcp/.test(section)) return ['iter_tcp'];
  if (/^iter(?:\.s)?\/unix/.test(section)) return ['iter_unix'];
  return /^(?:fentry|fexit|fmod_ret|lsm)/.test(section) ? ['trampoline'] : [];
}
