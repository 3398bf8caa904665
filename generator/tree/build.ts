import type { Place } from '../source/index.ts';
import type { RstElements, RstNodes, Text } from './rst-node.ts';

type ElementOf<T extends RstElements['type']> = Extract<RstElements, { type: T }>;
type Fields<N> = Omit<N, 'type' | 'children'>;

/** Returns an element of `type` with `fields` and `children`. */
export function element<T extends RstElements['type']>(
  type: T,
  fields: Fields<ElementOf<T>>,
  children: RstNodes[] = [],
): ElementOf<T> {
  return { type, children, ...fields } as unknown as ElementOf<T>;
}

/** Returns a text node. */
export function text(value: string, position?: Place): Text {
  return { type: 'text', value, position };
}

/** True for every node but text. */
export function isElement(node: RstNodes): node is RstElements {
  return node.type !== 'text';
}
