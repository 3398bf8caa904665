import { element, isAdmonition, isElement, type RstElements, text, walk } from '../../tree/index.ts';
import type { Transform } from './transform.ts';

const TITLES: Readonly<Record<string, string>> = {
  attention: 'Attention!',
  caution: 'Caution!',
  danger: '!DANGER!',
  error: 'Error',
  hint: 'Hint',
  important: 'Important',
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
};

/** Makes notes, warnings and their like admonitions with a title; their kind becomes a class. Source: docutils' `writer_aux.Admonitions`. */
export const admonitions: Transform = (_state, { root }) => {
  walk(root, {
    enter(node) {
      if (!isElement(node) || !isAdmonition(node)) return;
      const kind = node.type;
      node.classes = [...(node.classes ?? []), kind];
      const title = TITLES[kind];
      if (title === undefined) return;
      node.children = [element('title', {}, [text(title)]), ...node.children];
      (node as RstElements).type = 'admonition';
    },
  });
};
