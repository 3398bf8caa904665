import { columnAt } from '../../source/index.ts';
import type { HeaderModel } from '../../tree/index.ts';
import type { EntryText } from '../context.ts';
import type { TextLine } from './section-text.ts';

/** Stands for every character that is no prose. */
export const MASK = '\u0001';

/**
 * Returns the header with everything masked that is no prose: code, markup, literal blocks, prototypes, titles, empty lines. What is left of a comment stands at its own offset, and margins are blanks, so
 * that one search of this text finds words on one line and across two.
 */
export function createProse(model: HeaderModel, entries: readonly EntryText[]): string {
  const rows = rowsOf(entries);
  const parts: string[] = [];
  let at = 0;
  for (const { place } of model.comments) {
    parts.push(MASK.repeat(Math.max(0, place.start.offset - at)));
    for (let row = place.start.line; row <= place.end.line; row++) {
      const start = Math.max(model.file.lineStarts[row - 1]!, place.start.offset);
      const end = Math.min(model.file.lineStarts[row] ?? model.file.text.length, place.end.offset);
      const text = model.file.text.slice(start, end);
      const line = rows.get(row);
      if (line) parts.push(proseOfLine(line, text));
      else parts.push(line === undefined ? proseOfRow(text) : MASK.repeat(text.length));
    }
    at = place.end.offset;
  }
  parts.push(MASK.repeat(Math.max(0, model.file.text.length - at)));
  return parts.join('');
}

/** The lines of sections by their rows; false for the headings and titles between them. */
function rowsOf(entries: readonly EntryText[]): Map<number, TextLine | false> {
  const rows = new Map<number, TextLine | false>();
  for (const { entry, sections } of entries) {
    const { start, end } = entry.place;
    for (let row = start.line; row <= end.line; row++) rows.set(row, false);
    for (const { lines } of sections) for (const line of lines) rows.set(line.line.origin.row, line);
  }
  return rows;
}

/** A line of a comment that describes no entry: all but the comment's own signs. */
function proseOfRow(text: string): string {
  const margin = /^[ \t]*(?:\/\*+|\*+\/?|\/\/+)?/.exec(text)![0].length;
  const end = text.endsWith('*/') ? text.length - 2 : text.length;
  if (end <= margin || text.slice(margin, end).trim() === '') return MASK.repeat(text.length);
  return ' '.repeat(margin) + text.slice(margin, end) + ' '.repeat(text.length - end);
}

function proseOfLine({ line, spans, isBlank, isCode }: TextLine, text: string): string {
  const start = columnAt(line, 0);
  if (isBlank || isCode || text.slice(start, start + line.text.length) !== line.text) return MASK.repeat(text.length);
  let prose = ' '.repeat(start);
  for (const span of spans) prose += span.kind === 'plain' ? span.text : MASK.repeat(span.end - span.start);
  return prose + text.slice(prose.length);
}
