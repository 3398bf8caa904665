import type { Messages, SourceFile } from '../../source/index.ts';
import type { IntegerType } from '../../tree/index.ts';
import type { CommentRange, Directive, Token, TokenSource } from './token.ts';

/** A macro as it stands when a use of it is met. */
export interface Macro {
  readonly name: string;
  /** The offset at which its definition names it. */
  readonly nameStart: number;
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

/** The enumerators whose values are known at a place of the header; undefined for one whose value could not be told. */
export interface EnumeratorTable {
  has(name: string): boolean;
  get(name: string): Value | undefined;
  set(name: string, value: Value | undefined): unknown;
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
  /** The values of the enumerators so far. */
  readonly enumerators: EnumeratorTable;
  /** How many tokens macros may still produce; a header that wants more is hostile, and a message says so. */
  budget: number;
}

/** Where a reading of tokens is: the next of `items`, after those in `pending` (a stack: the next one is the last), which macros put before it. */
export interface Reader {
  readonly header: HeaderState;
  /** What was cut into tokens so far; `source`, if there is one, has more. */
  readonly items: readonly (Token | Directive)[];
  readonly source: TokenSource | undefined;
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
  return { header, items, source: undefined, next: 0, pending: [], conditions: [], last: undefined, depth: 0 };
}

/** Returns a reader of what `source` gives. */
export function createSourceReader(header: HeaderState, source: TokenSource): Reader {
  const { items } = source;
  return { header, items, source, next: 0, pending: [], conditions: [], last: undefined, depth: 0 };
}

/** Returns the token or directive at `index` of the reader's items, reading on as far as that. */
export function itemAt(reader: Reader, index: number): Token | Directive | undefined {
  const { items, source } = reader;
  while (index >= items.length) if (!source?.fill()) return undefined;
  return items[index];
}
