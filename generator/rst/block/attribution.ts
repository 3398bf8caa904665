import { type Line, sliceLine } from '../../source/index.ts';
import type { Input } from './context.ts';
import { lineAt, lineCount, linesBetween, marginAt } from './lines.ts';
import { skipBlanks } from './marker.ts';

/** The attribution of a block quote. */
export interface Attribution {
  /** The index of its first line, and the one behind its last. */
  start: number;
  end: number;
  /** Its text without dash and margin. */
  lines: Line[];
}

/**
 * Returns the first attribution in the lines of `input` from index `start` on: a line that begins with a dash, behind a blank line that is not the quote's first, with the lines below it that share one
 * indent. Source: docutils' `split_attribution` and `check_attribution`.
 */
export function findAttribution(input: Input, start: number): Attribution | undefined {
  let hasText = false;
  for (let index = start; index < lineCount(input); index++) {
    const margin = marginAt(input, index);
    if (margin === -1) continue;
    const textStart =
      hasText && margin === 0 && marginAt(input, index - 1) === -1 ? dashEnd(lineAt(input, index)!.text) : 0;
    const shape = textStart > 0 ? attributionShape(input, index) : undefined;
    if (shape) return { start: index, end: shape.end, lines: cutLines(input, index, shape, textStart) };
    hasText = true;
  }
  return undefined;
}

/** The index behind the dash at the start of `text` and the blanks after it, 0 when there is none: two or three hyphens, or an em dash. */
function dashEnd(text: string): number {
  const match = DASH.exec(text);
  if (!match) return 0;
  const end = skipBlanks(text, match[0].length);
  return end < text.length ? end : 0;
}

const DASH = /^(?:---?(?!-)|\u2014)/;

/** How far the attribution that begins at index `start` goes, and the indent of its later lines; undefined when they differ in it. */
function attributionShape(input: Input, start: number): { end: number; indent: number } | undefined {
  const indent = marginAt(input, start + 1);
  let end = start + 1;
  for (; marginAt(input, end) !== -1; end++) {
    if (marginAt(input, end) !== indent) return undefined;
  }
  return { end, indent: Math.max(indent, 0) };
}

function cutLines(
  input: Input,
  start: number,
  { end, indent }: { end: number; indent: number },
  textStart: number,
): Line[] {
  const first = sliceLine(lineAt(input, start)!, textStart);
  return [first, ...linesBetween(input, start + 1, end).map((line) => sliceLine(line, indent))];
}
