import { type Line, type Place, placeBetween } from '../../source/index.ts';
import type { RstElements } from '../../tree/index.ts';
import type { BlockContext } from './context.ts';

/** Returns the place from the first character of `first` to the last one of the last line before index `end` of `context` that is not blank. */
export function placeUpTo(context: BlockContext, first: Line, end: number): Place {
  const { lines, margins } = context.input;
  let last = Math.min(end, lines.length) - 1;
  while (last > 0 && margins[last] === -1) last--;
  const line = lines[last] ?? first;
  return placeBetween(first, 0, line, line.text.length);
}

/** Makes the place of `node` reach to the end of its last child that has a place. */
export function extendToChildren(node: RstElements): void {
  const { position } = node;
  if (!position) return;
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index]!;
    if (child.type === 'systemMessage' || !child.position) continue;
    if (child.position.end.offset > position.end.offset && child.position.path === position.path)
      position.end = child.position.end;
    return;
  }
}
