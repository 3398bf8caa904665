import { element, restoreBackslashes, text } from '../../tree/index.ts';
import { type Construct, startOf } from './construct.ts';
import { type EndMark, plainMark } from './end-mark.ts';
import { isSpaceAt, placeIn } from './scan.ts';
import { readSpan } from './span.ts';

/** A backslash before the end-string is part of the text. */
const END: EndMark = { ...plainMark('``'), mayStandAt: (scan, at) => !isSpaceAt(scan, at - 1) };

/**
 * Literal text, in which backslashes stand for themselves.
 *
 *     the ``char *`` type
 *         ^^
 */
export const literal: Construct = {
  find(scan, at) {
    return scan.text[at + 1] === '`' && !isSpaceAt(scan, at + 2) ? startOf(literal, at, at + 2) : undefined;
  },
  read(scan, start) {
    return readSpan(scan, start, END, 'literal', (end) => {
      const value = restoreBackslashes(scan.text.slice(start.end, end.start));
      return element('literal', { position: placeIn(scan, start.start, end.end) }, [
        text(value, placeIn(scan, start.end, end.start)),
      ]);
    });
  },
};
