import { element, nodeText, type RstElements, type RstNodes, text } from '../../tree/index.ts';
import { sourceAndLine } from '../block/reader.ts';
import { fullyNormalizeName } from '../identifier.ts';
import { checkTextLanguage } from '../language.ts';
import { misplacedTopic } from '../message/directive.ts';
import { noteImplicitTarget, notePending } from '../registry.ts';
import type { RstState } from '../state.ts';
import { choice, classOption, flag, nonNegativeInteger } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective } from './failure.ts';
import { classesOf, titleOf } from './node.ts';
import type { OptionResult } from './option.ts';
import { mayHoldTopic } from './topic.ts';

/** `contents`: a topic that waits for the transform `Contents` to fill it with the titles of sections. */
export const contents: Directive = {
  requiredArguments: 0,
  optionalArguments: 1,
  finalArgumentWhitespace: true,
  options: { depth: nonNegativeInteger, local: flag, backlinks, class: classOption },
  hasContent: false,
  run(state, use) {
    if (!mayHoldTopic(state, use)) return [failDirective(state, use, misplacedTopic(use.name))];
    checkTextLanguage(state);
    const { title, messages } = titleOfContents(state, use);
    const node = element('topic', { position: use.place }, title ? [title] : []);
    const isLocal = use.options['local'] !== undefined;
    node.classes = ['contents', ...classesOf(use), ...(isLocal ? ['local'] : [])];
    Object.assign(node, originOfContents(use));
    const name = fullyNormalizeName(title ? nodeText(title) : LABEL);
    const { elements, nameids } = state.names;
    if (!elements.has(name) && !nameids.has(name)) node.names = [name];
    noteImplicitTarget(state, node);
    const pending = element('pending', {
      transform: 'Contents',
      details: { ...use.options },
      position: use.place,
    });
    notePending(state, pending);
    node.children.push(pending);
    return [node, ...messages];
  },
};

/** docutils' English label of a table of contents. */
const LABEL = 'Contents';

const BACKLINKS = choice('top', 'entry', 'none');

function backlinks(argument: string | null): OptionResult {
  const result = BACKLINKS(argument);
  return 'value' in result && result.value === 'none' ? { value: null } : result;
}

function titleOfContents(state: RstState, use: DirectiveUse): { title?: RstElements; messages: readonly RstNodes[] } {
  if (use.arguments.length > 0) {
    const { nodes, messages, ...fields } = titleOf(state, use);
    return { title: element('title', fields, nodes), messages };
  }
  if (use.options['local'] !== undefined) return { messages: [] };
  const position = use.place;
  return { title: element('title', { position }, [text(LABEL, position)]), messages: [] };
}

/** docutils takes the line before the last one of the block. */
function originOfContents({ context }: DirectiveUse): { source?: string; line?: number } {
  const { source, line } = sourceAndLine(context);
  return { ...(source !== undefined && { source }), ...(line !== undefined && { line: line - 1 }) };
}
