import { element } from '../../tree/index.ts';
import { classOption, unchanged } from './converter.ts';
import type { Directive } from './directive.ts';
import { addName, optionAttributes, originOfNode, titleOf } from './node.ts';

/** `rubric`: a heading that is no section's. */
export const rubric: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: { class: classOption, name: unchanged },
  hasContent: false,
  run(state, use) {
    const { nodes, messages, ...fields } = titleOf(state, use);
    const node = element('rubric', { ...optionAttributes(use), ...fields, ...originOfNode(state, use) }, nodes);
    addName(state, use, node);
    return [node, ...messages];
  },
};
