import type { Messages, SourceFile } from '../../source/index.ts';
import type { IntegerType } from '../../tree/index.ts';
import type { CommentRange, Directive, Token } from './token.ts';

/** A macro as it stands when a use of it is met. */
export interface Macro {
  readonly name: string;
  readonly nameToken: Token;
  readonly params: readonly string[] | undefined;
  readonly isVariadic: boolean;
  readonly body: readonly Token[];
}

/** A value of a constant expression, in C's arithmetic. */
export interface Value {
  readonly value: bigint;
  readonly type: IntegerType;
}

/** What all readers of one header share. */
export interface HeaderState {
  readonly file: SourceFile;
  readonly messages: Messages;
  readonly comments: readonly CommentRange[];
  /** The macros defined at this point. */
  readonly macros: Map<string, Macro>;
  /** Every definition, in order. */
  readonly definitions: Macro[];
  /** The values of the enumerators so far; undefined for one that could not be told. */
  readonly enumerators: Map<string, Value | undefined>;
  /** How many tokens macros may still produce; a header that wants more is hostile, and a message says so. */
  budget: number;
}

/** Where a reading of tokens is: the next of `items`, after those in `pending` (a stack: the next one is the last), which macros put before it. */
export interface Reader {
  readonly header: HeaderState;
  readonly items: readonly (Token | Directive)[];
  next: number;
  readonly pending: Token[];
  /** The `#if`s that are open: whether one of their branches was taken. */
  readonly conditions: { wasTaken: boolean; readonly start: number }[];
  /** The token taken last. */
  last: Token | undefined;
  /** How many constructs are open round this one. */
  depth: number;
}

/** How deep declarations, expressions and macros may nest. C11 5.2.4.1 asks for 63. */
export const MAX_DEPTH = 200;

/** Returns a reader of `items`. */
export function createReader(header: HeaderState, items: readonly (Token | Directive)[]): Reader {
  return { header, items, next: 0, pending: [], conditions: [], last: undefined, depth: 0 };
}
