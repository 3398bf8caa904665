import { element, type RstElements, type RstNodes, type SystemMessage, type Table } from '../../tree/index.ts';
import {
  noBodyColumns,
  noBodyRows,
  noTableData,
  tooFewColumns,
  tooFewRows,
  widthsMismatch,
} from '../message/directive.ts';
import { noteDropped, noteLooseMessage } from '../registry.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { choice, classOption, nonNegativeInteger, positiveIntegerList, unchanged, valueOr } from './converter.ts';
import type { DirectiveUse } from './directive.ts';
import { reportWithBlock } from './failure.ts';
import { lengthOrPercentage } from './measure.ts';
import { addName, originOfUse, titleOf } from './node.ts';

/** What the directives for tables have in common. */
export const tableShape = {
  requiredArguments: 0,
  optionalArguments: 1,
  finalArgumentWhitespace: true,
  hasContent: true,
} as const;

/** The options of all three directives for tables. */
export const commonTableOptions = {
  class: classOption,
  name: unchanged,
  align: choice('left', 'center', 'right'),
  width: lengthOrPercentage(),
} as const;

/** The options of the directives that make a table of data. */
export const dataTableOptions = {
  ...commonTableOptions,
  'header-rows': nonNegativeInteger,
  'stub-columns': nonNegativeInteger,
  widths: valueOr(['auto'], positiveIntegerList),
} as const;

/** The table's title, if it has one, and the messages about it. */
export interface TableTitle {
  title?: RstElements;
  messages: readonly SystemMessage[];
}

/** Reports `problem` in the place of the table: its title and parsed content stay out of the document, the messages about the title go to its end. */
export function refuseTable(
  state: RstState,
  use: DirectiveUse,
  { title, messages }: TableTitle,
  problem: Problem,
  content?: RstElements,
): RstNodes[] {
  for (const dropped of [title, content]) if (dropped) noteDropped(state, dropped);
  for (const message of messages) noteLooseMessage(state, message);
  return [reportWithBlock(state, use, problem)];
}

/** Returns the title that the directive's argument gives the table. */
export function titleOfTable(state: RstState, use: DirectiveUse): TableTitle {
  if (use.arguments.length === 0) return { messages: [] };
  const { nodes, messages, ...fields } = titleOf(state, use);
  return { title: element('title', { ...fields, ...originOfUse(use) }, nodes), messages };
}

/** Gives `table` its attributes, name and title, and the place of the whole directive. */
export function finishTable(state: RstState, use: DirectiveUse, table: Table, title: RstNodes | undefined): void {
  const { align, width } = use.options as { align?: string; width?: string };
  if (align !== undefined) table.align = align;
  if (width !== undefined) table.width = width;
  table.position = use.place;
  addName(state, use, table);
  if (title) table.children.unshift(title);
}

/** Returns the class that tells the width of the columns apart: given, left to the browser, or neither. */
export function widthClasses(use: DirectiveUse): string[] {
  const { widths } = use.options;
  if (widths === 'auto') return ['colwidths-auto'];
  return widths === undefined ? [] : ['colwidths-given'];
}

/** Returns the width of each column, as given or all the same. */
export function columnWidths(use: DirectiveUse, columns: number): { widths: number[] } | { problem: Problem } {
  const { widths } = use.options;
  if (Array.isArray(widths)) {
    return widths.length === columns ? { widths } : { problem: widthsMismatch(use.name, columns) };
  }
  if (columns === 0) return { problem: noTableData() };
  return { widths: new Array<number>(columns).fill(Math.floor(100 / columns)) };
}

/** Returns what is wrong with the numbers of header rows and stub columns, for rows of the lengths `rowLengths`. */
export function dimensionProblem(use: DirectiveUse, rowLengths: readonly number[]): Problem | undefined {
  const { headerRows, stubColumns } = dimensions(use);
  const rows = rowLengths.length;
  if (rows < headerRows) return tooFewRows(use.name, headerRows, rows);
  if (rows === headerRows && rows > 0) return noBodyRows(use.name, rows);
  for (const columns of rowLengths) {
    if (columns < stubColumns) return tooFewColumns(use.name, stubColumns, columns);
    if (columns === stubColumns && columns > 0) return noBodyColumns(use.name, columns);
  }
  return undefined;
}

/** Returns how many rows are the head, and how many columns stubs. */
export function dimensions({ options }: DirectiveUse): { headerRows: number; stubColumns: number } {
  return {
    headerRows: (options['header-rows'] as number | undefined) ?? 0,
    stubColumns: (options['stub-columns'] as number | undefined) ?? 0,
  };
}
