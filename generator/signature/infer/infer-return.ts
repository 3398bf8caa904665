import type { ArgNumber, CType, SignatureArg, SignatureReturn, TypeFlag } from '../../tree/index.ts';
import { mentionsNull, type Prose } from './prose.ts';

/** Returns what a helper gives back by its C type, its arguments and whether its text speaks of NULL. */
export function inferReturn(type: CType, args: readonly SignatureArg[], prose: Prose): SignatureReturn {
  if (type.type !== 'pointer')
    return { type: type.type === 'namedType' && type.name === 'void' ? 'RET_VOID' : 'RET_INTEGER' };
  const flags: readonly TypeFlag[] = mentionsNull(prose.returns) ? ['PTR_MAYBE_NULL'] : [];
  const marked = flags.length > 0 ? { flags } : {};
  const { to } = type;
  if (to.type === 'taggedType') {
    const kind = SOCKETS[to.name];
    return kind ? { type: kind, ...marked } : { type: 'RET_PTR_TO_BTF_ID', ...marked, btf_id: `struct ${to.name}` };
  }
  const size = args.findIndex((arg) => arg.type === 'ARG_CONST_ALLOC_SIZE_OR_ZERO');
  if (size !== -1) return { type: 'RET_PTR_TO_MEM', ...marked, size_arg: (size + 1) as ArgNumber };
  const map = args.findIndex((arg) => arg.type === 'ARG_CONST_MAP_PTR');
  if (map !== -1) return { type: 'RET_PTR_TO_MAP_VALUE', ...marked, map_arg: (map + 1) as ArgNumber };
  return { type: 'RET_PTR_TO_MEM', ...marked };
}

/** The structs of bpf.h that stand for sockets of the kernel. */
const SOCKETS: Readonly<Record<string, SignatureReturn['type']>> = {
  bpf_sock: 'RET_PTR_TO_SOCKET',
  bpf_tcp_sock: 'RET_PTR_TO_TCP_SOCK',
};
