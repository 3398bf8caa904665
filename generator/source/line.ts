import { type Point, pointInFile, type SourceFile } from './place.ts';

/**
 * Where a line came from, shared by every slice of it.
 *
 * `stops` maps an index in the whole line's text to a column (from 0) of the file's row, as pairs `[index, column, index, column, …]` in rising order of
 * index. From a stop on, columns run with the indices until the next stop's column is reached; so a tab that was expanded to eight blanks is the
 * pair of stops `(at, column)` and `(at + 8, column + 1)`, and text that was not in the file at all has two stops with the same column.
 */
export interface Origin {
  readonly file: SourceFile;
  /** The line of `file`, from 1. */
  readonly row: number;
  readonly stops: readonly number[];
  /** The name that docutils' messages give the text this line belongs to: a path or `<stdin>`. */
  readonly source: string;
  /** The line's number there, from 1: the line of the page, where the page was made from a header. */
  readonly number: number;
}

/** The origin of a line that was made from another one: its stops are worked out when a place is asked for, which is seldom. */
class DerivedOrigin implements Origin {
  readonly file: SourceFile;
  readonly row: number;
  readonly source: string;
  readonly number: number;
  private readonly findStops: () => readonly number[];
  private found: readonly number[] | undefined;

  constructor(origin: Origin, findStops: () => readonly number[], source: string, number: number) {
    this.file = origin.file;
    this.row = origin.row;
    this.source = source;
    this.number = number;
    this.findStops = findStops;
    this.found = undefined;
  }

  get stops(): readonly number[] {
    this.found ??= this.findStops();
    return this.found;
  }
}

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
    origin: { file, row, stops: column === 0 ? FROM_ZERO : [0, column], source: file.path, number: row },
  };
}

/** Returns the part of `line` from index `start` to `end`; its characters keep their places. */
export function sliceLine(line: Line, start: number, end = line.text.length): Line {
  if (start === 0 && end >= line.text.length) return line;
  return { text: line.text.slice(start, end), shift: line.shift + start, origin: line.origin };
}

/** Returns `line` as line `number` of the text called `source`, with `prefix` before it; the prefix has the place of what it precedes. */
export function renumberLine(line: Line, source: string, number: number, prefix = ''): Line {
  const indent = prefix.length;
  const findStops = () => (indent === 0 && line.shift === 0 ? line.origin.stops : movedStops(line, indent));
  return { text: prefix + line.text, shift: 0, origin: new DerivedOrigin(line.origin, findStops, source, number) };
}

/** Returns `line` with each tab replaced by the blanks that reach the next multiple of `tabWidth` columns, counted in code points as docutils does; by nothing when that is 0 or less. */
export function expandTabs(line: Line, tabWidth: number): Line {
  const { text } = line;
  if (!text.includes('\t')) return line;
  const stride = Math.min(Math.max(tabWidth, 0), maxTabWidth);
  const { source, number } = line.origin;
  const origin = new DerivedOrigin(line.origin, () => expandedStops(line, stride), source, number);
  return { text: expandedText(text, stride), shift: 0, origin };
}

function expandedText(text: string, stride: number): string {
  let expanded = '';
  let start = 0;
  forEachTab(text, stride, (tab, blanks) => {
    expanded += text.slice(start, tab) + ' '.repeat(blanks);
    start = tab + 1;
  });
  return expanded + text.slice(start);
}

function expandedStops(line: Line, stride: number): number[] {
  const stops: number[] = [];
  let length = 0;
  let start = 0;
  forEachTab(line.text, stride, (tab, blanks) => {
    addStops(stops, length, line, start, tab + 1);
    length += tab - start + blanks;
    start = tab + 1;
    stops.push(length, columnAt(line, start));
  });
  addStops(stops, length, line, start, line.text.length);
  return stops;
}

