import { isElement, nodeText, type RstElements, type RstNodes } from '../../../tree/index.ts';
import { commonOptions, EXPLICIT_INDENT, openDirective } from '../directive.ts';
import { inlineSource } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { closeContainer, openIndent, writeBlock } from '../write.ts';

const LITERAL_INDENT = 4;

/** A comment on the line of its marker is not taken for another construct. */
const SAFE_COMMENT = /^[^\s[_|:](?!.*::)/;

export const literalHandles = {
  literalBlock: {
    enter(node, state) {
      if (isPlainLiteral(node)) writePlain(node, state);
      else if (node.classes?.[0] === 'code') writeCode(node, state);
      else {
        openDirective(state, 'parsed-literal', '', commonOptions(node));
        writeVerbatim(node, inlineSource(node, state), state);
        closeContainer(state);
      }
      state.hasLiteralMark = false;
      return 'skip';
    },
  },
  doctestBlock: {
    enter(node, state) {
      writeBlock(state, nodeText(node).split('\n'));
      return 'skip';
    },
  },
  mathBlock: {
    enter(node, state, parent, index) {
      if (isFurtherPart(node, parent?.children[index - 1])) return 'skip';
      const parts = [nodeText(node)];
      for (let at = index + 1; isFurtherPart(parent?.children[at], node); at++)
        parts.push(nodeText(parent!.children[at]!));
      openDirective(state, 'math', '', commonOptions(node));
      writeVerbatim(node, parts.join('\n\n'), state);
      closeContainer(state);
      return 'skip';
    },
  },
  raw: {
    enter(node, state) {
      openDirective(state, 'raw', node.format, commonOptions(node));
      writeVerbatim(node, nodeText(node), state);
      closeContainer(state);
      return 'skip';
    },
  },
  comment: {
    enter(node, state) {
      const lines = nodeText(node).split('\n');
      if (lines.length === 1 && lines[0] === '') writeBlock(state, ['..']);
      else if (SAFE_COMMENT.test(lines[0]!) && lines.length === 1) writeBlock(state, [`.. ${lines[0]}`]);
      else writeBlock(state, ['..', ...lines.map((line) => (line === '' ? '' : ' '.repeat(EXPLICIT_INDENT) + line))]);
      state.hasPendingBlank = true;
      return 'skip';
    },
  },
} satisfies Partial<Handles>;

/** True for a literal block that needs no directive. */
export function isPlainLiteral(node: RstNodes | undefined): boolean {
  if (node?.type !== 'literalBlock') return false;
  const hasMore = (node.classes?.length ?? 0) > 0 || (node.names?.length ?? 0) > 0 || (node.dupnames?.length ?? 0) > 0;
  return !hasMore && !node.children.some(isElement) && nodeText(node) !== '';
}

/** True for the second and later blocks that one directive made: docutils leaves its name on them. */
function isFurtherPart(node: RstNodes | undefined, previous: RstNodes | undefined): boolean {
  return node?.type === 'mathBlock' && node.name !== undefined && previous?.type === 'mathBlock';
}

function writePlain(node: RstElements, state: State): void {
  if (!state.hasLiteralMark) writeBlock(state, ['::']);
  state.hasPendingBlank = true;
  openIndent(state, LITERAL_INDENT);
  writeVerbatim(node, nodeText(node), state);
  closeContainer(state);
  state.hasPendingBlank = true;
}

function writeCode(node: RstElements, state: State): void {
  const [, language, ...classes] = node.classes!;
  const number = node.children[0];
  const isNumbered = number?.type === 'inline' && number.classes?.[0] === 'ln';
  const texts = node.children.filter((child) => child.type === 'text').map(nodeText);
  openDirective(state, 'code', language ?? '', [
    ...commonOptions({ ...node, classes }),
    ['number-lines', isNumbered ? nodeText(number).trim() : undefined],
  ]);
  writeVerbatim(node, texts.join(''), state);
  closeContainer(state);
}

/** Writes `text` as it is; what is indented as a whole, or begins or ends in a blank line, would be cut. */
function writeVerbatim(node: RstElements, text: string, state: State): void {
  const lines = text.split('\n');
  const isCut = lines[0]!.trim() === '' || lines.at(-1)!.trim() === '' || lines.every((line) => /^(?:\s|$)/.test(line));
  if (isCut || lines.some((line) => /\s$/.test(line))) {
    complain(state, node, 'verbatim', `Unexpected margin in \`${node.type}\`, expected none at its ends`);
  }
  writeBlock(state, lines);
}
