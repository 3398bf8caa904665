import { createLine, type Messages, pointAtOffset, rowText, type SourceFile, sliceLine } from '../../source/index.ts';
import type { DocumentedList, HeaderComment } from '../../tree/index.ts';
import { reportLooseLines } from '../verify/check-entry.ts';
import { readCommentLines } from './comment-line.ts';
import { type HeadingTest, outlineOf, type RawEntry } from './outline.ts';

/** A list that the header documents, or none. */
export interface FoundList {
  readonly list: DocumentedList | undefined;
  readonly entries: readonly RawEntry[];
}

/** Returns the entries of the comment that has the words `marker` in it. */
export function findList(
  file: SourceFile,
  comments: readonly HeaderComment[],
  marker: string,
  headingRows: HeadingTest,
  messages: Messages,
): FoundList {
  const offset = file.text.indexOf(marker);
  const comment = offset === -1 ? undefined : commentAt(comments, offset);
  if (!comment) return { list: undefined, entries: [] };
  const { line: row, column } = pointAtOffset(file, offset);
  const lines = readCommentLines(file, comment, row);
  const { entries, notes, loose } = outlineOf(lines, headingRows);
  // bpf_doc.py passes over the line below the marker, whatever it says.
  reportLooseLines(
    loose.filter(({ whole }) => whole.origin.row > row + 1),
    messages,
  );
  for (const raw of entries) reportLooseLines(raw.loose, messages);
  const whole = createLine(rowText(file, row), file, row);
  const list = { place: comment.place, marker: sliceLine(whole, column - 1, column - 1 + marker.length), notes };
  return { list, entries };
}

function commentAt(comments: readonly HeaderComment[], offset: number): HeaderComment | undefined {
  return comments.find(({ place }) => place.start.offset <= offset && offset < place.end.offset);
}
