import { type RstNodes, restoreBackslashes, type SystemMessage } from '../../tree/index.ts';
import { type Problem, report } from '../reporter.ts';
import { problematic } from './problematic.ts';
import type { Scan } from './scan.ts';
import { placeIn } from './text-block.ts';

/** The start-string of a construct, or the whole of one that has no end-string. */
export interface Start {
  readonly construct: Construct;
  readonly start: number;
  /** Where its two parts meet: role and backquote, name and underscore. `start` when it has but one. */
  readonly middle: number;
  readonly end: number;
}

/** What a start-string led to: the nodes for the text from `before` to `end`. */
export interface Found {
  readonly before: number;
  readonly end: number;
  readonly nodes: readonly RstNodes[];
  readonly messages: readonly SystemMessage[];
}

/** One kind of inline markup. */
export interface Construct {
  /** Returns the start-string at `at`, if there is one; that markup may begin there is known. */
  find(scan: Scan, at: number): Start | undefined;
  /** Returns what the construct that begins with `start` becomes: markup, a problem, or nothing. */
  read(scan: Scan, start: Start): Found;
}

/** Returns a start-string of one part. */
export function startOf(construct: Construct, start: number, end: number): Start {
  return { construct, start, middle: start, end };
}

/** Returns the answer that `start` is text. */
export function asText({ end }: Start): Found {
  return { before: end, end, nodes: [], messages: NO_MESSAGES };
}

/** Nearly all markup is in order. */
export const NO_MESSAGES: readonly SystemMessage[] = [];

/** Reports `problem` about the markup from `start` to `end`, and shows that as a problematic node. */
export function asProblem(scan: Scan, problem: Problem, start: number, end: number): Found {
  const { state, line, source, parent } = scan;
  const place = placeIn(scan, start, end);
  const message = report(state, problem, { line, source, place });
  const node = problematic(state, restoreBackslashes(scan.text.slice(start, end)), message, parent, place);
  return { before: start, end, nodes: [node], messages: [message] };
}
