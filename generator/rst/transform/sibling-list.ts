import type { RstElements, RstNodes } from '../../tree/index.ts';

/** The children of `parent` as a chain in which each can be replaced at no cost of its neighbours; while it is open the element's own list is out of date. */
export interface SiblingList {
  readonly parent: RstElements;
  first: Sibling | undefined;
  last: Sibling | undefined;
}

/** A child in its chain. */
export interface Sibling {
  node: RstNodes;
  list: SiblingList;
  previous: Sibling | undefined;
  next: Sibling | undefined;
}

/** Returns the children of `parent` as a chain. */
export function openSiblings(parent: RstElements): SiblingList {
  const list: SiblingList = { parent, first: undefined, last: undefined };
  for (const node of parent.children) {
    const sibling: Sibling = { node, list, previous: list.last, next: undefined };
    if (list.last) list.last.next = sibling;
    else list.first = sibling;
    list.last = sibling;
  }
  return list;
}

/** Returns the nodes of `list` in order. */
export function siblingNodes(list: SiblingList): RstNodes[] {
  const nodes: RstNodes[] = [];
  for (let sibling = list.first; sibling; sibling = sibling.next) nodes.push(sibling.node);
  return nodes;
}

/** Puts the chain `replacement`, which it uses up, in the place of `sibling`. */
export function replaceSibling(sibling: Sibling, replacement: SiblingList): void {
  const { list, previous, next } = sibling;
  for (let moved = replacement.first; moved; moved = moved.next) moved.list = list;
  const first = replacement.first ?? next;
  const last = replacement.last ?? previous;
  if (replacement.first) replacement.first.previous = previous;
  if (replacement.last) replacement.last.next = next;
  if (previous) previous.next = first;
  else list.first = first;
  if (next) next.previous = last;
  else list.last = last;
}
