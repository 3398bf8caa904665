import type { NodeOf, RstElements, RstNodes } from './rst-node.ts';

/** What `enter` may answer: leave out the node's children (and its `leave`), or end the walk. */
export type WalkAnswer = 'skip' | 'stop' | undefined;

export interface Visitor {
  enter?(node: RstNodes, parent: RstElements | undefined, index: number): WalkAnswer;
  leave?(node: RstNodes, parent: RstElements | undefined, index: number): void;
}

interface Frame {
  node: RstElements;
  parent: RstElements | undefined;
  index: number;
  next: number;
}

/**
 * Visits `root` and what is below it in document order, without recursion, so that depth costs memory and not stack. Children that `enter` adds to or removes from the node it was given are seen;
 * the parent's list must not change during the walk (collect first, then change).
 */
export function walk(root: RstNodes, visitor: Visitor): void {
  const stack: Frame[] = [];
  if (open(root, undefined, 0, visitor, stack) === 'stop') return;
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const child = frame.node.children[frame.next];
    if (child) {
      const index = frame.next++;
      if (open(child, frame.node, index, visitor, stack) === 'stop') return;
    } else {
      stack.pop();
      visitor.leave?.(frame.node, frame.parent, frame.index);
    }
  }
}

function open(
  node: RstNodes,
  parent: RstElements | undefined,
  index: number,
  visitor: Visitor,
  stack: Frame[],
): WalkAnswer {
  const answer = visitor.enter?.(node, parent, index);
  if (answer === 'stop') return answer;
  if (answer === 'skip' && node.type !== 'text') return answer;
  if (node.type === 'text' || node.children.length === 0) visitor.leave?.(node, parent, index);
  else stack.push({ node, parent, index, next: 0 });
  return answer;
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
