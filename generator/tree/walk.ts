import type { NodeOf, RstElements, RstNodes } from './rst-node.ts';

/** What `enter` may answer: leave out the node's children (and its `leave`), or end the walk. */
export type WalkAnswer = 'skip' | 'stop' | undefined;

export interface Visitor {
  enter?(node: RstNodes, parent: RstElements | undefined, index: number): WalkAnswer;
  leave?(node: RstNodes, parent: RstElements | undefined, index: number): void;
}

/**
 * Visits `root` and what is below it in document order, without recursion, so that depth costs memory and not stack. Children that `enter` adds to or removes from the node it was given are seen;
 * the parent's list must not change during the walk (collect first, then change).
 */
export function walk(root: RstNodes, visitor: Visitor): void {
  // The elements from the root to where the walk is, and for each the index of the child that comes next.
  const path: RstElements[] = [];
  const next: number[] = [];
  let visit = enter(root, undefined, 0, visitor);
  if (visit === 'open') {
    path.push(root as RstElements);
    next.push(0);
  }
  while (path.length > 0 && visit !== 'stop') {
    const depth = path.length - 1;
    const node = path[depth]!;
    const index = next[depth]!;
    const child = node.children[index];
    if (child) {
      next[depth] = index + 1;
      visit = enter(child, node, index, visitor);
      if (visit !== 'open') continue;
      path.push(child as RstElements);
      next.push(0);
    } else {
      path.pop();
      next.pop();
      visitor.leave?.(node, path[depth - 1], depth === 0 ? 0 : next[depth - 1]! - 1);
    }
  }
}

/** Enters `node`, and leaves it at once when nothing stands below it. Returns whether the walk goes on below it, is done with it, or ends. */
function enter(
  node: RstNodes,
  parent: RstElements | undefined,
  index: number,
  visitor: Visitor,
): 'open' | 'done' | 'stop' {
  const answer = visitor.enter?.(node, parent, index);
  if (answer === 'stop') return 'stop';
  if (answer === 'skip' && node.type !== 'text') return 'done';
  if (node.type !== 'text' && node.children.length > 0) return 'open';
  visitor.leave?.(node, parent, index);
  return 'done';
}

/** Returns every node of one of `types` at or below `root`, in document order. */
export function findAll<T extends RstNodes['type']>(root: RstNodes, ...types: T[]): NodeOf<T>[] {
  const found: RstNodes[] = [];
  walk(root, {
    enter(node) {
      if ((types as string[]).includes(node.type)) found.push(node);
    },
  });
  return found as NodeOf<T>[];
}
