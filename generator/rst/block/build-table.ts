import { placeOfLines } from '../../source/index.ts';
import { type Entry, element, type Plain, type Table, type Tgroup } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { TableCell, TableData, TableRow } from '../table/index.ts';
import type { BlockContext } from './context.ts';
import { createInput } from './lines.ts';
import { parseIndented } from './nested-parse.ts';
import { sourceAndLine } from './reader.ts';

/** How a table is made. */
export interface BuildTableOptions {
  /** docutils' number of the table's first line. */
  line: number;
  /** How many columns at the left are heads. */
  stubColumns?: number;
  /** The option `widths`: `auto`, `grid` or a list. */
  widths?: unknown;
}

/** Returns the element for `data`, the text of its cells parsed. Source: docutils' `build_table`. */
export function* buildTable(
  state: RstState,
  data: TableData,
  context: BlockContext,
  options: BuildTableOptions,
): Step<Table> {
  const { line, stubColumns = 0, widths } = options;
  const tgroup: Tgroup = element('tgroup', { cols: data.columnWidths.length });
  const table: Table = element('table', compat(state).blocksHaveLines ? sourceAndLine(context, line) : {}, [tgroup]);
  if (widths) table.classes = [widths === 'auto' ? 'colwidths-auto' : 'colwidths-given'];
  for (const [index, colwidth] of data.columnWidths.entries()) {
    const colspec = element('colspec', { colwidth });
    if (index < stubColumns) colspec.stub = 1;
    tgroup.children.push(colspec);
  }
  if (data.headRows.length > 0) tgroup.children.push(yield* group('thead', state, data.headRows, context, line));
  tgroup.children.push(yield* group('tbody', state, data.bodyRows, context, line));
  return table;
}

function* group(
  type: 'thead' | 'tbody',
  state: RstState,
  rows: readonly TableRow[],
  context: BlockContext,
  line: number,
): Step<Plain> {
  const node: Plain = element(type, {});
  for (const cells of rows) {
    const row: Plain = element('row', {});
    node.children.push(row);
    for (const cell of cells) if (cell) row.children.push(yield* entry(state, cell, context, line));
  }
  return node;
}

function* entry(state: RstState, cell: TableCell, context: BlockContext, line: number): Step<Entry> {
  const node: Entry = element('entry', { position: placeOfLines(cell.lines) });
  if (cell.moreRows > 0) node.morerows = cell.moreRows;
  if (cell.moreColumns > 0) node.morecols = cell.moreColumns;
  if (!cell.lines.some(({ text }) => text !== '')) return node;
  const offset = line + cell.offset - (compat(state).cellLinesAreOff ? 0 : 1);
  yield* call(parseIndented(state, createInput(cell.lines), offset, node, context));
  return node;
}
