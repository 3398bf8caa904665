import { docutilsName, findAll, isElement, mayHoldBody, type RstElements, type RstNodes } from '../../tree/index.ts';
import { adjacentTransitions, misplacedTransition, transitionAtEnd, transitionAtStart } from '../message/transform.ts';
import { noteLooseMessage, reportAt } from '../registry.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { hasOrigin } from './note-problem.ts';
import type { Transform } from './transform.ts';

/** An element whose children are being gone through: done ones in `done`, then `added`, which were put behind the last of them, then those of `left` from `next` on. */
interface Frame {
  readonly node: RstElements;
  readonly done: RstNodes[];
  readonly added: RstNodes[];
  readonly left: readonly RstNodes[];
  next: number;
  /** The index in `left` of the last child that separates transitions; -1 without. */
  readonly lastSolid: number;
  /** True once a child went by that separates transitions. */
  isBegun: boolean;
}

/** What may stand beside a transition and not count: titles, and what moves or does not show, but not comments. */
const IGNORED: ReadonlySet<string> = new Set([
  'decoration',
  'meta',
  'pending',
  'substitutionDefinition',
  'subtitle',
  'target',
  'title',
]);

/** Moves transitions at the end of sections out of them, and reports those at the start or end of the document, at the start of a section, and next to another. Source: docutils' `misc.Transitions`. */
export const transitions: Transform = (state, tree) => {
  if (findAll(tree.root, 'transition').length === 0) return;
  const stack = [openFrame(tree.root)];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const child = takeChild(frame);
    if (!child) {
      stack.pop();
      frame.node.children = frame.done;
    } else if (child.type === 'transition') checkTransition(state, stack, frame, child);
    else {
      pass(frame, child);
      if (isElement(child) && child.children.length > 0) stack.push(openFrame(child));
    }
  }
};

function openFrame(node: RstElements): Frame {
  const left = node.children;
  const lastSolid = left.findLastIndex(isSolid);
  return { node, done: [], added: [], left, next: 0, lastSolid, isBegun: false };
}

function isSolid(node: RstNodes): boolean {
  return !IGNORED.has(node.type);
}

function takeChild(frame: Frame): RstNodes | undefined {
  return frame.added.shift() ?? frame.left[frame.next++];
}

function pass(frame: Frame, child: RstNodes): void {
  frame.done.push(child);
  if (isSolid(child)) frame.isBegun = true;
}

function checkTransition(state: RstState, stack: readonly Frame[], frame: Frame, node: RstElements): void {
  const { type } = frame.node;
  if (type !== 'document' && type !== 'section') {
    pass(frame, node);
    warn(state, stack, frame, node, misplacedTransition());
    return;
  }
  const isFirst = !frame.isBegun;
  const isAdjacent = frame.done[frame.done.length - 1]?.type === 'transition';
  const isLast = frame.lastSolid < frame.next && !frame.added.some(isSolid);
  const outer = isLast ? stack.findLast((above) => above !== frame && hasMore(above)) : undefined;
  if (outer) outer.added.unshift(node);
  else pass(frame, node);
  if (isLast && !outer) warn(state, stack, frame, node, transitionAtEnd());
  const holder = outer ?? frame;
  if (isFirst) warn(state, stack, holder, node, transitionAtStart(docutilsName(holder.node.type)));
  else if (isAdjacent) warn(state, stack, holder, node, adjacentTransitions());
}

function hasMore(frame: Frame): boolean {
  return frame.added.length > 0 || frame.next < frame.left.length;
}

/** Reports `problem` at `node`, which is the last child done in `holder` or was put in as the next: the message comes behind it. */
function warn(state: RstState, stack: readonly Frame[], holder: Frame, node: RstElements, problem: Problem): void {
  const origin = hasOrigin(node) ? node : stack.findLast((frame) => hasOrigin(frame.node))?.node;
  const message = reportAt(state, problem, origin ?? node, { place: node.position });
  if (mayHoldBody(holder.node)) holder.added.splice(holder.added[0] === node ? 1 : 0, 0, message);
  else noteLooseMessage(state, message);
}
