import { element } from '../../tree/index.ts';
import { type Construct, startOf } from './construct.ts';
import { plainMark } from './end-mark.ts';
import { isSpaceAt, placeIn, textIn } from './scan.ts';
import { readSpan } from './span.ts';

const END = plainMark('*');

/**
 * Emphasis.
 *
 *     an *emphasized* word
 *        ^
 */
export const emphasis: Construct = {
  find(scan, at) {
    return scan.text[at + 1] !== '*' && !isSpaceAt(scan, at + 1) ? startOf(emphasis, at, at + 1) : undefined;
  },
  read(scan, start) {
    return readSpan(scan, start, END, 'emphasis', (end) =>
      element('emphasis', { position: placeIn(scan, start.start, end.end) }, [textIn(scan, start.end, end.start)]),
    );
  },
};
