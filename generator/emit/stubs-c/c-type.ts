import { type CType, formatDeclaration, type HeaderModel, integerKind, isVoid } from '../../tree/index.ts';
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

/** Returns the name in `type` that no C compiler would know; undefined when it is a register's type or a pointer to something that can be declared. */
export function unknownName(type: CType, model: HeaderModel): string | undefined {
  if (type.type === 'pointer') return isVoid(type.to) ? undefined : unknownTarget(type.to, model);
  if (isEnum(type)) return isDefinedEnum(type.name, model) ? undefined : formatDeclaration(type);
  return isVoid(type) || integerKind(type) ? undefined : formatDeclaration(type);
}

function unknownTarget(type: CType, model: HeaderModel): string | undefined {
  if (type.type === 'taggedType' && type.keyword !== 'enum') return undefined;
  return unknownName(type, model);
}

function isEnum(type: CType): type is Extract<CType, { type: 'taggedType' }> {
  return type.type === 'taggedType' && type.keyword === 'enum';
}

function isDefinedEnum(name: string, { enums }: HeaderModel): boolean {
  return enums.some((definition) => definition.name === name);
}
