import { unclosedInline } from '../message/inline.ts';
import { type Construct, startOf } from './construct.ts';
import { plainMark } from './end-mark.ts';
import { isSpaceAt } from './scan.ts';
import { readSpan, type Span, spanNode } from './span.ts';

const SPAN: Span = {
  unclosed: unclosedInline('emphasis'),
  mark: plainMark('*'),
  build: (scan, start, end) => spanNode('emphasis', scan, start, end),
};

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
    return readSpan(scan, start, SPAN);
  },
};
