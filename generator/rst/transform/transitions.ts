import { docutilsName, isElement, mayHoldBody, type RstElements } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { adjacentTransitions, misplacedTransition, transitionAtEnd, transitionAtStart } from '../message/transform.ts';
import { noteLooseMessage, reportAt } from '../registry.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { census, forgetCensus } from './census.ts';
import { type Frame, hasMore, isSolid, openFrame, pass, takeChild } from './child-frame.ts';
import { hasOrigin } from './note-problem.ts';
import { checkTransitionOfOld } from './old-transition.ts';
import type { Transform } from './transform.ts';

/** Moves transitions at the end of sections out of them, and reports those at the start or end of the document, at the start of a section, and next to another. Source: docutils' `misc.Transitions`. */
export const transitions: Transform = (state, tree) => {
  if (!census(tree).hasTransitions) return;
  forgetCensus(tree);
  const check = compat(state).transitionsAreErrors ? checkTransitionOfOld : checkTransition;
  const stack = [openFrame(tree.root)];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const child = takeChild(frame);
    if (!child) {
      stack.pop();
      frame.node.children = frame.done;
    } else if (child.type === 'transition') check(state, stack, frame, child);
    else {
      pass(frame, child);
      if (isElement(child) && child.children.length > 0) stack.push(openFrame(child));
    }
  }
};

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

/** Reports `problem` at `node`, which is the last child done in `holder` or was put in as the next: the message comes behind it. */
function warn(state: RstState, stack: readonly Frame[], holder: Frame, node: RstElements, problem: Problem): void {
  const origin = hasOrigin(node) ? node : stack.findLast((frame) => hasOrigin(frame.node))?.node;
  const message = reportAt(state, problem, origin ?? node, { place: node.position });
  if (mayHoldBody(holder.node)) holder.added.splice(holder.added[0] === node ? 1 : 0, 0, message);
  else noteLooseMessage(state, message);
}
