import { type Line, sliceLine } from '../../source/index.ts';
import { fieldNameEnd } from '../block/field-marker.ts';
import { isSpace, skipSpace, stripEnd } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { parseOptionBlock } from './option-block.ts';

/** What a directive is told of its arguments, options and content. */
export type DirectiveParts = Pick<
  DirectiveUse,
  'arguments' | 'argumentLines' | 'options' | 'optionLines' | 'content' | 'contentOffset' | 'hasJoinedContent'
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
  indented: readonly Line[],
  offset: number,
  presets: Readonly<Record<string, unknown>> = {},
): DirectiveParts | { error: string } {
  const blocks = separate(shape, indented, offset);
  const { options, optionLines, head, error } = takeOptions(state, shape, blocks.head, presets);
  if (error !== undefined) return { error };
  const takesArguments = shape.requiredArguments + shape.optionalArguments > 0;
  const isContent = head.length > 0 && !takesArguments;
  const content = isContent ? [...head, ...blocks.rest] : blocks.content;
  const start = firstWithText(content);
  const given = takesArguments ? splitArguments(shape, head) : [];
  if ('error' in given) return given;
  if (start < content.length && !shape.hasContent) return { error: 'no content permitted' };
  return {
    arguments: given.map((lines) => joinLines(lines)),
    argumentLines: given,
    options,
    optionLines,
    content: content.slice(start),
    hasJoinedContent: isContent,
    contentOffset: (isContent ? blocks.offset : blocks.contentOffset) + start,
  };
}

/** Returns the text of `lines`, line ends between them. */
export function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

interface Blocks {
  /** The lines before the first blank one: arguments and options. */
  head: readonly Line[];
  /** The first blank line and all behind it. */
  rest: readonly Line[];
  content: readonly Line[];
  /** docutils' offsets of the head and of the content. */
  offset: number;
  contentOffset: number;
}

function separate(shape: DirectiveShape, indented: readonly Line[], offset: number): Blocks {
  const start = indented.length > 0 && isBlank(indented[0]!) ? 1 : 0;
  let end = indented.length;
  while (end > start && isBlank(indented[end - 1]!)) end--;
  const lines = indented.slice(start, end);
  const first = offset + start;
  const hasHead = shape.requiredArguments + shape.optionalArguments > 0 || hasOptions(shape);
  if (lines.length === 0 || !hasHead) {
    return { head: [], rest: [], content: lines, offset: first, contentOffset: first };
  }
  const blank = lines.findIndex(isBlank);
  const length = blank < 0 ? lines.length : blank;
  return {
    head: lines.slice(0, length),
    rest: lines.slice(length),
    content: lines.slice(length + 1),
    offset: first,
    contentOffset: first + length + 1,
  };
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

function firstWithText(lines: readonly Line[]): number {
  const index = lines.findIndex((line) => !isBlank(line));
  return index < 0 ? lines.length : index;
}

function isBlank(line: Line): boolean {
  return stripEnd(line.text) === '';
}
