import { digits } from '../python/character-table.ts';
import { parseInteger, rangeStart, repr, unpackSet } from '../python/index.ts';
import { argumentRequired, type OptionResult } from './option.ts';

/** What a character code stands for, or the error that Python raises for it. */
export type UnicodeResult = { value: string } | { error: string; kind: 'ValueError' };

/** Returns the character that `code` names: decimal, or hexadecimal after `0x`, `x`, `\x`, `U+`, `u`, `\u` or as `&#x…;`; other text comes back as it is. Source: docutils' `unicode_code`. */
export function unicodeCode(code: string): UnicodeResult {
  if (isDigits(code)) {
    const number = parseInteger(code);
    return 'error' in number ? { ...number, kind: 'ValueError' } : character(number.value);
  }
  const [, hex, entity] = HEXADECIMAL.exec(code) ?? [];
  const digitText = hex ?? entity;
  return digitText === undefined ? { value: code } : character(BigInt(`0x${digitText}`));
}

/** A character, or the code of one. */
export function singleCharacter(argument: string | null): OptionResult {
  if (argument === null) return { error: argumentRequired };
  const result = unicodeCode(argument);
  if ('error' in result) return { error: result.error };
  if ([...result.value].length <= 1) return { value: result.value };
  return { error: `${repr(result.value)} invalid; must be a single character or a Unicode code` };
}

/** A character, the code of one, `tab` or `space`. */
export function singleCharacterOrWhiteSpace(argument: string | null): OptionResult {
  if (argument === 'tab') return { value: '\t' };
  if (argument === 'space') return { value: ' ' };
  return singleCharacter(argument);
}

const HEXADECIMAL = /^(?:(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);)$/i;
const DIGITS = unpackSet(digits);
const MAX_CODE = 0x10ffff;
const MAX_C_INT = 0x7fffffff;

function isDigits(text: string): boolean {
  for (const letter of text) if (rangeStart(DIGITS, letter.codePointAt(0)!) < 0) return false;
  return text !== '';
}

function character(code: number | bigint): UnicodeResult {
  if (code > MAX_C_INT)
    return { error: 'code too large (Python int too large to convert to C int)', kind: 'ValueError' };
  if (code > MAX_CODE) return { error: 'chr() arg not in range(0x110000)', kind: 'ValueError' };
  return { value: String.fromCodePoint(Number(code)) };
}
