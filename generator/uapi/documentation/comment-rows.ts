import { createLine, type Line, type SourceFile } from '../../source/index.ts';
import { type CommentLine, contentOf, hasText, readCommentLine } from './comment-line.ts';

/** The lines of a comment that documents helpers or commands. Each is read when somebody asks for it: there are thousands, most of them text of a section. */
export class CommentRows {
  readonly file: SourceFile;
  readonly count: number;
  /** In their order, all lines that may be more than text of a section or empty; lines that are so in an unusual way are among them. */
  readonly marks: readonly CommentLine[];
  /** The row of the first line. */
  private readonly first: number;
  /** The offset at which the last line is cut. */
  private readonly end: number;

  /** The lines below line `row` of `file` up to the offset `end`, without the last one when nothing but stars stands in it. */
  constructor(file: SourceFile, row: number, end: number) {
    this.file = file;
    this.first = row + 1;
    this.end = end;
    this.count = 0;
    const { lineStarts } = file;
    while ((lineStarts[row + this.count] ?? Number.POSITIVE_INFINITY) <= end) this.count++;
    if (this.count > 0 && /^[\s*]*$/.test(this.text(this.count - 1))) this.count--;
    this.marks = file.text.includes('\r') ? this.allLines() : this.findMarks();
  }

  /** Returns what line `index` is. */
  line(index: number): CommentLine {
    return readCommentLine(this.text(index), this.first + index);
  }

  /** Returns the index of a line of these. */
  indexOf({ row }: CommentLine): number {
    return row - this.first;
  }

  /** Returns the text of line `index` without its margin, as a line of the file. */
  content(index: number): Line {
    const { file, first } = this;
    const start = file.lineStarts[first + index - 1]!;
    const margin = usualMargin(file.text, start);
    if (margin === 0) return contentOf(this.line(index), file);
    return createLine(file.text.slice(start + margin, this.lineEnd(index)), file, first + index, margin);
  }

  /** True when text that is not blank stands in line `index` of a section. */
  hasText(index: number): boolean {
    const { text, lineStarts } = this.file;
    const start = lineStarts[this.first + index - 1]!;
    const margin = usualMargin(text, start);
    const code = margin === 0 ? 0 : text.charCodeAt(start + margin);
    // Behind the cut of the last line stands the comment's end.
    if (code > BLANK && code < DELETE && index < this.count - 1) return true;
    return hasText(this.line(index));
  }

  private text(index: number): string {
    return this.file.text.slice(this.file.lineStarts[this.first + index - 1], this.lineEnd(index));
  }

  private lineEnd(index: number): number {
    const { text, lineStarts } = this.file;
    let end = Math.min(lineStarts[this.first + index] ?? text.length, this.end);
    const start = lineStarts[this.first + index - 1]!;
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
    return end;
  }

  private allLines(): CommentLine[] {
    return Array.from({ length: this.count }, (_, index) => this.line(index));
  }

  private findMarks(): CommentLine[] {
    const { file, first, count } = this;
    const { text, lineStarts } = file;
    const marks: CommentLine[] = [];
    const pattern = new RegExp(UNUSUAL);
    pattern.lastIndex = (lineStarts[first - 1] ?? text.length) - 1;
    for (let index = 0; pattern.test(text); ) {
      const start = pattern.lastIndex;
      while (index < count && lineStarts[first + index - 1]! < start) index++;
      if (index === count) break;
      marks.push(this.line(index));
    }
    return marks;
  }
}

/** The beginning of a line that is neither text of a section nor empty, both as they usually are. */
const UNUSUAL = /\n(?! \*(?: ?\t\t|\n))/g;

/** How long the margin is of a line that is text of a section, as it usually is; 0 for every other line. */
function usualMargin(text: string, start: number): number {
  if (text.startsWith(' * \t\t', start)) return 5;
  return text.startsWith(' *\t\t', start) ? 4 : 0;
}

const BLANK = 0x20;
const DELETE = 0x7f;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
