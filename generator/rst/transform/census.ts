import { isElement, type NodeOf, type RstElements, type RstNodes } from '../../tree/index.ts';
import type { Tree } from './transform.ts';

type AnyReference = NodeOf<'reference' | 'footnoteReference' | 'citationReference'>;

/** The nodes that transforms are about, each list in document order: most documents have few of them, and one walk finds them all. */
export interface Census {
  readonly targets: NodeOf<'target'>[];
  readonly references: AnyReference[];
  readonly hasSubstitutions: boolean;
  readonly hasTransitions: boolean;
}

/** Returns what is in the tree; the answer is kept until `forgetCensus`. */
export function census(tree: Tree): Census {
  tree.census ??= takeCensus(tree.root);
  return tree.census;
}

/** Says that nodes came into the tree, went out of it or changed their order. */
export function forgetCensus(tree: Tree): void {
  tree.census = undefined;
}

function takeCensus(root: RstElements): Census {
  const found = { targets: [], references: [], hasSubstitutions: false, hasTransitions: false };
  const stack: { nodes: readonly RstNodes[]; next: number }[] = [{ nodes: root.children, next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.nodes[frame.next++];
    if (!node) stack.pop();
    else if (isElement(node)) {
      count(found, node);
      if (hasInner(node)) stack.push({ nodes: node.children, next: 0 });
    }
  }
  return found;
}

/** True when there is more in `node` than a text. */
function hasInner({ children }: RstElements): boolean {
  return children.length > 1 || (children.length === 1 && children[0]!.type !== 'text');
}

function count(found: { -readonly [K in keyof Census]: Census[K] }, node: RstElements): void {
  switch (node.type) {
    case 'target':
      found.targets.push(node);
      break;
    case 'reference':
    case 'footnoteReference':
    case 'citationReference':
      found.references.push(node);
      break;
    case 'substitutionReference':
      found.hasSubstitutions = true;
      break;
    case 'transition':
      found.hasTransitions = true;
      break;
  }
}
