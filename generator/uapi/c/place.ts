import type { Place, Point, SourceFile } from '../../source/index.ts';
import type { HeaderState, Reader } from './state.ts';
import type { CommentRange, Token } from './token.ts';

/** Returns the place of one token. */
export function tokenPlace({ file }: HeaderState, { start, end, row }: Token): Place {
  return { start: pointInRow(file, row, start), end: pointInRow(file, row, end) };
}

/** Returns the place from `first` to the token that the reader took last; where a macro made the first one, the place of the macro's use. */
export function placeFrom(reader: Reader, first: Token): Place {
  if (first.use) return first.use.place;
  const { file } = reader.header;
  const { last = first } = reader;
  const start = pointInRow(file, first.row, first.start);
  if (last.use) return { start, end: last.use.place.end };
  const end = last.end > first.end ? last : first;
  return { start, end: pointInRow(file, end.row, end.end) };
}

/** Returns the place of a comment. */
export function commentPlace({ file }: HeaderState, { start, end, row, endRow }: CommentRange): Place {
  return { start: pointInRow(file, row, start), end: pointInRow(file, endRow, end) };
}

/** Returns the place of the comment right before `token`: on the line before it or the same one, and behind nothing else. */
export function commentBefore(reader: Reader, token: Token): Place | undefined {
  const comment = reader.header.comments[token.comments - 1];
  if (!comment?.isFirst || token.use || comment.endRow < token.row - 1) return undefined;
  if (reader.header.file.text.slice(comment.end, token.start).trim() !== '') return undefined;
  return commentPlace(reader.header, comment);
}

/** Returns the place of the comment that stands behind the last token taken, on its line. */
export function commentAfter(reader: Reader, next: Token | undefined): Place | undefined {
  const { last, header } = reader;
  if (!last) return undefined;
  const comment = header.comments[last.comments];
  const { row, end } = last.use ? endOfUse(last.use.place) : last;
  if (!comment || comment.start < end || comment.row !== row) return undefined;
  return next && next.use === undefined && comment.start > next.start ? undefined : commentPlace(header, comment);
}

function endOfUse({ end }: Place): { row: number; end: number } {
  return { row: end.line, end: end.offset };
}

function pointInRow(file: SourceFile, row: number, offset: number): Point {
  return { line: row, column: offset - file.lineStarts[row - 1]! + 1, offset };
}
