import type { ManStyle } from './style.ts';

/** A table while its cells are collected: rows of cells of pieces. */
export interface TableInWork {
  rows: string[][][];
  columns: number;
}

/** Returns an empty table. */
export function createTable(): TableInWork {
  return { rows: [], columns: 0 };
}

/** Adds a cell to the last row. */
export function addCell(table: TableInWork, pieces: string[]): void {
  const row = table.rows[table.rows.length - 1];
  if (!row) return;
  row.push(pieces);
  if (table.columns < row.length) table.columns++;
}

/** Returns the pieces of `table` as tbl's input. Source: docutils' `Table.as_list`. */
export function formatTable(table: TableInWork, style: ManStyle): string[] {
  const columns = Array(table.columns).fill('l').join('|');
  const pieces = style.boxedTables
    ? ['.TS\n', 'box center;\n', `${columns}.\n`]
    : ['.TS\n', 'center;\n', `|${columns}|.\n`];
  table.rows.forEach((row, index) => {
    if (index > 0 || !style.boxedTables) pieces.push(RULE);
    pieces.push(CELL_START);
    addRow(pieces, row);
  });
  if (!style.boxedTables) pieces.push(RULE);
  // docutils drops its last rule, and so the line of columns when no row is there
  else if (table.rows.length === 0) pieces.pop();
  pieces.push('.TE\n');
  return pieces;
}

/** Returns the pieces of a table inside a cell of another, which tbl cannot set: the cells one below the other. */
export function formatNestedTable(table: TableInWork): string[] {
  const cells = table.rows.flat().map(trimCell);
  return cells.flatMap((cell) => ['.sp\n', ...withLineEnd(cell)]);
}

const RULE = '_\n';
const CELL_START = 'T{\n';
const CELL_BORDER = 'T}\tT{\n';
const CELL_END = 'T}\n';

function addRow(pieces: string[], row: string[][]): void {
  row.forEach((cell, index) => {
    for (const piece of withLineEnd(trimCell(cell))) pieces.push(piece);
    pieces.push(index < row.length - 1 ? CELL_BORDER : CELL_END);
  });
}

/** The cell without blank lines and vertical spaces at its ends. */
function trimCell(cell: string[]): string[] {
  let start = 0;
  let end = cell.length;
  while (start < end && isSpace(cell[start]!)) start++;
  while (end > start && isSpace(cell[end - 1]!)) end--;
  return cell.slice(start, end);
}

function isSpace(piece: string): boolean {
  return piece === '\n' || piece === '.sp\n';
}

/** The line end becomes part of the last piece. */
function withLineEnd(cell: string[]): string[] {
  const last = cell[cell.length - 1];
  if (last !== undefined && !last.endsWith('\n')) cell[cell.length - 1] = `${last}\n`;
  return cell;
}
