import { createLine, type Line, type SourceFile } from '../../source/index.ts';
import type { SectionName } from '../../tree/index.ts';

/** One line of a comment that documents helpers or commands, and what it is there. It is kept small: there are thousands of them, and most are never looked at. */
export interface CommentLine {
  readonly row: number;
  /** The whole line, without its end; that of the comment's end is cut before it. */
  readonly text: string;
  /**
   * - `body`: text of a section, two levels in, as bpf_doc.py takes it;
   * - `blank`: nothing behind the star;
   * - `title`: a section's title;
   * - `other`: a heading, or text that stands where none should.
   */
  readonly kind: 'body' | 'blank' | 'title' | 'other';
  /** bpf_doc.py takes the line for what it is. Always true of `body`, never of `other`. */
  readonly isExact: boolean;
  /** Where in `text` the margin ends. */
  readonly start: number;
  /** Of `other`: at most two blanks, and no tab, stand between the star and the text. */
  readonly isFlush: boolean;
  readonly section: SectionName | undefined;
}

/** Returns the text behind ` *`, which is all that bpf_doc.py looks at in a heading; undefined when the line does not begin so. */
export function afterStar({ text }: CommentLine): string | undefined {
  return text.startsWith(' *') ? text.slice(2) : undefined;
}

/** Returns the text of a line without its margin, as a line of `file`. */
export function contentOf({ text, start, row, section }: CommentLine, file: SourceFile): Line {
  const end = section === undefined ? text.length : text.trimEnd().length;
  return createLine(text.slice(start, end), file, row, start);
}

/** True when text of a section that is not blank stands in the line. */
export function hasText({ text, start }: CommentLine): boolean {
  return start < text.length && text.slice(start).trim() !== '';
}

/** True when the margin of a body has blanks where tabs should be. A blank between the star and the first tab is usual. */
export function isBlankIndented({ kind, text, start }: CommentLine): boolean {
  if (kind !== 'body' || text.startsWith(' * \t\t') || text.startsWith(' *\t\t')) return false;
  return start < text.length;
}

/**
 * Returns what the line `text`, which stands in row `row`, is in such a comment. The margins are bpf_doc.py's: a star with a blank before it, a blank or none behind it, then for each level a tab or blanks.
 *
 *      * long bpf_x(void)              other, flush
 *      * →Description                  title
 *      * →→Text of the description.    body
 *      *                               blank
 *
 * Source: bpf_doc.py, `parse_desc`, `parse_ret`, `parse_attrs`.
 */
export function readCommentLine(text: string, row: number): CommentLine {
  const start = bodyStart(text);
  if (start !== -1) return new ReadLine(text, row, 'body', true, start);
  if (text === ' *') return new ReadLine(text, row, 'blank', true, text.length);
  return looseLine(text, row);
}

class ReadLine implements CommentLine {
  readonly text: string;
  readonly row: number;
  readonly kind: CommentLine['kind'];
  readonly isExact: boolean;
  readonly start: number;
  readonly isFlush: boolean;
  readonly section: SectionName | undefined;

  constructor(
    text: string,
    row: number,
    kind: CommentLine['kind'],
    isExact: boolean,
    start: number,
    { isFlush = false, section }: { isFlush?: boolean; section?: SectionName } = NOTHING,
  ) {
    this.text = text;
    this.row = row;
    this.kind = kind;
    this.isExact = isExact;
    this.start = start;
    this.isFlush = isFlush;
    this.section = section;
  }
}

const NOTHING = {};
const FLUSH = { isFlush: true };

/** A line that is not certainly a body: its star, if it has one, may stand anywhere. */
function looseLine(text: string, row: number): CommentLine {
  const star = text.startsWith(' *') ? ' *'.length : (/^[ \t]*\*/.exec(text)?.[0].length ?? 0);
  const margin = indentEnd(text, star);
  if (margin === text.length) return new ReadLine(text, row, 'blank', false, margin);
  const section = 'DRA'.includes(text[margin]!) ? TITLES.get(text.slice(margin).trimEnd()) : undefined;
  if (section) return new ReadLine(text, row, 'title', isExactTitle(text, margin, section), margin, { section });
  const isFlush = star > 0 && margin - star <= MOST_FLUSH && !text.slice(star, margin).includes('\t');
  return isFlush
    ? new ReadLine(text, row, 'other', false, margin, FLUSH)
    : new ReadLine(text, row, 'other', false, looseStart(text, star));
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
  if (text.startsWith(' *\t\t')) return 4;
  if (text.startsWith(' * \t\t')) return 5;
  if (!text.startsWith(' *')) return -1;
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
