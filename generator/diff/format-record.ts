import { type CAttribute, type CType, formatDeclaration, type Member, type RecordType } from '../tree/index.ts';

/** Returns a struct or union as it was written, but for blanks and comments: what two declarations are compared by when their layouts are not known. */
export function formatRecord({ type, members, attributes }: RecordType): string {
  return [type, '{', ...members.map(formatMember), '}', ...attributes.map(formatAttribute)].join(' ');
}

/** The parser bounds how deep structs nest. */
function formatMember({ name, type, bits, attributes }: Member): string {
  const record = recordOf(type);
  const inner = record ? [formatRecord(record)] : [];
  const width = bits ? [`: ${bits.text}`] : [];
  return [...inner, formatDeclaration(type, name), ...width, ...attributes.map(formatAttribute), ';'].join(' ');
}

/** The struct or union that is defined in a member's declaration. */
function recordOf(type: CType): RecordType | undefined {
  let base = type;
  while (base.type === 'array') base = base.of;
  return base.type === 'inlineType' && base.definition.type !== 'enum' ? base.definition : undefined;
}

function formatAttribute({ name, args }: CAttribute): string {
  return `${name}(${args.map(({ text }) => text).join(', ')})`;
}
