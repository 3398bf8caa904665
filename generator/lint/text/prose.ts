import { columnAt, pointAtOffset, type SourceFile } from '../../source/index.ts';
import type { HeaderComment, HeaderModel } from '../../tree/index.ts';
import type { EntryText } from '../context.ts';
import type { SectionText, TextLine } from './section-text.ts';

/** Tells whether the characters from `start` to `end` (offsets, on one line) are plain words of a comment. */
export type IsProse = (start: number, end: number) => boolean;

/**
 * Returns a function that tells prose from all else in a header: code, markup, literal blocks, prototypes, titles. Rules search the whole text natively, and ask it of the little that they find.
 *
 * @param entries In the order of the file.
 */
export function createProse(model: HeaderModel, entries: readonly EntryText[]): IsProse {
  const { file } = model;
  return (start, end) => {
    const { line: row, column } = pointAtOffset(file, start);
    const entry = entryBefore(entries, row);
    const line = entry && entry.lastRow >= row ? lineAt(entry, row) : undefined;
    if (entry && entry.lastRow >= row && !(line && isPlain(line, column - 1, end - start))) return false;
    const comment = commentBefore(model.comments, start);
    if (!comment || comment.place.end.offset < end) return false;
    return line !== undefined || isText(comment, file, start, end);
  };
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

/** The last of `comments` that begins at `offset` or before it. */
function commentBefore(comments: readonly HeaderComment[], offset: number): HeaderComment | undefined {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comments[middle]!.place.start.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return comments[low - 1];
}

function lineAt({ sections }: EntryText, row: number): TextLine | undefined {
  let section: SectionText | undefined;
  for (let index = 0; index < sections.length && sections[index]!.section.title.origin.row <= row; index++) {
    section = sections[index];
  }
  const first = section?.lines[0]?.line.origin.row;
  const line = first === undefined ? undefined : section!.lines[row - first];
  return line?.line.origin.row === row ? line : undefined;
}

function isPlain({ line, spans, isCode }: TextLine, column: number, length: number): boolean {
  const start = column - columnAt(line, 0);
  if (isCode) return false;
  let last = spans.length - 1;
  while (last >= 0 && spans[last]!.start > start) last--;
  const span = spans[last];
  return span?.kind === 'plain' && start + length <= span.end;
}
