import { endsAfter, joinPlaces, type Line, type Place, placeBetween } from '../../source/index.ts';
import type { RstElements } from '../../tree/index.ts';
import type { BlockContext, Input } from './context.ts';
import { lineAt, lineCount, marginAt } from './lines.ts';

/** Returns the place from the first character of `first` to the last one of the last line before index `end` of `context` that is not blank. */
export function placeUpTo(context: BlockContext, first: Line, end: number): Place {
  const { input } = context;
  let last = Math.min(end, lineCount(input)) - 1;
  while (last > 0 && marginAt(input, last) === -1) last--;
  const line = lineAt(input, last) ?? first;
  return placeBetween(first, 0, line, line.text.length);
}

/** Returns the place of the lines of `input` from index `start` to `end`, without blank ones at the end; undefined when there is no other. */
export function placeOfInput(input: Input, start = 0, end = lineCount(input)): Place | undefined {
  let last = end - 1;
  while (last >= start && marginAt(input, last) === -1) last--;
  const from = lineAt(input, start);
  const to = last < start ? undefined : lineAt(input, last);
  return from && to && placeBetween(from, 0, to, to.text.length);
}

/** Makes the place of `node` reach to the end of its last child that has a place. */
export function extendToChildren(node: RstElements): void {
  const { position } = node;
  if (!position) return;
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index]!;
    if (child.type === 'systemMessage' || !child.position) continue;
    if (child.position.path === position.path && endsAfter(child.position, position))
      node.position = joinPlaces(position, child.position);
    return;
  }
}
