import type { Place } from '../source/index.ts';
import type { NodeOf, RstElements, RstNodes, Text } from './rst-node.ts';

type Fields<N> = N extends unknown ? Omit<N, 'type' | 'children'> : never;

/** Returns an element of `type` with `fields` and `children`. */
export function element<T extends RstElements['type']>(
  type: T,
  fields: Fields<NodeOf<T>>,
  children: RstNodes[] = [],
): NodeOf<T> {
  return { type, children, ...fields } as unknown as NodeOf<T>;
}

/** Returns a text node. */
export function text(value: string, position?: Place): Text {
  return { type: 'text', value, position };
}

/** True for every node but text. */
export function isElement(node: RstNodes): node is RstElements {
  return node.type !== 'text';
}
