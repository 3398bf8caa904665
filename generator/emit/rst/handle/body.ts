import type { RstElements, RstNodes } from '../../../tree/index.ts';
import { commonOptions, openDirective } from '../directive.ts';
import { escapeText } from '../escape.ts';
import { paragraphLines } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { closeContainer, endLead, openIndent, writeBlock, writeLine } from '../write.ts';
import { isPlainLiteral } from './literal.ts';

/** Classes of block quotes for which there are directives. */
const QUOTES: ReadonlySet<string> = new Set(['epigraph', 'highlights', 'pull-quote']);

const LINE_INDENT = 4;

export const bodyHandles = {
  paragraph: {
    enter(node, state, parent, index) {
      const lines = paragraphLines(node, state);
      state.hasLiteralMark = isPlainLiteral(parent?.children[index + 1]) && /(?:^|[^\\:]):$/.test(lines.at(-1)!);
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
    enter(node, state) {
      const own = node.classes?.find((name) => QUOTES.has(name));
      if (own !== undefined && node.classes!.length === 1) openDirective(state, own, '');
      else openQuote(node, state);
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
    enter(node, state) {
      const quoted = node.children.find((child) => child.type === 'literalBlock') as RstElements | undefined;
      const text = quoted?.children[0];
      if (text?.type === 'text') writeBlock(state, text.value.split('\n'));
      return 'skip';
    },
  },
} satisfies Partial<Handles>;

function openQuote(node: RstElements, state: State): void {
  if ((node.classes?.length ?? 0) > 0)
    complain(state, node, 'class', 'Unexpected classes of `blockQuote`, expected none');
  if (node.children.length === 0 || node.children.every((child: RstNodes) => child.type === 'blockQuote')) {
    complain(state, node, 'quote', 'Unexpected block quote without a block of its own, expected one');
  }
  endLead(state);
  openIndent(state, state.quoteIndent);
}

function lineTexts(node: RstElements, state: State): string[] {
  const only = node.children[0];
  if (node.children.length === 1 && only?.type === 'text' && !only.value.includes('\n')) {
    const escaped = escapeText(only.value, true);
    return [escaped.startsWith(' ') ? `\\ ${escaped}` : escaped];
  }
  return paragraphLines(node, state);
}

/** True for a line block that only the older directive can name. */
function isNamed(node: RstElements): boolean {
  return (node.names?.length ?? 0) > 0 || (node.dupnames?.length ?? 0) > 0;
}
