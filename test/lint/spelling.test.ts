import { describe, expect, it } from 'vitest';
import { COMMON_WORDS, RARE_WORDS } from '../../generator/lint/text/common-words.ts';
import { isUsual, Lexicon } from '../../generator/lint/text/near-word.ts';
import { meantStarting, slipsStarting } from '../../generator/lint/text/slips.ts';
import { FREQUENT_WORDS, USUAL_WORDS } from '../../generator/lint/text/usual-words.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every two letters with which a word may begin. */
const STARTS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** What each list says when it was put together for all words at once. */
const slips = slipsStarting(STARTS);
const lexicon = new Lexicon(STARTS);

/** Every word that one slip of the keys may make of `word`. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + LETTERS[(at * 7 + word.length) % LETTERS.length] + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
  ]);
}

describe('the usual words', () => {
  it('are neither known slips, nor slips of common words, nor hold a letter three times in a row', () => {
    const wrong = USUAL_WORDS.split(' ').filter((word) => slips.has(word) || lexicon.nearest(word) !== undefined);
    expect(wrong).toEqual([]);
    expect(USUAL_WORDS).toMatch(/^(?!.*([a-z])\1\1)[a-z]{6,30}(?: [a-z]{6,30})*$/);
  });

  it('have among them those that are passed over', () => {
    expect(FREQUENT_WORDS.split(' ').filter((word) => !isUsual(word))).toEqual([]);
  });

  it('stand there once, in their order', () => {
    const words = USUAL_WORDS.split(' ');
    expect(words).toEqual([...new Set(words)].sort());
  });
});

describe('the common words', () => {
  it('are no known slips, and none is a slip of another', () => {
    for (const word of COMMON_WORDS.split(' ')) {
      expect(isUsual(word)).toBe(true);
      expect(slips.get(word) ?? lexicon.nearest(word)).toBeUndefined();
    }
    for (const word of RARE_WORDS.split(' ')) expect(slips.get(word) ?? lexicon.nearest(word)).toBeUndefined();
  });
});

describe('what was meant by a word', () => {
  it('is the same whether the lists were put together for one word or for all', () => {
    const words = COMMON_WORDS.split(' ').filter((_, index) => index % 25 === 0);
    const all = words.flatMap(slipsOf).filter((word) => word.length >= 6);
    expect(all.filter((word) => lexicon.nearest(word) !== undefined).length).toBeGreaterThan(all.length / 2);
    for (const word of all) {
      const start = [word.slice(0, 2)];
      expect(new Lexicon(start).nearest(word)).toBe(lexicon.nearest(word));
      expect(slipsStarting(start).get(word)).toBe(slips.get(word));
    }
  });

  it('is that of the list for every known slip', () => {
    expect(slips.size).toBeGreaterThan(1800);
    for (const [wrong, right] of [...slips].filter((_, index) => index % 20 === 0)) {
      expect(slipsStarting([wrong.slice(0, 2)]).get(wrong)).toBe(right);
      if (/^[a-z]{7,}$/.test(right)) expect(meantStarting([right.slice(0, 2)], 7)).toContain(right);
    }
  });
});
