import type { RstNodes } from '../../tree/index.ts';
import { codePointBefore, mayPrecedeMarkup } from '../character/index.ts';
import { pepReference, rfcReference } from './document-reference.ts';
import { type Scan, textIn } from './scan.ts';
import { standaloneUri } from './standalone-uri.ts';

/** Markup without a mark that was found in a text. */
export interface ImplicitMatch {
  readonly start: number;
  readonly end: number;
  /** Returns the node for it; undefined when it is text after all. */
  build(): RstNodes | undefined;
}

/** A part of the text that is read as if nothing stood round it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** One kind of markup without a mark. */
export interface ImplicitMarkup {
  /** Returns the first match in `segment`. */
  findFirst(scan: Scan, segment: Segment): ImplicitMatch | undefined;
  /** Returns the match at the start of `segment`. */
  findAtStart(scan: Scan, segment: Segment): ImplicitMatch | undefined;
}

/** A segment with what is known of it: for each kind the first match, null for none; undefined when it was not looked for. */
interface Task extends Segment {
  known: (ImplicitMatch | null | undefined)[];
}

/**
 * Returns the text from `start` to `end` with its standalone hyperlinks, and with references to PEPs and RFCs where the settings say so.
 *
 * The first match of the first kind that has one divides the text, and both sides are read for themselves. Where a URI's scheme is not known nothing more of that kind is looked for in its text.
 * Source: docutils' `implicit_inline`.
 */
export function implicitNodes(scan: Scan, start: number, end: number): RstNodes[] {
  const nodes: RstNodes[] = [];
  const kinds = kindsOf(scan);
  const waiting: (Task | RstNodes)[] = [{ start, end, known: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('type' in next) nodes.push(next);
    else if (next.start < next.end) waiting.push(...divide(scan, kinds, next));
  }
  return nodes;
}

/** True when implicit markup may begin at `at` of `segment`. */
export function mayBeginAt(scan: Scan, segment: Segment, at: number): boolean {
  if (at === segment.start) return true;
  return scan.isCharacterLevel ? scan.text[at - 1] !== '\0' : mayPrecedeMarkup(codePointBefore(scan.text, at));
}

function kindsOf({ state }: Scan): ImplicitMarkup[] {
  const kinds = [standaloneUri];
  if (state.settings.pepReferences) kinds.push(pepReference);
  if (state.settings.rfcReferences) kinds.push(rfcReference);
  return kinds;
}

/** What `task` is made of, the last part first. */
function divide(scan: Scan, kinds: readonly ImplicitMarkup[], task: Task): (Task | RstNodes)[] {
  for (const [index, kind] of kinds.entries()) {
    const match = firstMatch(scan, kind, task, index);
    const node = match?.build();
    if (!match || !node) continue;
    const known = task.known.map((other) => (other && other.start < match.end ? undefined : other));
    return [{ start: match.end, end: task.end, known }, node, { start: task.start, end: match.start, known: [] }];
  }
  return [textIn(scan, task.start, task.end)];
}

/** The first match of `kind` in `task`. What was found in a longer text with the same end holds, but for a match at the start, which may be one only since nothing stands before it. */
function firstMatch(scan: Scan, kind: ImplicitMarkup, task: Task, index: number): ImplicitMatch | undefined {
  const known = task.known[index];
  const match = known === undefined ? kind.findFirst(scan, task) : (kind.findAtStart(scan, task) ?? known);
  task.known[index] = match ?? null;
  return match ?? undefined;
}
