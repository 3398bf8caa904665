import { type Line, type Place, placeBetween } from '../../source/index.ts';
import { lineAt, lineCount, linesBetween, marginAt } from '../block/lines.ts';
import type { DirectiveBlock, DirectiveUse } from './directive.ts';
import type { DirectiveParts } from './split-directive.ts';

/** Returns the use of a directive whose block was split into `parts`. */
export function createUse(block: DirectiveBlock, parts: DirectiveParts): DirectiveUse {
  return {
    ...block,
    ...parts,
    place: placeOfBlock(block),
    hasContent: lineCount(parts.contentInput) > 0,
    get content() {
      return linesBetween(parts.contentInput);
    },
    get lines() {
      return blockLines(block);
    },
  };
}

/** Returns the place of the directive, without the blank lines at its end. */
export function placeOfBlock({ context, start, end }: DirectiveBlock): Place | undefined {
  const { input } = context;
  let last = end - 1;
  while (last > start && marginAt(input, last) === -1) last--;
  const firstLine = lineAt(input, start);
  const lastLine = lineAt(input, last);
  return firstLine && lastLine && placeBetween(firstLine, 0, lastLine, lastLine.text.length);
}

/** Returns the whole lines of the directive. Those that an `include` within it has put between them in the meantime come from another file. */
export function blockLines({ context, start, end }: DirectiveBlock): Line[] {
  const { input } = context;
  const file = lineAt(input, start)?.origin.file;
  const lines: Line[] = [];
  for (let index = start; lines.length < end - start && index < lineCount(input); index++) {
    const line = lineAt(input, index)!;
    if (line.origin.file === file) lines.push(line);
  }
  return lines;
}
