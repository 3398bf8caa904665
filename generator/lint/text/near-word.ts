import { once } from '../once.ts';
import { COMMON_WORDS, RARE_WORDS } from './common-words.ts';
import { slips } from './slips.ts';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 7;

/** The common words, and those that are often misspelt, by length and the first two letters, at which few slips happen. */
const byStart = once(() => {
  const words = new Map<string, string[]>();
  for (const word of known()) {
    const key = word.slice(0, 2) + word.length;
    const bucket = words.get(key);
    if (bucket) bucket.push(word);
    else words.set(key, [word]);
  }
  return words;
});

const known = once(() => {
  const right = [...slips().values()].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));
  return new Set([...COMMON_WORDS.split(' '), ...right]);
});

const rare = once(() => new Set(RARE_WORDS.split(' ')));

/** Returns the common word that is one slip of the keys away from `word` (in lower case): one letter too many or too few, or two that changed places; undefined for a word that is right. */
export function nearWord(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || known().has(word) || rare().has(word)) return undefined;
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    const found = byStart()
      .get(word.slice(0, 2) + length)
      ?.find((other) => isSlip(word, other));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Letters at whose loss no other word is left: `context`, but not `derived`. */
const NO_ENDING = /[bcfghklmptvwxz]$/;

function isSlip(word: string, right: string): boolean {
  let start = 2;
  while (start < word.length && word[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(word.length, right.length) - start;
  while (end < most && word[word.length - 1 - end] === right[right.length - 1 - end]) end++;
  if (word.length > right.length) return start + end === right.length && end > 0;
  if (word.length < right.length) return start + end === word.length && (end > 0 || NO_ENDING.test(right));
  return start + end === right.length - 2 && word[start] === right[start + 1] && word[start + 1] === right[start];
}
