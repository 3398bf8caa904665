import type { Program } from './program.ts';

/** How deep one struct may stand at the start of another. */
const DEEPEST = 16;

/**
 * Says whether a pointer to `struct` is one to `expected`, too: it is the same, or `expected` stands at its start (btf_struct_ids_match at offset 0). `isStrict` asks for the same.
 */
export function structMatches(program: Program, struct: string, expected: string, isStrict: boolean): boolean {
  if (struct === expected) return true;
  if (isStrict) return false;
  const members = program.firstMembers ?? SOCKETS;
  let at: string | undefined = struct;
  for (let depth = 0; depth < DEEPEST && at !== undefined; depth++) {
    if (at === expected) return true;
    at = Object.hasOwn(members, at) ? members[at] : undefined;
  }
  return false;
}

/** The kernel's sockets, each of which begins with another. */
const SOCKETS: Readonly<Record<string, string>> = {
  'struct sock': 'struct sock_common',
  'struct inet_sock': 'struct sock',
  'struct inet_connection_sock': 'struct inet_sock',
  'struct tcp_sock': 'struct inet_connection_sock',
  'struct tcp6_sock': 'struct tcp_sock',
  'struct udp_sock': 'struct inet_sock',
  'struct udp6_sock': 'struct udp_sock',
  'struct unix_sock': 'struct sock',
  'struct mptcp_sock': 'struct inet_connection_sock',
  'struct inet_timewait_sock': 'struct sock_common',
  'struct tcp_timewait_sock': 'struct inet_timewait_sock',
  'struct request_sock': 'struct sock_common',
  'struct inet_request_sock': 'struct request_sock',
  'struct tcp_request_sock': 'struct inet_request_sock',
};
