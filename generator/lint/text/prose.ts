import { columnAt, pointAtOffset, type SourceFile } from '../../source/index.ts';
import type { HeaderComment, HeaderModel } from '../../tree/index.ts';
import type { EntryText } from '../context.ts';
import type { TextLine } from './section-text.ts';

/** Tells whether the characters from `start` to `end` (offsets, on one line) are plain words of a comment. */
export type IsProse = (start: number, end: number) => boolean;

/**
 * Returns a function that tells prose from all else in a header: code, markup, literal blocks, prototypes, titles. Rules search the whole text natively, and ask it of the little that they find.
 *
 * @param entries In the order of the file.
 */
export function createProse(model: HeaderModel, entries: readonly EntryText[]): IsProse {
  const { file } = model;
  /** The comment that was found last: nearly all that is asked for stands in two of them. */
  let comment: HeaderComment | undefined;
  return (start, end) => {
    const { line: row, column } = pointAtOffset(file, start);
    const entry = entryBefore(entries, row);
    const line = entry && entry.lastRow >= row ? lineAt(entry, row) : undefined;
    if (entry && entry.lastRow >= row && !(line && isPlain(line, column - 1, end - start))) return false;
    if (!comment || !holds(comment, start)) {
      comment = lastBefore(model.comments, (other) => other.place.start.offset <= start);
    }
    if (!comment || comment.place.end.offset < end) return false;
    return line !== undefined || isText(comment, file, start, end);
  };
}

function holds({ place }: HeaderComment, offset: number): boolean {
  return place.start.offset <= offset && offset < place.end.offset;
}

/** The signs around a comment are none of its words. */
function isText({ place }: HeaderComment, file: SourceFile, start: number, end: number): boolean {
  return (
    start >= place.start.offset + 2 && (end <= place.end.offset - 2 || !file.text.endsWith('*/', place.end.offset))
  );
}

/** Returns the last of `entries`, which stand in the order of the file, that begins in line `row` or before it. */
export function entryBefore(entries: readonly EntryText[], row: number): EntryText | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

function lineAt({ sections }: EntryText, row: number): TextLine | undefined {
  const section = lastBefore(sections, (other) => other.section.title.origin.row <= row);
  const first = section?.lines[0]?.line.origin.row;
  const line = first === undefined ? undefined : section!.lines[row - first];
  return line?.line.origin.row === row ? line : undefined;
}

function isPlain({ line, spans, isCode }: TextLine, column: number, length: number): boolean {
  const start = column - columnAt(line, 0);
  const span = lastBefore(spans, (other) => other.start <= start);
  return !isCode && span?.kind === 'plain' && start + length <= span.end;
}

/** The last of `items` for which `isBefore` holds, as it does for none behind the first for which it does not. */
function lastBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
