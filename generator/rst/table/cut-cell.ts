import { type Line, sliceLine } from '../../source/index.ts';
import { isSpace, skipSpace } from '../python/index.ts';
import { type ColumnLine, pointCount, pointOfColumn, unitOfPoint } from './column-line.ts';
import { removePadding } from './padding.ts';

/**
 * Returns the part of `lines` from column `left` to column `right` (exclusive), without white space at the lines' ends and without the margin that all of them have.
 *
 *     | - a cell |      `left` is the column behind the first `|`,
 *     |   of two |      `right` that of the second
 *
 * `isDrifting`: columns that a combining character moved on one line stay moved on the next ones (docutils up to 0.21). Source: docutils' `get_2D_block`.
 */
export function cutCell(lines: readonly ColumnLine[], left: number, right: number, isDrifting: boolean): Line[] {
  let from = left;
  let to = right;
  let margin = right;
  const cut = lines.map((line) => {
    const points = slicePoints(line, from, to, isDrifting);
    if (isDrifting) [from, to] = points;
    const part = trimmedSlice(line, ...points);
    if (part.text !== '') margin = Math.min(margin, skipSpace(part.text, 0));
    return part;
  });
  const hasMargin = margin > 0 && margin < to;
  return cut.map((line) => removePadding(hasMargin ? sliceLine(line, Math.min(margin, line.text.length)) : line));
}

/** The indices of the code points at columns `from` and `to`. */
function slicePoints(line: ColumnLine, from: number, to: number, isDrifting: boolean): [number, number] {
  const beyond = isDrifting ? pointCount(line) - line.cells.length : 0;
  return [
    pointOfColumn(line, from) ?? from + beyond,
    pointOfColumn(line, to) ?? (isDrifting ? to + beyond : pointCount(line)),
  ];
}

function trimmedSlice(line: ColumnLine, from: number, to: number): Line {
  const start = unitOfPoint(line, from);
  const { text } = line.line;
  let end = Math.max(start, unitOfPoint(line, to));
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return sliceLine(line.line, start, end);
}
