import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPseudoXml } from '../../../generator/emit/pseudo-xml/index.ts';
import { fromRst, type Settings } from '../../../generator/rst/index.ts';
import { findAll, isElement, type RstElements, walk } from '../../../generator/tree/index.ts';
import { expectPlaces } from '../expect-places.ts';

/** Blocks that name and refer to each other: few names, so that they meet. */
const BLOCKS = [
  'T\n=',
  'A\n-',
  'b\n-',
  '----',
  '.. _a:',
  '.. _b: a_',
  '.. _a: b_',
  '.. _b: https://example.org/',
  '__ https://example.org/',
  '.. |a| replace:: |b| b_',
  '.. |b| replace:: |a|',
  '.. |b| replace:: text',
  '.. |c| unicode:: 0x41\n   :trim:',
  '.. [1] one',
  '.. [#] number',
  '.. [#a] named',
  '.. [*] mark',
  '.. [B] citation',
  '.. class:: k',
  '.. contents::',
  '.. contents::\n   :local:',
  '.. sectnum::',
  '.. target-notes::',
  '.. figure:: b.png\n\n   .. _b:\n\n   A caption',
  ':Author: A. Name',
  ':Authors: a; b',
  ':Abstract: a_',
  '  - quoted\n\n  ----',
  '.. comment',
  'a_ and b_ and `x <a_>`_ and `y`__ and |a| and |b|_ and |c| .',
  '[1]_ [#]_ [#a]_ [*]_ [B]_ [2]_',
  '_`a` *open',
];
const page = fc
  .array(fc.constantFrom(...BLOCKS), { maxLength: 14 })
  .map((blocks) => blocks.map((block) => `${block}\n`).join('\n'));
const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  haltLevel: fc.constant(5),
  reportLevel: fc.constantFrom(1, 2, 5),
  docutils: fc.constantFrom('0.23', '0.19'),
  legacyIds: fc.boolean(),
  sectsubtitleXform: fc.boolean(),
  stripComments: fc.boolean(),
  stripElementsWithClasses: fc.constantFrom([], ['k']),
});

describe('transforms', () => {
  it('never throw, and have places within the text and each other', () => {
    fc.assert(
      fc.property(page, settings, (text, chosen) => {
        expectPlaces(fromRst(text, { path: 'input', settings: chosen }).document, text);
      }),
      { numRuns: 500 },
    );
  });

  it('leave nothing that waits, and no element in two places', () => {
    fc.assert(
      fc.property(page, settings, (text, chosen) => {
        const { document } = fromRst(text, { path: 'input', settings: chosen });
        expect(findAll(document, 'pending', 'substitutionReference')).toEqual([]);
        const seen = new Set<RstElements>();
        walk(document, {
          enter(node) {
            if (!isElement(node)) return;
            expect(seen.has(node)).toBe(false);
            seen.add(node);
          },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('give the same tree for the same page', () => {
    fc.assert(
      fc.property(page, (text) => {
        const [first, second] = [1, 2].map(() => fromRst(text, { path: 'input', settings: { haltLevel: 5 } }).document);
        expect(toPseudoXml(first!)).toBe(toPseudoXml(second!));
      }),
      { numRuns: 100 },
    );
  });
});
