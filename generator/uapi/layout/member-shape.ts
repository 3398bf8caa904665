import type { IntegerLayout, ValueLayout } from '../../tree/index.ts';
import { bitUnit } from './bit-mask.ts';
import { type PlacedMember, recordIn } from './walk-members.ts';

/** How a member is read from memory, in plain values: what tables of layouts are made of. */
export interface MemberShape {
  /** Bytes from the start of the outermost struct; of a bit-field, of the bytes to load. */
  readonly offset: number;
  /** Bytes; of a bit-field, those to load. */
  readonly size: number;
  /** `u32`, `s64`, `u16be`, `f64`, `pointer`, `record` or `bits`; of an array, that of its elements. */
  readonly kind: string;
  /** Elements of an array, over all its dimensions; 0 for a flexible one. */
  readonly count: number | undefined;
  /** The tag of the struct or union that it is, or has for elements, where there is one. */
  readonly record: string | undefined;
  readonly bits: BitsShape | undefined;
}

/** What is left of the loaded bytes: shifted to the right by so many bits on a machine of either byte order, so many bits, the highest of which may be the sign. */
export interface BitsShape {
  readonly shift: { readonly little: number; readonly big: number };
  readonly width: number;
  readonly isSigned: boolean;
}

/** Returns how the member is read. */
export function memberShape(placed: PlacedMember): MemberShape {
  const { offset, bitOffset, layout } = placed;
  const { value, bits } = layout;
  if (bits && bitOffset !== undefined) return bitsShape(bitOffset, bits.width, value);
  let element = value;
  let count = 1;
  while (element.type === 'array') {
    count *= element.length;
    element = element.of;
  }
  return {
    offset,
    size: value.size,
    kind: valueKind(element),
    count: value.type === 'array' ? count : undefined,
    record: recordIn(element)?.name,
    bits: undefined,
  };
}

function valueKind(value: ValueLayout): string {
  switch (value.type) {
    case 'integer':
      return integerKind(value);
    case 'float':
      return `f${8 * value.size}`;
    default:
      return value.type;
  }
}

function integerKind({ isSigned, size, order }: IntegerLayout): string {
  const end = order === undefined ? '' : order === 'big' ? 'be' : 'le';
  return `${isSigned ? 's' : 'u'}${8 * size}${end}`;
}

/** A bit-field that no eight bytes hold, which only packing can make, is given by the bytes that it touches. */
function bitsShape(offset: number, width: number, value: ValueLayout): MemberShape {
  const little = bitUnit({ offset, width }, 'little');
  const big = bitUnit({ offset, width }, 'big');
  const start = little?.offset ?? Math.floor(offset / 8);
  const size = little?.size ?? Math.ceil((offset + width) / 8) - start;
  const shift = { little: little?.shift ?? offset % 8, big: big?.shift ?? 8 * (start + size) - offset - width };
  const isSigned = value.type === 'integer' && value.isSigned;
  return { offset: start, size, kind: 'bits', count: undefined, record: undefined, bits: { shift, width, isSigned } };
}
