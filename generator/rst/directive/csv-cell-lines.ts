import { columnAt, type Line } from '../../source/index.ts';
import { splitLines } from '../python/index.ts';
import type { CsvCell } from './csv-reader.ts';

/** Returns the lines of a cell, which was read from `lines`; docutils counts them from 1 in each cell. */
export function cellLines(cell: CsvCell, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let start = 0;
  let mark = 0;
  for (const [index, text] of splitLines(cell.text).entries()) {
    while (cell.marks[mark + 3] !== undefined && cell.marks[mark + 3]! <= start) mark += 3;
    const { file, row, source } = lines[cell.marks[mark + 1]!]!.origin;
    const stops = stopsOf(cell, lines, start, text.length, mark);
    found.push({ text, shift: 0, origin: { file, row, stops, source, number: index + 1 } });
    start += text.length;
    start += cell.text.startsWith('\r\n', start) ? 2 : 1;
  }
  return found;
}

/** The stops of the line that begins at index `start` of the cell, where the mark at index `mark` holds: a new one wherever the columns do not run on, at a quote that was left out or a tab. */
function stopsOf({ marks }: CsvCell, lines: readonly Line[], start: number, length: number, mark: number): number[] {
  const line = lines[marks[mark + 1]!]!;
  const stops: number[] = [];
  let expected = -1;
  let at = mark;
  for (let index = 0; index === 0 || index < length; index++) {
    while (marks[at + 3] !== undefined && marks[at + 3]! <= start + index) at += 3;
    const column = columnAt(line, marks[at + 2]! + start + index - marks[at]!);
    if (column !== expected) stops.push(index, column);
    expected = column + 1;
  }
  return stops;
}
