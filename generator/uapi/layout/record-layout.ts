import type { Abi, BitField, Member, MemberLayout, RecordLayout, RecordType, ValueLayout } from '../../tree/index.ts';
import { alignmentOf, isPacked } from './alignment.ts';
import { machineOf } from './machine.ts';

/** A member with the layout of its type. */
export interface SizedMember {
  readonly member: Member;
  readonly value: ValueLayout;
}

interface State {
  readonly abi: Abi;
  readonly isUnion: boolean;
  readonly isPacked: boolean;
  readonly members: MemberLayout[];
  /** The bits that are taken, from the start of the record. */
  end: number;
  /** The largest end: that of a union. */
  size: number;
  align: number;
}

/**
 * Returns `record` laid out: each member at the next place that its alignment allows, a bit-field at the next bit unless it would reach over the end of a unit of its type.
 * Source: System V ABI, "Aggregates and Unions" and "Bit-Fields"; GCC, Common Type Attributes, for `packed` and `aligned`.
 */
export function recordLayout(record: RecordType, members: readonly SizedMember[], abi: Abi): RecordLayout {
  const state: State = {
    abi,
    isUnion: record.type === 'union',
    isPacked: isPacked(record.attributes),
    members: [],
    end: 0,
    size: 0,
    align: alignmentOf(record.attributes, abi),
  };
  for (const member of members) {
    if (state.isUnion) state.end = 0;
    if (member.member.bits) addBitField(member, Number(member.member.bits.value), state);
    else addMember(member, state);
    state.size = Math.max(state.size, state.end);
  }
  const size = roundUp(Math.ceil(state.size / 8), state.align);
  return {
    type: 'record',
    keyword: record.type,
    name: record.name,
    record,
    size,
    align: state.align,
    members: state.members,
  };
}

function addMember({ member, value }: SizedMember, state: State): void {
  const isTight = state.isPacked || isPacked(member.attributes);
  const align = Math.max(isTight ? 1 : value.align, askedAlignment(member, state.abi));
  const offset = roundUp(Math.ceil(state.end / 8), align);
  state.members.push({ name: member.name, member, offset, value, bits: undefined });
  state.end = 8 * (offset + value.size);
  state.align = Math.max(state.align, align);
}

/** The alignment that the declaration asks for, which counts in packed records too. `__aligned_u64` is a macro of <linux/types.h> with such an attribute. */
function askedAlignment({ type, attributes }: Member, abi: Abi): number {
  let base = type;
  while (base.type === 'array') base = base.of;
  const isAligned = base.type === 'namedType' && /^__aligned_(?:u|s|be|le)64$/.test(base.name);
  return Math.max(alignmentOf(attributes, abi), isAligned ? 8 : 1);
}

function addBitField({ member, value }: SizedMember, width: number, state: State): void {
  const asked = askedAlignment(member, state.abi);
  // Width 0 ends the unit that is begun, in a packed record too.
  const isTight = width > 0 && (state.isPacked || isPacked(member.attributes));
  const align = Math.max(isTight ? 1 : value.align, asked);
  const start = bitFieldStart(width, value, isTight, asked, state.end);
  const bits: BitField = { offset: start, width };
  state.members.push({ name: member.name, member, offset: Math.floor(start / 8), value, bits });
  state.end = start + width;
  if (member.name !== undefined || machineOf(state.abi).alignsUnnamed) state.align = Math.max(state.align, align);
}

function bitFieldStart(
  width: number,
  { size, align }: ValueLayout,
  isTight: boolean,
  asked: number,
  end: number,
): number {
  const start = asked === 1 ? end : roundUp(end, 8 * asked);
  if (width === 0) return roundUp(start, 8 * align);
  return !isTight && crossesUnit(start, width, 8 * size, 8 * align) ? roundUp(start, 8 * align) : start;
}

/** A unit of the type begins at every multiple of its alignment: on i386 one of 64 bits at every fourth byte. */
function crossesUnit(start: number, width: number, unit: number, align: number): boolean {
  const unitStart = Math.floor(start / align) * align;
  return start + width > unitStart + unit;
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
