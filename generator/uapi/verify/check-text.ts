import { type Messages, placeAtOffsets, pointAtOffset, type SourceFile } from '../../source/index.ts';
import type { CommentRange } from '../c/token.ts';
import { report } from './report.ts';

/** What decoding puts where bytes are not UTF-8. */
const REPLACEMENT = '\ufffd';

/** Reports damage to the text as a whole: bytes that were no characters, once a line, and a comment without an end. */
export function checkText(file: SourceFile, comments: readonly CommentRange[], messages: Messages): void {
  const { text, lineStarts } = file;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; ) {
    const reason = 'Unexpected bytes, expected text in UTF-8';
    report(messages, 'decoding-damage', placeAtOffsets(file, at, at + REPLACEMENT.length), reason);
    const next = lineStarts[pointAtOffset(file, at).line];
    at = next === undefined ? -1 : text.indexOf(REPLACEMENT, next);
  }
  for (const { start, isFinished } of comments) {
    if (isFinished) continue;
    const reason = 'Missing end of this comment, expected `*/`';
    report(messages, 'unfinished-comment', placeAtOffsets(file, start, start + '/*'.length), reason);
  }
}
