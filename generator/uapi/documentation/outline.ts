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
  readonly notes: readonly CommentLine[];
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
  const headings = new Map<number, number>();
  let lastTitle = -1;
  for (let index = 0; index < lines.length; index++) {
    const { kind } = lines[index]!;
    const rows = kind === 'other' ? headingRows(lines, index, titled.has(index)) : 0;
    if (rows > 0) headings.set(index, rows);
    if (rows > 0 || kind === 'title') lastTitle = index;
  }
  const entries: RawEntry[] = [];
  const notes: CommentLine[] = [];
  const loose: CommentLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const rows = line.kind === 'other' ? (headings.get(index) ?? 0) : 0;
    if (rows > 0) {
      entries.push({ heading: lines.slice(index, index + rows), loose: [], sections: [] });
      index += rows - 1;
    } else if (notes.length > 0 || (index > lastTitle && line.kind === 'other' && line.isFlush)) {
      notes.push(line);
    } else addLine(entries[entries.length - 1], line, loose);
  }
  return { entries, notes, loose };
}

/** The indices of the lines behind which the next one with text is an entry's first title. */
function titledLines(lines: readonly CommentLine[]): Set<number> {
  const titled = new Set<number>();
  let before = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.kind === 'blank') continue;
    if (line.section === 'Description') titled.add(before);
    before = index;
  }
  return titled;
}

function addLine(entry: RawEntry | undefined, line: CommentLine, loose: CommentLine[]): void {
  const section = entry?.sections[entry.sections.length - 1];
  if (entry && line.kind === 'title') entry.sections.push({ title: line, lines: [] });
  else if (section) section.lines.push(line);
  else if (line.kind !== 'blank') (entry?.loose ?? loose).push(line);
}
