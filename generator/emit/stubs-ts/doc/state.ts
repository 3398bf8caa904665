import type { RstElements, RstNodes } from '../../../tree/index.ts';
import { escapeLineStart } from './escape.ts';

/** What stands before the lines of a list item or a quotation. */
interface Margin {
  /** Before the first line. */
  readonly first: string;
  readonly rest: string;
  /** The first line was written. */
  isBegun: boolean;
}

/** Everything that the handlers share. */
export interface State {
  /** The helper that is described; it is not linked to itself. */
  readonly self: string;
  readonly helperNames: ReadonlySet<string>;
  readonly lines: string[];
  readonly margins: Margin[];
  /** How many lists and quotations are open; the outer ones have a margin. */
  depth: number;
  /** The number of the next item in each open enumerated list. */
  readonly counters: number[];
  /** The text of the block that is open, markup and all. */
  inline: string;
  /** What the next text begins with and loses: the brackets behind a helper that became a link. */
  swallowed: string;
  /** An empty line is due before the next block. */
  needsBlank: boolean;
}

/** What a node type becomes. `enter` answers 'skip' to leave out the children and `leave`. */
export interface Handle {
  enter?(node: RstNodes, state: State, parent: RstElements | undefined): 'skip' | undefined;
  leave?(node: RstNodes, state: State): void;
}

/** Writes lines of their own, with an empty one between them and what stands before. */
export function writeBlock(state: State, lines: readonly string[]): void {
  if (state.needsBlank) state.lines.push(emptyLine(state));
  for (const line of lines) state.lines.push(`${takeMargins(state)}${line}`.trimEnd());
  state.needsBlank = true;
}

/** Writes the text that has gathered as a paragraph, if there is any. */
export function writeInline(state: State): void {
  const text = state.inline.trim();
  state.inline = '';
  if (text !== '')
    writeBlock(
      state,
      text.split('\n').map((line) => escapeLineStart(line.trim())),
    );
}

/** How deep lists and quotations are told apart. Every line has the margins of all that it is in, so that a text would grow in square of its depth. */
const DEEPEST = 50;

/** Begins a list item or a quotation: `first` stands before its first line, `rest` before the others. */
export function openMargin(state: State, first: string, rest: string): void {
  writeInline(state);
  if (state.depth++ < DEEPEST) state.margins.push({ first, rest, isBegun: false });
}

export function closeMargin(state: State): void {
  writeInline(state);
  if (--state.depth >= DEEPEST) return;
  // An item without text is one all the same.
  if (!state.margins[state.margins.length - 1]?.isBegun) writeBlock(state, ['']);
  state.margins.pop();
}

function emptyLine({ margins }: State): string {
  return margins
    .map(({ rest, isBegun }) => (isBegun ? rest : ''))
    .join('')
    .trimEnd();
}

function takeMargins({ margins }: State): string {
  const text = margins.map(({ first, rest, isBegun }) => (isBegun ? rest : first)).join('');
  for (const item of margins) item.isBegun = true;
  return text;
}
