import { makeId } from '../../../rst/index.ts';
import { nodeText, type Pending, type RstElements } from '../../../tree/index.ts';
import { commonOptions, type OptionText, openDirective } from '../directive.ts';
import { inlineSource } from '../inline.ts';
import type { Handle, Handles, State } from '../state.ts';
import { closeContainer } from '../write.ts';
import { optionsOfPending } from './explicit.ts';

/** A directive whose content are the children. */
function directive(name: string): Handle<RstElements> {
  return {
    enter(node, state) {
      openDirective(state, name, '', commonOptions(node));
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  };
}

export const admonitionHandles = {
  attention: directive('attention'),
  caution: directive('caution'),
  danger: directive('danger'),
  error: directive('error'),
  important: directive('important'),
  note: directive('note'),
  tip: directive('tip'),
  hint: directive('hint'),
  warning: directive('warning'),
  compound: directive('compound'),
  container: {
    ...directive('container'),
    enter(node, state) {
      const options = commonOptions(node).filter(([name]) => name === 'name');
      openDirective(state, 'container', (node.classes ?? []).join(' '), options);
      return undefined;
    },
  },
  admonition: {
    ...directive('admonition'),
    enter(node, state) {
      const title = titleOf(node);
      const implied = title ? [`admonition-${makeId(nodeText(title))}`] : [];
      const isImplied = node.classes?.length === 1 && node.classes[0] === implied[0];
      openDirective(state, 'admonition', titleSource(node, state), commonOptions(node, isImplied ? implied : []));
      return undefined;
    },
  },
  topic: {
    ...directive('topic'),
    enter(node, state) {
      const pending = node.children.find((child) => child.type === 'pending' && child.transform === 'Contents');
      if (!pending) {
        openDirective(state, 'topic', titleSource(node, state), commonOptions(node));
        return undefined;
      }
      openDirective(state, 'contents', titleSource(node, state), optionsOfPending(pending as Pending));
      closeContainer(state);
      return 'skip';
    },
  },
  sidebar: {
    ...directive('sidebar'),
    enter(node, state) {
      const subtitle = node.children.find((child) => child.type === 'subtitle') as RstElements | undefined;
      const options: OptionText[] = [['subtitle', subtitle && inlineSource(subtitle, state)], ...commonOptions(node)];
      openDirective(state, 'sidebar', titleSource(node, state), options);
      return undefined;
    },
  },
  rubric: {
    enter(node, state) {
      openDirective(state, 'rubric', inlineSource(node, state), commonOptions(node));
      closeContainer(state);
      return 'skip';
    },
  },
} satisfies Partial<Handles>;

function titleOf(node: RstElements): RstElements | undefined {
  return node.children.find((child) => child.type === 'title') as RstElements | undefined;
}

function titleSource(node: RstElements, state: State): string {
  const title = titleOf(node);
  return title ? inlineSource(title, state) : '';
}
