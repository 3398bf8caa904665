import { unclosedInline } from '../message/inline.ts';
import { type Construct, startOf } from './construct.ts';
import { plainMark } from './end-mark.ts';
import { isSpaceAt } from './scan.ts';
import { readSpan, type Span, spanNode } from './span.ts';

const SPAN: Span = {
  unclosed: unclosedInline('strong'),
  mark: plainMark('**'),
  build: (scan, start, end) => spanNode('strong', scan, start, end),
};

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
    return readSpan(scan, start, SPAN);
  },
};
