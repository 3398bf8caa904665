import type { RegisterState } from './register.ts';

/**
 * Makes a pointer that may be NULL one that is not. What was looked up in some maps is no value of theirs: a map of maps holds maps, others hold sockets. The verifier, too, says so only when the pointer was compared with NULL
 * (mark_ptr_not_null_reg).
 */
export function becomeNotNull(register: RegisterState): void {
  register.isNullable = false;
  const { map } = register;
  if (!map || register.kind !== 'PTR_TO_MAP_VALUE') return;
  switch (map.type) {
    case 'BPF_MAP_TYPE_ARRAY_OF_MAPS':
    case 'BPF_MAP_TYPE_HASH_OF_MAPS':
      register.kind = 'CONST_PTR_TO_MAP';
      register.map = map.inner;
      return;
    case 'BPF_MAP_TYPE_SOCKMAP':
    case 'BPF_MAP_TYPE_SOCKHASH':
      register.kind = 'PTR_TO_SOCKET';
      register.map = undefined;
      return;
    case 'BPF_MAP_TYPE_XSKMAP':
      register.kind = 'PTR_TO_XDP_SOCK';
      register.map = undefined;
      return;
    default:
      return;
  }
}
