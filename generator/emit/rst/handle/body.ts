import { nodeText, type RstElements, type RstNodes } from '../../../tree/index.ts';
import { commonOptions, openDirective } from '../directive.ts';
import { escapeText } from '../escape.ts';
import { paragraphLines } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { closeContainer, endLead, openIndent, writeBlock, writeLine } from '../write.ts';
import { isPlainLiteral } from './literal.ts';

/** Classes of block quotes for which there are directives. */
const QUOTES: ReadonlySet<string> = new Set(['epigraph', 'highlights', 'pull-quote']);

/** What needs no block besides a quote to have a margin. */
const FLUSH: ReadonlySet<string> = new Set(['document', 'section']);

const LINE_INDENT = 4;

export const bodyHandles = {
  paragraph: {
    enter(node, state, parent, index) {
      const lines = paragraphLines(node, state);
      state.hasLiteralMark = isPlainLiteral(parent?.children[index + 1]) && /[^\s\\:]:$/.test(lines.at(-1)!);
      if (state.hasLiteralMark) lines.push(`${lines.pop()}:`);
      writeBlock(state, lines);
      return 'skip';
    },
  },
  caption: {
    enter(node, state) {
      writeBlock(state, paragraphLines(node, state));
      return 'skip';
    },
  },
  legend: { isBlock: false, enter: () => undefined },
  blockQuote: {
    enter(node, state, parent) {
      const own = node.classes?.find((name) => QUOTES.has(name));
      if (own !== undefined && node.classes!.length === 1) openDirective(state, own, '');
      else openQuote(node, state, parent);
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  },
  attribution: {
    enter(node, state) {
      const [first, ...others] = paragraphLines(node, state);
      writeBlock(state, [`-- ${first}`, ...others.map((line) => `   ${line}`)]);
      return 'skip';
    },
  },
  lineBlock: {
    enter(node, state) {
      if (state.lineBlockDepth === 0 && isNamed(node)) openDirective(state, 'line-block', '', commonOptions(node));
      state.lineBlockDepth++;
      return undefined;
    },
    leave(node, state) {
      state.lineBlockDepth--;
      if (state.lineBlockDepth > 0) return;
      if (isNamed(node)) closeContainer(state);
      state.hasPendingBlank = true;
    },
  },
  line: {
    isBlock: false,
    enter(node, state, parent) {
      const lines = node.children.length === 0 ? [''] : lineTexts(node, state);
      const indent = ' '.repeat(LINE_INDENT * Math.max(state.lineBlockDepth - 1, 0));
      const mark = state.lineBlockDepth === 1 && parent && isNamed(parent) ? '' : '| ';
      for (const [index, line] of lines.entries()) {
        writeLine(state, `${index === 0 ? mark : '  '}${line === '' ? '' : indent + line}`.trimEnd());
      }
      return 'skip';
    },
  },
  systemMessage: {
    isBlock: false,
    enter(node, state, parent, index) {
      const quoted = quotedSource(node, parent, index);
      const fate = quoted === undefined ? 'which is left out' : 'which is written as the source that it quotes';
      complain(state, node, 'system-message', `Unexpected system message, ${fate}`, 'info');
      if (quoted !== undefined) writeBlock(state, quoted.split('\n'));
      return 'skip';
    },
  },
} satisfies Partial<Handles>;

function openQuote(node: RstElements, state: State, parent: RstElements | undefined): void {
  if ((node.classes?.length ?? 0) > 0) {
    complain(state, node, 'class', 'Unexpected classes of `blockQuote`, expected none');
  }
  if (node.children.length === 0)
    complain(state, node, 'quote', 'Unexpected empty block quote, expected a block in it');
  if (parent && !FLUSH.has(parent.type) && !parent.children.some(hasMargin)) {
    complain(state, node, 'quote', `Unexpected block quote alone in \`${parent.type}\`, expected another block`);
  }
  endLead(state);
  openIndent(state, state.quoteIndent);
}

/** True for a block at the margin of what holds it. */
function hasMargin({ type }: RstNodes): boolean {
  return type !== 'blockQuote' && type !== 'label' && type !== 'title' && type !== 'systemMessage';
}

function lineTexts(node: RstElements, state: State): string[] {
  const only = node.children[0];
  if (node.children.length === 1 && only?.type === 'text' && !only.value.includes('\n')) {
    const escaped = escapeText(only.value, true);
    return [escaped.startsWith(' ') ? `\\ ${escaped}` : escaped];
  }
  return paragraphLines(node, state);
}

/** The source that stands in the tree as a message only; one about a section's title quotes what is there besides. */
function quotedSource(node: RstElements, parent: RstElements | undefined, index: number): string | undefined {
  const quoted = node.children.find((child) => child.type === 'literalBlock');
  const before = parent?.type === 'section' ? parent.children.slice(0, index) : [];
  const title = before[0];
  const isBehindTitle = title?.type === 'title' && before.slice(1).every((child) => child.type === 'systemMessage');
  const text = quoted && nodeText(quoted);
  return isBehindTitle && text?.includes(nodeText(title)) ? undefined : text;
}

/** True for a line block that only the older directive can name. */
function isNamed(node: RstElements): boolean {
  return (node.names?.length ?? 0) > 0 || (node.dupnames?.length ?? 0) > 0;
}
