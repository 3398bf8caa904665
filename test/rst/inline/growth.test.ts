import { describe, expect, it } from 'vitest';
import { createState } from '../../../generator/rst/create-state.ts';
import { parseInline } from '../../../generator/rst/inline/index.ts';
import { createLine, createSourceFile } from '../../../generator/source/index.ts';
import { element } from '../../../generator/tree/index.ts';

/** Texts of which a careless scanner reads the rest again and again. */
const UNITS = [
  '*a ',
  '**a ',
  '`a ',
  '``a ',
  '|a ',
  '_`a ',
  ':a:`b ',
  'a-',
  'a:',
  'a:;',
  'a@',
  'a.',
  '-a@',
  "a'b:,",
  'a_b:c-',
  '`<a ',
];

function milliseconds(unit: string, count: number): number {
  const text = unit.repeat(count);
  const line = createLine(text, createSourceFile('input', text), 1);
  const state = createState('input', { haltLevel: 5 });
  const start = performance.now();
  parseInline(state, [line], { line: 1, parent: element('paragraph', {}) });
  return performance.now() - start;
}

describe('the time for inline markup', () => {
  it.each(UNITS)('grows with the length of %j repeated', (unit) => {
    const count = Math.floor(20_000 / unit.length);
    milliseconds(unit, count);
    const small = Math.max(1, Math.min(milliseconds(unit, count), milliseconds(unit, count)));
    const large = milliseconds(unit, 10 * count);
    // Ten times for a linear scanner, a hundred times for a quadratic one.
    expect(large / small).toBeLessThan(50);
  });
});
