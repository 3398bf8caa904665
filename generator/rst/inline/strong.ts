import { element } from '../../tree/index.ts';
import { type Construct, startOf } from './construct.ts';
import { plainMark } from './end-mark.ts';
import { isSpaceAt, placeIn, textIn } from './scan.ts';
import { readSpan } from './span.ts';

const END = plainMark('**');

/**
 * Strong emphasis.
 *
 *     a **strong** word
 *       ^^
 */
export const strong: Construct = {
  find(scan, at) {
    return scan.text[at + 1] === '*' && !isSpaceAt(scan, at + 2) ? startOf(strong, at, at + 2) : undefined;
  },
  read(scan, start) {
    return readSpan(scan, start, END, 'strong', (end) =>
      element('strong', { position: placeIn(scan, start.start, end.end) }, [textIn(scan, start.end, end.start)]),
    );
  },
};
