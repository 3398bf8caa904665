import type { Line, LinePiece } from './line.ts';
import type { Origin } from './origin.ts';

/** Returns the column (from 0) in the origin's row of the character at `index` of `line`. */
export function columnAt(line: Line, index: number): number {
  return columnOf(line.origin, line.shift + index);
}

/** Returns the column (from 0) in its row of the character at index `at` of the whole line that `origin` is of. */
export function columnOf({ stops }: Origin, at: number): number {
  if (stops.length === 2) return stops[1]! + at - stops[0]!;
  const stop = lastStopBefore(stops, at);
  const column = stops[stop + 1]! + Math.max(0, at - stops[stop]!);
  const next = stops[stop + 3];
  return next === undefined ? column : Math.min(column, Math.max(stops[stop + 1]!, next - 1));
}

/** Returns the stops of what is left of `line`, when `indent` units of other text come to stand before it. */
export function movedStops(line: Line, indent: number): number[] {
  const start = columnAt(line, 0);
  const moved = indent === 0 ? [0, start] : [0, start, indent, start];
  for (let stop = 0; stop < line.origin.stops.length; stop += 2) {
    const index = line.origin.stops[stop]! - line.shift;
    if (index > 0) moved.push(index + indent, line.origin.stops[stop + 1]!);
  }
  return moved;
}

/** Returns the stops of `line` with each tab replaced by the blanks that reach the next multiple of `stride` columns. */
export function expandedStops(line: Line, stride: number): number[] {
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

/** The stops of what stands in its row as it is. */
export const FROM_ZERO: readonly number[] = [0, 0];

/** Returns the stops of a line made of `pieces` of `line`, each of ours where the next one of the line's stands. */
export function composedStops(line: Line, pieces: readonly LinePiece[]): number[] {
  const stops: number[] = [];
  let length = 0;
  let end = columnAt(line, 0);
  for (const [at, piece] of pieces.entries()) {
    const next = piece.index ?? pieces.find((other, index) => index > at && other.index !== undefined)?.index;
    const column = next === undefined ? end : columnAt(line, next);
    stops.push(length, column);
    length += piece.text.length;
    end = piece.index === undefined ? column : columnAt(line, piece.index + piece.text.length);
  }
  return stops.length > 0 ? stops : [0, end];
}

/** Calls `visit` with the index of each tab of `text` and the number of blanks that it stands for. */
export function forEachTab(text: string, stride: number, visit: (tab: number, blanks: number) => void): void {
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

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Adds the stops for the part of `line` from index `start` to `end`, which comes to stand at `index`. */
function addStops(stops: number[], index: number, line: Line, start: number, end: number): void {
  const isPlain = line.origin.stops.length === 2;
  for (let at = start; at < (isPlain ? Math.min(start + 1, end) : end); at++) {
    addStop(stops, index + at - start, columnAt(line, at));
  }
}

/** Adds a stop unless the ones before it already say the same. */
export function addStop(stops: number[], index: number, column: number): void {
  const last = stops.length - 2;
  if (last < 0 || column !== stops[last + 1]! + index - stops[last]!) stops.push(index, column);
}
