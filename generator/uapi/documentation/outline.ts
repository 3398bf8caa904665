import type { Line } from '../../source/index.ts';
import type { CommentLine } from './comment-line.ts';

/** An entry of a list before it is understood: the lines that name it, and those of its sections. */
export interface RawEntry {
  readonly heading: readonly CommentLine[];
  /** Lines between the heading and the first title that have text. */
  readonly loose: CommentLine[];
  readonly sections: RawSection[];
}

export interface RawSection {
  readonly title: CommentLine;
  readonly lines: CommentLine[];
}

export interface Outline {
  readonly entries: readonly RawEntry[];
  /** What stands behind the last entry. */
  readonly notes: readonly Line[];
  /** Lines with text before the first entry. */
  readonly loose: readonly CommentLine[];
}

/** Says of how many lines the heading that begins at `index` consists; 0 when none begins there. `isTitled`: the next line with text is the title of a description. */
export type HeadingTest = (lines: readonly CommentLine[], index: number, isTitled: boolean) => number;

/**
 * Returns the entries that `lines` hold. A heading is what `headingRows` takes for one; from the first flush line behind the last heading and title on, the rest is notes.
 *
 *      * long bpf_x(void)        heading
 *      * →Description            title of the first section
 *      * →→Does something.       its line
 *      * NOTES                   notes
 */
export function outlineOf(lines: readonly CommentLine[], headingRows: HeadingTest): Outline {
  const titled = titledLines(lines);
  const headings = lines.map((line, index) => (line.kind === 'other' ? headingRows(lines, index, titled[index]!) : 0));
  const lastTitle = lines.findLastIndex((line, index) => line.kind === 'title' || headings[index]! > 0);
  const entries: RawEntry[] = [];
  const notes: Line[] = [];
  const loose: CommentLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const rows = headings[index]!;
    if (rows > 0) {
      entries.push({ heading: lines.slice(index, index + rows), loose: [], sections: [] });
      index += rows - 1;
    } else if (notes.length > 0 || (index > lastTitle && line.kind === 'other' && line.isFlush)) {
      notes.push(line.content);
    } else addLine(entries[entries.length - 1], line, loose);
  }
  return { entries, notes, loose };
}

/** For each line whether the next one with text is an entry's first title. */
function titledLines(lines: readonly CommentLine[]): boolean[] {
  const titled = new Array<boolean>(lines.length).fill(false);
  let isTitleNext = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!;
    titled[index] = isTitleNext;
    if (line.kind !== 'blank') isTitleNext = line.section === 'Description';
  }
  return titled;
}

function addLine(entry: RawEntry | undefined, line: CommentLine, loose: CommentLine[]): void {
  const section = entry?.sections[entry.sections.length - 1];
  if (entry && line.kind === 'title') entry.sections.push({ title: line, lines: [] });
  else if (section) section.lines.push(line);
  else if (line.kind !== 'blank') (entry?.loose ?? loose).push(line);
}
