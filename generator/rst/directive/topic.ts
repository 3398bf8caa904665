import { placeOfLines } from '../../source/index.ts';
import { element, type RstElements, type RstNodes, type SystemMessage } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { contentExpected, misplacedTopic, nestedSidebar, subtitleWithoutTitle } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { classOption, unchanged, unchangedRequired } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { addName, classesOf, inlineText, originOfNode, titleOf } from './node.ts';
import { parseContent } from './parse-content.ts';
import { joinLines } from './split-directive.ts';

/** `topic`: like a section without subsections, with a title. */
export const topic: Directive = {
  requiredArguments: 1,
  optionalArguments: 0,
  finalArgumentWhitespace: true,
  options: { class: classOption, name: unchanged },
  hasContent: true,
  run: (state, use) => runTopic(state, use, 'topic'),
};

/** `sidebar`: a small document beside the text; title and subtitle may be missing. */
export const sidebar: Directive = {
  requiredArguments: 0,
  optionalArguments: 1,
  finalArgumentWhitespace: true,
  options: { class: classOption, name: unchanged, subtitle: unchangedRequired },
  hasContent: true,
  run(state, use) {
    if (use.context.node.type === 'sidebar') return [failDirective(state, use, nestedSidebar(use.name))];
    if (use.options['subtitle'] !== undefined && use.arguments.length === 0) {
      return [failDirective(state, use, subtitleWithoutTitle())];
    }
    return runTopic(state, use, 'sidebar');
  },
};

/** True when topics, sidebars and tables of contents may stand where the directive does: up to docutils 0.21, wherever titles may. */
export function mayHoldTopic(state: RstState, { context }: DirectiveUse): boolean {
  if (compat(state).titlesAreNested) return context.matchTitles || context.node.type === 'sidebar';
  return TOPIC_PARENTS.has(context.node.type);
}

const TOPIC_PARENTS: ReadonlySet<RstElements['type']> = new Set(['document', 'section', 'sidebar']);

function* runTopic(state: RstState, use: DirectiveUse, type: 'topic' | 'sidebar'): Step<RstNodes[]> {
  if (!mayHoldTopic(state, use)) return [failDirective(state, use, misplacedTopic(use.name))];
  if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
  const node = element(type, { position: use.place }, titles(state, use));
  node.classes = classesOf(use);
  Object.assign(node, originOfNode(state, use));
  addName(state, use, node);
  yield* call(parseContent(state, use, node));
  return [node];
}

/** The title, the subtitle and the messages about them. */
function titles(state: RstState, use: DirectiveUse): RstNodes[] {
  if (use.arguments.length === 0) return [];
  const { nodes, messages, ...fields } = titleOf(state, use);
  const found: RstNodes[] = [element('title', fields, nodes)];
  const all: SystemMessage[] = [...messages];
  const lines = use.optionLines['subtitle'];
  if (lines) {
    const subtitle = inlineText(state, use, lines);
    const subtitleFields = { rawsource: joinLines(lines), position: placeOfLines(lines) };
    found.push(element('subtitle', subtitleFields, subtitle.nodes));
    all.push(...subtitle.messages);
  }
  return [...found, ...all];
}
