import type { Plain, PlainType, RstNodes } from '../../tree/index.ts';
import type { Problem } from '../reporter.ts';
import { asProblem, asText, type Found, NO_MESSAGES, type Start } from './construct.ts';
import { type EndMark, type FoundEnd, findEnd } from './end-mark.ts';
import { isQuoted, type Scan, textIn } from './scan.ts';
import { placeIn } from './text-block.ts';

/** A construct between a start-string and an end-string. */
export interface Span {
  readonly mark: EndMark;
  /** What is said of a start-string without an end-string. */
  readonly unclosed: Problem;
  /** Returns the node for what `start` and `end` enclose. */
  build(scan: Scan, start: Start, end: FoundEnd): RstNodes;
}

/** Returns what `start` and the next end-string of `span` enclose; without one the start-string becomes a problem. */
export function readSpan(scan: Scan, start: Start, span: Span): Found {
  if (isQuoted(scan, start)) return asText(start);
  const end = findEnd(scan, span.mark, start.end);
  if (!end) return asProblem(scan, span.unclosed, start.start, start.end);
  return { before: start.start, end: end.end, nodes: [span.build(scan, start, end)], messages: NO_MESSAGES };
}

/** Returns the element of `type` for what `start` and `end` enclose. Pages are full of these: written out, the node costs a third of what `element` takes. */
export function spanNode(type: PlainType, scan: Scan, start: Start, end: FoundEnd): Plain {
  const position = placeIn(scan, start.start, end.end);
  return { type, children: [textIn(scan, start.end, end.start)], position };
}
