import { type Line, sliceLine } from '../../source/index.ts';
import { skipSpace } from '../python/index.ts';
import type { BlockContext, Input } from './context.ts';

/** What an indented block was cut from, and how. */
export interface IndentedOptions {
  /** The block ends before the first blank line. */
  untilBlank?: boolean;
  /** How much is cut off the first line, which belongs to the block whatever its indent. */
  firstIndent?: number;
  /** The least indent of the other lines, and what is cut off them; the smallest among them unless given. */
  blockIndent?: number;
  /** False: the other lines stay as they are. */
  stripIndent?: boolean;
  /** False: blank lines at the start stay. */
  stripTop?: boolean;
}

/** Part of a block as one of its own. */
export interface Indented {
  readonly input: Input;
  /** docutils' offset of the first line. */
  readonly offset: number;
  /** True when a blank line, or nothing, follows the block. */
  readonly blankFinish: boolean;
  /** The index, in the block it was cut from, of its last line. */
  readonly last: number;
}

/** Returns `lines` as a block of their own. */
export function createInput(lines: readonly Line[], parent?: Input, start = 0): Input {
  return { lines: [...lines], margins: lines.map(marginOf), parent, start };
}

/** Returns the number of white-space characters at the start of `line`: see `Input.margins`. */
export function marginOf(line: Line): number {
  const { text } = line;
  if (text === '') return -1;
  if (text.charCodeAt(0) !== BLANK) return 0;
  const margin = skipSpace(text, 1);
  return margin === text.length ? -1 : margin;
}

/** Returns the lines from index `start` to `end` of `input` as a block of their own. */
export function subInput(input: Input, start: number, end: number): Input {
  return { lines: input.lines.slice(start, end), margins: input.margins.slice(start, end), parent: input, start };
}

/** Returns the indented block that begins at the current line of `context`; the reading does not move. Source: docutils' `StringList.get_indented`. */
export function indentedBlock(context: BlockContext, options: IndentedOptions = {}): Indented {
  const { input, at } = context;
  const firstIndent = options.firstIndent ?? options.blockIndent;
  const from = firstIndent === undefined ? at : at + 1;
  const found = findEnd(input, at, from, options);
  const cut = options.stripIndent === false ? 0 : found.indent;
  const block: Input = { lines: [], margins: [], parent: input, start: at };
  let index = at;
  if (firstIndent !== undefined && at < found.end) {
    const first = sliceLine(input.lines[at]!, firstIndent);
    const margin = marginOf(first);
    if (margin === -1 && options.stripTop !== false) block.start++;
    else push(block, first, margin);
    index++;
  }
  for (; index < found.end; index++) {
    const margin = input.margins[index]!;
    if (margin === -1 && block.lines.length === 0 && options.stripTop !== false) block.start++;
    else {
      const line = cutLine(input.lines[index]!, cut);
      push(block, line, cutMargin(line, margin, cut));
    }
  }
  return { input: block, offset: block.start + context.base, blankFinish: found.blankFinish, last: found.end - 1 };
}

/** Puts `lines` behind the current line of `context`, and into the blocks that it was cut from. Source: docutils' `insert_input`. */
export function insertLines(context: BlockContext, lines: readonly Line[]): void {
  let at = context.at + 1;
  const margins = lines.map(marginOf);
  for (let input: Input | undefined = context.input; input; input = input.parent) {
    insertAt(input.lines, at, lines);
    insertAt(input.margins, at, margins);
    at += input.start;
  }
}

function insertAt<T>(list: T[], at: number, items: readonly T[]): void {
  const rest = list.splice(at);
  for (const item of items) list.push(item);
  for (const item of rest) list.push(item);
}

const BLANK = 0x20;

/** Where the block ends that begins at `at`, and the least indent of its lines from index `from` on. */
function findEnd(
  input: Input,
  at: number,
  from: number,
  options: IndentedOptions,
): { end: number; indent: number; blankFinish: boolean } {
  const { margins } = input;
  const { blockIndent, untilBlank } = options;
  let indent = Number.POSITIVE_INFINITY;
  let end = Math.min(from, margins.length);
  let blankFinish = true;
  for (; end < margins.length; end++) {
    const margin = margins[end]!;
    if (margin === -1) {
      if (untilBlank) break;
    } else if (margin === 0 || (blockIndent !== undefined && margin < blockIndent)) {
      blankFinish = end > at && margins[end - 1] === -1;
      break;
    } else if (margin < indent) indent = margin;
  }
  return { end, indent: blockIndent ?? (indent === Number.POSITIVE_INFINITY ? 0 : indent), blankFinish };
}

function push(block: Input, line: Line, margin: number): void {
  block.lines.push(line);
  block.margins.push(margin);
}

/** Returns `line` without its first `cut` characters, all of them white space. */
function cutLine(line: Line, cut: number): Line {
  return cut === 0 || line.text === '' ? line : sliceLine(line, Math.min(cut, line.text.length));
}

/** The margin that is left when `cut` characters are cut off a line with `margin`, which is then `line`. */
function cutMargin({ text }: Line, margin: number, cut: number): number {
  if (margin === -1 || margin === cut) return Math.min(margin, 0);
  return text.charCodeAt(0) === BLANK ? margin - cut : 0;
}