/** Calls `visit` with the index of each tab of `text` and the number of blanks that it stands for. */
function forEachTab(text: string, stride: number, visit: (tab: number, blanks: number) => void): void {
  let width = 0;
  let start = 0;
  for (let tab = text.indexOf('\t'); tab !== -1; tab = text.indexOf('\t', start)) {
    if (tab > start) width += codePoints(text, start, tab);
    const blanks = stride === 0 ? 0 : stride - (width % stride);
    visit(tab, blanks);
    width += blanks;
    start = tab + 1;
  }
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

/** Returns the column (from 0) in the origin's row of the character at `index` of `line`. */
export function columnAt(line: Line, index: number): number {
  const { stops } = line.origin;
  const at = line.shift + index;
  if (stops.length === 2) return stops[1]! + at - stops[0]!;
  const stop = lastStopBefore(stops, at);
  const column = stops[stop + 1]! + Math.max(0, at - stops[stop]!);
  const next = stops[stop + 3];
  return next === undefined ? column : Math.min(column, Math.max(stops[stop + 1]!, next - 1));
}

/** Returns the point in the file of the character at `index` of `line`. */
export function pointAt(line: Line, index: number): Point {
  return pointInFile(line.origin.file, line.origin.row, columnAt(line, index));
}

/** Returns the point behind the character before index `end` of `line`, where a range ends: a tab's blanks end one column after the tab. */
export function endPointAt(line: Line, end: number): Point {
  if (end === 0) return pointAt(line, 0);
  const { file, row } = line.origin;
  return pointInFile(file, row, columnAt(line, end - 1) + 1);
}

/** A piece of a composed line: `index` is where it stands in the line it was taken from; a piece of ours has none. */
export interface LinePiece {
  text: string;
  index?: number;
}

/** Returns a line made of pieces of `line` and of text of ours between them, which has the place of what it precedes (at the end: of the line's end). */
export function composeLine(line: Line, pieces: readonly LinePiece[]): Line {
  const stops: number[] = [];
  let text = '';
  let end = columnAt(line, 0);
  for (const [at, piece] of pieces.entries()) {
    const next = piece.index ?? pieces.find((other, index) => index > at && other.index !== undefined)?.index;
    const column = next === undefined ? end : columnAt(line, next);
    stops.push(text.length, column);
    text += piece.text;
    end = piece.index === undefined ? column : columnAt(line, piece.index + piece.text.length);
  }
  return { text, shift: 0, origin: withStops(line.origin, stops.length > 0 ? stops : [0, end]) };
}

function withStops({ file, row, source, number }: Origin, stops: readonly number[]): Origin {
  return { file, row, stops, source, number };
}

const FROM_ZERO: readonly number[] = [0, 0];

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The stops of what is left of `line`, when `indent` units of other text come to stand before it. */
function movedStops(line: Line, indent: number): number[] {
  const start = columnAt(line, 0);
  const moved = indent === 0 ? [0, start] : [0, start, indent, start];
  for (let stop = 0; stop < line.origin.stops.length; stop += 2) {
    const index = line.origin.stops[stop]! - line.shift;
    if (index > 0) moved.push(index + indent, line.origin.stops[stop + 1]!);
  }
  return moved;
}

/** The index in `stops` of the last stop at or before index `at`; the first one when there is none. */
function lastStopBefore(stops: readonly number[], at: number): number {
  let low = 0;
  let high = stops.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (stops[2 * middle]! <= at) low = middle;
    else high = middle;
  }
  return 2 * low;
}

/** The number of code points of `text` between two indices. */
function codePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let index = start; index < end; index++) if (isLowSurrogate(text.charCodeAt(index))) count--;
  return count;
}

/** Adds the stops for the part of `line` from index `start` to `end`, which comes to stand at `index`. */
function addStops(stops: number[], index: number, line: Line, start: number, end: number): void {
  const isPlain = line.origin.stops.length === 2;
  for (let at = start; at < (isPlain ? Math.min(start + 1, end) : end); at++) {
    addStop(stops, index + at - start, columnAt(line, at));
  }
}

/** Adds a stop unless the ones before it already say the same. */
function addStop(stops: number[], index: number, column: number): void {
  const last = stops.length - 2;
  if (last < 0 || column !== stops[last + 1]! + index - stops[last]!) stops.push(index, column);
}
