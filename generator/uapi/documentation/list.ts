import {
  createLine,
  type Messages,
  placeAtOffsets,
  pointAtOffset,
  rowText,
  type SourceFile,
  sliceLine,
} from '../../source/index.ts';
import type { DocumentedList } from '../../tree/index.ts';
import type { CommentRange } from '../c/token.ts';
import { reportLooseLines } from '../verify/check-entry.ts';
import { contentOf, readCommentLines } from './comment-line.ts';
import { type HeadingTest, outlineOf, type RawEntry } from './outline.ts';

/** A list that the header documents, or none. */
export interface FoundList {
  readonly list: DocumentedList | undefined;
  readonly entries: readonly RawEntry[];
}

/** Returns the entries of the comment that has the words `marker` in it. */
export function findList(
  file: SourceFile,
  comments: readonly CommentRange[],
  marker: string,
  headingRows: HeadingTest,
  messages: Messages,
): FoundList {
  const offset = file.text.indexOf(marker);
  const comment = offset === -1 ? undefined : commentAt(comments, offset);
  if (!comment) return { list: undefined, entries: [] };
  const { line: row, column } = pointAtOffset(file, offset);
  const lines = readCommentLines(file, comment, row);
  const outline = outlineOf(lines, headingRows);
  // bpf_doc.py passes over the line below the marker, whatever it says.
  const loose = outline.loose.filter((line) => line.row > row + 1);
  reportLooseLines(file, loose, messages);
  for (const raw of outline.entries) reportLooseLines(file, raw.loose, messages);
  const whole = createLine(rowText(file, row), file, row);
  const list = {
    place: placeAtOffsets(file, comment.start, comment.end),
    marker: sliceLine(whole, column - 1, column - 1 + marker.length),
    notes: outline.notes.map((line) => contentOf(line, file)),
  };
  return { list, entries: outline.entries };
}

function commentAt(comments: readonly CommentRange[], offset: number): CommentRange | undefined {
  return comments.find(({ start, end }) => start <= offset && offset < end);
}
