import { type Line, placeOfLines } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import { blankLineAfterTable, malformedTable } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import {
  type MalformedTable,
  parseGridTable,
  parseSimpleTable,
  removePadding,
  type TableData,
} from '../table/index.ts';
import { append } from './append.ts';
import { buildTable } from './build-table.ts';
import type { BlockContext } from './context.ts';
import { isolateGridTable } from './isolate-grid-table.ts';
import { isolateSimpleTable } from './isolate-simple-table.ts';
import type { IsolatedTable } from './isolated-table.ts';
import { lineAt } from './lines.ts';
import { quoteLines } from './quote-lines.ts';
import { lineNumber } from './reader.ts';

/**
 * Reads a grid table.
 *
 *     +---+---+
 *     ^
 */
export function gridTable(state: RstState, context: BlockContext): Step<true> {
  return table(state, context, isolateGridTable(state, context), parseGridTable);
}

/**
 * Reads a simple table.
 *
 *     ===  ===
 *     ^
 */
export function simpleTable(state: RstState, context: BlockContext): Step<true> {
  return table(state, context, isolateSimpleTable(state, context), parseSimpleTable);
}

type TableParser = (state: RstState, lines: readonly Line[]) => TableData | MalformedTable;

/** Adds the table in the isolated lines, or what is wrong with them, the current line being their last. Source: docutils' `table_top` and `table`. */
function* table(state: RstState, context: BlockContext, isolated: IsolatedTable, parse: TableParser): Step<true> {
  const { lines, messages, blankFinish } = isolated;
  const nodes: RstNodes[] = [];
  if (lines.length > 0) {
    const data = parse(state, lines);
    const line = lineNumber(context) - lines.length + 1;
    if (data.kind === 'table') {
      const node = yield* call(buildTable(state, data, context, { line }));
      node.position = placeOfLines(lines);
      nodes.push(node);
    } else nodes.push(reportMalformed(state, context, lines, data.reason, data.offset));
  }
  append(context, [...nodes, ...messages]);
  if (!blankFinish) {
    const next = lineAt(context.input, context.at + 1);
    const place = next && placeOfLines([next]);
    append(context, [report(state, blankLineAfterTable(), { line: lineNumber(context) + 1, place })]);
  }
  return true;
}

/** Reports that `lines`, the last of which docutils takes for the current one, are no table because of the line at index `offset`. */
export function reportMalformed(
  state: RstState,
  context: BlockContext,
  lines: readonly Line[],
  detail: string,
  offset: number,
): RstNodes {
  const quoted = lines.map(removePadding);
  const line = lineNumber(context) - lines.length + 1 + offset;
  const bad = quoted[offset];
  const place = bad ? placeOfLines([bad]) : placeOfLines(quoted);
  return report(state, malformedTable(detail), { line, place, children: [quoteLines(quoted)] });
}
