import { element, type PlainType, type RstNodes } from '../../tree/index.ts';
import { makeId } from '../identifier.ts';
import { contentExpected } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { classOption, unchanged } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { addName, optionAttributes, originOfNode, originOfUse, titleOf } from './node.ts';
import { parseContent } from './parse-content.ts';

const SHAPE = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: { class: classOption, name: unchanged },
  hasContent: true,
} as const;

/** Returns the directive for one of the named admonitions: its content in an element of that name. */
export function namedAdmonition(type: PlainType): Directive {
  return { ...SHAPE, run: (state, use) => runAdmonition(state, use, type) };
}

/** `admonition`: with a title of its own. */
export const admonition: Directive = {
  ...SHAPE,
  requiredArguments: 1,
  run: (state, use) => runAdmonition(state, use, 'admonition'),
};

function* runAdmonition(state: RstState, use: DirectiveUse, type: PlainType): Step<RstNodes[]> {
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const node = element(type, {
    ...optionAttributes(use),
    position: use.place,
  });
  addName(state, use, node);
  Object.assign(node, originOfNode(state, use));
  if (type === 'admonition') {
    const { nodes, messages, ...fields } = titleOf(state, use);
    node.children.push(element('title', { ...fields, ...originOfUse(use) }, nodes), ...messages);
    if (!use.options['class']) node.classes = [`admonition-${makeId(use.arguments[0]!)}`];
  }
  yield* call(parseContent(state, use, node));
  return [node];
}
