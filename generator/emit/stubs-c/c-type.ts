import {
  type CType,
  formatDeclaration,
  type HeaderModel,
  integerKind,
  isVoid,
  type Qualifier,
} from '../../tree/index.ts';
import { structOf } from '../stubs/index.ts';

/** Returns the declaration of `name` as a host of any word size has it: `long`, which has 64 bits in BPF, is `__s64`. */
export function hostDeclaration(type: CType, name = ''): string {
  return formatDeclaration(hostType(type), name);
}

/** Integers whose names say how they are meant; they keep them. */
const KEPT = /^(?:char|int|unsigned int|__(?:be|le|sum)\d\d|__wsum)$/;

function hostType(type: CType): CType {
  switch (type.type) {
    case 'pointer':
      return { ...type, to: hostType(type.to), qualifiers: hostQualifiers(type.qualifiers) };
    case 'array':
      return { ...type, of: hostType(type.of) };
    case 'taggedType':
      return { ...type, name: structOf(type) ?? type.name, qualifiers: hostQualifiers(type.qualifiers) };
    case 'namedType': {
      const kind = integerKind(type);
      const isKept = kind === undefined || isVoid(type) || KEPT.test(type.name);
      return { ...type, name: isKept ? type.name : `__${kind}`, qualifiers: hostQualifiers(type.qualifiers) };
    }
    default:
      return type;
  }
}

/** C++ has no `restrict`. */
function hostQualifiers(qualifiers: readonly Qualifier[]): Qualifier[] {
  return qualifiers.filter((qualifier) => qualifier !== 'restrict');
}

/** True for a name that every C compiler takes: letters beyond ASCII may look like others, or like none. */
export function isCName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

/** Returns the name in `type` that no C compiler would know; undefined when it is a register's type or a pointer to something that can be declared. */
export function unknownName(type: CType, model: HeaderModel): string | undefined {
  if (type.type === 'pointer') return isVoid(type.to) ? undefined : unknownTarget(type.to, model);
  if (isEnum(type)) return isCName(type.name) && isDefinedEnum(type.name, model) ? undefined : formatDeclaration(type);
  return isVoid(type) || integerKind(type) ? undefined : formatDeclaration(type);
}

function unknownTarget(type: CType, model: HeaderModel): string | undefined {
  if (type.type === 'taggedType' && type.keyword !== 'enum')
    return isCName(type.name) ? undefined : formatDeclaration(type);
  return unknownName(type, model);
}

function isEnum(type: CType): type is Extract<CType, { type: 'taggedType' }> {
  return type.type === 'taggedType' && type.keyword === 'enum';
}

function isDefinedEnum(name: string, { enums }: HeaderModel): boolean {
  return enums.some((definition) => definition.name === name);
}
