import type { RstElements, RstNodes } from '../../tree/index.ts';
import { complain } from './problem.ts';
import type { State } from './state.ts';
import { writeBlock } from './write.ts';

/** What takes up all indented text that follows. */
const TAKES_INDENTED: ReadonlySet<RstNodes['type']> = new Set([
  'definitionList',
  'fieldList',
  'optionList',
  'literalBlock',
  'blockQuote',
  'footnote',
  'citation',
  'substitutionDefinition',
  'image',
  'figure',
  'rubric',
  'topic',
  'sidebar',
  'container',
  'compound',
  'raw',
  'mathBlock',
  'admonition',
  'note',
  'warning',
  'attention',
  'caution',
  'danger',
  'error',
  'hint',
  'important',
  'tip',
  'pending',
]);

const MERGED: ReadonlySet<RstNodes['type']> = new Set(['definitionList', 'fieldList', 'optionList', 'doctestBlock']);

/** Writes an empty comment before `node` where it would be read as part of what stands before it, and says so; sets how far a block quote is indented. */
export function noteSeparation(node: RstElements, state: State, parent: RstElements | undefined, index: number): void {
  const previous = parent && shownBefore(parent, index);
  state.quoteIndent = previous?.type === 'bulletList' || previous?.type === 'enumeratedList' ? 1 : QUOTE_INDENT;
  if (!previous || !isAbsorbed(node, previous)) return;
  complain(
    state,
    node,
    'separation',
    `Unexpected \`${node.type}\` behind \`${previous.type}\`, expected a block between`,
  );
  writeBlock(state, ['..']);
}

/** The node that is written before the child at `index`: not every message is. */
function shownBefore(parent: RstElements, index: number): RstNodes | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const node = parent.children[at]!;
    if (node.type !== 'systemMessage' && node.type !== 'label') return node.type === 'title' ? undefined : node;
  }
  return undefined;
}

function isAbsorbed(node: RstElements, previous: RstNodes): boolean {
  if (node.type === 'blockQuote' && (node.classes?.length ?? 0) === 0) {
    if (previous.type === 'blockQuote') return previous.children.at(-1)?.type !== 'attribution';
    if (previous.type === 'comment') return previous.children.length > 0;
    if (previous.type !== 'bulletList' && previous.type !== 'enumeratedList') return TAKES_INDENTED.has(previous.type);
    return beginsWithQuote(node) || beginsWithQuote(previous.children.at(-1));
  }
  if (MERGED.has(node.type)) return node.type === previous.type && node.type !== 'doctestBlock';
  return node.type === 'bulletList' && previous.type === 'bulletList' && node.bullet === previous.bullet;
}

/** True for what has a block quote first: in a list item that leaves the margin to the lines below. */
function beginsWithQuote(node: RstNodes | undefined): boolean {
  return node !== undefined && node.type !== 'text' && node.children[0]?.type === 'blockQuote';
}

const QUOTE_INDENT = 4;
