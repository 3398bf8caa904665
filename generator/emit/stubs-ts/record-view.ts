import type { CType, HeaderModel, MemberLayout, RecordLayout, ValueLayout } from '../../tree/index.ts';
import { type BitsShape, CONTEXT_RELEASE, memberShape, namedMembers, type PlacedMember } from '../../uapi/index.ts';
import { accessDoc } from './access-doc.ts';
import { commentDoc } from './comment-doc.ts';
import { targetOf } from './param-view.ts';
import { formatProperties, type PropertyView } from './property.ts';
import { propertyName, quote } from './ts-name.ts';
import { pointerType } from './value-type.ts';

/** What the views of records share: the module's name of each struct and union, by `struct tag`. */
export interface RecordContext {
  readonly model: HeaderModel;
  readonly names: ReadonlyMap<string, string>;
}

/** Returns the properties of a record's interface: what is read from its memory. Members of structs and unions without a name stand beside the others. */
export function recordProperties(record: RecordLayout, context: RecordContext): PropertyView[] {
  const byName = new Map<string, PropertyView>();
  addProperties(record, context, byName);
  return [...byName].map(([name, property]) => withAccess(property, record.name, name));
}

/** A member of a context also says who may read and write it. */
function withAccess(property: PropertyView, struct: string | undefined, path: string): PropertyView {
  const lines = struct === undefined ? [] : accessDoc(struct, path);
  if (lines.length === 0) return property;
  const access = `Access in Linux ${CONTEXT_RELEASE}:\n${lines.join('\n')}`;
  return { ...property, doc: property.doc === undefined ? access : `${property.doc}\n\n${access}` };
}

function addProperties(record: RecordLayout, context: RecordContext, byName: Map<string, PropertyView>): void {
  for (const layout of record.members) {
    if (layout.name === undefined) {
      if (layout.value.type === 'record') addProperties(layout.value, context, byName);
      continue;
    }
    const doc = commentDoc(context.model, layout.member.comment);
    byName.set(layout.name, { name: propertyName(layout.name), type: memberType(layout, context), doc });
  }
}

function memberType({ value, bits, member }: MemberLayout, context: RecordContext): string {
  if (bits) return bits.width > 32 ? 'bigint' : 'number';
  return valueType(value, member.type, context);
}

/** The declared type says what a pointer points to; it is lost behind a typedef. */
function valueType(value: ValueLayout, type: CType, context: RecordContext): string {
  switch (value.type) {
    case 'integer':
      return value.size > 4 ? 'bigint' : 'number';
    case 'float':
      return 'number';
    case 'pointer':
      return pointerType({ kind: 'nullable', target: pointedTo(type), access: 'both' });
    case 'array': {
      if (isBytes(value.of)) return 'Uint8Array';
      const inner = valueType(value.of, type.type === 'array' ? type.of : type, context);
      return `readonly ${inner.includes('|') ? `(${inner})` : inner}[]`;
    }
    case 'record':
      return recordType(value, context);
  }
}

function pointedTo(type: CType): string | undefined {
  return type.type === 'pointer' && type.to.type !== 'function' ? targetOf(type.to) : undefined;
}

function isBytes(value: ValueLayout): boolean {
  return value.type === 'integer' && value.size === 1;
}

function recordType(record: RecordLayout, context: RecordContext): string {
  const name = context.names.get(`${record.keyword} ${record.name}`);
  if (name !== undefined) return name;
  const lines = formatProperties(recordProperties(record, context));
  return lines === '' ? 'object' : indentRest(`{\n${lines}}`);
}

/** A type that goes over several lines stands in a property, whose own lines are indented. */
function indentRest(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

/** Returns a record's layout as the text of an object. */
export function layoutText(record: RecordLayout): string {
  const lines = new Map(
    namedMembers(record).map((placed) => [placed.path, `    ${propertyName(placed.path)}: ${memberText(placed)},\n`]),
  );
  return `{\n  size: ${record.size},\n  align: ${record.align},\n  members: {\n${[...lines.values()].join('')}  },\n} as const satisfies RecordLayout`;
}

function memberText(placed: PlacedMember): string {
  const { offset, size, kind, count, record, bits } = memberShape(placed);
  const parts = [`offset: ${offset}`, `size: ${size}`, `kind: ${quote(kind)}`];
  if (count !== undefined) parts.push(`count: ${count}`);
  if (record !== undefined) parts.push(`record: ${quote(record)}`);
  if (bits) parts.push(`bits: ${bitsText(bits)}`);
  return `{ ${parts.join(', ')} }`;
}

function bitsText({ shift, width, isSigned }: BitsShape): string {
  return `{ shift: { little: ${shift.little}, big: ${shift.big} }, width: ${width}, isSigned: ${isSigned} }`;
}
