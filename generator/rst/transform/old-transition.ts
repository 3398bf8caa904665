import type { RstElements } from '../../tree/index.ts';
import { transitionMayNotBegin, transitionMayNotEnd, transitionsMustBeApart } from '../message/transform.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { type Frame, hasMore, pass } from './child-frame.ts';

/** Checks and moves the transition `node`, the next child of `frame`, as docutils did up to 0.22: every sibling counts but titles, and messages stand before the transition. Source: docutils 0.19, `misc.Transitions`. */
export function checkTransitionOfOld(state: RstState, stack: readonly Frame[], frame: Frame, node: RstElements): void {
  const problem = problemBefore(frame);
  if (problem) pass(frame, report(state, problem, { line: node.line, source: node.source, place: node.position }));
  if (hasMore(frame)) {
    pass(frame, node);
    return;
  }
  const outer = stack.findLast((above) => above !== frame && hasMore(above));
  if (outer) {
    outer.added.unshift(node);
    return;
  }
  pass(frame, node);
  frame.added.unshift(report(state, transitionMayNotEnd(), { line: node.line, place: node.position }));
}

function problemBefore({ done }: Frame) {
  const [first, second] = done;
  const isAfterTitle =
    first?.type === 'title' && (done.length === 1 || (done.length === 2 && second?.type === 'subtitle'));
  if (done.length === 0 || isAfterTitle) return transitionMayNotBegin();
  return done[done.length - 1]!.type === 'transition' ? transitionsMustBeApart() : undefined;
}
