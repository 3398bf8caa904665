import { type Line, placeOfLines } from '../../../source/index.ts';
import { element, text } from '../../../tree/index.ts';
import type { RstState } from '../../state.ts';
import type { BlockContext } from '../context.ts';
import { indentedBlock, lineCount, linesBetween, marginAt } from '../lines.ts';
import { skipBlanks } from '../marker.ts';
import { isNextLineBlank, moveTo } from '../reader.ts';
import type { Explicit } from './explicit-markup.ts';

/**
 * Reads a comment, whose marker is `marker`; an empty one when nothing follows the `..` and the next line is blank.
 *
 *     .. comment
 *        goes on
 */
export function comment(state: RstState, context: BlockContext, marker: Line): Explicit {
  const bodyStart = skipBlanks(marker.text, 2);
  if (isNextLineBlank(context)) {
    if (bodyStart >= marker.text.length) return { nodes: [emptyComment(marker)], blankFinish: true };
    if (marker.text.startsWith(INCLUSION_END, bodyStart)) {
      state.includeLog.pop();
      return { nodes: [], blankFinish: true };
    }
  }
  const block = indentedBlock(context, { firstIndent: bodyStart });
  moveTo(context, block.last);
  let end = lineCount(block.input);
  while (end > 0 && marginAt(block.input, end - 1) === -1) end--;
  if (end === 0) return { nodes: [emptyComment(marker)], blankFinish: block.blankFinish };
  const body = linesBetween(block.input, 0, end);
  const value = body.map((line) => line.text).join('\n');
  const position = placeOfLines([marker, ...body.slice(-1)]);
  const node = element('comment', { xmlSpace: 'preserve', rawsource: value, position }, [
    text(value, placeOfLines(body)),
  ]);
  return { nodes: [node], blankFinish: block.blankFinish };
}

/** What `include` writes behind the lines that it put in: no comment, but the sign that they end. */
const INCLUSION_END = 'end of inclusion from "';

function emptyComment(marker: Line) {
  return element('comment', { xmlSpace: 'preserve', position: placeOfLines([marker]) });
}
