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

/** Returns a text node of `raw`, in which U+0000 stands before what was escaped: escaped white space goes, other characters stay. Source: docutils' `unescape`. */
export function escapedText(raw: string, position?: Place): Text {
  return raw.includes('\0')
    ? { type: 'text', value: raw.replace(ESCAPE, ''), escaped: raw, position }
    : text(raw, position);
}

const ESCAPE = /\0[ \n]?/g;

/** True for every node but text. */
export function isElement(node: RstNodes): node is RstElements {
  return node.type !== 'text';
}
