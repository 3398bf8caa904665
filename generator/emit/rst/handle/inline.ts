import type { RstElements, RstNodes } from '../../../tree/index.ts';
import { inlineSource } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handle, State } from '../state.ts';
import { writeBlock } from '../write.ts';

/** Inline content where blocks belong: written as a paragraph. In its place the block that holds it writes it. */
const misplaced: Handle<RstNodes> = {
  enter(node, state) {
    complain(state, node, 'misplaced', `Unexpected \`${node.type}\` between blocks, expected it in a paragraph`);
    writeBlock(state, inlineSource(holderOf(node), state).split('\n'));
    return 'skip';
  },
};

/** A hyperlink between blocks holds an image; docutils puts it there for an image with a target. */
const part: Handle<RstNodes> = { isBlock: false, enter: (_node: RstNodes, _state: State) => 'skip' };

export const inlineHandles = {
  text: misplaced,
  emphasis: misplaced,
  strong: misplaced,
  literal: misplaced,
  inline: misplaced,
  titleReference: misplaced,
  abbreviation: misplaced,
  acronym: misplaced,
  superscript: misplaced,
  subscript: misplaced,
  generated: misplaced,
  math: misplaced,
  problematic: misplaced,
  footnoteReference: misplaced,
  citationReference: misplaced,
  substitutionReference: misplaced,
  label: part,
  classifier: part,
  term: part,
  optionString: part,
  optionArgument: part,
  option: part,
  optionGroup: part,
  fieldName: part,
  colspec: part,
} as const;

function holderOf(node: RstNodes): RstElements {
  return { type: 'paragraph', children: [node] };
}
