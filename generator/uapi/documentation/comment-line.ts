import { createLine, type Line, pointAtOffset, rowText, type SourceFile, sliceLine } from '../../source/index.ts';
import type { HeaderComment, SectionName } from '../../tree/index.ts';

/** One line of a comment that documents helpers or commands, and what it is there. */
export interface CommentLine {
  /** The whole line; that of the comment's end is cut before it. */
  readonly whole: Line;
  /**
   * - `body`: text of a section, two levels in, as bpf_doc.py takes it;
   * - `blank`: nothing behind the star;
   * - `title`: a section's title;
   * - `other`: a heading, or text that stands where none should.
   */
  readonly kind: 'body' | 'blank' | 'title' | 'other';
  /** bpf_doc.py takes the line for what it is. Always true of `body`, never of `other`. */
  readonly isExact: boolean;
  /** The text without its margin. */
  readonly content: Line;
  /** The text behind ` *`, which is all that bpf_doc.py looks at; undefined when the line does not begin so. */
  readonly afterStar: string | undefined;
  /** At most two blanks, and no tab, stand between the star and the text. */
  readonly isFlush: boolean;
  /** The margin of a body has blanks where tabs should be. */
  readonly isBlankIndented: boolean;
  readonly section: SectionName | undefined;
}

/** Returns the lines of `comment` below line `row` of `file`, without the last one when nothing but the comment's end stands in it. */
export function readCommentLines(file: SourceFile, comment: HeaderComment, row: number): CommentLine[] {
  const end = comment.isFinished ? comment.place.end.offset - '*/'.length : comment.place.end.offset;
  const lastRow = pointAtOffset(file, end).line;
  const lines: CommentLine[] = [];
  for (let at = row + 1; at <= lastRow; at++) {
    const text = rowText(file, at).slice(0, at === lastRow ? end - file.lineStarts[at - 1]! : undefined);
    if (at < lastRow || !/^[\s*]*$/.test(text)) lines.push(readCommentLine(createLine(text, file, at)));
  }
  return lines;
}

/**
 * Returns what one line of such a comment is. The margins are bpf_doc.py's: a star with a blank before it, a blank or none behind it, then for each level a tab or blanks.
 *
 *      * long bpf_x(void)              other, flush
 *      * →Description                  title
 *      * →→Text of the description.    body
 *      *                               blank
 *
 * Source: bpf_doc.py, `parse_desc`, `parse_ret`, `parse_attrs`.
 */
export function readCommentLine(whole: Line): CommentLine {
  const { text } = whole;
  const afterStar = text.startsWith(' *') ? text.slice(2) : undefined;
  const other = { whole, afterStar, isFlush: false, isBlankIndented: false, section: undefined, isExact: false };
  if (text === ' *') return { ...other, kind: 'blank', isExact: true, content: sliceLine(whole, text.length) };
  const start = afterStar === undefined ? -1 : bodyStart(text);
  if (start !== -1) {
    const isBlankIndented = start < text.length && hasBlanks(text, start);
    return { ...other, kind: 'body', isExact: true, isBlankIndented, content: sliceLine(whole, start) };
  }
  return looseLine(other);
}

/** A line that is not certainly a body: its star, if it has one, may stand anywhere. */
function looseLine(other: Omit<CommentLine, 'kind' | 'content'>): CommentLine {
  const { whole } = other;
  const { text } = whole;
  const star = /^[ \t]*\*/.exec(text)?.[0].length ?? 0;
  const margin = indentEnd(text, star);
  if (margin === text.length) return { ...other, kind: 'blank', content: sliceLine(whole, text.length) };
  const title = TITLES.get(text.slice(margin).trimEnd());
  if (title) {
    const content = sliceLine(whole, margin, text.trimEnd().length);
    return { ...other, kind: 'title', section: title, isExact: isExactTitle(text, margin, title), content };
  }
  const isFlush = star > 0 && margin - star <= MOST_FLUSH && !text.slice(star, margin).includes('\t');
  return { ...other, kind: 'other', isFlush, content: sliceLine(whole, isFlush ? margin : looseStart(text, star)) };
}

/** The titles, and what is written for them by mistake. */
const TITLES: ReadonlyMap<string, SectionName> = new Map(
  (['Description', 'Return', 'Attributes'] as const).flatMap((name) => {
    const singular = name.replace(/s$/, '');
    return [singular, `${singular}s`].flatMap((title) => [title, `${title}:`].map((text) => [text, name] as const));
  }),
);

const MOST_FLUSH = 2;
const TAB_WIDTH = 8;
/** bpf_doc.py takes from five blanks on for the first level's tab. */
const FEWEST_BLANKS = 5;

/** Where the text of a body begins, behind two levels of margin; -1 when the line has no such margin. */
function bodyStart(text: string): number {
  const start = text[2] === ' ' ? afterTwoLevels(text, 3) : -1;
  return start === -1 ? afterTwoLevels(text, 2) : start;
}

function afterTwoLevels(text: string, at: number): number {
  if (text[at] === '\t') return afterLevel(text, at + 1);
  for (let blanks = countBlanks(text, at); blanks >= FEWEST_BLANKS; blanks--) {
    const start = afterLevel(text, at + blanks);
    if (start !== -1) return start;
  }
  return -1;
}

function afterLevel(text: string, at: number): number {
  if (text[at] === '\t') return at + 1;
  return countBlanks(text, at) === TAB_WIDTH ? at + TAB_WIDTH : -1;
}

/** The blanks from `at` on, as many as a tab can stand for. */
function countBlanks(text: string, at: number): number {
  let count = 0;
  while (count < TAB_WIDTH && text[at + count] === ' ') count++;
  return count;
}

/** The margin ` * →→` has two tabs; a blank between the star and the first is usual. */
function hasBlanks(text: string, start: number): boolean {
  return text.slice(2, start).replace(/^ ?/, '') !== '\t\t';
}

function isExactTitle(text: string, margin: number, title: SectionName): boolean {
  if (text.slice(margin) !== title || !text.startsWith(' *')) return false;
  const blanks = margin - 2;
  const indent = text.slice(2, margin);
  if (indent === '\t' || indent === ' \t') return true;
  return /^ +$/.test(indent) && blanks >= FEWEST_BLANKS && blanks <= TAB_WIDTH + 1;
}

function indentEnd(text: string, from: number): number {
  let end = from;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}

/** Where the text of a line with a wrong margin begins: behind what two levels could take at most, so that what is left of its indentation stays. */
function looseStart(text: string, star: number): number {
  let at = text[star] === ' ' ? star + 1 : star;
  for (let level = 0; level < 2; level++) {
    if (text[at] === '\t') at++;
    else at += countBlanks(text, at);
  }
  return at;
}
