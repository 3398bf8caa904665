import type { CommentRange, Directive, Token, TokenKind, Tokens } from './token.ts';

/** What the scanner knows while it goes through the text. */
interface State extends Tokens {
  readonly text: string;
  readonly end: number;
  at: number;
  isLineStart: boolean;
  isSpaced: boolean;
  directive: Directive | undefined;
}

/**
 * Returns the C tokens, preprocessor lines and comments of `text` from `start` to `end`, in one pass; nothing is too broken for it. An unfinished comment or string goes to the end of the text or line.
 * Source: C11 6.4; a backslash before a line's end joins two lines, but not inside a word.
 */
export function tokenize(text: string, start = 0, end = text.length): Tokens {
  const state: State = {
    text,
    end,
    at: start,
    items: [],
    comments: [],
    isLineStart: true,
    isSpaced: false,
    directive: undefined,
  };
  while (state.at < end) step(state);
  endDirective(state);
  return { items: state.items, comments: state.comments };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SLASH = 47;
const STAR = 42;
const HASH = 35;
const BACKSLASH = 92;
const DOT = 46;

/** The punctuators of more than one character, longest first. */
const LONG_PUNCTUATORS = ['...', '<<=', '>>=', '##', '<<', '>>', '<=', '>=', '==', '!=', '&&', '||', '->', '++', '--'];

function step(state: State): void {
  const { text, at } = state;
  const code = text.charCodeAt(at);
  if (code === LINE_FEED || code === CARRIAGE_RETURN) {
    endDirective(state);
    state.isLineStart = true;
    skip(state, at + 1);
  } else if (isBlank(code)) skip(state, at + 1);
  else if (code === BACKSLASH && isLineEnd(text.charCodeAt(at + 1))) skip(state, afterLineEnd(text, at + 1));
  else if (code === SLASH && text.charCodeAt(at + 1) === STAR) blockComment(state);
  else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) lineComment(state);
  else if (code === HASH && state.isLineStart) startDirective(state);
  else token(state, code);
}

function skip(state: State, to: number): void {
  state.at = to;
  state.isSpaced = true;
}

function blockComment(state: State): void {
  const close = state.text.indexOf('*/', state.at + 2);
  const isFinished = close !== -1 && close + 2 <= state.end;
  addComment(state, isFinished ? close + 2 : state.end, isFinished);
}

function lineComment(state: State): void {
  let end = state.at;
  while (end < state.end && !isLineEnd(state.text.charCodeAt(end))) end++;
  addComment(state, end, true);
}

function addComment(state: State, end: number, isFinished: boolean): void {
  const comment: CommentRange = { start: state.at, end, isFinished };
  state.comments.push(comment);
  skip(state, end);
}

function startDirective(state: State): void {
  const start = state.at++;
  state.isLineStart = false;
  while (state.at < state.end && isBlank(state.text.charCodeAt(state.at))) state.at++;
  const end = wordEnd(state, state.at);
  state.directive = { kind: 'directive', name: state.text.slice(state.at, end), tokens: [], start, end };
  state.items.push(state.directive);
  state.at = end;
  state.isSpaced = false;
}

function endDirective(state: State): void {
  if (state.directive) state.directive.end = state.at;
  state.directive = undefined;
}

function token(state: State, code: number): void {
  const { text, at } = state;
  if (isWordStart(code)) add(state, 'identifier', wordEnd(state, at));
  else if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(at + 1)))) add(state, 'number', numberEnd(state));
  else if (code === QUOTE || code === APOSTROPHE) add(state, 'string', stringEnd(state, code));
  else add(state, 'punctuator', at + (LONG_PUNCTUATORS.find((long) => text.startsWith(long, at))?.length ?? 1));
}

function add(state: State, kind: TokenKind, end: number): void {
  const item: Token = {
    kind,
    text: state.text.slice(state.at, end),
    start: state.at,
    end,
    isSpaced: state.isSpaced,
    comments: state.comments.length,
    hidden: undefined,
    use: undefined,
  };
  (state.directive?.tokens ?? state.items).push(item);
  state.at = end;
  state.isSpaced = false;
  state.isLineStart = false;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const UNDERSCORE = 95;
const DOLLAR = 36;
const FIRST_BEYOND_ASCII = 128;

function wordEnd(state: State, from: number): number {
  let end = from;
  while (end < state.end && (isWordStart(state.text.charCodeAt(end)) || isDigit(state.text.charCodeAt(end)))) end++;
  return end;
}

/** C's "preprocessing number": digits, letters and dots, signs after an exponent's letter. */
function numberEnd(state: State): number {
  let end = state.at + 1;
  while (end < state.end) {
    const code = state.text.charCodeAt(end);
    if (!isWordStart(code) && !isDigit(code) && code !== DOT) break;
    end++;
  }
  return end;
}

function stringEnd(state: State, quote: number): number {
  let end = state.at + 1;
  while (end < state.end) {
    const code = state.text.charCodeAt(end);
    if (isLineEnd(code)) return end;
    end += code === BACKSLASH ? 2 : 1;
    if (code === quote) break;
  }
  return Math.min(end, state.end);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 12 && code !== LINE_FEED);
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === UNDERSCORE ||
    code === DOLLAR ||
    code >= FIRST_BEYOND_ASCII
  );
}
