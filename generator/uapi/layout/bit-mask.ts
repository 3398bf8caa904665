import type { BitField, Endian } from '../../tree/index.ts';

/** Bytes of a struct and, of each, the bits that belong to a bit-field. */
export interface BitMask {
  /** Bytes from the start of the struct. */
  readonly offset: number;
  readonly bytes: readonly number[];
}

/** Returns the bits of a bit-field as a machine of that byte order has them in memory. */
export function bitMask({ offset, width }: BitField, endian: Endian): BitMask {
  const first = Math.floor(offset / 8);
  const end = offset + width;
  const bytes: number[] = [];
  for (let byte = first; 8 * byte < end; byte++) {
    const low = Math.max(offset - 8 * byte, 0);
    const high = Math.min(end - 8 * byte, 8);
    const fromLowest = ((1 << high) - 1) & ~((1 << low) - 1);
    bytes.push(endian === 'little' ? fromLowest : reversed(fromLowest));
  }
  return { offset: first, bytes };
}

function reversed(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) result |= 0x80 >> bit;
  return result;
}

/** Where a bit-field is in the unit of its type that holds it: what a reader loads, shifts and masks. */
export interface BitUnit {
  /** Bytes from the start of the struct. */
  readonly offset: number;
  /** Bytes to load. */
  readonly size: number;
  /** Bits to shift to the right. */
  readonly shift: number;
}

/** Returns the smallest aligned run of 1, 2, 4 or 8 bytes that holds the bit-field; undefined when eight do not. */
export function bitUnit({ offset, width }: BitField, endian: Endian): BitUnit | undefined {
  for (const size of [1, 2, 4, 8]) {
    const start = Math.floor(offset / (8 * size)) * 8 * size;
    const inside = offset - start;
    if (inside + width <= 8 * size)
      return { offset: start / 8, size, shift: endian === 'little' ? inside : 8 * size - inside - width };
  }
  return undefined;
}
