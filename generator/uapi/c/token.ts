import type { MacroUse } from '../../tree/index.ts';

export type TokenKind = 'identifier' | 'number' | 'string' | 'punctuator';

/** The macros that a token must not be expanded by, because it came out of them: the innermost first. */
export interface Hidden {
  readonly name: string;
  readonly outer: Hidden | undefined;
  readonly depth: number;
}

/** A preprocessing token of C. `start` and `end` are offsets of where it is spelled, also when a macro put it elsewhere. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The line that it is spelled in, from 1. */
  readonly row: number;
  /** A blank, a comment or a line's start stands before it. */
  readonly isSpaced: boolean;
  /** How many comments of the file stand before it. */
  readonly comments: number;
  readonly hidden: Hidden | undefined;
  /** The outermost macro use that put it here. */
  readonly use: MacroUse | undefined;
}

/** A line that begins with `#`. */
export interface Directive {
  readonly kind: 'directive';
  /** `define`, `if`, …; empty for a lone `#`. */
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** A comment's range; finished when its end was found. */
export interface CommentRange {
  readonly start: number;
  readonly end: number;
  /** The lines in which it begins and ends, from 1. */
  readonly row: number;
  readonly endRow: number;
  /** Nothing but blanks stands before it on its line. */
  readonly isFirst: boolean;
  readonly isFinished: boolean;
}

/** The tokens and directives of a text, which may be read bit by bit. */
export interface TokenSource {
  /** Those that were read so far. */
  readonly items: (Token | Directive)[];
  /** Adds one more to `items`; false when there is none. */
  fill(): boolean;
}

/** Returns the text of `tokens`, with one blank wherever blanks or comments stood between two of them. */
export function tokenText(tokens: readonly Token[]): string {
  let text = '';
  for (const [index, token] of tokens.entries()) text += index > 0 && token.isSpaced ? ` ${token.text}` : token.text;
  return text;
}

/** True when `token` is the punctuator `text`. */
export function isPunctuator(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'punctuator' && token.text === text;
}
