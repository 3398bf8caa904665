import { placeOfLines } from '../../source/index.ts';
import { element, text } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import type { RstState } from '../state.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { linesBetween, marginAt } from './lines.ts';
import { moveTo } from './reader.ts';

/**
 * Adds the doctest block that the current line begins; it ends before the next blank line.
 *
 *     >>> 1 + 1
 *     ^
 *     2
 */
export function doctest(state: RstState, context: BlockContext): true {
  const { input, at, reading } = context;
  const line = compat(state).blocksHaveLines ? reading.origin?.number : undefined;
  let end = at;
  while (marginAt(input, end) !== -1) end++;
  const lines = linesBetween(input, at, end);
  moveTo(context, end - 1);
  const value = lines.map((each) => each.text).join('\n');
  const position = placeOfLines(lines);
  append(context, [
    element('doctestBlock', { xmlSpace: 'preserve', rawsource: value, position, line }, [text(value, position)]),
  ]);
  return true;
}
