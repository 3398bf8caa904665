import type { Plain, RstElements } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import type { BlockName } from '../message/block.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { append, appendTo } from './append.ts';
import type { BlockContext } from './context.ts';
import { placeUpTo } from './extend.ts';
import { indentedBlock, lineCount, marginAt } from './lines.ts';
import { parseIndented } from './nested-parse.ts';
import { currentLine, moveTo, nextLine, previousLine, sourceAndLine } from './reader.ts';
import { unindentWarning } from './unindent-warning.ts';

/** How the items of a list that has begun are read on. */
export interface ListReading {
  /** What a message calls the list. */
  name: BlockName;
  /** True when a blank line followed the first item. */
  blankFinish: boolean;
  /** True when a blank line ends the list. */
  stopsAtBlank?: boolean;
  /**
   * Reads the item at the current line and returns whether a blank line follows it; undefined, the reading being where it was, when that line begins none. An arrow function, not a generator made on the
   * spot: V8 makes a hidden class for each of those, among the objects it collects seldom, and with it the whole document stays.
   */
  readItem(): Step<boolean | undefined>;
}

/** Reads the items after the first of a list up to the line that begins none, and warns when that line follows without a blank one between. Source: docutils' `nested_list_parse`. */
export function* readItems(state: RstState, context: BlockContext, reading: ListReading): Step<void> {
  let { blankFinish } = reading;
  const held = context.heldAt;
  context.heldAt ??= context.at;
  while (nextLine(context)) {
    const isBlank = marginAt(context.input, context.at) === -1;
    if (isBlank && !reading.stopsAtBlank) continue;
    const finish = isBlank ? undefined : yield* reading.readItem();
    if (finish === undefined) {
      previousLine(context);
      break;
    }
    blankFinish = finish;
  }
  context.heldAt = held;
  if (!blankFinish) append(context, [unindentWarning(state, context, reading.name)]);
}

/**
 * Adds to `list` the item whose text begins at index `bodyStart` of the current line, and returns whether a blank line follows it. Source: docutils' `list_item`.
 *
 *     1. item
 *        ^ bodyStart
 */
export function* listItem(state: RstState, context: BlockContext, list: RstElements, bodyStart: number): Step<boolean> {
  const line = currentLine(context);
  const where = compat(state).blocksHaveLines ? sourceAndLine(context) : undefined;
  const hasText = line.text.length > bodyStart;
  const block = indentedBlock(context, hasText ? { blockIndent: bodyStart } : { firstIndent: bodyStart });
  moveTo(context, block.last);
  const position = placeUpTo(context, line, block.last + 1);
  const item: Plain = { type: 'listItem', children: [], position, source: where?.source, line: where?.line };
  if (lineCount(block.input) > 0) yield* call(parseIndented(state, block.input, block.offset, item, context));
  appendTo(context, list, item);
  return block.blankFinish;
}
