import type { SourceFile } from '../../source/index.ts';
import { CommentFinder, startsLine } from './comment.ts';
import type { CommentRange, Directive, Token } from './token.ts';
import { TokenReading } from './tokenize.ts';

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

/** The preprocessor line that begins at the `#` at `start`. One with a comment or a string is cut into tokens at once, which tells where it ends and finds its comments. */
function directiveAt(file: SourceFile, start: number, finder: CommentFinder): Directive {
  const end = plainEnd(file.text, start);
  const count = finder.list.length;
  if (end !== -1) return new PlainDirective(file, start, end, count);
  return new TokenReading(file, { at: start, comments: finder.list, count, finder }).readDirective();
}

/** Lines that a backslash joins to the next; so many at once that no search keeps much to go back to. */
const JOINED_LINES = /(?:[^\\\r\n"'/]*\\[ \t]*(?:\r\n?|\n)){0,100}[^\\\r\n"'/]*/y;

/** Where the line ends that a directive at `start` is, those included that it is joined to; -1 when it has a comment or a string, or what may be one. */
function plainEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    JOINED_LINES.lastIndex = at;
    JOINED_LINES.test(text);
    const end = JOINED_LINES.lastIndex;
    if (end === text.length || text[end] === '\n' || text[end] === '\r') return end;
    if (text[end] !== '\\' || end === at) return -1;
    at = end;
  }
}

/** A directive whose words are cut into tokens when they are asked for. */
export class PlainDirective implements Directive {
  readonly kind = 'directive';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  private readonly file: SourceFile;
  private readonly comments: number;
  private found: readonly Token[] | undefined;

  constructor(file: SourceFile, start: number, end: number, comments: number) {
    this.name = nameOf(file.text, start);
    this.start = start;
    this.end = end;
    this.file = file;
    this.comments = comments;
    this.found = undefined;
  }

  get tokens(): readonly Token[] {
    this.found ??= new TokenReading(this.file, { at: this.start, count: this.comments }).readDirective().tokens;
    return this.found;
  }
}

const NAME = /#[ \t]*(\w*)/y;

function nameOf(text: string, start: number): string {
  NAME.lastIndex = start;
  return NAME.exec(text)![1]!;
}
