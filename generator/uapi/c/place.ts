import { type Place, placeAtOffsets } from '../../source/index.ts';
import type { HeaderState, Reader } from './state.ts';
import type { Token } from './token.ts';

/** Returns the place of one token. */
export function tokenPlace(header: HeaderState, token: Token): Place {
  return placeAtOffsets(header.file, token.start, token.end);
}

/** Returns the place from `first` to the token that the reader took last; where a macro made the first one, the place of the macro's use. */
export function placeFrom(reader: Reader, first: Token): Place {
  const { file } = reader.header;
  if (first.use) return first.use.place;
  const last = reader.last;
  const end = last?.use ? last.use.place.end.offset : (last?.end ?? first.end);
  return placeAtOffsets(file, first.start, Math.max(first.end, end));
}

/** Returns the place of the comment right before `token`: on the line before it or the same one, and behind nothing else. */
export function commentBefore(reader: Reader, token: Token): Place | undefined {
  const { comments, file } = reader.header;
  const comment = comments[token.comments - 1];
  if (!comment || token.use) return undefined;
  const before = file.text.slice(comment.end, token.start);
  if (!/^[ \t]*(\r\n|\n|\r)?[ \t]*$/.test(before)) return undefined;
  if (!isFirstOnLine(file.text, comment.start)) return undefined;
  return placeAtOffsets(file, comment.start, comment.end);
}

/** Returns the place of the comment that stands behind the last token taken, on its line. */
export function commentAfter(reader: Reader, next: Token | undefined): Place | undefined {
  const { comments, file } = reader.header;
  const last = reader.last;
  const comment = comments[last?.comments ?? 0];
  const end = last?.use ? last.use.place.end.offset : last?.end;
  if (!comment || end === undefined || comment.start < end) return undefined;
  if (next && next.use === undefined && comment.start > next.start) return undefined;
  return /[\n\r]/.test(file.text.slice(end, comment.start))
    ? undefined
    : placeAtOffsets(file, comment.start, comment.end);
}

function isFirstOnLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}
