import { describe, expect, it } from 'vitest';
import { compareFigures, toFigure } from '../../scripts/bench/figure.ts';

describe('the figures of the bench', () => {
  it('are the median over the rounds, and how far these lie from it', () => {
    expect(toFigure('a', [2, 1, 4])).toEqual({ name: 'a', value: 2, spread: 0.5 });
  });

  it('are told to be worse or better only beyond what the rounds vary by', () => {
    const steady = (name: string, value: number) => ({ name, value, spread: 0.01 });
    const old = [steady('slower', 2), steady('same', 2), steady('faster', 2), { name: 'shaky', value: 2, spread: 0.2 }];
    const next = [
      steady('slower', 2.2),
      steady('same', 2.1),
      steady('faster', 1.8),
      steady('shaky', 3),
      steady('new', 1),
    ];
    expect(compareFigures(old, next)).toEqual({
      worse: ['slower: 2.00 -> 2.20 (10 %)'],
      better: ['faster: 2.00 -> 1.80 (-10 %)'],
    });
  });
});
