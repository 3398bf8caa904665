import { rangeStart, unpackSet } from './character-set.ts';
import { decimals } from './character-table.ts';
import { repr } from './repr.ts';
import { strip } from './white-space.ts';

/** What `int` makes of a text: a whole number (a bigint beyond 2^53), or the text of its ValueError. */
export type IntegerResult = { value: number | bigint } | { error: string };

/** Returns what Python's `int(text)` answers: white space around it, a sign, decimal digits of any script and single underscores between them are taken. */
export function parseInteger(text: string): IntegerResult {
  const digits = asciiDigits(strip(text));
  if (digits === undefined) return { error: `invalid literal for int() with base 10: ${shortRepr(text)}` };
  const count = digits.length - (digits.startsWith('-') ? 1 : 0);
  if (count > MAX_DIGITS) return { error: tooManyDigits(count) };
  const value = Number(digits);
  return { value: Number.isSafeInteger(value) ? value + 0 : BigInt(digits) };
}

/** Python shows this much of a text that is no number. */
const SHOWN = 200;

function shortRepr(text: string): string {
  return [...repr(text)].slice(0, SHOWN).join('');
}

/** Python refuses longer texts, since its conversion takes quadratic time. */
const MAX_DIGITS = 4300;

function tooManyDigits(count: number): string {
  return `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${count} digits; use sys.set_int_max_str_digits() to increase the limit`;
}

/** The number in ASCII, with `-` but not with `+`; undefined when `text` is not one. */
function asciiDigits(text: string): string | undefined {
  const start = text[0] === '+' || text[0] === '-' ? 1 : 0;
  let digits = '';
  let isAfterDigit = false;
  for (const character of text.slice(start)) {
    if (character === '_' && isAfterDigit) {
      isAfterDigit = false;
      continue;
    }
    const digit = decimalValue(character.codePointAt(0)!);
    if (digit === undefined) return undefined;
    digits += digit;
    isAfterDigit = true;
  }
  if (!isAfterDigit) return undefined;
  return text[0] === '-' ? `-${digits}` : digits;
}

function decimalValue(code: number): number | undefined {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : undefined;
  const start = rangeStart(DECIMALS, code);
  return start < 0 ? undefined : (code - start) % 10;
}

const DECIMALS = unpackSet(decimals);
