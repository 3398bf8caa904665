import { placeOfLines } from '../../source/index.ts';
import { element, type Plain } from '../../tree/index.ts';
import { invalidOptionMarker } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { append, appendTo } from './append.ts';
import { blockQuote } from './block-quote.ts';
import type { BlockContext } from './context.ts';
import { extendToChildren, placeOfInput, placeUpTo } from './extend.ts';
import { indentedBlock, lineCount } from './lines.ts';
import { readItems } from './list-items.ts';
import { skipBlanks } from './marker.ts';
import { parseIndented } from './nested-parse.ts';
import { optionsEnd } from './option-marker.ts';
import { parseOptions } from './parse-options.ts';
import { currentLine, moveTo, sourceAndLine } from './reader.ts';
import { unindentWarning } from './unindent-warning.ts';

/**
 * Reads an option list; false when no description follows the first options.
 *
 *     -a, --all=KIND  description
 *     ^
 */
export function* optionList(state: RstState, context: BlockContext): Step<boolean> {
  const first = currentLine(context);
  const position = placeUpTo(context, first, context.at + 1);
  const list: Plain = element('optionList', { position, ...sourceAndLine(context) });
  const item = yield* optionListItem(state, context);
  if (item === 'text') return false;
  if ('error' in item) return yield* reportMarker(state, context, item.error);
  append(context, [list]);
  appendTo(context, list, item.node);
  const readItem = () => nextOptions(state, context, list);
  yield* readItems(state, context, { name: 'Option list', blankFinish: item.blankFinish, readItem });
  extendToChildren(list);
  return true;
}

function* nextOptions(state: RstState, context: BlockContext, list: Plain): Step<boolean | undefined> {
  if (optionsEnd(currentLine(context).text) === 0) return undefined;
  const next = yield* optionListItem(state, context);
  if (next === 'text' || 'error' in next) return undefined;
  appendTo(context, list, next.node);
  return next.blankFinish;
}

/** An item, or what the line is instead. */
type ItemResult = { node: Plain; blankFinish: boolean } | { error: string } | 'text';

/** Reads the item at the current line; where there is none the reading stays. */
function* optionListItem(state: RstState, context: BlockContext): Step<ItemResult> {
  const line = currentLine(context);
  const end = optionsEnd(line.text);
  const options = parseOptions(state, line, end);
  if ('error' in options) return options;
  const block = indentedBlock(context, { firstIndent: skipBlanks(line.text, end) });
  if (lineCount(block.input) === 0) return 'text';
  moveTo(context, block.last);
  const group = element('optionGroup', { position: options.position }, options.nodes);
  const description: Plain = element('description', { position: placeOfInput(block.input) });
  const position = placeUpTo(context, line, block.last + 1);
  const node: Plain = element('optionListItem', { position }, [group, description]);
  yield* call(parseIndented(state, block.input, block.offset, description, context));
  return { node, blankFinish: block.blankFinish };
}

/** What docutils does with options that its pattern takes and its splitting refuses. */
function* reportMarker(state: RstState, context: BlockContext, error: string): Step<true> {
  const line = currentLine(context);
  append(context, [report(state, invalidOptionMarker(error), { place: placeOfLines([line]) })]);
  const block = indentedBlock(context, { firstIndent: skipBlanks(line.text, optionsEnd(line.text)) });
  moveTo(context, block.last);
  append(context, yield* blockQuote(state, context, block.input, block.offset));
  if (!block.blankFinish) append(context, [unindentWarning(state, context, 'Option list')]);
  return true;
}
