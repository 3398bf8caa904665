import type { RstNodes } from '../../tree/index.ts';
import { codePointBefore, mayPrecedeMarkup } from '../character/index.ts';
import type { Scan } from './scan.ts';

/** Markup without a mark that was found in a text. */
export interface ImplicitMatch {
  readonly start: number;
  readonly end: number;
  /** Returns the node for it; undefined when it is text after all. */
  build(): RstNodes | undefined;
}

/** A part of the text that is read as if nothing stood round it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** One kind of markup without a mark. */
export interface ImplicitMarkup {
  /** Returns the first match in `segment`. */
  findFirst(scan: Scan, segment: Segment): ImplicitMatch | undefined;
  /** Returns the match at the start of `segment`. */
  findAtStart(scan: Scan, segment: Segment): ImplicitMatch | undefined;
}

/** True when implicit markup may begin at `at` of `segment`. */
export function mayBeginAt(scan: Scan, segment: Segment, at: number): boolean {
  if (at === segment.start) return true;
  return scan.isCharacterLevel ? scan.text[at - 1] !== '\0' : mayPrecedeMarkup(codePointBefore(scan.text, at));
}
