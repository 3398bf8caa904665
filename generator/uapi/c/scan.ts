import type { SourceFile } from '../../source/index.ts';
import { CommentFinder, startsLine } from './comment.ts';
import { PlainDirective } from './plain-directive.ts';
import type { CommentRange, Directive } from './token.ts';
import { endOf, STRING } from './token-end.ts';

/** A header's comments and its preprocessor lines, in their order. */
export interface Scan {
  readonly comments: readonly CommentRange[];
  readonly directives: readonly Directive[];
}

/** Returns the comments and the preprocessor lines of `file`, without cutting the rest into tokens: what the documentation needs of the C, at a part of the cost. */
export function scan(file: SourceFile): Scan {
  const { text } = file;
  const finder = new CommentFinder(file);
  const directives: Directive[] = [];
  const marks = new RegExp(MARK);
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = match[0];
    let at = marks.lastIndex;
    let hash = -1;
    if (mark === '/*' || mark === '//') {
      at = finder.add(match.index);
      hash = hashBehind(text, match.index, at);
    } else if (mark.endsWith('#') && !isQuote(mark[0])) hash = at - 1;
    if (hash !== -1) {
      const found = directiveAt(file, hash, finder);
      directives.push(found);
      at = found.end;
    }
    marks.lastIndex = at;
  }
  return { comments: finder.list, directives };
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

/** The preprocessor line that begins at the `#` at `start`; its comments are found with it. */
function directiveAt(file: SourceFile, start: number, finder: CommentFinder): Directive {
  const count = finder.list.length;
  return new PlainDirective(file, start, directiveEnd(file.text, start, finder), finder.list, count);
}

/** Where the line ends that a directive at `start` is, those included that it is joined to by backslashes and comments. */
function directiveEnd(text: string, start: number, finder: CommentFinder): number {
  let at = start;
  for (;;) {
    const end = endOf(JOINED_LINES, text, at);
    if (end === text.length || text[end] === '\n' || text[end] === '\r') return end;
    if (text.startsWith('/*', end) || text.startsWith('//', end)) at = finder.add(end);
    else if (text[end] === '\\' && end > at) at = end;
    else at = Math.max(end + 1, endOf(STRING, text, end));
  }
}

/** Lines that a backslash joins to the next; so many at once that no search keeps much to go back to. */
const JOINED_LINES = /(?:[^\\\r\n"'/]*\\[ \t]*(?:\r\n?|\n)){0,100}[^\\\r\n"'/]*/y;
