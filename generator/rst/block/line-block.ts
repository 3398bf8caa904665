import { placeBetween, placeOfLines } from '../../source/index.ts';
import { element, type Plain, type RstElements, type RstNodes, type SystemMessage } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { parseInline } from '../inline/index.ts';
import { lineBlockUnclosed } from '../message/block.ts';
import { stripEnd } from '../python/index.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { append, appendTo } from './append.ts';
import type { BlockContext } from './context.ts';
import { placeUpTo } from './extend.ts';
import { lineKind } from './line-kind.ts';
import { indentedBlock, lineAt, linesBetween, marginAt } from './lines.ts';
import { skipBlanks } from './marker.ts';
import { type IndentedLine, nestLines } from './nest-lines.ts';
import { currentLine, lineNumber, moveTo, nextLine, previousLine, sourceAndLine } from './reader.ts';

/**
 * Reads a line block: each line stands for itself, and more indented ones for a line block within.
 *
 *     | line that
 *     ^
 *       goes on
 *     |    inner line
 */
export function lineBlock(state: RstState, context: BlockContext): true {
  const first = currentLine(context);
  const start = lineNumber(context);
  const where = compat(state).blocksHaveLines ? sourceAndLine(context) : {};
  const block: Plain = element('lineBlock', { position: placeUpTo(context, first, context.at + 1), ...where });
  append(context, [block]);
  const indents = new Map<RstNodes, number | undefined>();
  const blankFinish = readLines(state, context, block, indents);
  block.position = placeUpTo(context, first, context.at + 1);
  if (!blankFinish) {
    const next = lineAt(context.input, context.at + 1);
    const place = next && placeOfLines([next]);
    append(context, [report(state, lineBlockUnclosed(), { line: start + 1, place })]);
  }
  block.children = nestLines(block.children.map((node) => ({ node, indent: indents.get(node) })));
  return true;
}

/** Reads lines into `block` up to the line that is none, and returns whether that is blank or missing; messages about names in them may come to stand between. */
function readLines(
  state: RstState,
  context: BlockContext,
  block: Plain,
  indents: Map<RstNodes, number | undefined>,
): boolean {
  let blankFinish = false;
  let hasNext = true;
  const held = context.heldAt;
  for (let parent = context.node; hasNext; parent = block) {
    const item = readLine(state, context, parent);
    indents.set(item.node, item.indent);
    appendTo(context, block, item.node);
    append(context, item.messages);
    blankFinish = item.blankFinish;
    if (blankFinish && indents.size === 1) return true;
    context.heldAt ??= context.at;
    hasNext = nextLine(context);
    if (hasNext && lineKind(currentLine(context).text, marginAt(context.input, context.at)) !== 'lineBlock') {
      previousLine(context);
      hasNext = false;
    }
  }
  context.heldAt = held;
  return blankFinish;
}

interface ReadLine extends IndentedLine {
  messages: readonly SystemMessage[];
  blankFinish: boolean;
}

function readLine(state: RstState, context: BlockContext, parent: RstElements): ReadLine {
  const marker = currentLine(context);
  const number = lineNumber(context);
  const bodyStart = skipBlanks(marker.text, 1);
  const block = indentedBlock(context, { firstIndent: bodyStart, untilBlank: true });
  moveTo(context, block.last);
  const lines = linesBetween(block.input);
  const { nodes, messages } = parseInline(state, lines, { line: number, parent });
  const where = compat(state).blocksHaveLines ? sourceAndLine(context, number) : {};
  const start = Math.min(bodyStart, marker.text.length);
  const position = placeOfLines(lines) ?? placeBetween(marker, start, marker, start);
  const node: Plain = element('line', { position, ...where }, nodes);
  const indent = stripEnd(marker.text) === '|' ? undefined : bodyStart - 2;
  return { node, indent, messages, blankFinish: block.blankFinish };
}
