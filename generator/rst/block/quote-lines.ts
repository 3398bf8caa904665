import { type Line, placeOfLines } from '../../source/index.ts';
import { element, type LiteralBlock, text } from '../../tree/index.ts';

/** Returns `lines` as the literal block that a message shows. */
export function quoteLines(lines: readonly Line[], value = lines.map((line) => line.text).join('\n')): LiteralBlock {
  const position = placeOfLines(lines);
  return element('literalBlock', { xmlSpace: 'preserve', rawsource: value, position }, [text(value, position)]);
}
