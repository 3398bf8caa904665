import { escapedText, type RstElements, type Text, text } from '../../tree/index.ts';
import { codePointBefore, isPair, mayFollowMarkup, mayPrecedeMarkup } from '../character/index.ts';
import { isSpace } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { Start } from './construct.ts';
import type { EndMark } from './end-mark.ts';
import { type NameRun, readNameRun } from './simple-name.ts';
import { placeIn, type TextBlock } from './text-block.ts';

/** A text while its inline markup is read. */
export interface Scan extends TextBlock {
  readonly state: RstState;
  readonly line: number | null;
  readonly source: string | undefined;
  readonly parent: RstElements;
  /** Markup may stand within words. */
  readonly isCharacterLevel: boolean;
  /** Where the last construct ended: what stands before does not count, as at the start of the text. */
  base: number;
  /** The name met last. */
  run: NameRun;
  /** The index of the first colon or at sign behind those texts in which standalone URIs were looked for. */
  uriSign: number;
  /** The end-strings that no longer stand in the text. */
  missing: readonly EndMark[];
}

/** True when inline markup may begin at `at`. Source: rules 2, 6 and 7 of "Inline markup recognition rules". */
export function mayStartAt(scan: Scan, at: number): boolean {
  if (at === scan.base) return true;
  return scan.isCharacterLevel ? scan.text[at - 1] !== '\0' : mayPrecedeMarkup(codePointBefore(scan.text, at));
}

/** True when inline markup may end before `at`. Source: rules 4 and 7. */
export function mayEndAt(scan: Scan, at: number): boolean {
  return scan.isCharacterLevel || at >= scan.text.length || mayFollowMarkup(scan.text.codePointAt(at)!);
}

/** True when white space stands at `at`. */
export function isSpaceAt({ text }: Scan, at: number): boolean {
  return at < text.length && isSpace(text.charCodeAt(at));
}

/** True when `start` is no markup since what stands round it is a pair of quotes or brackets, or nothing comes after it. Source: rule 5. */
export function isQuoted({ text, base }: Scan, { start, end }: Start): boolean {
  if (start === base) return false;
  return end >= text.length || isPair(codePointBefore(text, start), text.codePointAt(end)!);
}

/** Returns the simple name at `at`, looked up in the run met last where `at` is in it. */
export function nameRunAt(scan: Scan, at: number): NameRun {
  if (at < scan.run.start || at >= scan.run.end) scan.run = readNameRun(scan.text, at);
  return scan.run;
}

/** Returns a text node of what stands from `start` to `end`. */
export function textIn(scan: Scan, start: number, end: number): Text {
  const value = scan.text.slice(start, end);
  const position = placeIn(scan, start, end);
  return scan.hasEscapes ? escapedText(value, position) : text(value, position);
}
