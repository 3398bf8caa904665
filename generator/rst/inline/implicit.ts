import type { RstNodes } from '../../tree/index.ts';
import { pepReference, rfcReference } from './document-reference.ts';
import type { ImplicitMarkup, ImplicitMatch, Segment } from './implicit-markup.ts';
import { type Scan, textIn } from './scan.ts';
import { mayHoldUri, standaloneUri } from './standalone-uri.ts';

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
  if (start >= end) return [];
  const kinds = kindsOf(scan, { start, end });
  if (kinds.length === 0) return [textIn(scan, start, end)];
  const nodes: RstNodes[] = [];
  const waiting: (Task | RstNodes)[] = [{ start, end, known: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('type' in next) nodes.push(next);
    else if (next.start < next.end) waiting.push(...divide(scan, kinds, next));
  }
  return nodes;
}

/** The kinds of markup that may be in `segment`. */
function kindsOf(scan: Scan, segment: Segment): readonly ImplicitMarkup[] {
  const { pepReferences, rfcReferences } = scan.state.settings;
  if (!pepReferences && !rfcReferences) return mayHoldUri(scan, segment) ? ONLY_URI : NONE;
  return [standaloneUri, ...(pepReferences ? [pepReference] : []), ...(rfcReferences ? [rfcReference] : [])];
}

const ONLY_URI = [standaloneUri];
const NONE: readonly ImplicitMarkup[] = [];

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
