import { isSpace, lazySet } from '../python/index.ts';
import { alphanumerics, endPunctuation, pairs, startPunctuation } from './character-table.ts';

/** True for a letter or digit of any script (Python's `isalnum`). */
export function isAlphanumeric(code: number): boolean {
  return code < 0x80 ? (ASCII[code]! & ALPHANUMERIC) !== 0 : isOtherAlphanumeric(code);
}

/** True when inline markup may begin behind the character: white space, what opens, what delimits. Source: "Inline markup recognition rules". */
export function mayPrecedeMarkup(code: number): boolean {
  return code < 0x80 ? (ASCII[code]! & BEFORE_MARKUP) !== 0 : isSpace(code) || isStartPunctuation(code);
}

/** True when inline markup may end before the character: white space, an escape, what closes, what delimits. */
export function mayFollowMarkup(code: number): boolean {
  return code < 0x80 ? (ASCII[code]! & BEHIND_MARKUP) !== 0 : isSpace(code) || isEndPunctuation(code);
}

/** True when `closer` closes what `opener` opens; for quotes the pairs of several languages count. */
export function isPair(opener: number, closer: number): boolean {
  if (opener < 0x80) return closer !== 0 && ASCII_PAIRS[opener] === closer;
  return otherPairs().get(opener)?.includes(String.fromCodePoint(closer)) ?? false;
}

/** Returns the code point that ends before index `at` of `text`. */
export function codePointBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if (unit < 0xdc00 || unit > 0xdfff || at < 2) return unit;
  const code = text.codePointAt(at - 2)!;
  return code > 0xffff ? code : unit;
}

const ALPHANUMERIC = 1;
const BEFORE_MARKUP = 2;
const BEHIND_MARKUP = 4;

const ASCII = asciiClasses();
const ASCII_PAIRS = asciiPairs();

const isOtherAlphanumeric = lazySet(alphanumerics);
const isStartPunctuation = lazySet(startPunctuation);
const isEndPunctuation = lazySet(endPunctuation);
const otherPairs = lazyPairs();

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(0x80);
  for (let code = 0; code < 0x80; code++) {
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (isLetter || (code >= 0x30 && code <= 0x39)) classes[code]! |= ALPHANUMERIC;
    if (isSpace(code)) classes[code]! |= BEFORE_MARKUP | BEHIND_MARKUP;
  }
  for (const character of `"'(<[{-/:`) classes[character.charCodeAt(0)]! |= BEFORE_MARKUP;
  for (const character of `"')>]}-/:\0\\.,;!?`) classes[character.charCodeAt(0)]! |= BEHIND_MARKUP;
  return classes;
}

function asciiPairs(): Uint8Array {
  const closers = new Uint8Array(0x80);
  for (const [opener, closer] of [`""`, `''`, '()', '<>', '[]', '{}']) {
    closers[opener!.charCodeAt(0)] = closer!.charCodeAt(0);
  }
  return closers;
}

function lazyPairs(): () => ReadonlyMap<number, string> {
  let map: Map<number, string> | undefined;
  return () => {
    map ??= new Map(pairs.split(' ').map((pair) => [pair.charCodeAt(0), pair.slice(1)]));
    return map;
  };
}
