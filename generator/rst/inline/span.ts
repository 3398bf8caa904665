import type { RstNodes } from '../../tree/index.ts';
import { unclosedInline } from '../message/inline.ts';
import { asProblem, asText, type Found, type Start } from './construct.ts';
import { type EndMark, type FoundEnd, findEnd } from './end-mark.ts';
import { isQuoted, type Scan } from './scan.ts';

/** Returns what `start` and the next `mark` enclose, as `build` makes it; without an end-string the start-string becomes a problem. `name` is docutils' name of the element. */
export function readSpan(
  scan: Scan,
  start: Start,
  mark: EndMark,
  name: string,
  build: (end: FoundEnd) => RstNodes,
): Found {
  if (isQuoted(scan, start)) return asText(start);
  const end = findEnd(scan, mark, start.end);
  if (!end) return asProblem(scan, unclosedInline(name), start.start, start.end);
  return { before: start.start, end: end.end, nodes: [build(end)], messages: [] };
}
