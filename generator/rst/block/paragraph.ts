import { type Line, placeOfLines, sliceLine } from '../../source/index.ts';
import type { Plain, RstNodes } from '../../tree/index.ts';
import { parseInline } from '../inline/index.ts';
import { stripEnd } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { append } from './append.ts';
import type { BlockContext } from './context.ts';
import { sourceAndLine } from './reader.ts';

/**
 * Adds the paragraph in `lines`, whose first has docutils' number `line`, and the messages about it; `::` at its end is cut to `:`, or off when a blank stands before it, and no paragraph is left of `::` alone.
 * Returns true when a literal block follows.
 */
export function paragraph(state: RstState, context: BlockContext, lines: readonly Line[], line: number): boolean {
  const { text, isLiteralNext } = cutMark(lines);
  if (text.length > 0 || !isLiteralNext) append(context, paragraphNodes(state, context, text, lines, line));
  return isLiteralNext;
}

function paragraphNodes(
  state: RstState,
  context: BlockContext,
  text: readonly Line[],
  lines: readonly Line[],
  line: number,
): RstNodes[] {
  const { nodes, messages } = parseInline(state, text, { line, parent: context.node });
  const where = sourceAndLine(context, line);
  const node: Plain = {
    type: 'paragraph',
    children: nodes,
    position: placeOfLines(lines),
    source: where.source,
    line: where.line,
  };
  return [node, ...messages];
}

/** The lines without a final mark of a literal block. */
function cutMark(lines: readonly Line[]): { text: readonly Line[]; isLiteralNext: boolean } {
  const last = lines[lines.length - 1]!;
  const text = stripEnd(last.text);
  if (!isLiteralMark(text)) return { text: withoutEnd(lines), isLiteralNext: false };
  const before = text.slice(0, -2);
  const rest = before === '' || before.endsWith(' ') ? stripEnd(before) : text.slice(0, -1);
  const kept = lines.slice(0, -1);
  return { text: rest === '' ? withoutEnd(kept) : [...kept, sliceLine(last, 0, rest.length)], isLiteralNext: true };
}

/** The lines without the white space at their end: a cell of comma-separated values may have some. */
function withoutEnd(lines: readonly Line[]): readonly Line[] {
  const last = lines[lines.length - 1];
  if (!last) return lines;
  const { length } = stripEnd(last.text);
  if (length === last.text.length) return lines;
  return length === 0 ? withoutEnd(lines.slice(0, -1)) : [...lines.slice(0, -1), sliceLine(last, 0, length)];
}

/** True when `text` ends in `::` that no backslash escapes. */
function isLiteralMark(text: string): boolean {
  if (!text.endsWith('::')) return false;
  let start = text.length - 2;
  while (start > 0 && text[start - 1] === '\\') start--;
  return (text.length - start) % 2 === 0;
}
