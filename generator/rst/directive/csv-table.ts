import { createLine, createSourceFile, type Line } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import { buildTable } from '../block/build-table.ts';
import { compat } from '../compat.ts';
import {
  csvContentRequired,
  csvError,
  fileAndContent,
  fileAndUrl,
  filesDeactivated,
  unreadablePath,
  unreadableUrl,
} from '../message/directive.ts';
import { splitLines } from '../python/index.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { TableRow } from '../table/index.ts';
import { encoding, flag, pathOption, unchanged, uriOption } from './converter.ts';
import { cellLines } from './csv-cell-lines.ts';
import { type CsvDialect, readCsv } from './csv-reader.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { reportWithBlock } from './failure.ts';
import { readInsertedFile } from './inserted-file.ts';
import { readInsertedUrl } from './inserted-url.ts';
import { classesOf, originOfNode } from './node.ts';
import {
  columnWidths,
  dataTableOptions,
  dimensionProblem,
  dimensions,
  finishTable,
  refuseTable,
  tableShape,
  titleOfTable,
} from './table-options.ts';
import { singleCharacter, singleCharacterOrWhiteSpace } from './unicode-code.ts';

/** `csv-table`: a table of comma-separated values, in the content or, when file insertion is on, in a file. */
export const csvTable: Directive = {
  ...tableShape,
  options: {
    ...dataTableOptions,
    header: unchanged,
    file: pathOption,
    url: uriOption,
    encoding,
    delim: singleCharacterOrWhiteSpace,
    keepspace: flag,
    quote: singleCharacter,
    escape: singleCharacter,
  },
  run: runCsvTable,
};

function* runCsvTable(state: RstState, use: DirectiveUse): Step<RstNodes[]> {
  const { file, url } = use.options as { file?: string; url?: string };
  if (!state.settings.fileInsertionEnabled && (file !== undefined || url !== undefined)) {
    return [reportWithBlock(state, use, filesDeactivated(use.name))];
  }
  const heading = titleOfTable(state, use);
  const data = readData(state, use);
  if ('problem' in data) return refuseTable(state, use, heading, data.problem);
  const { head, body, columns } = data;
  const { headerRows, stubColumns } = dimensions(use);
  const lengths = body.map((row) => row.length);
  const problem = dimensionProblem(use, lengths);
  if (problem) return refuseTable(state, use, heading, problem);
  const widths = columnWidths(use, columns);
  if ('problem' in widths) return refuseTable(state, use, heading, widths.problem);
  const rows = [...head, ...body].map((row) => padRow(row, columns));
  const headLength = head.length + headerRows;
  const table = {
    kind: 'table' as const,
    columnWidths: widths.widths,
    headRows: rows.slice(0, headLength),
    bodyRows: rows.slice(headLength),
  };
  const options = { line: use.contentOffset, stubColumns, widths: use.options['widths'] };
  const node = yield* call(buildTable(state, table, use.context, options));
  node.classes = [...(node.classes ?? []), ...classesOf(use)];
  finishTable(state, use, node, heading.title);
  delete node.source;
  delete node.line;
  Object.assign(node, originOfNode(state, use));
  return [node, ...heading.messages];
}

interface TableLines {
  /** The rows of the option `header`, and those of the data. */
  head: TableRow[];
  body: TableRow[];
  columns: number;
}

function readData(state: RstState, use: DirectiveUse): TableLines | { problem: Problem } {
  const lines = dataLines(state, use);
  if ('problem' in lines) return lines;
  const header = 'header' in use.options ? readHeader(state, use) : { rows: [] };
  if ('problem' in header) return header;
  const body = readRows(use, lines.lines, dialectOf(use));
  if ('problem' in body) return body;
  const columns = [...header.rows, ...body.rows].reduce((most, row) => Math.max(most, row.length), 0);
  return { head: header.rows, body: body.rows, columns };
}

/** The lines of the data, from wherever they are to be taken. */
function dataLines(state: RstState, use: DirectiveUse): { lines: readonly Line[] } | { problem: Problem } {
  const { file, url } = use.options as { file?: string; url?: string };
  if (use.hasContent) {
    const isFromFile = file !== undefined || url !== undefined;
    return isFromFile ? { problem: fileAndContent(use.name) } : { lines: use.content };
  }
  if (file !== undefined) {
    if (url !== undefined) return { problem: fileAndUrl(use.name) };
    const found = readInsertedFile(state, use, file);
    if ('error' in found) return { problem: unreadablePath(use.name, found.error, 'severe') };
    return { lines: fileLines(found.path, found.text) };
  }
  if (url !== undefined) {
    const found = readInsertedUrl(state, use, url);
    if ('error' in found) return { problem: unreadableUrl(use.name, url, found.error, 'severe') };
    return { lines: fileLines(url, found.text) };
  }
  return { problem: csvContentRequired(use.name) };
}

function dialectOf({ options }: DirectiveUse): CsvDialect {
  return {
    delimiter: (options['delim'] as string | undefined) ?? ',',
    quote: (options['quote'] as string | undefined) ?? '"',
    doubleQuote: !('escape' in options),
    escapeCharacter: options['escape'] as string | undefined,
    skipInitialSpace: !('keepspace' in options),
  };
}

/** The rows of the option `header`; without a value it is one row without cells. */
function readHeader(state: RstState, use: DirectiveUse): { rows: TableRow[] } | { problem: Problem } {
  const lines = use.optionLines['header'] ?? [];
  if (lines.length === 0) return { rows: [[]] };
  return readRows(use, lines, compat(state).csvHeaderIsPlain ? HEADER_DIALECT : dialectOf(use));
}

/** What headers were written in up to docutils 0.21, whatever the data. */
const HEADER_DIALECT: CsvDialect = {
  delimiter: ',',
  quote: '"',
  doubleQuote: false,
  escapeCharacter: '\\',
  skipInitialSpace: true,
};

function readRows(
  use: DirectiveUse,
  lines: readonly Line[],
  dialect: CsvDialect,
): { rows: TableRow[] } | { problem: Problem } {
  const result = readCsv(
    lines.map((line) => line.text),
    dialect,
  );
  if ('error' in result) return { problem: csvError(use.name, result.error) };
  const rows = result.rows.map((row) =>
    row.map((cell) => ({ moreRows: 0, moreColumns: 0, offset: 0, lines: cellLines(cell, lines) })),
  );
  return { rows };
}

function padRow(row: TableRow, columns: number): TableRow {
  const missing = Math.max(columns - row.length, 0);
  return [...row, ...Array.from({ length: missing }, () => ({ moreRows: 0, moreColumns: 0, offset: 0, lines: [] }))];
}

/** The lines of a file, as they stand there. */
function fileLines(path: string, text: string): Line[] {
  const file = { ...createSourceFile(path, text), isInserted: true };
  return splitLines(text).map((line, index) => createLine(line, file, index + 1));
}
