import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearest, editDistance, nearestName } from '../../generator/lint/text/nearest-name.ts';

/** The whole table, without any short cut. */
function slowDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) {
      const change = row[to - 1]! + (left[at - 1] === right[to - 1] ? 0 : 1);
      next.push(Math.min(change, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}

describe('editDistance', () => {
  it('is what the whole table says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 4 }), (left, right, limit) => {
        expect(editDistance(left, right, limit)).toBe(Math.min(limit, slowDistance(left, right)));
      }),
    );
  });
});

describe('nearestName', () => {
  it('finds the nearest within reach, and nothing beyond it', () => {
    expect(nearestName('BPF_F_GOD', ['BPF_F_GOODS', 'BPF_F_GOOD'], 2)).toBe('BPF_F_GOOD');
    expect(nearestName('BPF_F_GOD', ['BPF_MAP'], 2)).toBeUndefined();
  });
});

describe('createNearest', () => {
  it('finds what nearestName finds among names of few letters', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(name), name, fc.integer({ min: 1, max: 3 }), (names, sought, most) => {
        expect(createNearest(names)(sought, most)).toBe(nearestName(sought, names, most));
      }),
    );
  });

  it('finds what nearestName finds among names that begin alike', () => {
    const word = fc.constantFrom('BPF', 'MAP', 'TYPE', 'TYPES', 'PROG', 'PERF', 'EVENT', 'VENT', 'HASH', 'HSAH');
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `BPF_${words.join('_')}`);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, fc.integer({ min: 1, max: 3 }), (names, sought, most) => {
        expect(createNearest(names)(sought, most)).toBe(nearestName(sought, names, most));
      }),
    );
  });

  it('finds what nearestName finds, until it has looked long enough', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `BPF_NAME_NUMBER_${index}`);
    const nearest = createNearest(names);
    expect(nearest('BPF_NAM_NUMBER_77', 2)).toBe('BPF_NAME_NUMBER_77');
    for (let index = 0; index < 300; index++) nearest(`${index}`, 2);
    expect(nearest('BPF_NAM_NUMBER_78', 2)).toBeUndefined();
    expect(nearest('BPF_NAM_NUMBER_77', 2)).toBe('BPF_NAME_NUMBER_77');
  });
});
