import type { MemberLayout, RecordLayout, ValueLayout } from '../../tree/index.ts';

/** A member with its place in the outermost struct. */
export interface PlacedMember {
  /** How C names it from there: `remote_ipv6`, `prog.fd`, `target.map.map_fd`, and `keys[].size` for a member of an array's elements. */
  readonly path: string;
  /** Bytes from the start of the outermost struct. */
  readonly offset: number;
  /** Of a bit-field: its first bit, counted from the start of the outermost struct. */
  readonly bitOffset: number | undefined;
  readonly layout: MemberLayout;
}

/**
 * Returns the members of `record` and of the structs and unions inside it that can be named, in the header's order: a struct with a name before its members, the members of one without a name in its place.
 * Elements of arrays are not gone into.
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
    if (layout.value.type === 'record')
      collect(layout.value, layout.name === undefined ? prefix : `${path}.`, offset, found);
  }
}

/** Returns the struct or union that `value` is, or an array of it; undefined when it is none. */
export function recordIn(value: ValueLayout): RecordLayout | undefined {
  let inner = value;
  while (inner.type === 'array') inner = inner.of;
  return inner.type === 'record' ? inner : undefined;
}
