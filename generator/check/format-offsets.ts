/** Bits of a register. */
const BITS = 64;

/**
 * Returns how the verifier prints an offset that depends on the input: which bits are known to be set, and which are not known at all (tnum_range, tnum_strn).
 *
 *     8 to 15: (0x8; 0x7)
 */
export function formatOffsets(min: number, max: number): string {
  if (min === max || !Number.isInteger(min) || !Number.isInteger(max)) return String(min);
  const least = BigInt.asUintN(BITS, BigInt(min));
  const greatest = BigInt.asUintN(BITS, BigInt(max));
  const unknown = (1n << BigInt((least ^ greatest).toString(2).length)) - 1n;
  return `(0x${(least & ~unknown).toString(16)}; 0x${unknown.toString(16)})`;
}
