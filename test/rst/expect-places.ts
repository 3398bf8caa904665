import { expect } from 'vitest';
import type { Place } from '../../generator/source/index.ts';
import { isElement, type RstNodes, walk } from '../../generator/tree/index.ts';

/** Expects the place of every node at or below `root` that has one to lie within `text`, and within that of the node round it; messages stand elsewhere than what they are about. */
export function expectPlaces(root: RstNodes, text: string): void {
  const wrong: string[] = [];
  const outer: (Place | undefined)[] = [];
  walk(root, {
    enter(node) {
      const place = node.position;
      const parent = outer.at(-1);
      if (node.type === 'systemMessage') return 'skip';
      if (place && !isWithin(place, 0, text.length)) wrong.push(`${node.type} outside the text`);
      if (place && parent && !isWithin(place, parent.start.offset, parent.end.offset)) {
        wrong.push(`${node.type} at ${place.start.offset} outside its parent`);
      }
      outer.push(place ?? parent);
      return undefined;
    },
    leave: () => void outer.pop(),
  });
  expect(wrong).toEqual([]);
}

/** Expects each text node with a place below `nodes` to be what stands there, up to its backslashes. */
export function expectTexts(nodes: readonly RstNodes[], text: string): void {
  for (const node of nodes) {
    if (isElement(node)) expectTexts(node.children, text);
    else if (node.position) {
      const { start, end } = node.position;
      expect(text.slice(start.offset, end.offset)).toBe((node.escaped ?? node.value).replaceAll('\0', '\\'));
    }
  }
}

function isWithin({ start, end }: Place, from: number, to: number): boolean {
  return from <= start.offset && start.offset <= end.offset && end.offset <= to;
}
