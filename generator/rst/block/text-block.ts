import { type Line, placeOfLines } from '../../source/index.ts';
import { unexpectedIndentation } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { Answer } from '../step.ts';
import { append } from './append.ts';
import type { BlockContext, Outcome } from './context.ts';
import { definitionList } from './definition-list.ts';
import { lineAt, linesBetween, marginAt } from './lines.ts';
import { literalBlock } from './literal-block.ts';
import { isUniform } from './marker.ts';
import { paragraph } from './paragraph.ts';
import { currentLine, lineNumber, moveTo, nextLine, sourceAndLine } from './reader.ts';
import { underlinedTitle } from './underlined-title.ts';

/**
 * Reads what begins with a line of text, the current one: the line after it tells a paragraph, a definition list and a title apart. Source: docutils' state `Text`.
 *
 *     term
 *     ^
 *         definition
 */
export function textBlock(state: RstState, context: BlockContext): Answer<Outcome> {
  const first = currentLine(context);
  const hasNext = nextLine(context);
  const margin = hasNext ? marginAt(context.input, context.at) : -1;
  if (margin === -1) {
    shortParagraph(state, context, first);
    return hasNext || 'over';
  }
  const second = currentLine(context).text;
  if (second.charCodeAt(0) === BLANK) return definitionList(state, context, first);
  if (!isUniform(second) || !underlinedTitle(state, context, first)) longParagraph(state, context, first);
  return true;
}

const BLANK = 0x20;

/** A paragraph of one line, the current line being the blank one behind it. */
function shortParagraph(state: RstState, context: BlockContext, first: Line): void {
  if (paragraph(state, context, [first], lineNumber(context) - 1)) literalBlock(state, context);
}

/** A paragraph of more than one line, the current one being its second. */
function longParagraph(state: RstState, context: BlockContext, first: Line): void {
  const start = lineNumber(context) - 1;
  const { lines, indentedAt } = flushLeftLines(context);
  const message = indentedAt === -1 ? [] : [reportIndentation(state, context, indentedAt)];
  const isLiteralNext = paragraph(state, context, [first, ...lines], start);
  append(context, message);
  if (!isLiteralNext) return;
  nextLine(context);
  literalBlock(state, context);
}

/** Returns the lines from the current one to the next blank or indented one, to whose predecessor the reading moves; `indentedAt` is the index of the indented one, or -1. */
export function flushLeftLines(context: BlockContext): { lines: Line[]; indentedAt: number } {
  const { input } = context;
  let end = context.at;
  while (marginAt(input, end) === 0) end++;
  const block = linesBetween(input, context.at, end);
  moveTo(context, end - 1);
  return { lines: block, indentedAt: marginAt(input, end) > 0 ? end : -1 };
}

/** Reports the indented line at index `at`. */
export function reportIndentation(state: RstState, context: BlockContext, at: number) {
  const where = sourceAndLine(context, lineNumber(context, at));
  return report(state, unexpectedIndentation(), { ...where, place: placeOfLines([lineAt(context.input, at)!]) });
}
