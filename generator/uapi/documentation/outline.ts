import type { CommentLine } from './comment-line.ts';
import type { CommentRows } from './comment-rows.ts';

/** An entry of a list before it is understood: the lines that name it, and those of its sections. */
export interface RawEntry {
  readonly rows: CommentRows;
  readonly heading: readonly CommentLine[];
  /** Lines between the heading and the first title that have text. */
  readonly loose: CommentLine[];
  readonly sections: RawSection[];
}

/** A section's title and the lines below it, of which `from` is the index of the first and `to` that behind the last. */
export interface RawSection {
  readonly title: CommentLine;
  readonly from: number;
  to: number;
  /** The indices, from `from` on, of lines that are not exact. */
  readonly misfits: number[];
}

export interface Outline {
  readonly entries: readonly RawEntry[];
  /** What stands behind the last entry. */
  readonly notes: readonly CommentLine[];
  /** Lines with text before the first entry. */
  readonly loose: readonly CommentLine[];
}

/** Says of how many lines the heading that begins with `line` consists; 0 when none begins there. `isTitled`: the next line with text is the title of a description. */
export type HeadingTest = (rows: CommentRows, line: CommentLine, isTitled: boolean) => number;

/**
 * Returns the entries that `rows` hold. A heading is what `headingRows` takes for one; from the first flush line behind the last heading and title on, the rest is notes.
 *
 *      * long bpf_x(void)        heading
 *      * →Description            title of the first section
 *      * →→Does something.       its line
 *      * NOTES                   notes
 */
export function outlineOf(rows: CommentRows, headingRows: HeadingTest): Outline {
  const { marks } = rows;
  const headings = findHeadings(rows, headingRows);
  const lastTitle = marks.findLastIndex((mark, index) => headings[index] || mark.kind === 'title');
  const outline: OpenOutline = { entries: [], notes: [], loose: [] };
  let next = 0;
  for (let index = 0; index < marks.length; index++) {
    const line = marks[index]!;
    const at = rows.indexOf(line);
    // The other lines of a heading.
    if (at < next) continue;
    addBetween(rows, next, at, outline);
    const height = headings[index]!;
    next = at + Math.max(height, 1);
    if (height > 0) {
      const heading = height === 1 ? [line] : Array.from({ length: height }, (_, row) => rows.line(at + row));
      outline.entries.push({ rows, heading, loose: [], sections: [] });
    } else if (index > lastTitle && line.kind === 'other' && line.isFlush) {
      for (let row = at; row < rows.count; row++) outline.notes.push(rows.line(row));
      return outline;
    } else addMark(outline.entries[outline.entries.length - 1], line, at, outline.loose);
  }
  addBetween(rows, next, rows.count, outline);
  return outline;
}

/** An outline while it is made. */
interface OpenOutline extends Outline {
  readonly entries: RawEntry[];
  readonly notes: CommentLine[];
  readonly loose: CommentLine[];
}

/** For each mark, of how many lines the heading consists that begins there. */
function findHeadings(rows: CommentRows, headingRows: HeadingTest): number[] {
  const { marks } = rows;
  const titled = titledMarks(rows);
  const headings: number[] = [];
  for (let index = 0; index < marks.length; index++) {
    const line = marks[index]!;
    headings.push(line.kind === 'other' ? headingRows(rows, line, titled.has(index)) : 0);
  }
  return headings;
}

/** The indices of the marks behind which the next line with text is an entry's first title. */
function titledMarks(rows: CommentRows): Set<number> {
  const { marks } = rows;
  const titled = new Set<number>();
  let before = -1;
  for (let index = 0; index < marks.length; index++) {
    const line = marks[index]!;
    if (line.kind === 'blank') continue;
    if (line.section === 'Description' && before !== -1 && areBlank(rows, marks[before]!, line)) titled.add(before);
    before = index;
  }
  return titled;
}

/** True when no line with text stands between two. */
function areBlank(rows: CommentRows, first: CommentLine, last: CommentLine): boolean {
  const end = rows.indexOf(last);
  for (let at = rows.indexOf(first) + 1; at < end; at++) if (rows.line(at).kind !== 'blank') return false;
  return true;
}

/** Adds the lines from index `from` to `to`, which are text of a section or empty. */
function addBetween(rows: CommentRows, from: number, to: number, { entries, loose }: OpenOutline): void {
  const entry = entries[entries.length - 1];
  const section = entry?.sections[entry.sections.length - 1];
  if (section) section.to = to;
  else {
    for (let at = from; at < to; at++) {
      const line = rows.line(at);
      if (line.kind !== 'blank') (entry?.loose ?? loose).push(line);
    }
  }
}

/** Adds a mark, which is line `at`. */
function addMark(entry: RawEntry | undefined, line: CommentLine, at: number, loose: CommentLine[]): void {
  const section = entry?.sections[entry.sections.length - 1];
  if (entry && line.kind === 'title') entry.sections.push({ title: line, from: at + 1, to: at + 1, misfits: [] });
  else if (section) {
    section.to = at + 1;
    if (!line.isExact) section.misfits.push(at - section.from);
  } else if (line.kind !== 'blank') (entry?.loose ?? loose).push(line);
}
