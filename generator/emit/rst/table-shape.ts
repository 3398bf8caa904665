import { columnWidth } from '../../rst/index.ts';
import type { Entry, RstElements, Table, Tgroup } from '../../tree/index.ts';

/** A cell: where it begins, how far it reaches, what is in it. */
export interface Cell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  lines: readonly string[];
}

/** A table as rows and columns. */
export interface TableShape {
  cells: Cell[];
  rows: number;
  headRows: number;
  /** The columns' widths as the tree has them, and as they are drawn. */
  widths: number[];
  drawn: number[];
  stubs: number;
  hasSpans: boolean;
  /** Every text fits in its columns. */
  isFit: boolean;
}

/** Returns the rows and columns of `table`; `texts` are the lines of its entries in their order. */
export function tableShape(table: Table, texts: readonly (readonly string[])[]): TableShape {
  const group = groupOf(table);
  const columns = (group?.children ?? []).filter((child) => child.type === 'colspec');
  const head = rowsOf(group, 'thead');
  const rows = [...head, ...rowsOf(group, 'tbody')];
  const cells = placeCells(rows, texts);
  const count = Math.max(columns.length, ...cells.map((cell) => cell.column + cell.columns));
  const widths = Array.from({ length: count }, (_, index) => Math.max(1, Number(columns[index]?.colwidth ?? 1) || 1));
  const drawn = drawnWidths(widths, cells);
  return {
    cells,
    rows: rows.length,
    headRows: head.length,
    widths,
    drawn,
    stubs: columns.filter((column) => column.stub === 1).length,
    hasSpans: cells.some((cell) => cell.rows > 1 || cell.columns > 1),
    isFit: drawn.every((width, index) => width === widths[index]),
  };
}

/** Returns the element that holds the columns. */
export function groupOf(table: Table): Tgroup | undefined {
  return table.children.find((child) => child.type === 'tgroup') as Tgroup | undefined;
}

/** Returns the width of the columns from `start` on, `count` of them, with the lines between. */
export function spanWidth(widths: readonly number[], start: number, count: number): number {
  let width = count - 1;
  for (let column = start; column < start + count; column++) width += widths[column] ?? 0;
  return width;
}

function rowsOf(group: Tgroup | undefined, type: 'thead' | 'tbody'): RstElements[] {
  const part = group?.children.find((child) => child.type === type) as RstElements | undefined;
  return (part?.children ?? []).filter((child) => child.type === 'row') as RstElements[];
}

function placeCells(rows: readonly RstElements[], texts: readonly (readonly string[])[]): Cell[] {
  const cells: Cell[] = [];
  /** How many rows each column is taken for, from the current one on. */
  const taken: number[] = [];
  for (const [row, node] of rows.entries()) {
    let column = 0;
    for (const entry of node.children as Entry[]) {
      while ((taken[column] ?? 0) > 0) column++;
      const cell = { row, column, rows: (entry.morerows ?? 0) + 1, columns: (entry.morecols ?? 0) + 1 };
      cells.push({ ...cell, lines: texts[cells.length] ?? [] });
      for (let end = column + cell.columns; column < end; column++) taken[column] = cell.rows;
    }
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
  }
  return cells;
}

/** The widths, the last column of a cell made wider where its text does not fit. */
function drawnWidths(widths: readonly number[], cells: readonly Cell[]): number[] {
  const drawn = [...widths];
  for (const { column, columns, lines } of [...cells].sort((first, second) => first.columns - second.columns)) {
    const needed = lines.reduce((most, line) => Math.max(most, columnWidth(line)), 0);
    const missing = needed - spanWidth(drawn, column, columns);
    if (missing > 0) drawn[column + columns - 1]! += missing;
  }
  return drawn;
}
