import type { RegisterKind, RegisterState } from './register.ts';

/** Returns how the verifier calls what a register holds: `map_value_or_null`, `rdonly_mem`, `trusted_ptr_`. */
export function formatRegister(register: RegisterState): string {
  return formatKind(register.kind, register.isNullable, register.isReadOnly);
}

/** Returns how the verifier calls a kind of register, as in `compatible_reg_types`. */
export function formatKind(kind: RegisterKind | string, isNullable = false, isReadOnly = false): string {
  const [base = '', ...flags] = kind.split(' | ');
  const prefixes = FLAG_PREFIXES.filter(([flag]) => flags.includes(flag)).map(([, text]) => text);
  const postfix = isNullable ? (base === 'PTR_TO_BTF_ID' ? 'or_null_' : '_or_null') : '';
  const record = base === 'PTR_TO_MEM' && flags.includes('MEM_ALLOC') ? 'alloc_' : '';
  return `${isReadOnly ? 'rdonly_' : ''}${record}${prefixes.join('')}${BASES[base] ?? '?'}${postfix}`;
}

/** In the verifier's order. `MEM_ALLOC` shows on memory only: so Linux 6.1 marks a ring buffer's records. */
const FLAG_PREFIXES: readonly (readonly [string, string])[] = [
  ['MEM_RINGBUF', 'ringbuf_'],
  ['MEM_USER', 'user_'],
  ['MEM_PERCPU', 'percpu_'],
  ['MEM_RCU', 'rcu_'],
  ['PTR_UNTRUSTED', 'untrusted_'],
  ['PTR_TRUSTED', 'trusted_'],
];

const BASES: Readonly<Record<string, string>> = {
  NOT_INIT: '?',
  SCALAR_VALUE: 'scalar',
  PTR_TO_CTX: 'ctx',
  CONST_PTR_TO_MAP: 'map_ptr',
  PTR_TO_MAP_VALUE: 'map_value',
  PTR_TO_STACK: 'fp',
  PTR_TO_PACKET: 'pkt',
  PTR_TO_PACKET_META: 'pkt_meta',
  PTR_TO_PACKET_END: 'pkt_end',
  PTR_TO_FLOW_KEYS: 'flow_keys',
  PTR_TO_SOCKET: 'sock',
  PTR_TO_SOCK_COMMON: 'sock_common',
  PTR_TO_TCP_SOCK: 'tcp_sock',
  PTR_TO_TP_BUFFER: 'tp_buffer',
  PTR_TO_XDP_SOCK: 'xdp_sock',
  PTR_TO_BTF_ID: 'ptr_',
  PTR_TO_MEM: 'mem',
  PTR_TO_ARENA: 'arena',
  PTR_TO_BUF: 'buf',
  PTR_TO_FUNC: 'func',
  PTR_TO_MAP_KEY: 'map_key',
  CONST_PTR_TO_DYNPTR: 'dynptr_ptr',
  PTR_TO_DYNPTR: 'dynptr_ptr',
};
