import { isAlphanumeric } from '../character/index.ts';
import type { Construct, Start } from './construct.ts';
import { emphasis } from './emphasis.ts';
import { footnoteReference } from './footnote-reference.ts';
import { internalTarget } from './internal-target.ts';
import { interpretedText } from './interpreted-text.ts';
import { literal } from './literal.ts';
import { mayStartAt, type Scan } from './scan.ts';
import { alphanumericsEnd } from './simple-name.ts';
import { simpleReference } from './simple-reference.ts';
import { strong } from './strong.ts';
import { substitutionReference } from './substitution-reference.ts';

/**
 * Returns the first start-string at or behind the place where the last construct ended.
 *
 * Nothing begins in a word (what stands between blanks) that has no mark in it, and most have none: only a word with a mark is read from its beginning, since a reference begins there.
 */
export function findStart(scan: Scan): Start | undefined {
  const { text } = scan;
  const marks = scan.isCharacterLevel ? ANY_MARK : MARK;
  for (let at = scan.base, mark = nextMark(text, at, marks); mark < text.length; mark = nextMark(text, at, marks)) {
    const end = wordEnd(text, mark);
    const start = startInWord(scan, wordStart(text, at, mark), end);
    if (start) return start;
    at = end;
  }
  return undefined;
}

/** The start-strings' first characters, and an underscore that may end a reference: one that no letter follows, unless markup may stand within words. */
const MARK = /[*`|[:]|_(?![0-9A-Za-z])/g;
const ANY_MARK = /[*`|[:_]/g;

function nextMark(text: string, at: number, marks: RegExp): number {
  marks.lastIndex = at;
  return marks.test(text) ? marks.lastIndex - 1 : text.length;
}

function wordStart(text: string, least: number, at: number): number {
  let start = at;
  while (start > least && !isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** The first start-string from `from` up to `end`. */
function startInWord(scan: Scan, from: number, end: number): Start | undefined {
  const { text } = scan;
  for (let at = from; at < end; ) {
    const code = text.charCodeAt(at);
    const constructs = CONSTRUCTS[code];
    if (constructs) {
      const start = mayStartAt(scan, at) ? startAt(scan, at, constructs) : undefined;
      if (start) return start;
      at++;
    } else if (isWord(text, at, code)) {
      const isStart = mayStartAt(scan, at);
      const start = isStart ? simpleReference.find(scan, at) : undefined;
      if (start) return start;
      // Where markup may stand within words, only an escape before the first letter is in its way.
      at = isStart || !scan.isCharacterLevel ? alphanumericsEnd(text, at) : at + 1;
    } else at++;
  }
  return undefined;
}

/** What may begin with a character, by its code, in the order in which it is tried. */
const CONSTRUCTS = constructTable({
  '*': [strong, emphasis],
  '`': [literal, interpretedText],
  _: [internalTarget],
  '|': [substitutionReference],
  '[': [footnoteReference],
  ':': [interpretedText],
});

function constructTable(byCharacter: Record<string, Construct[]>): (Construct[] | undefined)[] {
  const table: (Construct[] | undefined)[] = Array.from({ length: 0x80 });
  for (const [character, constructs] of Object.entries(byCharacter)) table[character.charCodeAt(0)] = constructs;
  return table;
}

function startAt(scan: Scan, at: number, constructs: readonly Construct[]): Start | undefined {
  for (const construct of constructs) {
    const start = construct.find(scan, at);
    if (start) return start;
  }
  return undefined;
}

function isWord(text: string, at: number, code: number): boolean {
  return isAlphanumeric(code < 0xd800 ? code : text.codePointAt(at)!);
}
