import { blanks } from './blanks.ts';
import { ComposedOrigin, ExpandedOrigin, MovedOrigin, type Origin } from './origin.ts';
import { type Point, pointInFile, type SourceFile } from './place.ts';
import { addStop, columnAt, FROM_ZERO, forEachTab } from './stops.ts';

/** A line, or the part of one that is left after a margin was cut off: its text, and how many units of the whole line stand before it. */
export interface Line {
  readonly text: string;
  readonly shift: number;
  readonly origin: Origin;
}

/** Returns a whole line of `file` as it stands there; `column` (from 0) is where `text` begins. */
export function createLine(text: string, file: SourceFile, row: number, column = 0): Line {
  return {
    text,
    shift: 0,
    origin: { file, row, stops: STOPS[column] ?? [0, column], source: file.path, number: row },
  };
}

/** The stops of lines that begin at the first columns, which thousands of lines share. */
const STOPS: readonly (readonly number[])[] = [FROM_ZERO, ...Array.from({ length: 8 }, (_, index) => [0, index + 1])];

/** Returns the part of `line` from index `start` to `end`; its characters keep their places. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  if (start === 0 && end >= line.text.length) return line;
  return { text: line.text.slice(start, end), shift: line.shift + start, origin: line.origin };
}

/** Returns `line` as line `number` of the text called `source`, with `prefix` before it; the prefix has the place of what it precedes. */
export function renumberLine(line: Line, source: string, number: number, prefix = ''): Line {
  const origin = new MovedOrigin(line, source, number, prefix.length);
  return { text: prefix === '' ? line.text : prefix + line.text, shift: 0, origin };
}

/** Returns `line` with each tab replaced by the blanks that reach the next multiple of `tabWidth` columns, counted in code points as docutils does; by nothing when that is 0 or less. */
export function expandTabs(line: Line, tabWidth: number): Line {
  const { text } = line;
  if (!text.includes('\t')) return line;
  const stride = Math.min(Math.max(tabWidth, 0), maxTabWidth);
  return { text: expandedText(text, stride), shift: 0, origin: new ExpandedOrigin(line, stride) };
}

function expandedText(text: string, stride: number): string {
  let tabs = 0;
  while (text[tabs] === '\t') tabs++;
  if (!text.includes('\t', tabs)) return blanks(tabs * stride) + text.slice(tabs);
  let expanded = '';
  let start = 0;
  forEachTab(text, stride, (tab, width) => {
    expanded += text.slice(start, tab) + ' '.repeat(width);
    start = tab + 1;
  });
  return expanded + text.slice(start);
}

/** Far beyond the longest line that is read unless somebody asks for it: wider tabs would only fill the memory. */
export const maxTabWidth = 65_536;

/** Returns a line of `text` whose unit at index `i` has the place of the unit of `line` at `indices[i]`. */
export function rearrangeLine(line: Line, text: string, indices: readonly number[]): Line {
  const stops = [0, columnAt(line, indices[0] ?? 0)];
  for (let index = 1; index < indices.length; index++) {
    const column = columnAt(line, indices[index]!);
    const before = columnAt(line, indices[index - 1]!);
    // Columns run on only up to the next stop's: one that does not lie ahead needs the last unit's as well.
    if (column <= before && stops[stops.length - 2] !== index - 1) stops.push(index - 1, before);
    addStop(stops, index, column);
  }
  return { text, shift: 0, origin: withStops(line.origin, stops) };
}

/** Returns the point in the file of the character at `index` of `line`. */
export function pointAt(line: Line, index: number): Point {
  return pointInFile(line.origin.file, line.origin.row, columnAt(line, index));
}

/** A piece of a composed line: `index` is where it stands in the line it was taken from; a piece of ours has none. */
export interface LinePiece {
  text: string;
  index?: number;
}

/** Returns a line made of pieces of `line` and of text of ours between them, which has the place of what it precedes (at the end: of the line's end). */
export function composeLine(line: Line, pieces: readonly LinePiece[]): Line {
  let text = '';
  for (let index = 0; index < pieces.length; index++) text += pieces[index]!.text;
  return { text, shift: 0, origin: new ComposedOrigin(line, pieces) };
}

function withStops({ file, row, source, number }: Origin, stops: readonly number[]): Origin {
  return { file, row, stops, source, number };
}
