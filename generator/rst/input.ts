import { createSourceFile, expandTabs, type Line, linesOfFile, renumberLine, sliceLine } from '../source/index.ts';
import { stripEnd } from './python/index.ts';

/**
 * Returns `text` as the lines that docutils reads: tabs expanded, white space at the ends cut off, VT and FF turned into blanks, and each line ended by what Python's `splitlines` takes for a line end.
 *
 * @param path the name that messages give the text.
 * @param isInserted true when another text includes it.
 */
export function toLines(text: string, path: string, tabWidth: number, isInserted = false): Line[] {
  const file = { ...createSourceFile(path, text), isInserted };
  const lines = readLines(linesOfFile(file, tabWidth), tabWidth);
  // What Python takes for a line end ends the last line, too, and nothing follows it.
  if (PYTHON_END.test(text.slice(-1))) lines.pop();
  return lines;
}

/** The line ends of Python's that do not end a row of a file. */
const PYTHON_END = /[\x1c-\x1e\x85\u2028\u2029]/;

/**
 * Returns lines that were made by another stage as docutils would read them from a file: as `toLines`, each character keeping its place. Where a line has another line end of Python's in it, it becomes two,
 * and the numbers of those after it move on.
 */
export function readLines(lines: readonly Line[], tabWidth: number): Line[] {
  const read: Line[] = [];
  let added = 0;
  for (const line of lines) {
    const { source, number } = line.origin;
    if (added === 0 && !hasControls(line.text)) read.push(trimEnd(expandTabs(line, tabWidth)));
    else {
      const pieces = splitLine(line);
      for (const [index, piece] of pieces.entries()) {
        const numbered = renumberLine(piece, source, number + added + index);
        read.push(trimEnd(expandTabs(withoutFeeds(numbered), tabWidth)));
      }
      added += pieces.length - 1;
    }
  }
  return read;
}

/** True when a line end of Python's, VT or FF stands in `text`. */
function hasControls(text: string): boolean {
  return CONTROL.test(text);
}

const CONTROL = /[\n-\r\x1c-\x1e\x85\u2028\u2029]/;

function splitLine(line: Line): Line[] {
  const pieces: Line[] = [];
  let start = 0;
  for (let end = lineEnd(line.text, 0); end < line.text.length; end = lineEnd(line.text, start)) {
    pieces.push(sliceLine(line, start, end));
    start = end + (line.text.startsWith('\r\n', end) ? 2 : 1);
  }
  return pieces.length > 0 ? [...pieces, sliceLine(line, start)] : [line];
}

function withoutFeeds(line: Line): Line {
  const text = replaceFeeds(line.text);
  return text === line.text ? line : { ...line, text };
}

/** Returns `line` without the white space at its end. */
export function trimEnd(line: Line): Line {
  return sliceLine(line, 0, stripEnd(line.text).length);
}

const LINE_END = /[\n\r\x1c-\x1e\x85\u2028\u2029]/g;

function lineEnd(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}

function replaceFeeds(text: string): string {
  return text.replace(/[\v\f]/g, ' ');
}
