import { restoreBackslashes, text } from '../../tree/index.ts';
import { unclosedInline } from '../message/inline.ts';
import { type Construct, startOf } from './construct.ts';
import { plainMark } from './end-mark.ts';
import { isSpaceAt } from './scan.ts';
import { readSpan, type Span } from './span.ts';
import { placeIn } from './text-block.ts';

const SPAN: Span = {
  unclosed: unclosedInline('literal'),
  // A backslash before the end-string is part of the text.
  mark: { ...plainMark('``'), mayStandAt: (scan, at) => !isSpaceAt(scan, at - 1) },
  build(scan, start, end) {
    const value = restoreBackslashes(scan.text.slice(start.end, end.start));
    const children = [text(value, placeIn(scan, start.end, end.start))];
    return { type: 'literal', children, position: placeIn(scan, start.start, end.end) };
  },
};

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
    return readSpan(scan, start, SPAN);
  },
};
