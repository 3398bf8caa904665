import type { RstNodes, SystemMessage } from '../../tree/index.ts';
import { contentExpected, oneParagraphExpected, substitutionOnly } from '../message/directive.ts';
import { noteDropped } from '../registry.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { createFragment } from './node.ts';
import { parseContent } from './parse-content.ts';

/** `replace`: the text of a substitution, one paragraph. */
export const replace: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  hasContent: true,
  run: runReplace,
};

function* runReplace(state: RstState, use: DirectiveUse): Step<RstNodes[]> {
  if (!use.context.substitution) return [failDirective(state, use, substitutionOnly(use.name))];
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const fragment = createFragment(use);
  yield* call(parseContent(state, use, fragment));
  let found: RstNodes[] | undefined;
  const messages: SystemMessage[] = [];
  for (const child of fragment.children) {
    if (!found && child.type === 'paragraph') found = child.children;
    else if (child.type === 'systemMessage') {
      delete child.backrefs;
      messages.push(child);
    } else {
      noteDropped(state, fragment);
      return [report(state, oneParagraphExpected(use.name), { line: use.line, place: use.place })];
    }
  }
  return [...messages, ...(found ?? [])];
}
