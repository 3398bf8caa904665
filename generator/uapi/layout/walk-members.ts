import type { MemberLayout, RecordLayout, ValueLayout } from '../../tree/index.ts';

/** A member with its place in the outermost struct. */
export interface PlacedMember {
  /** How C names it from there: `remote_ipv6`, `prog.fd`, `target.map.map_fd`, and `keys[0].size` in an array of structs without a tag: that of its first element. */
  readonly path: string;
  /** Bytes from the start of the outermost struct. */
  readonly offset: number;
  /** Of a bit-field: its first bit, counted from the start of the outermost struct. */
  readonly bitOffset: number | undefined;
  readonly layout: MemberLayout;
}

/**
 * Returns the members of `record` and of the structs and unions inside it that can be named, in the header's order: a struct with a name before its members, the members of one without a name in its place.
 * What the elements of an array have for members stands behind the array where these are defined with it; a struct with a tag is laid out by itself.
 */
export function namedMembers(record: RecordLayout): PlacedMember[] {
  const found: PlacedMember[] = [];
  collect(record, '', 0, found);
  return found;
}

/** The parser bounds how deep structs nest. */
function collect(record: RecordLayout, prefix: string, base: number, found: PlacedMember[]): void {
  for (const layout of record.members) {
    const offset = base + layout.offset;
    const path = layout.name === undefined ? prefix : `${prefix}${layout.name}`;
    const bitOffset = layout.bits && 8 * base + layout.bits.offset;
    if (layout.name !== undefined) found.push({ path, offset, bitOffset, layout });
    const inner = gatheredRecord(layout.value);
    if (inner) collect(inner, layout.name === undefined ? prefix : `${path}${indexOf(layout.value)}.`, offset, found);
  }
}

/** Returns the struct or union whose members count as members of what `value` stands in: `value` itself, or the elements of an array when they have no tag. */
export function gatheredRecord(value: ValueLayout): RecordLayout | undefined {
  const record = recordIn(value);
  return value.type === 'record' || record?.name === undefined ? record : undefined;
}

/** `[0]` for each dimension of an array. */
function indexOf(value: ValueLayout): string {
  return value.type === 'array' ? `[0]${indexOf(value.of)}` : '';
}

/** Returns the struct or union that `value` is, or an array of it; undefined when it is none. */
export function recordIn(value: ValueLayout): RecordLayout | undefined {
  let inner = value;
  while (inner.type === 'array') inner = inner.of;
  return inner.type === 'record' ? inner : undefined;
}
