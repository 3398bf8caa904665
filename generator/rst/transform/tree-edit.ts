import { isElement, type RstElements, type RstNodes, walk } from '../../tree/index.ts';
import { forgetCensus } from './census.ts';
import type { Tree } from './transform.ts';

/** What is to stand where a node stands; an empty list takes it away. */
export type Replacements = Map<RstNodes, readonly RstNodes[]>;

/** Returns the element that holds `node`; undefined for the document and for what is not in the tree. What was replaced keeps its parent. */
export function parentOf(tree: Tree, node: RstNodes): RstElements | undefined {
  tree.parents ??= findParents([tree.root, ...tree.dropped]);
  return tree.parents.get(node);
}

/** Puts the replacements in, in one walk over the tree whatever their number. */
export function replaceNodes(tree: Tree, replacements: Replacements): void {
  if (replacements.size === 0) return;
  forgetCensus(tree);
  walk(tree.root, {
    enter(node) {
      if (isElement(node) && node.children.some((child) => replacements.has(child))) {
        node.children = node.children.flatMap((child) => replacements.get(child) ?? [child]);
        if (tree.parents) for (const child of node.children) tree.parents.set(child, node);
      }
    },
  });
}

/** Takes out of the tree every node that `isUnwanted` says so of, with what is below it. */
export function removeNodes(tree: Tree, isUnwanted: (node: RstElements) => boolean): void {
  forgetCensus(tree);
  walk(tree.root, {
    enter(node) {
      if (!isElement(node)) return;
      const isUnwantedChild = (child: RstNodes) => isElement(child) && isUnwanted(child);
      if (node.children.some(isUnwantedChild)) node.children = node.children.filter((child) => !isUnwantedChild(child));
    },
  });
}

/** Adds the ids, names and classes of `old` to those of `node`, which takes its place. Source: docutils' `update_basic_atts`. */
export function inheritAttributes(node: RstElements, old: RstElements): void {
  for (const list of ['ids', 'classes', 'names', 'dupnames'] as const) {
    const values = old[list];
    if (!values?.length) continue;
    const own = node[list] ?? [];
    const added = new Set(values.filter((value) => !own.includes(value)));
    node[list] = [...own, ...added];
  }
}

function findParents(roots: readonly RstElements[]): Map<RstNodes, RstElements> {
  const parents = new Map<RstNodes, RstElements>();
  for (const root of roots) {
    walk(root, {
      enter(node, parent) {
        if (parent && isElement(node) && !parents.has(node)) parents.set(node, parent);
      },
    });
  }
  return parents;
}
