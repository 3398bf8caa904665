import { columnWidth } from '../../rst/index.ts';
import { type Cell, spanWidth, type TableShape } from './table-shape.ts';

/** Where the borders are: of each row and column the one before it, and the last one. */
interface Borders {
  x: number[];
  y: number[];
}

/**
 * Returns a grid table.
 *
 *     +-----+-----+
 *     | a   | b   |
 *     +=====+=====+
 *     | c and d   |
 *     +-----------+
 */
export function drawGrid(shape: TableShape): string[] {
  const borders = { x: sums(shape.drawn), y: sums(rowHeights(shape)) };
  const width = borders.x.at(-1)! + 1;
  const canvas = Array.from({ length: borders.y.at(-1)! + 1 }, () => new Array<string>(width).fill(' '));
  for (const cell of shape.cells) drawFrame(canvas, cell, borders);
  for (const cell of shape.cells) drawCorners(canvas, cell, borders);
  if (shape.headRows > 0) {
    const rule = canvas[borders.y[shape.headRows]!]!;
    for (const [index, character] of rule.entries()) if (character === '-') rule[index] = '=';
  }
  for (const cell of shape.cells) drawText(canvas, cell, borders, shape);
  return canvas.map((row) => row.join('').trimEnd());
}

/** The place of each border, when each of `sizes` stands between two. */
function sums(sizes: readonly number[]): number[] {
  const places = [0];
  for (const size of sizes) places.push(places.at(-1)! + size + 1);
  return places;
}

/** How many lines each row takes: what a cell of more than one row needs more goes to its last. */
function rowHeights({ cells, rows }: TableShape): number[] {
  const heights = new Array<number>(rows).fill(1);
  for (const { row, rows: count, lines } of [...cells].sort((first, second) => first.rows - second.rows)) {
    const missing = lines.length - spanWidth(heights, row, count);
    const last = Math.min(row + count, rows) - 1;
    if (missing > 0) heights[last]! += missing;
  }
  return heights;
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function frameOf(cell: Cell, { x, y }: Borders): Frame {
  const right = x[Math.min(cell.column + cell.columns, x.length - 1)]!;
  const bottom = y[Math.min(cell.row + cell.rows, y.length - 1)]!;
  return { left: x[cell.column]!, right, top: y[cell.row]!, bottom };
}

function drawFrame(canvas: string[][], cell: Cell, borders: Borders): void {
  const { left, right, top, bottom } = frameOf(cell, borders);
  for (let x = left; x <= right; x++) {
    canvas[top]![x] = '-';
    canvas[bottom]![x] = '-';
  }
  for (let y = top + 1; y < bottom; y++) {
    canvas[y]![left] = '|';
    canvas[y]![right] = '|';
  }
}

function drawCorners(canvas: string[][], cell: Cell, borders: Borders): void {
  const { left, right, top, bottom } = frameOf(cell, borders);
  for (const y of [top, bottom]) {
    canvas[y]![left] = '+';
    canvas[y]![right] = '+';
  }
}

/** Writes the lines of a cell, a blank before them where there is room. */
function drawText(canvas: string[][], cell: Cell, borders: Borders, { drawn }: TableShape): void {
  const { left, top } = frameOf(cell, borders);
  const room = spanWidth(drawn, cell.column, cell.columns);
  const widest = cell.lines.reduce((most, line) => Math.max(most, columnWidth(line)), 0);
  const start = left + 1 + (widest < room ? 1 : 0);
  for (const [index, line] of cell.lines.entries()) drawLine(canvas[top + 1 + index]!, start, line);
}

/** Writes `line` into `row`: a wide character takes two columns, a combining mark none. */
function drawLine(row: string[], start: number, line: string): void {
  let column = start;
  for (const character of line) {
    const width = columnWidth(character);
    if (width <= 0) row[column - 1] += character;
    else {
      row[column] = character;
      if (width === 2) row[column + 1] = '';
      column += width;
    }
  }
}
