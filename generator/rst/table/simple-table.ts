import type { Line } from '../../source/index.ts';
import { compat } from '../compat.ts';
import { incompleteSpan, misalignedSpan, textInMargin } from '../message/table.ts';
import { isSpace } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { type ColumnLine, toColumnLine, unitOfPoint } from './column-line.ts';
import { cutCell } from './cut-cell.ts';
import { malformed, splitHead } from './head-rule.ts';
import type { MalformedTable, TableData, TableRow } from './table.ts';

/**
 * Returns the table whose columns the borders of `=` in `lines` mark. Wide characters must have been padded (`padWideCharacters`).
 *
 *     =====  =====
 *     one    two
 *     -----  -----     a rule that says which columns the row before it has: here both,
 *     one over two     below the two as one
 *     ------------
 *     =====  =====
 *
 * Source: "Simple Tables" in docutils' specification.
 */
export function parseSimpleTable(
  state: Pick<RstState, 'settings'>,
  lines: readonly Line[],
): TableData | MalformedTable {
  const split = splitHead(withPlainBorders(lines), isHeadRule);
  if (split.kind === 'malformed') return split;
  const table = createTable(split.lines, compat(state).marksTakeColumns);
  const error = readRows(table);
  if (error) return error;
  const { headRule } = split;
  const afterHead = headRule === undefined ? -1 : table.offsets.findIndex((offset) => offset > headRule);
  const firstBody = Math.max(0, afterHead);
  return {
    kind: 'table',
    columnWidths: table.columns.map(({ start, end }) => end - start),
    headRows: table.rows.slice(0, firstBody),
    bodyRows: table.rows.slice(firstBody),
  };
}

interface Column {
  start: number;
  end: number;
}

interface SimpleTable {
  readonly lines: readonly ColumnLine[];
  /** The columns of the top border; the last one grows with the text in it. */
  readonly columns: Column[];
  /** Where the borders end. */
  readonly borderEnd: number;
  readonly rows: TableRow[];
  /** For each row the index of its first line. */
  readonly offsets: number[];
  readonly isDrifting: boolean;
}

/** `lines` with the first and the last one drawn as rules within the table. */
function withPlainBorders(lines: readonly Line[]): Line[] {
  return lines.map((line, index) =>
    index === 0 || index === lines.length - 1 ? { ...line, text: line.text.replaceAll('=', '-') } : line,
  );
}

function isHeadRule(text: string): boolean {
  return /^=[ =]*$/.test(text);
}

function isSpanRule(text: string): boolean {
  return /^-[ -]*$/.test(text);
}

function createTable(lines: readonly Line[], isDrifting: boolean): SimpleTable {
  const columns = columnsOf(lines[0]?.text ?? '');
  const borderEnd = columns.at(-1)?.end ?? 0;
  return { lines: lines.map(toColumnLine), columns, borderEnd, rows: [], offsets: [], isDrifting };
}

/** The runs of hyphens in `rule`. */
function columnsOf(rule: string): Column[] {
  const columns: Column[] = [];
  for (let start = rule.indexOf('-'); start >= 0; ) {
    const blank = rule.indexOf(' ', start);
    const end = blank < 0 ? rule.length : blank;
    columns.push({ start, end });
    start = rule.indexOf('-', end);
  }
  return columns;
}

/** Reads the rows between the borders. A row ends at a rule, or before a line that has text in the first column. */
function readRows(table: SimpleTable): MalformedTable | undefined {
  const { lines } = table;
  const first = { ...table.columns[0]! };
  let start = 1;
  let hasText = false;
  for (let at = 1; at < lines.length; at++) {
    const { line } = lines[at]!;
    let error: MalformedTable | undefined;
    if (isSpanRule(line.text)) {
      error = readSpannedRow(table, start, at);
      start = at + 1;
      hasText = false;
    } else if (hasTextInPoints(lines[at]!, first)) {
      if (hasText && at !== start) error = readRow(table, start, at, copyOf(table.columns));
      start = at;
      hasText = true;
    } else if (!hasText) start = at + 1;
    if (error) return error;
  }
  return undefined;
}

function copyOf(columns: readonly Column[]): Column[] {
  return columns.map((column) => ({ ...column }));
}

function hasTextInPoints(line: ColumnLine, { start, end }: Column): boolean {
  return hasTextBetween(line.line.text, unitOfPoint(line, start), unitOfPoint(line, end));
}

function hasTextBetween(text: string, start: number, end: number): boolean {
  for (let index = start; index < end && index < text.length; index++) {
    if (!isSpace(text.charCodeAt(index))) return true;
  }
  return false;
}

/** Reads the row from line `start` to the rule at line `rule`, which says its columns. */
function readSpannedRow(table: SimpleTable, start: number, rule: number): MalformedTable | undefined {
  const columns = columnsOf(table.lines[rule]!.line.text.trimEnd());
  const last = columns.at(-1)!;
  if (last.end !== table.borderEnd) return malformed(incompleteSpan(rule + 1), rule);
  last.end = table.columns.at(-1)!.end;
  return readRow(table, start, rule, columns);
}

/** Reads the row of the lines from `start` to `end`, divided into `columns`. */
function readRow(table: SimpleTable, start: number, end: number, columns: Column[]): MalformedTable | undefined {
  const lines = table.lines.slice(start, end);
  const error = checkMargins(table, lines, start, columns);
  if (error) return error;
  const spans = countSpans(table, columns);
  if (!spans) return malformed(misalignedSpan(start + 2), start + 1);
  table.offsets.push(start);
  table.rows.push(
    columns.map((column, index) => ({
      moreRows: 0,
      moreColumns: spans[index]!,
      offset: start,
      lines: cutCell(lines, column.start, column.end, table.isDrifting),
    })),
  );
  return undefined;
}

/** Reports text between columns, and widens the last column to the text that stands out of it. */
function checkMargins(
  table: SimpleTable,
  lines: readonly ColumnLine[],
  first: number,
  columns: Column[],
): MalformedTable | undefined {
  const last = columns.length - 1;
  for (let index = 0; index < last; index++) {
    const { end } = columns[index]!;
    const next = columns[index + 1]!.start;
    const bad = lines.findIndex(({ cells }) => hasTextBetween(cells, end, next));
    if (bad >= 0) return malformed(textInMargin(first + bad + 1), first + bad);
  }
  const column = columns[last]!;
  const main = table.columns.at(-1)!;
  const border = column.end;
  for (const { cells } of lines) {
    if (!hasTextBetween(cells, border, cells.length)) continue;
    main.end = Math.max(main.end, textEnd(cells));
    column.end = main.end;
  }
  return undefined;
}

function textEnd(cells: string): number {
  let end = cells.length;
  while (end > 0 && isSpace(cells.charCodeAt(end - 1))) end--;
  return end;
}

/** For each of `columns` how many of the table's columns beyond the first it covers; undefined when it does not begin and end where they do. */
function countSpans({ columns: all }: SimpleTable, columns: readonly Column[]): number[] | undefined {
  const spans: number[] = [];
  let at = 0;
  for (const { start, end } of columns) {
    if (all[at]?.start !== start) return undefined;
    const first = at;
    while (all[at] && all[at]!.end !== end) at++;
    if (!all[at]) return undefined;
    spans.push(at - first);
    at++;
  }
  return spans;
}
