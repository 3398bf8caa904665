import { type Comment, type Image, nodeText, type Raw, type RstElements, type RstNodes } from '../../../tree/index.ts';
import { asComment } from '../escape.ts';
import { closeBlock, endLine, openBlock, unescaped } from '../print.ts';
import { complain, problems } from '../problem.ts';
import type { Ancestor, Handles, State } from '../state.ts';

/** Paragraphs, quotes, figures, and what is not shown. */
export const bodyHandles = {
  paragraph: {
    enter(node: RstElements, state) {
      endLine(state);
      if (!isFirstShown(node, state)) state.body.push('.sp\n');
      state.guardsLines = true;
      return undefined;
    },
    leave(_node, state) {
      state.guardsLines = false;
      state.body.push('\n');
    },
  },
  compound: {},
  container: {},
  blockQuote: {
    enter(_node, state) {
      openBlock(state, QUOTE_INDENT);
      return undefined;
    },
    leave: (_node, state) => closeBlock(state),
  },
  attribution: {
    enter(_node, state) {
      state.body.push('\\(em ');
      return undefined;
    },
    leave(_node, state) {
      state.body.push('\n');
    },
  },
  figure: {
    enter(_node, state) {
      openBlock(state, FIGURE_INDENT);
      return undefined;
    },
    leave: (_node, state) => closeBlock(state),
  },
  caption: {},
  legend: {},
  image: {
    enter(node: Image, state) {
      if (state.style.plainImages) putPlainImage(node, state);
      else putNamedImage(node, state);
      return 'skip';
    },
  },
  comment: {
    enter(node: Comment, state) {
      state.body.push(`${asComment(nodeText(node))}.\n`);
      return 'skip';
    },
  },
  raw: { enter: putRaw },
  substitutionDefinition: { enter: () => 'skip' },
  // no transform of docutils leaves one
  pending: { enter: () => 'skip' },
} satisfies Handles;

/** The step to the right of block quotes, literal blocks and admonitions. */
export const QUOTE_INDENT = 3.5;
const FIGURE_INDENT = 2.5;

/** True for the first child of its parent that can be seen: no vertical space goes before it. */
function isFirstShown(node: RstElements, state: State): boolean {
  const parent = state.ancestors[state.ancestors.length - 1];
  if (!parent) return false;
  if (parent.firstShown === undefined) parent.firstShown = firstShown(parent);
  return parent.firstShown === node;
}

function firstShown({ node }: Ancestor): RstNodes | null {
  const start = node.children[0]?.type === 'label' ? 1 : 0;
  for (let index = start; index < node.children.length; index++) {
    const child = node.children[index]!;
    if (!INVISIBLE.has(child.type)) return child;
  }
  return null;
}

const INVISIBLE: ReadonlySet<string> = new Set(['comment', 'substitutionDefinition', 'target', 'pending']);

function putPlainImage(node: Image, state: State): void {
  if (node.alt !== undefined) {
    complain(state, problems.imageAsText(), node);
    state.body.push(`.sp\n    ${unescaped(state, node.alt)}\n`);
  } else {
    complain(state, problems.imageWithoutText(), node);
    state.body.push(`.sp\n    image: ${unescaped(state, node.uri)}\n`);
  }
}

function putNamedImage(node: Image, state: State): void {
  complain(state, problems.notSupported('image'), node);
  const name = node.alt === undefined ? node.uri : `${node.alt}/${node.uri}`;
  state.body.push(`[image: ${unescaped(state, name)}]\n`);
}

function putRaw(node: Raw, state: State): 'skip' {
  const formats = state.style.rawFormatsAreSplit ? node.format.split(/\s+/) : [node.format];
  if (state.isTrusted && formats.includes('manpage')) state.body.push(`${nodeText(node)}\n`);
  return 'skip';
}
