import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

const FORMAT = 3;
const SIZE = 5;

/** Bytes of an argument in the array. */
const WORD = 8;

/** The data is an array of 64-bit words, and the format asks for no more of them than there are. */
export const snprintfFormat: Rule = (state, registers) => {
  const format = registers[FORMAT]!;
  const size = registers[SIZE]!;
  if (size.kind === 'UNKNOWN') return true;
  if (size.max % WORD !== 0) return refuse(state, 'format-size', {}, SIZE);
  const text = format.map?.content;
  if (!text || format.kind === 'UNKNOWN') return true;
  return isFormat(text, format.min, size.max / WORD) || refuse(state, 'format-size', {}, FORMAT);
};

/**
 * Says whether the string at `start` is a format that `count` words are enough for (bpf_bprintf_prepare).
 *
 *     %[0 +-]*[1-9][0-9]*(d|i|u|x|X|ld|lld|…|c|s|p|px|pK|ps|pS|pB|pks|pus|pi4|pI4|pi6|pI6)
 */
function isFormat(text: Uint8Array, start: number, count: number): boolean {
  let at = start;
  let used = 0;
  while (at < text.length && text[at] !== 0) {
    const code = text[at]!;
    if (code < 0x80 && !isPrintable(code) && !isSpace(code)) return false;
    if (code !== PERCENT) {
      at++;
      continue;
    }
    if (text[at + 1] === PERCENT) {
      at += 2;
      continue;
    }
    if (used >= count) return false;
    used++;
    at = afterSpecifier(text, skipWidth(text, at + 1));
    if (at === -1) return false;
  }
  return true;
}

const PERCENT = 0x25;

function skipWidth(text: Uint8Array, start: number): number {
  let at = start;
  while (isOneOf(text[at], '0+- ')) at++;
  if (isOneOf(text[at], '123456789')) while (isOneOf(text[at], '0123456789')) at++;
  return at;
}

/** Returns the place after the conversion at `at`; -1 when there is none that is known. */
function afterSpecifier(text: Uint8Array, at: number): number {
  if (isOneOf(text[at], 'p')) return afterPointer(text, at + 1);
  if (isOneOf(text[at], 's')) return isEnd(text[at + 1]) ? at + 1 : -1;
  if (isOneOf(text[at], 'c')) return at + 1;
  let end = at;
  for (let longs = 0; longs < 2 && isOneOf(text[end], 'l'); longs++) end++;
  return isOneOf(text[end], 'iduxX') ? end + 1 : -1;
}

function afterPointer(text: Uint8Array, at: number): number {
  if (isEnd(text[at])) return at;
  if (isOneOf(text[at], 'ku') && isOneOf(text[at + 1], 's')) return isEnd(text[at + 2]) ? at + 2 : -1;
  if (isOneOf(text[at], 'KxsSB')) return at + 1;
  return isOneOf(text[at], 'iI') && isOneOf(text[at + 1], '46') ? at + 2 : -1;
}

/** A string's conversion is followed by its end, a blank or punctuation. */
function isEnd(code: number | undefined): boolean {
  if (code === undefined || code === 0 || isSpace(code)) return true;
  return isPrintable(code) && !/[A-Za-z0-9]/.test(String.fromCharCode(code));
}

function isOneOf(code: number | undefined, characters: string): boolean {
  return code !== undefined && code !== 0 && characters.includes(String.fromCharCode(code));
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
