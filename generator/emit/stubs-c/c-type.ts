import { type CType, formatDeclaration } from '../../tree/index.ts';
import { integerKind, isVoid, structOf } from '../stubs/index.ts';

/** Returns the declaration of `name` as a host of any word size has it: `long`, which has 64 bits in BPF, is `__s64`. */
export function hostDeclaration(type: CType, name = ''): string {
  return formatDeclaration(hostType(type), name);
}

/** Integers whose names say how they are meant; they keep them. */
const KEPT = /^(?:char|int|unsigned int|bool|__(?:be|le|sum)\d\d|__wsum)$/;

function hostType(type: CType): CType {
  switch (type.type) {
    case 'pointer':
      return { ...type, to: hostType(type.to) };
    case 'array':
      return { ...type, of: hostType(type.of) };
    case 'taggedType':
      return { ...type, name: structOf(type) ?? type.name };
    case 'namedType': {
      const kind = integerKind(type);
      return kind === undefined || isVoid(type) || KEPT.test(type.name) ? type : { ...type, name: `__${kind}` };
    }
    default:
      return type;
  }
}
