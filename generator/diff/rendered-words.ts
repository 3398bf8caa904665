import { parseRst } from '../rst/index.ts';
import type { Line } from '../source/index.ts';
import { type EnumeratedList, isTextElement, walk } from '../tree/index.ts';

/** Above every level: a text is always read to its end. */
const NEVER = 5;

const SETTINGS = { rawEnabled: false, haltLevel: NEVER, reportLevel: NEVER, doctitleXform: false, docinfoXform: false };

/** Returns the words of reStructuredText as a reader sees them: without markup, whatever the lines, with the numbers of list items. */
export function renderedWords(lines: readonly Line[]): string[] {
  const { document } = parseRst(lines, { settings: SETTINGS });
  let text = '';
  walk(document, {
    enter(node, parent, index) {
      if (node.type === 'systemMessage' || node.type === 'comment') return 'skip';
      if (!parent || !isTextElement(parent)) text += ' ';
      if (parent?.type === 'enumeratedList') text += numberOf(parent, index);
      if (node.type === 'text') text += node.value;
      return undefined;
    },
  });
  return wordsOf(text);
}

function numberOf({ start, prefix, suffix }: EnumeratedList, index: number): string {
  return `${prefix}${(start ?? 1) + index}${suffix} `;
}

/** Returns the words of plain text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
