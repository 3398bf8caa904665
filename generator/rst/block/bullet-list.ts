import { element } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { extendToChildren, placeUpTo } from './extend.ts';
import { lineKind } from './line-kind.ts';
import { listItem, readItems } from './list-items.ts';
import { skipBlanks } from './marker.ts';
import { currentLine, sourceAndLine } from './reader.ts';

/**
 * Reads a bullet list: items with the same bullet.
 *
 *     - item
 *     ^
 *     - item
 */
export function* bulletList(state: RstState, context: BlockContext): Step<true> {
  const first = currentLine(context);
  const bullet = first.text[0]!;
  const position = placeUpTo(context, first, context.at + 1);
  const list = element('bulletList', { bullet, position, ...sourceAndLine(context) });
  append(context, [list]);
  const blankFinish = yield* listItem(state, context, list, skipBlanks(first.text, 1));
  const readItem = () => nextItem(state, context, list, bullet);
  yield* readItems(state, context, { name: 'Bullet list', blankFinish, readItem });
  extendToChildren(list);
  return true;
}

function* nextItem(
  state: RstState,
  context: BlockContext,
  list: Parameters<typeof listItem>[2],
  bullet: string,
): Step<boolean | undefined> {
  const { text } = currentLine(context);
  if (text[0] !== bullet || lineKind(text, 0) !== 'bullet') return undefined;
  return yield* listItem(state, context, list, skipBlanks(text, 1));
}
