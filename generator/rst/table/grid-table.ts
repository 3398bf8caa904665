import type { Line } from '../../source/index.ts';
import { isAscii } from '../character/index.ts';
import { compat } from '../compat.ts';
import { incompleteGrid } from '../message/table.ts';
import type { RstState } from '../state.ts';
import { toColumnLine } from './column-line.ts';
import { cutCell } from './cut-cell.ts';
import { type Box, createGrid, type Grid, traceBoxes } from './grid-trace.ts';
import { malformed, splitHead } from './head-rule.ts';
import type { MalformedTable, TableData, TableRow } from './table.ts';

/**
 * Returns the table that `lines` draw with `+`, `-`, `|` and at most one row of `=`. Wide characters must have been padded (`padWideCharacters`).
 *
 *     +------+------+
 *     | head | two  |
 *     +======+======+
 *     | a cell over |
 *     +-------------+
 *
 * Source: "Grid Tables" in docutils' specification.
 */
export function parseGridTable(state: Pick<RstState, 'settings'>, lines: readonly Line[]): TableData | MalformedTable {
  const split = splitHead(lines, isHeadRule);
  if (split.kind === 'malformed') return split;
  const { marksTakeColumns } = compat(state);
  const block = split.lines.map(toColumnLine);
  const grid = createGrid(block.map((line) => (marksTakeColumns ? codePointCells(line.line.text) : line.cells)));
  const boxes = traceBoxes(grid);
  const rows =
    boxes &&
    arrange(grid, boxes, (box) =>
      cutCell(block.slice(box.top + 1, box.bottom), box.left + 1, box.right, marksTakeColumns),
    );
  if (!rows) return malformed(incompleteGrid, 0);
  const headCount = split.headRule === undefined ? 0 : numberEnds(grid.rowEnds)[split.headRule]!;
  return {
    kind: 'table',
    columnWidths: columnWidths(grid.columnEnds),
    headRows: rows.slice(0, headCount),
    bodyRows: rows.slice(headCount),
  };
}

/** The rows that `boxes` fill, each box in the place of its first row and column; undefined when they overlap or leave a hole. */
function arrange(grid: Grid, boxes: readonly Box[], linesOf: (box: Box) => Line[]): TableRow[] | undefined {
  const rowOf = numberEnds(grid.rowEnds);
  const columnOf = numberEnds(grid.columnEnds);
  const rowCount = rowOf[grid.bottom]!;
  const columnCount = columnOf[grid.right]!;
  const rows = Array.from({ length: rowCount }, (): TableRow => Array.from({ length: columnCount }, () => undefined));
  let remaining = rowCount * columnCount;
  for (const box of boxes) {
    const row = rows[rowOf[box.top]!]!;
    const column = columnOf[box.left]!;
    const height = rowOf[box.bottom]! - rowOf[box.top]!;
    const width = columnOf[box.right]! - column;
    if (row[column]) return undefined;
    row[column] = { moreRows: height - 1, moreColumns: width - 1, offset: box.top + 1, lines: linesOf(box) };
    remaining -= height * width;
  }
  return remaining === 0 ? rows : undefined;
}

/** For each end of a row or column how many there are before it. */
function numberEnds(ends: Uint8Array): Int32Array {
  const numbers = new Int32Array(ends.length);
  let count = 0;
  for (let index = 0; index < ends.length; index++) {
    numbers[index] = count;
    count += ends[index]!;
  }
  return numbers;
}

function columnWidths(ends: Uint8Array): number[] {
  const widths: number[] = [];
  let last = 0;
  for (let column = 1; column < ends.length; column++) {
    if (!ends[column]) continue;
    widths.push(column - last - 1);
    last = column;
  }
  return widths;
}

/** `text` with one unit for each code point. */
function codePointCells(text: string): string {
  return isAscii(text) ? text : Array.from(text, (character) => (character.length === 1 ? character : 'x')).join('');
}

/** `+===+===+`, blanks behind it. */
function isHeadRule(text: string): boolean {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end--;
  if (end < SHORTEST_RULE || !text.startsWith('+=') || text[end - 1] !== '+' || text[end - 2] !== '=') return false;
  for (let index = 0; index < end; index++) if (text[index] !== '=' && text[index] !== '+') return false;
  return true;
}

const SHORTEST_RULE = '+===+'.length;
