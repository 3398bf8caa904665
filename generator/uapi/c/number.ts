import type { IntegerType } from '../../tree/index.ts';
import { fits } from './arithmetic.ts';
import type { Value } from './state.ts';

/** Returns the value of C's integer constant `text` (`0x10`, `1ULL`); undefined for what is none, a floating one too. Source: C11 6.4.4.1. */
export function parseNumber(text: string): Value | undefined {
  const match = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([uU]?)(|l|L|ll|LL)([uU]?)$/.exec(text);
  if (!match || (match[2] && match[4])) return undefined;
  const digits = match[1]!;
  const isDecimal = !digits.startsWith('0') || digits === '0';
  const isOctal = !isDecimal && /^[0-7]+$/.test(digits);
  if (!isDecimal && !isOctal && /^[0-9]+$/.test(digits)) return undefined;
  if (digits.length > LONGEST) return undefined;
  const value = BigInt(isOctal ? `0o${digits}` : digits);
  const isUnsigned = Boolean(match[2] || match[4]);
  const rank = { '': 0, l: 1, ll: 2 }[match[3]!.toLowerCase()]!;
  const type = candidates(rank, isUnsigned, isDecimal).find((candidate) => fits(value, candidate));
  return type && { value, type };
}

/** No 64-bit number has more digits: 64 binary ones and their `0b`. */
const LONGEST = 66;

const SIGNED: readonly IntegerType[] = ['int', 'long', 'long long'];
const UNSIGNED: readonly IntegerType[] = ['unsigned int', 'unsigned long', 'unsigned long long'];

/** The types that the constant may have, the first that holds it counts: only those that are not decimal may become unsigned by themselves. */
function candidates(rank: number, isUnsigned: boolean, isDecimal: boolean): IntegerType[] {
  if (isUnsigned) return UNSIGNED.slice(rank);
  if (isDecimal) return SIGNED.slice(rank);
  return SIGNED.slice(rank).flatMap((signed, index) => [signed, UNSIGNED[rank + index]!]);
}
