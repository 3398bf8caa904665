import { element, isElement, type RstNodes } from '../../tree/index.ts';
import { invalidClass } from '../message/directive.ts';
import { notePending } from '../registry.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { classOption } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { createFragment } from './node.ts';
import { parseContent } from './parse-content.ts';
import { joinLines } from './split-directive.ts';

/** `class`: classes for the elements of the content; without content for the next element, which the transform `ClassAttribute` finds. */
export const classDirective: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  hasContent: true,
  run: runClass,
};

function* runClass(state: RstState, use: DirectiveUse): Step<RstNodes[]> {
  const result = classOption(use.arguments[0]!);
  if ('error' in result) return [failDirective(state, use, invalidClass(use.name, use.arguments[0]!))];
  const classes = result.value as string[];
  if (use.hasContent) {
    const fragment = createFragment(use);
    yield* call(parseContent(state, use, fragment));
    for (const node of fragment.children.filter(isElement)) node.classes = [...(node.classes ?? []), ...classes];
    return fragment.children;
  }
  const node = element('pending', {
    transform: 'ClassAttribute',
    details: { class: classes, directive: use.name },
    rawsource: joinLines(use.lines),
    position: use.place,
  });
  notePending(state, node);
  return [node];
}
