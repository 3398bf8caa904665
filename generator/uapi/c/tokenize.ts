import { type Line, pointAt, type SourceFile } from '../../source/index.ts';
import type { CommentRange, Directive, Token, TokenKind, Tokens } from './token.ts';
import { openingAt, skipBlank, tokenEnd } from './token-end.ts';

/** What the scanner knows while it goes through the text. */
interface State extends Tokens {
  readonly text: string;
  /** The index up to which the text was read. */
  at: number;
  /** What is added to an index of `text` to make an offset of the file. */
  readonly base: number;
  readonly lineStarts: readonly number[];
  /** The line at which the reading has arrived, from 1. */
  row: number;
  /** The index of the end of a comment that was found last; the text's when there is none. */
  close: number;
  isLineStart: boolean;
  isSpaced: boolean;
  /** Where tokens go: into the directive that is open, or else into `items`. */
  target: (Token | Directive)[];
  directive: Directive | undefined;
}

/** Returns the C tokens, preprocessor lines and comments of `file`, in one pass; nothing is too broken for it. An unfinished comment goes to the end of the text, an unfinished string to that of its line. */
export function tokenize(file: SourceFile): Tokens {
  return allTokens(createState(file.text, 0, 1, file.lineStarts));
}

/** Returns the C tokens of one line or part of a line. */
export function tokenizeLine(line: Line): Tokens {
  const { offset, line: row } = pointAt(line, 0);
  return allTokens(createState(line.text, offset, row, []));
}

function allTokens(state: State): Tokens {
  while (step(state));
  endDirective(state);
  return { items: state.items, comments: state.comments };
}

/**
 * Returns the comments and the preprocessor lines of `text`, without cutting the rest into tokens: what the documentation needs of the C, at a part of the cost. The comments are those that `tokenize` finds.
 */
export function scan({ text, lineStarts }: SourceFile): { comments: CommentRange[]; directives: Directive[] } {
  const state = createState(text, 0, 1, lineStarts);
  const directives: Directive[] = [];
  const marks = new RegExp(MARK);
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = match[0];
    let hash = mark.endsWith('#') && !isQuote(mark[0]) ? marks.lastIndex - 1 : -1;
    state.at = marks.lastIndex;
    if (mark === '/*' || mark === '//') {
      comment(state, mark, marks.lastIndex);
      hash = hashBehind(text, match.index, state.at);
    }
    if (hash !== -1) directives.push(directive(state, hash));
    marks.lastIndex = state.at;
  }
  return { comments: state.comments, directives };
}

/** What `scan` stops at: a comment, a string, or `#` at a line's beginning. */
const MARK = /\/[*/]|"(?:[^"\\\r\n]|\\[^\r\n])*"?|'(?:[^'\\\r\n]|\\[^\r\n])*'?|^[ \t\v\f]*#/gm;

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** The index of the `#` right behind a comment that its line begins with; -1 when none stands there. */
function hashBehind(text: string, start: number, end: number): number {
  const hash = /[ \t\v\f]*#/y;
  hash.lastIndex = end;
  if (!hash.test(text)) return -1;
  return startsLine(text, start) ? hash.lastIndex - 1 : -1;
}

