import { element, type RstElements, type RstNodes } from '../../tree/index.ts';
import { contentExpected, invalidClass } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { classOption, unchanged } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { addName, classesOf, originOfNode } from './node.ts';
import { parseContent } from './parse-content.ts';

/** `compound`: paragraphs that belong together. */
export const compound: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  options: { class: classOption, name: unchanged },
  hasContent: true,
  run: (state, use) => runContainer(state, use, 'compound', classesOf(use)),
};

/** `container`: any block, with the argument as its classes. */
export const container: Directive = {
  requiredArguments: 0,
  optionalArguments: 1,
  finalArgumentWhitespace: true,
  options: { name: unchanged },
  hasContent: true,
  run(state, use) {
    const result = use.arguments.length > 0 ? classOption(use.arguments[0]!) : { value: [] };
    if ('error' in result && use.hasContent) {
      return [failDirective(state, use, invalidClass(use.name, use.arguments[0]!))];
    }
    return runContainer(state, use, 'container', 'value' in result ? (result.value as string[]) : []);
  },
};

function* runContainer(
  state: RstState,
  use: DirectiveUse,
  type: 'compound' | 'container',
  classes: string[],
): Step<RstNodes[]> {
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const node: RstElements = element(type, { classes, position: use.place });
  Object.assign(node, originOfNode(state, use));
  addName(state, use, node);
  yield* call(parseContent(state, use, node));
  return [node];
}
