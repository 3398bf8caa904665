import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';
import { nearWord } from '../text/near-word.ts';
import { isSlip, meantBy, shortSlips } from '../text/slips.ts';

/** A word in lower case, its first letter perhaps in upper case; those of three letters are sought one by one. */
const WORD = /\b[A-Za-z][a-z]{3,}\b/g;

/** A word is misspelt. */
export const spelling = defineRule({
  id: 'spelling',
  level: 'info',
  summary: 'A word is misspelt.',
  details:
    'All comments are read. A word counts as misspelt when it is on a list of known slips, or one slip of the keys away from a word that is common in this field (a letter too many or too few, two that changed places), or when it has a letter three times in a row. There is no dictionary: what is like neither is never reported. The fix puts the word right.',
  bad: '\t\tThe packet is recieved.',
  good: '\t\tThe packet is received.',
  isFixable: true,
  check({ file, isProse }, report) {
    const wrong = wrongWords(file.text);
    if (wrong.size === 0) return;
    for (const { 0: word, index: start } of file.text.matchAll(searchOf(wrong))) {
      const expected = wrong.get(word);
      if (expected === undefined || !isProse(start, start + word.length)) continue;
      const place = placeAtOffsets(file, start, start + word.length);
      report(place, `Unexpected ${quoted(word)}, expected ${quoted(expected)}`, {
        actual: word,
        expected,
        fix: [{ place, text: expected }],
      });
    }
  },
});

/** The words of `text` that are misspelt, and what was meant. */
function wrongWords(text: string): Map<string, string> {
  const wrong = new Map<string, string>();
  const look = (word: string) => {
    const right = word.length > LONGEST ? undefined : rightOf(word.toLowerCase());
    if (right !== undefined) wrong.set(word, withCase(right, word));
  };
  new Set(text.match(WORD)).forEach(look);
  new Set(text.match(shortSlips())).forEach(look);
  return wrong;
}

/** Up to so many words are faster sought one by one than all at once. */
const FEW = 16;

/** The search that finds all of `wrong`, and perhaps more. */
function searchOf(wrong: ReadonlyMap<string, string>): RegExp {
  return wrong.size > FEW ? /\b[A-Za-z][a-z]+\b/g : new RegExp(`\\b(?:${[...wrong.keys()].join('|')})\\b`, 'g');
}

/** A longer word is none. */
const LONGEST = 30;

function rightOf(word: string): string | undefined {
  return isSlip(word) ? meantBy(word) : (nearWord(word) ?? withoutThird(word));
}

/** Longer words have no letter three times in a row; a shorter one may be a number or a placeholder. */
const LONGEST_PLACEHOLDER = 5;

function withoutThird(word: string): string | undefined {
  return word.length > LONGEST_PLACEHOLDER && /(.)\1\1/.test(word) && !/(.)\1{3}/.test(word)
    ? word.replace(/(.)\1\1/, '$1$1')
    : undefined;
}

function withCase(right: string, model: string): string {
  return /^[A-Z]/.test(model) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
