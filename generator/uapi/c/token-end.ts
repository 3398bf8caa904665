/**
 * Where the token ends that begins at a place of a text. Every search is a native one that begins at the token, and nothing is tried twice. Everything beyond ASCII counts as part of a word.
 * Source: C11 6.4.
 */

/** What begins with a character: a kind of token, or a line's end, a comment, a backslash that may join two lines. */
export type Opening = 'identifier' | 'number' | 'string' | 'punctuator' | 'line-end' | 'comment' | 'backslash';

/** Returns what begins at index `at` of `text`, which is before its end and no blank. */
export function openingAt(text: string, at: number): Opening {
  const code = text.charCodeAt(at);
  return code < OPENINGS.length ? openingOf(OPENINGS[code]!, text, at) : 'identifier';
}

function openingOf(opening: Opening | 'slash' | 'dot', text: string, at: number): Opening {
  switch (opening) {
    case 'slash':
      return text[at + 1] === '*' || text[at + 1] === '/' ? 'comment' : 'punctuator';
    case 'dot':
      return isDigit(text.charCodeAt(at + 1)) ? 'number' : 'punctuator';
    default:
      return opening;
  }
}

const OPENINGS: readonly (Opening | 'slash' | 'dot')[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_$]/.test(character)) return 'identifier';
  if (isDigit(code)) return 'number';
  if (character === '"' || character === "'") return 'string';
  if (character === '\n' || character === '\r') return 'line-end';
  if (character === '\\') return 'backslash';
  if (character === '/') return 'slash';
  return character === '.' ? 'dot' : 'punctuator';
});

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Returns the index behind the token that begins at `at`; a comment's is that of its two first characters. */
export function tokenEnd(text: string, at: number, opening: Opening): number {
  switch (opening) {
    case 'identifier':
      return endOf(WORD, text, at);
    case 'number':
      return endOf(NUMBER, text, at);
    case 'string':
      return endOf(STRING, text, at);
    case 'line-end':
      return text.startsWith('\r\n', at) ? at + 2 : at + 1;
    case 'comment':
      return at + 2;
    case 'backslash':
      return Math.max(at + 1, endOf(JOINED, text, at));
    default:
      return COMPOUND.test(text[at]!) ? endOf(PUNCTUATOR, text, at) : at + 1;
  }
}

const WORD = /[\w$\u0080-\uffff]+/y;
const NUMBER = /\.?\d[\w.$\u0080-\uffff]*/y;
/** A string that nothing closes goes to the end of its line. */
export const STRING = /"(?:[^"\\\r\n]|\\[^\r\n])*"?|'(?:[^'\\\r\n]|\\[^\r\n])*'?/y;
/** A backslash before a line's end (blanks between them do not count, as for gcc) joins two lines, but not inside a word. */
const JOINED = /\\[ \t]*(?:\r\n?|\n)/y;
const PUNCTUATOR = /\.\.\.|<<=?|>>=?|<=|>=|==|!=|##|&&|\|\||->|\+\+|--|[\s\S]/y;
/** What punctuators of more than one character begin with. */
const COMPOUND = /[.<>=!#&|+-]/;

/** Returns the index behind what the sticky `pattern` finds at `at` of `text`; `at` when it finds nothing. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Returns the index behind the blanks at `at`. */
export function skipBlank(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
}
