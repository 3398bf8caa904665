import type { Line } from '../../source/index.ts';

/** A cell as a table's lines show it. */
export interface TableCell {
  /** How many rows and columns beyond the first it covers. */
  moreRows: number;
  moreColumns: number;
  /** The index, in the table's lines, of the cell's first line. */
  offset: number;
  /** Its text without the margin. */
  lines: Line[];
}

/** A row: undefined stands where a cell of an earlier row or column reaches. */
export type TableRow = (TableCell | undefined)[];

/** A table as docutils' table parsers give it. */
export interface TableData {
  kind: 'table';
  columnWidths: number[];
  headRows: TableRow[];
  bodyRows: TableRow[];
}

/** Why lines are no table (docutils' `TableMarkupError`): its words, and the index of the line. */
export interface MalformedTable {
  kind: 'malformed';
  reason: string;
  offset: number;
}
