import { type Line, placeBetween } from '../../source/index.ts';
import { element, type Plain, type RstElements } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { definitionLooksLiteral } from '../message/block.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { append, appendTo } from './append.ts';
import type { BlockContext } from './context.ts';
import { extendToChildren, placeOfInput, placeUpTo } from './extend.ts';
import { lineKind } from './line-kind.ts';
import { indentedBlock, marginAt } from './lines.ts';
import { parseIndented } from './nested-parse.ts';
import { currentLine, lineNumber, moveTo, nextLine, previousLine, sourceAndLine } from './reader.ts';
import { term } from './term.ts';
import { unindentWarning } from './unindent-warning.ts';

/**
 * Reads a definition list whose first term is `first`; the current line is the indented one below it.
 *
 *     term : classifier
 *         definition
 *     ^
 */
export function* definitionList(state: RstState, context: BlockContext, first: Line): Step<true> {
  const where = compat(state).blocksHaveLines ? sourceAndLine(context, lineNumber(context) - 1) : {};
  const list: Plain = element('definitionList', { position: placeUpTo(context, first, context.at), ...where });
  let blankFinish = yield* definitionListItem(state, context, list, context.node, first);
  append(context, [list]);
  const held = context.heldAt;
  context.heldAt ??= context.at;
  while (nextTerm(context)) {
    const next = currentLine(context);
    if (!nextLine(context) || marginAt(context.input, context.at) < 1) {
      previousLine(context, 2);
      break;
    }
    blankFinish = yield* definitionListItem(state, context, list, list, next);
  }
  context.heldAt = held;
  if (!blankFinish) append(context, [unindentWarning(state, context, 'Definition list')]);
  extendToChildren(list);
  return true;
}

/** Moves to the next line that may be a term; false, the reading being before the line that ends the list, when there is none. */
function nextTerm(context: BlockContext): boolean {
  while (nextLine(context)) {
    const kind = lineKind(currentLine(context).text, marginAt(context.input, context.at));
    if (kind === 'text') return true;
    if (kind !== 'blank') {
      previousLine(context);
      return false;
    }
  }
  return false;
}

/** Adds the item whose term is `line` to `list`, the current line being the one below, and returns whether a blank line follows. `parent` is where messages about names go. */
function* definitionListItem(
  state: RstState,
  context: BlockContext,
  list: Plain,
  parent: RstElements,
  line: Line,
): Step<boolean> {
  const below = lineNumber(context);
  const whereBelow = compat(state).blocksHaveLines ? sourceAndLine(context) : undefined;
  const block = indentedBlock(context);
  moveTo(context, block.last);
  const number = compat(state).termLineIsLate ? lineNumber(context) - 1 : below - 1;
  const where = sourceAndLine(context, number);
  const { nodes, messages } = term(state, context, line, number, parent);
  const definition: Plain = {
    type: 'definition',
    children: messages.slice(),
    position: placeOfInput(block.input),
    source: whereBelow?.source,
    line: whereBelow?.line,
  };
  if (line.text.endsWith('::')) {
    const place = placeBetween(line, line.text.length - 2, line, line.text.length);
    definition.children.push(report(state, definitionLooksLiteral(), { line: number + 1, place }));
  }
  const position = placeUpTo(context, line, block.last + 1);
  nodes.push(definition);
  const item: Plain = { type: 'definitionListItem', children: nodes, position, source: where.source, line: where.line };
  yield* call(parseIndented(state, block.input, block.offset, definition, context));
  appendTo(context, list, item);
  return block.blankFinish;
}
