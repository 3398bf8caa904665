import {
  type Citation,
  type Footnote,
  type FootnoteReference,
  nodeText,
  type RstElements,
  type SystemMessage,
} from '../../../tree/index.ts';
import { escapeHeading } from '../escape.ts';
import { unescapedLine } from '../print.ts';
import { complain, problems } from '../problem.ts';
import type { Handles } from '../state.ts';

/** Footnotes, citations, and docutils' messages: all hang below a label. */
export const noteHandles = {
  footnote: {
    enter(node: Footnote, state) {
      // docutils ends with an exception here
      if (node.children.length < 2) complain(state, problems.notSupported('empty footnote'), node);
      state.body.push(`.IP [${unescapedLine(state, escapeHeading(labelText(node)))}] 5\n`);
      return undefined;
    },
  },
  citation: {
    enter(node: Citation, state) {
      state.body.push(`.IP [${unescapedLine(state, labelText(node))}] 5\n`);
      return undefined;
    },
  },
  label: {
    enter(node: RstElements, state, parent) {
      if (parent?.type === 'footnote' || parent?.type === 'citation') return 'skip';
      complain(state, problems.unsupportedLabel(), node);
      state.body.push('[');
      return undefined;
    },
    leave(_node, state) {
      state.body.push(']\n');
    },
  },
  footnoteReference: {
    enter(node: FootnoteReference, state) {
      state.body.push(`[${unescapedLine(state, escapeHeading(nodeText(node)))}]`);
      return 'skip';
    },
  },
  citationReference: {
    enter(node: FootnoteReference, state) {
      state.body.push(`[${unescapedLine(state, nodeText(node))}]`);
      return 'skip';
    },
  },
  systemMessage: {
    enter(node: SystemMessage, state) {
      const line = node.line === undefined ? '' : `, line ${node.line ?? 'None'}`;
      const source = unescapedLine(state, node.source ?? '');
      state.body.push(`.IP "System Message: ${node.messageType}/${node.level} (${source}:${line})"\n`);
      return undefined;
    },
  },
} satisfies Handles;

/** The label is the first word of a note's text. */
function labelText(node: RstElements): string {
  const first = node.children[0];
  return first ? (nodeText(first).trim().split(/\s/, 1)[0] ?? '') : '';
}