/** True when only blanks stand before `index` on its line. */
function startsLine(text: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

/** Reads the preprocessor line that begins at the `#` at index `start`. */
function directive(state: State, start: number): Directive {
  state.at = start;
  state.isLineStart = true;
  step(state);
  const found = state.directive!;
  while (state.directive && step(state));
  endDirective(state);
  return found;
}

function createState(text: string, base: number, row: number, lineStarts: readonly number[]): State {
  const items: (Token | Directive)[] = [];
  return {
    text,
    at: 0,
    base,
    lineStarts,
    row,
    items,
    comments: [],
    close: -1,
    isLineStart: true,
    isSpaced: false,
    target: items,
    directive: undefined,
  };
}

/** Reads one token; false at the end of the text. */
function step(state: State): boolean {
  const { text } = state;
  const from = state.at;
  // Blanks at the very end are a token that nothing takes.
  const start = from < text.length ? Math.min(skipBlank(text, from), text.length - 1) : from;
  if (start === text.length) return false;
  const opening = openingAt(text, start);
  const end = tokenEnd(text, start, opening);
  state.at = end;
  if (start > from) state.isSpaced = true;
  switch (opening) {
    case 'line-end':
      state.isSpaced = true;
      endLine(state, end - start);
      break;
    case 'comment':
      state.isSpaced = true;
      comment(state, text.slice(start, end), end);
      break;
    case 'backslash':
      if (end > start + 1) state.isSpaced = true;
      else add(state, 'punctuator', start, end);
      break;
    case 'punctuator':
      if (!state.isLineStart || text[start] !== '#') add(state, opening, start, end);
      else {
        state.at = start + 1;
        startDirective(state);
      }
      break;
    default:
      add(state, opening, start, end);
  }
  return true;
}

function endLine(state: State, length: number): void {
  endDirective(state, length);
  state.isLineStart = true;
}

function comment(state: State, opening: string, behind: number): void {
  const { text, base } = state;
  const { end, isFinished } =
    opening === '/*' ? blockEnd(state, behind) : { end: lineEnd(text, behind), isFinished: true };
  const start = base + behind - opening.length;
  const row = rowAt(state, start);
  const isFirst = startsLine(text, start - base);
  const endRow = rowAt(state, base + end);
  const range: CommentRange = { start, end: base + end, row, endRow, isFirst, isFinished };
  state.comments.push(range);
  state.at = end;
}

/**
 * Where a block comment ends. One whose lines begin with stars ends, unfinished, where a line follows that begins as only code does: else a lost end would swallow the next declarations.
 *
 *      * 	Return
 *      * 		0 on success.
 *     #define ___BPF_FUNC_MAPPER(FN, ctx...)
 *     ^
 */
function blockEnd(state: State, from: number): { end: number; isFinished: boolean } {
  const { text } = state;
  // Many comments may wait for the same end, or for none: it is looked for once.
  if (state.close < from) state.close = endOr(text.indexOf('*/', from), text.length);
  const { close } = state;
  const inside = text.slice(from, close);
  const code = /[\r\n][#/esut]/.test(inside) ? CODE_LINE.exec(inside) : null;
  if (code && /[\r\n][ \t]*\*/.test(inside.slice(0, code.index))) return { end: from + code.index, isFinished: false };
  const isFinished = close < text.length;
  return { end: isFinished ? close + '*/'.length : close, isFinished };
}

function endOr(index: number, otherwise: number): number {
  return index === -1 ? otherwise : index;
}

/** A line that begins with another comment, or with code and has none with a star below it. */
const CODE_LINE =
  /^(?:\/\*|(?:#[ \t]*[a-z]|(?:enum|struct|union|typedef)\b).*(?:(?:\r\n?|\n)(?![ \t]*\*)|(?![\s\S])))/m;

/** The line in which `offset` stands, which is not before the one where the last token was. */
function rowAt(state: State, offset: number): number {
  const { lineStarts } = state;
  while (lineStarts[state.row]! <= offset) state.row++;
  return state.row;
}

function lineEnd(text: string, from: number): number {
  const pattern = /[\r\n]/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function startDirective(state: State): void {
  const { text, base } = state;
  const start = base + state.at - 1;
  const name = /[ \t]*(\w*)/y;
  name.lastIndex = state.at;
  const word = name.exec(text)![1]!;
  state.at = name.lastIndex;
  state.directive = { kind: 'directive', name: word, tokens: [], start, end: base + state.at };
  state.items.push(state.directive);
  state.target = state.directive.tokens;
  state.isLineStart = false;
  state.isSpaced = false;
}

function endDirective(state: State, lineEnd = 0): void {
  if (!state.directive) return;
  state.directive.end = state.base + state.at - lineEnd;
  state.directive = undefined;
  state.target = state.items;
}

function add(state: State, kind: TokenKind, start: number, end: number): void {
  const { base } = state;
  state.target.push({
    kind,
    text: state.text.slice(start, end),
    start: base + start,
    end: base + end,
    row: rowAt(state, base + start),
    isSpaced: state.isSpaced,
    comments: state.comments.length,
    hidden: undefined,
    use: undefined,
  });
  state.isSpaced = false;
  state.isLineStart = false;
}
