import { placeAtOffsets } from '../../source/index.ts';
import { once } from '../once.ts';
import { defineRule, quoted } from '../rule.ts';
import { isUsual, Lexicon } from '../text/near-word.ts';
import { shortSlips, slipsStarting } from '../text/slips.ts';
import { FREQUENT_WORDS } from '../text/usual-words.ts';

/** A word of six letters and more in lower case, its first letter perhaps in upper case, and the shorter slips: half of all words are shorter, and few may be wrong. */
const search: () => RegExp = once(
  () => new RegExp(`\\b(?:(?!(?:${FREQUENT_WORDS.replaceAll(' ', '|')})\\b)[A-Za-z][a-z]{5,}|${shortSlips()})\\b`, 'g'),
);

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
  const words = unusualWords(text);
  const starts = [...new Set(words.map((word) => word.slice(0, 2).toLowerCase()))];
  const slips = slipsStarting(starts);
  const lexicon = new Lexicon(starts);
  const hasTriples = TRIPLE.test(words.join(' '));
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const small = word.toLowerCase();
    const right = slips.get(small) ?? lexicon.nearest(small) ?? (hasTriples ? withoutThird(small) : undefined);
    if (right !== undefined) wrong.set(word, withCase(right, word));
  }
  return wrong;
}

/** The words of `text` that may be misspelt, each once. */
function unusualWords(text: string): string[] {
  const unusual: string[] = [];
  const words = [...new Set(text.match(search()))];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const small = word.charCodeAt(0) < SMALL_A ? word.toLowerCase() : word;
    if (word.length <= LONGEST && !isUsual(small)) unusual.push(word);
  }
  return unusual;
}

/** Up to so many words are faster sought one by one than all at once. */
const FEW = 16;

/** The search that finds all of `wrong`, and perhaps more. */
function searchOf(wrong: ReadonlyMap<string, string>): RegExp {
  return wrong.size > FEW ? /\b[A-Za-z][a-z]+\b/g : new RegExp(`\\b(?:${[...wrong.keys()].join('|')})\\b`, 'g');
}

const SMALL_A = 97;

/** A longer word is none. */
const LONGEST = 30;

/** No word has a letter three times in a row; what is short may be a number or a placeholder, and is not asked for. */
const TRIPLE = /([a-z])\1\1/i;

function withoutThird(word: string): string | undefined {
  return TRIPLE.test(word) && !/(.)\1{3}/.test(word) ? word.replace(TRIPLE, '$1$1') : undefined;
}

function withCase(right: string, model: string): string {
  return /^[A-Z]/.test(model) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
