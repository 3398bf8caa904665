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
  const wholeMargins = lines.map(marginOf);
  return { whole: lines.slice(), wholeMargins, cut: 0, first: undefined, parent, start, cutLine: undefined, cutAt: -1 };
}

/** Returns the number of white-space characters at the start of `line`: see `Input.wholeMargins`. */
function marginOf({ text }: Line): number {
  if (text === '') return -1;
  if (text.charCodeAt(0) !== BLANK) return 0;
  // Nearly all of it are blanks, which a native search passes over.
  BLANKS.lastIndex = 0;
  BLANKS.test(text);
  const margin = skipSpace(text, BLANKS.lastIndex);
  return margin === text.length ? -1 : margin;
}

/** Returns the number of lines in `input`. */
export function lineCount(input: Input): number {
  return input.whole.length;
}

/** Returns the line at `index` of `input`, if there is one. */
export function lineAt(input: Input, index: number): Line | undefined {
  if (index === 0 && input.first) return input.first;
  const line = input.whole[index];
  if (input.cut === 0 || !line) return line;
  if (input.cutAt !== index) {
    input.cutLine = cutLine(line, input.cut);
    input.cutAt = index;
  }
  return input.cutLine;
}

/** Returns the lines of `input` from index `start` to `end`. */
export function linesBetween(input: Input, start = 0, end = input.whole.length): Line[] {
  if (input.cut === 0 && !input.first) return input.whole.slice(start, end);
  const lines: Line[] = [];
  for (let index = start; index < Math.min(end, input.whole.length); index++) lines.push(lineAt(input, index)!);
  return lines;
}

/** Returns the number of white-space characters at the start of the line at `index` of `input`: 0 as well when the first is no blank, -1 when the line is blank or missing. */
export function marginAt(input: Input, index: number): number {
  if (index === 0 && input.first) return marginOf(input.first);
  const margin = input.wholeMargins[index];
  const { cut } = input;
  if (margin === undefined || margin === -1) return -1;
  if (cut === 0) return margin;
  return margin > cut && input.whole[index]!.text.charCodeAt(cut) === BLANK ? margin - cut : 0;
}

/** Returns the lines from index `start` to `end` of `input` as a block of their own. */
export function subInput(input: Input, start: number, end: number): Input {
  return part(input, start, end, 0, start === 0 ? input.first : undefined);
}

/** Returns the indented block that begins at the current line of `context`; the reading does not move. Source: docutils' `StringList.get_indented`. */
export function indentedBlock(context: BlockContext, options: IndentedOptions = {}): Indented {
  const { input, at } = context;
  const firstIndent = options.firstIndent ?? options.blockIndent;
  const from = firstIndent === undefined ? at : at + 1;
  const found = findEnd(input, at, from, options);
  const cut = options.stripIndent === false ? 0 : found.indent;
  const head = firstIndent !== undefined && at < found.end ? sliceLine(lineAt(input, at)!, firstIndent) : undefined;
  let start = at;
  if (options.stripTop !== false) {
    if (head && marginOf(head) === -1) start++;
    if (!head || start > at) while (start < found.end && marginAt(input, start) === -1) start++;
  }
  const block = part(input, start, found.end, cut, start === at ? head : undefined);
  return { input: block, offset: start + context.base, blankFinish: found.blankFinish, last: found.end - 1 };
}

/** Puts `lines` behind the current line of `context`, and into the blocks that it was cut from. Source: docutils' `insert_input`. */
export function insertLines(context: BlockContext, lines: readonly Line[]): void {
  let at = context.at + 1;
  for (let input: Input | undefined = context.input; input; input = input.parent) {
    const { cut } = input;
    const whole = cut === 0 ? lines : lines.map((line) => indentLine(line, cut));
    insertAt(input.whole, at, whole);
    input.cutAt = -1;
    insertAt(input.wholeMargins, at, whole.map(marginOf));
    at += input.start;
  }
}

/** Returns `line` so that cutting off `cut` characters gives it back. */
function indentLine(line: Line, cut: number): Line {
  return line.text === '' ? line : { ...line, text: ' '.repeat(cut) + line.text, shift: line.shift - cut };
}

function insertAt<T>(list: T[], at: number, items: readonly T[]): void {
  const rest = list.splice(at);
  for (const item of items) list.push(item);
  for (const item of rest) list.push(item);
}

const BLANK = 0x20;
const BLANKS = / +/y;

/** Where the block ends that begins at `at`, and the least indent of its lines from index `from` on. */
function findEnd(
  input: Input,
  at: number,
  from: number,
  options: IndentedOptions,
): { end: number; indent: number; blankFinish: boolean } {
  const count = lineCount(input);
  const { blockIndent, untilBlank } = options;
  let indent = Number.POSITIVE_INFINITY;
  let end = Math.min(from, count);
  let blankFinish = true;
  for (; end < count; end++) {
    const margin = marginAt(input, end);
    if (margin === -1) {
      if (untilBlank) break;
    } else if (margin === 0 || (blockIndent !== undefined && margin < blockIndent)) {
      blankFinish = end > at && marginAt(input, end - 1) === -1;
      break;
    } else if (margin < indent) indent = margin;
  }
  return { end, indent: blockIndent ?? (indent === Number.POSITIVE_INFINITY ? 0 : indent), blankFinish };
}

/** The lines from index `start` to `end` of `input`, with `cut` characters less; but the first of them is `first`, if that is given. */
function part(input: Input, start: number, end: number, cut: number, first: Line | undefined): Input {
  const keepsFirst = start === 0 && first === undefined && end > 0 ? input.first : undefined;
  return {
    whole: input.whole.slice(start, end),
    wholeMargins: input.wholeMargins.slice(start, end),
    cut: input.cut + cut,
    first: first ?? (keepsFirst && cutLine(keepsFirst, cut)),
    parent: input,
    start,
    cutLine: undefined,
    cutAt: -1,
  };
}

/** Returns `line` without its first `cut` characters, all of them white space. */
function cutLine(line: Line, cut: number): Line {
  return line.text === '' ? line : sliceLine(line, Math.min(cut, line.text.length));
}
