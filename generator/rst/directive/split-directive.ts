import { type Line, sliceLine } from '../../source/index.ts';
import type { Input } from '../block/context.ts';
import { fieldNameEnd } from '../block/field-marker.ts';
import { createInput, lineAt, lineCount, linesBetween, subInput } from '../block/lines.ts';
import { isSpace, skipSpace, stripEnd } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { parseOptionBlock } from './option-block.ts';

/** What a directive is told of its arguments, options and content. */
export type DirectiveParts = Pick<
  DirectiveUse,
  'arguments' | 'argumentLines' | 'options' | 'optionLines' | 'contentInput' | 'contentOffset'
>;

/** What of a `Directive` says how its block is split. */
export type DirectiveShape = Omit<Directive, 'run'>;

/**
 * Returns the block behind a directive's marker as arguments, options and content, or docutils' text for why it does not fit `shape`. Source: docutils' `parse_directive_block`.
 *
 *     argument
 *     :option: value
 *
 *     content
 *
 * @param offset docutils' offset of the first line.
 */
export function splitDirective(
  state: RstState,
  shape: DirectiveShape,
  input: Input,
  offset: number,
  presets: Readonly<Record<string, unknown>> = {},
): DirectiveParts | { error: string } {
  const blocks = separate(shape, input);
  const { options, optionLines, head, error } = takeOptions(state, shape, blocks.head, presets);
  if (error !== undefined) return { error };
  const takesArguments = shape.requiredArguments + shape.optionalArguments > 0;
  const isContent = head.length > 0 && !takesArguments;
  const given = takesArguments ? splitArguments(shape, head) : [];
  if ('error' in given) return given;
  const content = isContent ? headAndRest(input, blocks, head) : contentOf(input, blocks);
  if (lineCount(content.input) > 0 && !shape.hasContent) return { error: 'no content permitted' };
  return {
    arguments: given.map((lines) => joinLines(lines)),
    argumentLines: given,
    options,
    optionLines,
    contentInput: content.input,
    contentOffset: offset + content.start,
  };
}

/** Returns the text of `lines`, line ends between them. */
export function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Where the parts of a block begin and end, as indices of its lines. */
interface Blocks {
  /** The lines before the first blank one: arguments and options. */
  head: readonly Line[];
  start: number;
  /** The blank line behind the head. */
  rest: number;
  content: number;
  end: number;
}

function separate(shape: DirectiveShape, input: Input): Blocks {
  const count = lineCount(input);
  const start = count > 0 && isBlank(input, 0) ? 1 : 0;
  let end = count;
  while (end > start && isBlank(input, end - 1)) end--;
  const hasHead = shape.requiredArguments + shape.optionalArguments > 0 || hasOptions(shape);
  if (end === start || !hasHead) return { head: [], start, rest: end, content: start, end };
  let rest = start;
  while (rest < end && !isBlank(input, rest)) rest++;
  return { head: linesBetween(input, start, rest), start, rest, content: rest + 1, end };
}

/** Content that begins with the block: what is before the first blank line belongs to it, but for the options. docutils makes a list of its own of it, which nobody else sees grow. */
function headAndRest(
  input: Input,
  { start, rest, end }: Blocks,
  head: readonly Line[],
): { input: Input; start: number } {
  const hasOptionLines = head.length < rest - start;
  if (!hasOptionLines) return { input: { ...subInput(input, start, end), parent: undefined }, start };
  return { input: createInput([...head, ...linesBetween(input, rest, end)]), start };
}

function contentOf(input: Input, { content, end }: Blocks): { input: Input; start: number } {
  let start = content;
  while (start < end && isBlank(input, start)) start++;
  return { input: subInput(input, Math.min(start, end), end), start };
}

function hasOptions(shape: DirectiveShape): boolean {
  return shape.options !== undefined && Object.keys(shape.options).length > 0;
}

interface TakenOptions {
  options: Record<string, unknown>;
  optionLines: Record<string, readonly Line[]>;
  /** The head without the options. */
  head: readonly Line[];
  error?: string;
}

function takeOptions(
  state: RstState,
  shape: DirectiveShape,
  head: readonly Line[],
  presets: Readonly<Record<string, unknown>>,
): TakenOptions {
  if (!shape.options || !hasOptions(shape)) return { options: {}, optionLines: {}, head };
  const start = head.findIndex((line) => fieldNameEnd(line.text) > 0);
  if (start < 0) return { options: { ...presets }, optionLines: {}, head };
  const result = parseOptionBlock(state, head.slice(start), shape.options);
  if ('error' in result) return { options: {}, optionLines: {}, head, error: result.error };
  return { options: { ...presets, ...result.options }, optionLines: result.lines, head: head.slice(0, start) };
}

/** The lines of each argument: words, but for the last one where it may hold white space. */
function splitArguments(shape: DirectiveShape, head: readonly Line[]): Line[][] | { error: string } {
  const required = shape.requiredArguments;
  const most = required + shape.optionalArguments;
  const words = wordLines(head);
  if (words.length < required) return { error: `${required} argument(s) required, ${words.length} supplied` };
  if (words.length <= most) return words.map(({ line }) => [line]);
  if (!shape.finalArgumentWhitespace) return { error: `maximum ${most} argument(s) allowed, ${words.length} supplied` };
  const last = words[most - 1]!;
  const tail = head.slice(last.index);
  tail[0] = sliceLine(tail[0]!, last.start);
  return [...words.slice(0, most - 1).map(({ line }) => [line]), tail];
}

interface Word {
  line: Line;
  /** Where it stands: the line's index in the block, the word's in the line. */
  index: number;
  start: number;
}

function wordLines(head: readonly Line[]): Word[] {
  const words: Word[] = [];
  for (const [index, line] of head.entries()) {
    const { text } = line;
    let start = skipSpace(text, 0);
    while (start < text.length) {
      let end = start;
      while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
      words.push({ line: sliceLine(line, start, end), index, start });
      start = skipSpace(text, end);
    }
  }
  return words;
}

function isBlank(input: Input, index: number): boolean {
  return stripEnd(lineAt(input, index)!.text) === '';
}
