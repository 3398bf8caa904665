import type { Line, Origin } from '../../source/index.ts';
import type { BlockContext, Reading } from './context.ts';
import { lineAt, lineCount, marginAt } from './lines.ts';

/** Loads the next line; false when there is none. */
export function nextLine(context: BlockContext): boolean {
  return moveTo(context, context.at + 1);
}

/** Goes back by `count` lines. */
export function previousLine(context: BlockContext, count = 1): void {
  moveTo(context, context.at - count);
}

/** Makes the line at index `at` the current one; false when there is none. */
export function moveTo(context: BlockContext, at: number): boolean {
  const { reading, input } = context;
  const { whole } = input;
  context.at = at;
  reading.isPastEnd = at === whole.length;
  reading.origin = whole[reading.isPastEnd || at < 0 ? whole.length - 1 : at]?.origin;
  return at < whole.length;
}

/** Returns the current line. */
export function currentLine(context: BlockContext): Line {
  return lineAt(context.input, context.at)!;
}

/** Returns docutils' absolute number of the current line, or of the line at index `at`. */
export function lineNumber(context: BlockContext, at = context.at): number {
  return at + context.base + 1;
}

/** True when there is no line after the current one. */
export function isAtEnd(context: BlockContext): boolean {
  return context.at >= lineCount(context.input) - 1;
}

/** True when the next line is blank or missing. */
export function isNextLineBlank(context: BlockContext): boolean {
  return marginAt(context.input, context.at + 1) === -1;
}

/** Where docutils says that something is. */
export interface Where {
  source: string | undefined;
  line: number | undefined;
}

/** Returns the source and its line of docutils' absolute line `number`; of the current line unless given. Both are undefined when there is no such line in the block. */
export function sourceAndLine(context: BlockContext, number = lineNumber(context)): Where {
  const at = number - context.base - 1;
  const { whole } = context.input;
  const isPastEnd = at === whole.length;
  const origin: Origin | undefined = whole[isPastEnd ? at - 1 : at < 0 ? at + whole.length : at]?.origin;
  if (!origin) return { source: undefined, line: undefined };
  return { source: origin.source, line: origin.number + (isPastEnd ? 1 : 0) };
}

/** Returns where docutils says a node is that is put into the document and has no line: at the line that was loaded last; without one when that was past a block's end (`document.current_line`). */
export function lastLoaded({ origin, isPastEnd }: Reading): Where {
  return { source: origin?.source, line: isPastEnd ? undefined : origin?.number };
}
