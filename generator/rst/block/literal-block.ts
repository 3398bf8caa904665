import { placeOfLines } from '../../source/index.ts';
import { element, text } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { indentedBlock, lineCount, linesBetween, marginAt } from './lines.ts';
import { quotedLiteralBlock } from './quoted-literal-block.ts';
import { moveTo, sourceAndLine } from './reader.ts';
import { unindentWarning } from './unindent-warning.ts';

/**
 * Adds the literal block that was announced by `::`: the indented lines from the current one on, or else the quoted ones.
 *
 *     ::
 *
 *         text *as it is*
 *     ^
 */
export function literalBlock(state: RstState, context: BlockContext): void {
  const { input, offset, blankFinish, last } = indentedBlock(context);
  if (last >= context.at) moveTo(context, last);
  let end = lineCount(input);
  while (end > 0 && marginAt(input, end - 1) === -1) end--;
  if (end === 0) {
    quotedLiteralBlock(state, context);
    return;
  }
  const lines = linesBetween(input, 0, end);
  const value = lines.map((line) => line.text).join('\n');
  const position = placeOfLines(lines);
  const where = sourceAndLine(context, offset + 1);
  append(context, [
    element('literalBlock', { xmlSpace: 'preserve', rawsource: value, position, ...where }, [text(value, position)]),
  ]);
  if (!blankFinish) append(context, [unindentWarning(state, context, 'Literal block')]);
}
