import { describe, expect, it } from 'vitest';
import { parseRst } from '../../../generator/rst/index.ts';
import type { RstNodes } from '../../../generator/tree/index.ts';

const settings = { haltLevel: 5, lineLengthLimit: 10_000_000 } as const;

/** How many nodes of `type` there are on the way down the first children that have any. */
function depthOf(root: RstNodes, type: RstNodes['type']): number {
  let depth = 0;
  for (let node: RstNodes | undefined = root; node && node.type !== 'text'; ) {
    if (node.type === type) depth++;
    const { children }: { children: RstNodes[] } = node;
    node =
      children.find((child) => child.type !== 'text' && child.children.length > 0 && child.type !== 'paragraph') ??
      undefined;
  }
  return depth;
}

describe('nesting', () => {
  it('reads a list 100,000 deep on one line', () => {
    const { document } = parseRst(`${'- '.repeat(100_000)}x\n`, { path: 'input', settings });
    expect(depthOf(document, 'bulletList')).toBe(100_000);
  });

  it('reads block quotes 3,000 deep', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}x\n`).join('\n');
    const { document } = parseRst(text, { path: 'input', settings });
    expect(depthOf(document, 'blockQuote')).toBe(2999);
  });

  it('reads 20,000 directives and footnotes within each other', () => {
    for (const marker of ['.. note:: ', '.. [#] ']) {
      const { state } = parseRst(`${marker.repeat(20_000)}x\n`, { path: 'input', settings });
      expect(state.messages).toEqual([]);
    }
  });
});
