import { createLine, type Line, pointAtOffset, rowText, type SourceFile, sliceLine } from '../../source/index.ts';
import type { HeaderComment } from '../../tree/index.ts';

/** Returns the lines of a comment without its signs: what opens and closes it, the stars at the beginning of lines, and one blank behind them. Lines without text are there, but empty. */
export function commentLines(file: SourceFile, { place, isFinished }: HeaderComment): Line[] {
  const { start } = place;
  const isBlock = file.text.startsWith('/*', start.offset);
  const end = pointAtOffset(file, isFinished && isBlock ? place.end.offset - '*/'.length : place.end.offset);
  const lines: Line[] = [];
  for (let row = start.line; row <= end.line; row++) {
    const text = rowText(file, row);
    const from = row === start.line ? start.column - 1 : 0;
    const line = createLine(text.slice(0, row === end.line ? end.column - 1 : undefined), file, row);
    lines.push(withoutMargin(sliceLine(line, from)));
  }
  return lines;
}

function withoutMargin(line: Line): Line {
  const { text } = line;
  const margin = /^[ \t]*(?:\/\*+|\/\/|\*)?[ ]?/.exec(text)![0].length;
  return text.slice(margin).trim() === '' ? sliceLine(line, text.length) : sliceLine(line, margin);
}
