import {
  type MalformedTable,
  parseGridTable,
  parseSimpleTable,
  type TableData,
} from '../../generator/rst/table/index.ts';
import { createLine, createSourceFile } from '../../generator/source/index.ts';
import type { Answer, Case } from './case.ts';
import { caseSettings } from './case-settings.ts';

/** Answers a `tableparser` case: the table's structure, or the class and text of the error. */
export function answerTable(testCase: Case): Answer {
  const file = createSourceFile(testCase.source ?? '', testCase.input);
  const texts = testCase.input.split('\n');
  if (texts.at(-1) === '') texts.pop();
  const lines = texts.map((text, index) => createLine(text, file, index + 1));
  const state = { settings: caseSettings(testCase).reader };
  const table = testCase.input.startsWith('+') ? parseGridTable(state, lines) : parseSimpleTable(state, lines);
  return { expected: asArrays(table), messages: [] };
}

/** A table in the form of docutils' table parsers: `[widths, head rows, body rows]`, a cell as `[more rows, more columns, offset, lines]`. */
function asArrays(table: TableData | MalformedTable): unknown {
  if (table.kind === 'malformed') return `TableMarkupError: ${table.reason}`;
  const [head, body] = [table.headRows, table.bodyRows].map((rows) =>
    rows.map((row) =>
      row.map((cell) =>
        cell ? [cell.moreRows, cell.moreColumns, cell.offset, cell.lines.map((line) => line.text)] : null,
      ),
    ),
  );
  return [table.columnWidths, head, body];
}
