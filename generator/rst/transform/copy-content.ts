import type { Place } from '../../source/index.ts';
import { isElement, type RstElements, type RstNodes, type SubstitutionReference } from '../../tree/index.ts';

/** A copy of what is in an element. */
export interface CopiedContent {
  nodes: RstNodes[];
  /** The substitution references in it, in document order, each with the element of the copy that holds it; undefined: it is one of `nodes`. */
  references: { reference: SubstitutionReference; parent: RstElements | undefined }[];
  /** How many nodes were made. */
  count: number;
}

interface Frame {
  from: readonly RstNodes[];
  to: RstNodes[];
  parent: RstElements | undefined;
  next: number;
}

/** Returns a copy of `content`, all of it at `place`; `childrenOf` says what is in an element at present. Source: docutils' `deepcopy`. */
export function copyContent(
  content: readonly RstNodes[],
  childrenOf: (node: RstElements) => readonly RstNodes[],
  place: Place | undefined,
): CopiedContent {
  const copied: CopiedContent = { nodes: [], references: [], count: 0 };
  const stack: Frame[] = [{ from: content, to: copied.nodes, parent: undefined, next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.from[frame.next++];
    if (!node) {
      stack.pop();
      continue;
    }
    copied.count++;
    if (!isElement(node)) {
      frame.to.push({ ...node, position: place });
      continue;
    }
    const copy = copyElement(node, place);
    frame.to.push(copy);
    if (copy.type === 'substitutionReference') copied.references.push({ reference: copy, parent: frame.parent });
    stack.push({ from: childrenOf(node), to: copy.children, parent: copy, next: 0 });
  }
  return copied;
}

/** Returns `node` without its children, with lists of its own, at `place`. */
export function copyElement(node: RstElements, place: Place | undefined): RstElements {
  const copy = { ...node, children: [], position: place } as RstElements;
  for (const list of ['ids', 'names', 'dupnames', 'classes', 'backrefs'] as const) {
    const values = node[list];
    if (values) copy[list] = [...values];
  }
  return copy;
}
