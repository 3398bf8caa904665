import type { Message } from '../../source/index.ts';
import { type Document, isElement, type RstElements, type RstNodes, walk } from '../../tree/index.ts';
import { handles } from './handle/index.ts';
import { complain } from './problem.ts';
import { noteSeparation } from './separate.ts';
import { createState, type State } from './state.ts';
import { openWrapper } from './wrap.ts';
import { closeContainer } from './write.ts';

/** A text, and what of the tree it does not say, in document order. */
export interface RstText {
  text: string;
  messages: Message[];
}

/**
 * Returns `document` as RST in one canonical form, which reads back as the same tree (straight after parsing; positions, lines, ids and how characters were escaped aside).
 *
 * * Sections are underlined with `=`, `-`, `~` and so on by their depth, tables are drawn as grids, literal blocks follow `::`, options of directives are written out, roles that give classes are defined at the
 *   top.
 * * A `problematic` node is written as the markup that it shows, and a system message as the source that it quotes, so that reading makes them again. A message that quotes nothing told of a form that is not
 *   canonical (a missing blank line) and is left out. Each of them makes a message of level info: of a document with faults the second reading may differ.
 * * What transforms made is written as what they made it of where the tree still shows that: title, docinfo, numbered footnotes. Generated text is left out.
 *
 * No text says: inline markup in inline markup, text with blanks at the end of a line, two lists or block quotes that nothing separates (an empty comment is written between them), a block quote alone in a
 * list item, classes or names where no directive takes them. Each of these makes a message (`to-rst/…`, level warning), and the nearest thing is written.
 */
export function toRst(document: Document): RstText {
  const state = createState();
  walk(document, {
    enter(node, parent, index) {
      const isBlock = isElement(node) && handles[node.type].isBlock !== false;
      if (isBlock) beginBlock(node, state, parent, index);
      const answer = handles[node.type].enter(node as never, state, parent, index);
      if (answer === 'skip' && isBlock) endBlock(node, state);
      return answer;
    },
    leave(node, parent, index) {
      if (!isElement(node)) return;
      handles[node.type].leave?.(node as never, state, parent, index);
      if (handles[node.type].isBlock !== false) endBlock(node, state);
    },
  });
  const lines = joinHead(document, state);
  return { text: lines.length > 0 ? `${lines.join('\n')}\n` : '', messages: state.messages };
}

/** Returns all lines, the definitions of roles first: a block quote right behind them would be taken for their content. */
function joinHead(document: Document, state: State): string[] {
  const { head, lines } = state;
  if (head.length === 0 || lines.length === 0) return [...head, ...lines];
  if (!lines[0]!.startsWith(' ')) return [...head, '', ...lines];
  const first = document.children[0] ?? document;
  complain(state, first, 'separation', 'Unexpected block quote behind definitions of roles, expected a block between');
  return [...head, '', '..', '', ...lines];
}

function beginBlock(node: RstElements, state: State, parent: RstElements | undefined, index: number): void {
  noteSeparation(node, state, parent, index);
  openWrapper(node, state);
}

function endBlock(node: RstNodes, state: State): void {
  if (state.wrapped[state.wrapped.length - 1] !== node) return;
  state.wrapped.pop();
  closeContainer(state);
}
