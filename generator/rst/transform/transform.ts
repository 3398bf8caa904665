import type { Document, Pending, RstElements, RstNodes } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import type { Census } from './census.ts';

/** The tree that is being transformed. */
export interface Tree {
  readonly root: Document;
  /** What was parsed and left out of it. */
  readonly dropped: readonly RstElements[];
  /** What is directly above each element, once somebody asked: see `parentOf`. */
  parents: Map<RstNodes, RstElements> | undefined;
  /** What is in it, once somebody asked: see `census`. */
  census: Census | undefined;
}

/**
 * A transform: changes the tree in place. Those that directives queue get all their `pending` nodes at once, in the order in which docutils would apply them one by one, so that any number takes one walk.
 */
export type Transform = (state: RstState, tree: Tree, pendings: readonly Pending[]) => void;
