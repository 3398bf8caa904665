/** A character's place in a file, counted as unist counts: `line` and `column` from 1, `offset` from 0, columns and offsets in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A range of a file: `start` is its first character, `end` the place after its last. `path` names the file when it is not the one that was read first. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
  readonly path?: string | undefined;
}

/** A text with the path that messages call it by and the offset at which each of its lines begins. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** True for a file beside the one that the user named, such as one that it includes or a page's frame: places in it carry its path. */
  readonly isInserted?: boolean;
}

/** Returns `text` as a file whose lines end at LF, CRLF or a lone CR. */
export function createSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  // The search runs natively, several times as fast as a loop over the characters on a cold start.
  const ends = text.includes('\r') ? /\r\n?|\n/g : /\n/g;
  while (ends.test(text)) lineStarts.push(ends.lastIndex);
  return { path, text, lineStarts };
}

/** Returns the rows of `text`, which end at LF, CRLF or a lone CR, without their ends; behind the last end there is one more, which may be empty. */
export function splitRows(text: string): string[] {
  return text.split(text.includes('\r') ? /\r\n?|\n/ : '\n');
}

/** Returns the point of the character that stands `column` units (from 0) into line `row` (from 1) of `file`; beyond the text it is the text's end. */
export function pointInFile(file: SourceFile, row: number, column: number): Point {
  const start = file.lineStarts[row - 1] ?? file.text.length;
  return { line: row, column: column + 1, offset: Math.min(start + column, file.text.length) };
}

/** Returns the point of the character at `offset` of `file`. */
export function pointAtOffset(file: SourceFile, offset: number): Point {
  let low = 0;
  let high = file.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (file.lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - file.lineStarts[low]! + 1, offset };
}

/** Returns the place from `start` to `end` (offsets) of `file`. */
export function placeAtOffsets(file: SourceFile, start: number, end: number): Place {
  return { start: pointAtOffset(file, start), end: pointAtOffset(file, end) };
}

/** Returns line `row` (from 1) of `file` without its line ending. */
export function rowText(file: SourceFile, row: number): string {
  const start = file.lineStarts[row - 1];
  if (start === undefined) return '';
  let end = file.lineStarts[row] ?? file.text.length;
  while (end > start && isLineEnd(file.text.charCodeAt(end - 1))) end--;
  return file.text.slice(start, end);
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
