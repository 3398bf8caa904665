import { lazySet } from '../python/index.ts';
import { combining, wide } from './character-table.ts';

/** True for a character that is two columns wide (East Asian wide and full-width). */
export function isWide(code: number): boolean {
  return code > LAST_NARROW && isInWide(code);
}

/** True for a mark that stands on the character before it and takes no column (a combining class other than 0). */
export function isCombining(code: number): boolean {
  return code >= FIRST_MARK && isInCombining(code);
}

/** Returns how many columns `text` takes: two for wide characters, none for combining ones. Source: docutils' `column_width`. */
export function columnWidth(text: string): number {
  if (isAscii(text)) return text.length;
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    width += (isWide(code) ? 2 : 1) - (isCombining(code) ? 1 : 0);
  }
  return width;
}

/** Returns the number of code points of `text` (Python's `len`). */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}

/** Returns `text` without its combining characters. */
export function stripCombining(text: string): string {
  if (isAscii(text)) return text;
  let stripped = '';
  for (const character of text) if (!isCombining(character.codePointAt(0)!)) stripped += character;
  return stripped;
}

/** True when `text` has ASCII characters only: then columns, code points and indices are one. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const ASCII = /^[\0-\x7f]*$/;
const FIRST_MARK = 0x300;
/** Python calls code points wide that Unicode 14 has not assigned, from this one's successor on. */
const LAST_NARROW = 0x377;

const isInCombining = lazySet(combining);
const isInWide = lazySet(wide);
