import type { RstElements, RstNodes } from '../../../tree/index.ts';
import { escapeLineStart } from './escape.ts';

/** What is written before the lines of a block: once before the first, and before each one after it. */
interface Margin {
  first: string;
  readonly rest: string;
}

/** Everything that the handlers share. */
export interface State {
  /** The helper that is described; it is not linked to itself. */
  readonly self: string;
  readonly helperNames: ReadonlySet<string>;
  readonly lines: string[];
  readonly margins: Margin[];
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

/** Begins a list item or a quotation: `first` stands before its first line, `rest` before the others. */
export function openMargin(state: State, first: string, rest: string): void {
  writeInline(state);
  state.margins.push({ first, rest });
}

export function closeMargin(state: State): void {
  writeInline(state);
  state.margins.pop();
}

function emptyLine({ margins }: State): string {
  return margins
    .map(({ first, rest }) => (first === rest ? rest : ''))
    .join('')
    .trimEnd();
}

function takeMargins({ margins }: State): string {
  const text = margins.map(({ first }) => first).join('');
  for (const item of margins) item.first = item.rest;
  return text;
}
