import { type Line, placeOfLines } from '../../source/index.ts';
import { element, type Plain, type RstNodes } from '../../tree/index.ts';
import { parseInline } from '../inline/index.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { append } from './append.ts';
import { findAttribution } from './attribution.ts';
import type { BlockContext, Input } from './context.ts';
import { placeOfInput } from './extend.ts';
import { createInput, indentedBlock, lineCount, marginAt, subInput } from './lines.ts';
import { parseIndented } from './nested-parse.ts';
import { moveTo, sourceAndLine } from './reader.ts';
import { unindentWarning } from './unindent-warning.ts';

/**
 * Reads the block quotes in the indented lines that begin at the current one.
 *
 *     text
 *
 *       quote
 *     ^
 *
 *       -- attribution
 */
export function* blockQuoteHere(state: RstState, context: BlockContext): Step<true> {
  const block = indentedBlock(context);
  moveTo(context, block.last);
  append(context, yield* blockQuote(state, context, block.input, block.offset));
  if (!block.blankFinish) append(context, [unindentWarning(state, context, 'Block quote')]);
  return true;
}

/** Returns the block quotes in `lines`, which are part of the block of `context` and begin at docutils' offset `offset`, and the messages about their attributions. */
export function blockQuotes(
  state: RstState,
  lines: readonly Line[],
  offset: number,
  context: BlockContext,
): Step<RstNodes[]> {
  return blockQuote(state, context, createInput(lines), offset);
}

/** Returns the block quotes in `input`, which was cut out of the block of `context` and begins at docutils' offset `offset`: each attribution ends one. Messages about attributions stand among them. */
export function* blockQuote(state: RstState, context: BlockContext, input: Input, offset: number): Step<RstNodes[]> {
  const elements: RstNodes[] = [];
  for (let start = 0; start < lineCount(input); ) {
    const count = lineCount(input);
    const attribution = findAttribution(input, start);
    const end = attribution?.start ?? count;
    const quoted = start === 0 && end === count ? input : subInput(input, start, end);
    const where = sourceAndLine(context, offset + start + 1);
    const quote: Plain = element('blockQuote', {
      position: placeOfInput(input, start, attribution?.end ?? count),
      ...where,
    });
    yield* call(parseIndented(state, quoted, offset + start, quote, context));
    elements.push(quote);
    if (!attribution) break;
    elements.push(...addAttribution(state, context, quote, attribution.lines, offset + end + 1));
    start = attribution.end + lineCount(input) - count;
    while (start < lineCount(input) && marginAt(input, start) === -1) start++;
  }
  return elements;
}

/** Adds the attribution in `lines`, whose first has docutils' number `line`, to `quote`, and returns the messages about it. */
function addAttribution(
  state: RstState,
  context: BlockContext,
  quote: Plain,
  lines: readonly Line[],
  line: number,
): readonly RstNodes[] {
  const { nodes, messages } = parseInline(state, lines, { line, parent: context.node });
  const where = sourceAndLine(context, line);
  quote.children.push(element('attribution', { position: placeOfLines(lines), ...where }, nodes));
  return messages;
}
