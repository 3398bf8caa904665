import type { RstState } from '../state.ts';
import { transformPriority } from './priority.ts';

/** Changes the tree of `state` as docutils does between parser and writer: the transforms of the standalone reader, the parser and the man page and pseudo-XML writers, and those that were queued. */
export function applyTransforms(state: RstState): void {
  applyNamed(state, STANDARD);
}

/** Changes the tree of `state` by the transforms called `names` and those that the parser queued, each at its priority. */
export function applyNamed(state: RstState, names: readonly string[]): void {
  state.phase = 'transform';
  const { queue } = state;
  for (const name of names) {
    queue.push({ name, priority: transformPriority(name), order: queue.length, pending: undefined });
  }
}

const STANDARD: readonly string[] = [];
