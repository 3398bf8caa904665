import { escapeToNull } from '../../../tree/index.ts';
import type { RstState } from '../../state.ts';
import type { BlockContext } from '../context.ts';
import { placeUpTo } from '../extend.ts';
import { indentedBlock, linesBetween } from '../lines.ts';
import { skipBlanks } from '../marker.ts';
import { currentLine, lineNumber, moveTo } from '../reader.ts';
import type { Explicit } from './explicit-markup.ts';
import { makeTarget } from './make-target.ts';

/**
 * Reads an anonymous target.
 *
 *     __ place
 *     ^
 */
export function anonymousTarget(state: RstState, context: BlockContext): Explicit {
  const marker = currentLine(context);
  const line = lineNumber(context);
  const bodyStart = skipBlanks(marker.text, 2);
  const block = indentedBlock(context, { firstIndent: bodyStart, untilBlank: true });
  moveTo(context, block.last);
  const texts = linesBetween(block.input).map(({ text }) => text);
  const rawsource = marker.text.slice(0, bodyStart) + texts.join('\n');
  const position = placeUpTo(context, marker, block.last + 1);
  const target = makeTarget(state, context.node, '', texts.map(escapeToNull), { rawsource, position, line });
  return { nodes: [target], blankFinish: block.blankFinish };
}
