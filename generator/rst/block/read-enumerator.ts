import { isMarkerEnd, skipBlanks } from './marker.ts';

/** How an enumerator is written: `(1)`, `1)` or `1.`. */
export type EnumeratorFormat = 'parens' | 'rparen' | 'period';

/** An enumerator as a line shows it. */
export interface EnumeratorText {
  format: EnumeratorFormat;
  /** The number, letter or `#` without its punctuation. */
  text: string;
  /** The index behind the punctuation, and behind the blanks after it. */
  end: number;
  bodyStart: number;
}

/** What stands around the number. */
export const enumeratorAffixes = {
  parens: { prefix: '(', suffix: ')' },
  rparen: { prefix: '', suffix: ')' },
  period: { prefix: '', suffix: '.' },
} as const;

/**
 * Returns the enumerator at the start of `line`, if there is one: digits, one letter, a word of lower-case or upper-case Roman digits, or `#`.
 *
 *     (iv) item
 *      ^^ text
 */
export function readEnumerator(line: string): EnumeratorText | undefined {
  const start = line[0] === '(' ? 1 : 0;
  const textEnd = numberEnd(line, start);
  const suffix = line[textEnd];
  const isClosed = suffix === ')' || (suffix === '.' && start === 0);
  if (textEnd === start || !isClosed || !isMarkerEnd(line, textEnd + 1)) return undefined;
  return {
    format: start === 1 ? 'parens' : suffix === ')' ? 'rparen' : 'period',
    text: line.slice(start, textEnd),
    end: textEnd + 1,
    bodyStart: skipBlanks(line, textEnd + 1),
  };
}

const DIGITS = /[0-9]+/y;
const LOWER_ROMAN = /[ivxlcdm]+/y;
const UPPER_ROMAN = /[IVXLCDM]+/y;

function numberEnd(line: string, start: number): number {
  const character = line[start] ?? '';
  if (character === '#') return start + 1;
  const isNumber = character >= '0' && character <= '9';
  if (isNumber) return endOf(DIGITS, line, start);
  const isLower = character >= 'a' && character <= 'z';
  const isUpper = character >= 'A' && character <= 'Z';
  if (!isLower && !isUpper) return start;
  return Math.max(start + 1, endOf(isLower ? LOWER_ROMAN : UPPER_ROMAN, line, start));
}

function endOf(pattern: RegExp, line: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(line) ? pattern.lastIndex : start;
}
