import { type Line, placeOfLines, sliceLine } from '../../source/index.ts';
import { element, type RstNodes, type SystemMessage } from '../../tree/index.ts';
import { type IndentedLine, nestLines } from '../block/nest-lines.ts';
import { parseInline } from '../inline/index.ts';
import { contentExpected } from '../message/directive.ts';
import { skipSpace, stripEnd } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { classOption, unchanged } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { addName, classesOf, originOfNode } from './node.ts';

/** `line-block`: the older way to write a line block. */
export const lineBlock: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  options: { class: classOption, name: unchanged },
  hasContent: true,
  run: (state, use) => runLineBlock(state, use),
};

function runLineBlock(state: RstState, use: DirectiveUse): RstNodes[] {
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const block = element('lineBlock', {
    classes: classesOf(use),
    position: use.place,
    ...originOfNode(state, use),
  });
  addName(state, use, block);
  const rows = use.content.map((line, index) => rowOf(state, use, line, index));
  block.children = nestLines(rows);
  return [block, ...rows.flatMap((row) => row.messages)];
}

/** The row that the line at `index` of the content makes. docutils numbers its messages by the sum of the directive's line and the offset of the content. */
function rowOf(
  state: RstState,
  use: DirectiveUse,
  whole: Line,
  index: number,
): IndentedLine & { messages: readonly SystemMessage[] } {
  const start = skipSpace(whole.text, 0);
  const line = sliceLine(whole, start, Math.max(start, stripEnd(whole.text).length));
  const number = use.line + use.contentOffset + index;
  const { nodes, messages } = parseInline(state, [line], { line: number, parent: use.context.node });
  const node = element(
    'line',
    { rawsource: whole.text, position: placeOfLines([line]), ...originOfNode(state, use) },
    nodes,
  );
  if (typeof node.line === 'number') node.line += index;
  return { node, indent: line.text === '' ? undefined : start, messages };
}
