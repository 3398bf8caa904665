import type { RstElements, RstNodes } from './rst-node.ts';

/** Elements whose children are joined by a blank line in `nodeText`; all that are not listed hold text and are joined by nothing. Source: docutils' `child_text_separator`. */
const STRUCTURAL: ReadonlySet<RstNodes['type']> = new Set([
  'document',
  'section',
  'topic',
  'sidebar',
  'decoration',
  'header',
  'footer',
  'docinfo',
  'authors',
  'compound',
  'container',
  'bulletList',
  'enumeratedList',
  'listItem',
  'definitionList',
  'definitionListItem',
  'definition',
  'fieldList',
  'field',
  'fieldBody',
  'optionList',
  'description',
  'lineBlock',
  'blockQuote',
  'legend',
  'figure',
  'footnote',
  'citation',
  'systemMessage',
  'attention',
  'caution',
  'danger',
  'error',
  'important',
  'note',
  'tip',
  'hint',
  'warning',
  'admonition',
  'table',
  'tgroup',
  'colspec',
  'tbody',
  'thead',
  'row',
  'entry',
  'transition',
  'pending',
  'meta',
  'image',
]);

interface Frame {
  node: RstElements;
  parts: string[];
}

/** Returns the text of `node` as docutils' `astext` gives it: blocks apart by a blank line, an image as its alternative text. */
export function nodeText(node: RstNodes): string {
  if (node.type === 'text') return node.value;
  const stack: Frame[] = [{ node, parts: [] }];
  for (;;) {
    const frame = stack[stack.length - 1]!;
    const child = frame.node.children[frame.parts.length];
    if (child === undefined) {
      stack.pop();
      const text = ownText(frame.node, frame.parts);
      const parent = stack[stack.length - 1];
      if (!parent) return text;
      parent.parts.push(text);
    } else if (child.type === 'text') frame.parts.push(child.value);
    else stack.push({ node: child, parts: [] });
  }
}

function ownText(node: RstElements, parts: readonly string[]): string {
  switch (node.type) {
    case 'image':
      return node.alt ?? '';
    case 'optionArgument':
      return node.delimiter + parts.join('');
    case 'optionGroup':
      return parts.join(', ');
    case 'optionListItem':
      return parts.join('  ');
    case 'systemMessage':
      return `${node.source ?? ''}:${node.line === null ? 'None' : (node.line ?? '')}: (${node.messageType}/${node.level}) ${parts.join('\n\n')}`;
    default:
      return parts.join(STRUCTURAL.has(node.type) ? '\n\n' : '');
  }
}
