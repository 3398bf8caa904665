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

/** Returns the first start-string at or behind the place where the last construct ended. */
export function findStart(scan: Scan): Start | undefined {
  const { text } = scan;
  for (let at = scan.base; at < text.length; ) {
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
