import type { Place } from '../source/index.ts';

/** Something that a document says of a header, and where. */
export type Quote = CodeQuote | LinkQuote;

/** A piece of C: a fenced block, or code inside of a sentence. */
export interface CodeQuote {
  readonly type: 'code';
  readonly isBlock: boolean;
  readonly text: string;
  readonly place: Place;
  /** Returns the place of a part of `text`: from index `start` to index `end`. */
  placeOf(start: number, end: number): Place;
}

/** A link whose text or target names a helper. */
export interface LinkQuote {
  readonly type: 'link';
  readonly text: string;
  readonly url: string;
  readonly place: Place;
}

/** Lines on which rules are silent; without names, all of them are. */
export interface Silence {
  readonly rules: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What was found in a document. */
export interface Quotes {
  readonly quotes: readonly Quote[];
  readonly silences: readonly Silence[];
}
