import type { Line } from '../../source/index.ts';
import { isAscii, isCombining } from '../character/index.ts';

/** A line of a table by columns: a column is a code point that does not stand on the one before it. */
export interface ColumnLine {
  readonly line: Line;
  /** One unit a column; in the place of a character that takes two units stands another that draws nothing. */
  readonly cells: string;
  /** For each column the index of its code point, and for each code point the index of its first unit; undefined when all three are the same. */
  readonly map: { readonly points: Int32Array; readonly units: Int32Array } | undefined;
}

/** Returns `line` by columns. */
export function toColumnLine(line: Line): ColumnLine {
  if (isAscii(line.text)) return { line, cells: line.text, map: undefined };
  const points: number[] = [];
  const units: number[] = [];
  let cells = '';
  let unit = 0;
  for (const character of line.text) {
    if (!isCombining(character.codePointAt(0)!)) {
      cells += character.length === 1 ? character : OTHER;
      points.push(units.length);
    }
    units.push(unit);
    unit += character.length;
  }
  return { line, cells, map: { points: Int32Array.from(points), units: Int32Array.from(units) } };
}

/** Returns the number of code points of `line`. */
export function pointCount({ line, map }: ColumnLine): number {
  return map ? map.units.length : line.text.length;
}

/** Returns the index of the code point that column `column` is, or undefined behind the last one. */
export function pointOfColumn({ cells, map }: ColumnLine, column: number): number | undefined {
  if (column >= cells.length) return undefined;
  return map ? map.points[column]! : column;
}

/** Returns the index in the text of code point `point`; behind the last one the text's length. */
export function unitOfPoint({ line, map }: ColumnLine, point: number): number {
  return map ? (map.units[point] ?? line.text.length) : Math.min(point, line.text.length);
}

/** What stands in `cells` for a character beyond U+FFFF. */
const OTHER = 'x';
