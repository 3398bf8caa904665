import { pointAtOffset, type SourceFile } from '../../source/index.ts';
import type { CommentRange } from './token.ts';

/** Finds the ends of a text's comments and keeps the comments in a list. */
export class CommentFinder {
  readonly list: CommentRange[];
  private readonly file: SourceFile;
  /** The index of the end of a comment that was found last; the text's when there is none. */
  private close: number;

  constructor(file: SourceFile) {
    this.list = [];
    this.file = file;
    this.close = -1;
  }

  /** Adds the comment that begins at `start` with its two first characters; returns where it ends. */
  add(start: number): number {
    const { text } = this.file;
    const behind = start + 2;
    if (text[start + 1] === '/') {
      const end = lineEnd(text, behind);
      this.list.push(new Comment(this.file, start, end, true));
      return end;
    }
    const end = this.blockEnd(behind);
    this.list.push(new Comment(this.file, start, Math.abs(end), end >= 0));
    return Math.abs(end);
  }

  /**
   * Where a block comment ends, negative when it is unfinished. One whose lines begin with stars ends, unfinished, where a line follows that begins as only code does: else a lost end would swallow the next
   * declarations.
   */
  private blockEnd(from: number): number {
    const { text } = this.file;
    // Many comments may wait for the same end, or for none: it is looked for once.
    if (this.close < from) this.close = endOr(text.indexOf('*/', from), text.length);
    const { close } = this;
    const inside = text.slice(from, close);
    const code = /[\r\n][#/esut]/.test(inside) ? CODE_LINE.exec(inside) : null;
    if (code && /[\r\n][ \t]*\*/.test(inside.slice(0, code.index))) return -(from + code.index);
    return close < text.length ? close + '*/'.length : -close;
  }
}

/** A comment whose rows are worked out when they are asked for. */
class Comment implements CommentRange {
  readonly start: number;
  readonly end: number;
  readonly isFinished: boolean;
  private readonly file: SourceFile;

  constructor(file: SourceFile, start: number, end: number, isFinished: boolean) {
    this.start = start;
    this.end = end;
    this.isFinished = isFinished;
    this.file = file;
  }

  get row(): number {
    return pointAtOffset(this.file, this.start).line;
  }

  get endRow(): number {
    return pointAtOffset(this.file, this.end).line;
  }

  get isFirst(): boolean {
    return startsLine(this.file.text, this.start);
  }
}

function endOr(index: number, otherwise: number): number {
  return index === -1 ? otherwise : index;
}

/** A line that begins with another comment, or with code and has none with a star below it. */
const CODE_LINE =
  /^(?:\/\*|(?:#[ \t]*[a-z]|(?:enum|struct|union|typedef)\b).*(?:(?:\r\n?|\n)(?![ \t]*\*)|(?![\s\S])))/m;

function lineEnd(text: string, from: number): number {
  const pattern = /[\r\n]/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** True when only blanks stand before `index` on its line. */
export function startsLine(text: string, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}
