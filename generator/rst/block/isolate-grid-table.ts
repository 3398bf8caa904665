import { type Line, sliceLine } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import { codePointLength, stripCombining } from '../character/index.ts';
import { compat } from '../compat.ts';
import { trimEnd } from '../input.ts';
import { skipSpace } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { padWideCharacters } from '../table/index.ts';
import type { BlockContext } from './context.ts';
import type { IsolatedTable } from './isolated-table.ts';
import { isGridBorder } from './line-kind.ts';
import { previousLine } from './reader.ts';
import { reportMalformed } from './table.ts';
import { flushLeftLines, reportIndentation } from './text-block.ts';

/** Returns the lines of the grid table that begins at the current line; the reading moves to its last line, or, as in docutils, two lines too far back where text follows the bottom. */
export function isolateGridTable(state: RstState, context: BlockContext): IsolatedTable {
  const { lines: block, indentedAt } = flushLeftLines(context);
  const messages: RstNodes[] = indentedAt === -1 ? [] : [reportIndentation(state, context, indentedAt)];
  const all = block.map(padWideCharacters).map(stripLine);
  const edge = all.findIndex((line) => !isEdge(line.text[0]));
  const bounded = edge === -1 ? all : all.slice(0, edge);
  previousLine(context, all.length - bounded.length);
  const bottom = findBottom(bounded);
  if (bottom === -1) {
    const offset = bounded.length >= 4 ? 2 : bounded.length - (edge === -1 ? 1 : 0);
    const blankFinish = compat(state).tableProblemsAreDetailed && edge === -1 && indentedAt === -1;
    return refuse(state, context, bounded, messages, BOTTOM_MISSING, offset, blankFinish);
  }
  const isCut = bottom < bounded.length - 1;
  if (isCut) previousLine(context, bounded.length - bottom + 1);
  const lines = bounded.slice(0, bottom + 1);
  const blankFinish = indentedAt === -1 && edge === -1 && !isCut;
  const uneven = findUneven(state, lines);
  if (uneven !== -1) return refuse(state, context, lines, messages, RIGHT_UNEVEN, uneven, blankFinish);
  return { lines, messages, blankFinish };
}

const BOTTOM_MISSING = 'Bottom border missing or corrupt.';
const RIGHT_UNEVEN = 'Right border not aligned or missing.';

function refuse(
  state: RstState,
  context: BlockContext,
  lines: readonly Line[],
  messages: RstNodes[],
  detail: string,
  offset: number,
  blankFinish: boolean,
): IsolatedTable {
  const isDetailed = compat(state).tableProblemsAreDetailed;
  const message = reportMalformed(state, context, lines, isDetailed ? detail : '', isDetailed ? offset : 0);
  return { lines: [], messages: [...messages, message], blankFinish };
}

function stripLine(line: Line): Line {
  const trimmed = trimEnd(line);
  return sliceLine(trimmed, skipSpace(trimmed.text, 0));
}

/** The index of the last line that may be the bottom border, but for the first two; -1 when there is none. */
function findBottom(lines: readonly Line[]): number {
  const last = lines.length - 1;
  if (isGridBorder(lines[last]!.text)) return last;
  for (let index = last - 1; index > 1; index--) if (isGridBorder(lines[index]!.text)) return index;
  return -1;
}

/** The index of the first line that does not end where the top border does, or not in a border. */
function findUneven(state: RstState, lines: readonly Line[]): number {
  const { marksTakeColumns } = compat(state);
  const width = codePointLength(lines[0]!.text);
  return lines.findIndex(({ text }) => {
    const length = codePointLength(marksTakeColumns ? text : stripCombining(text));
    return length !== width || !isEdge(text[text.length - 1]);
  });
}

function isEdge(character: string | undefined): boolean {
  return character === '+' || character === '|';
}
