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
import { report } from '../verify/report.ts';
import { contentOf } from './comment-line.ts';
import { CommentRows } from './comment-rows.ts';
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
  if (offset === -1) return { list: undefined, entries: [] };
  const { line: row, column } = pointAtOffset(file, offset);
  const comment = commentAt(comments, offset) ?? unopenedComment(file, row, messages);
  const rows = new CommentRows(file, row, listEnd(file, comment, messages));
  const outline = outlineOf(rows, headingRows);
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

/** A marker outside of every comment: the line that opened its comment was lost. */
function unopenedComment(file: SourceFile, row: number, messages: Messages): CommentRange {
  const start = file.lineStarts[row - 1]!;
  const close = file.text.indexOf(COMMENT_END, start);
  const end = close === -1 ? file.text.length : close + COMMENT_END.length;
  const place = placeAtOffsets(file, start, file.lineStarts[row] ?? end);
  report(messages, 'comment-start', place, 'Missing start of this comment, expected `/*` before the line');
  return { start, end, row, endRow: pointAtOffset(file, end).line, isFirst: true, isFinished: close !== -1 };
}

/** The offset at which the list ends: that of the comment's end. An end behind text, below which the comment seems to go on, stands in a description by mistake, and bpf_doc.py's list goes on too. */
function listEnd(file: SourceFile, comment: CommentRange, messages: Messages): number {
  if (!comment.isFinished) return comment.end;
  let end = comment.end - COMMENT_END.length;
  for (;;) {
    const { line: row, column } = pointAtOffset(file, end);
    const isAlone = /^[\s*]*$/.test(file.text.slice(end - column + 1, end));
    const next = file.text.indexOf(COMMENT_END, end + COMMENT_END.length);
    if (isAlone || next === -1 || !rowText(file, row + 1).startsWith(' *')) return end;
    const reason = 'Unexpected end of the comment inside of the list, expected it on a line of its own below';
    report(messages, 'comment-end', placeAtOffsets(file, end, end + COMMENT_END.length), reason);
    end = next;
  }
}

const COMMENT_END = '*/';

function commentAt(comments: readonly CommentRange[], offset: number): CommentRange | undefined {
  return comments.find(({ start, end }) => start <= offset && offset < end);
}
