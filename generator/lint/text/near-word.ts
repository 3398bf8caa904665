import { once } from '../once.ts';
import { COMMON_WORDS, RARE_WORDS } from './common-words.ts';
import { slips } from './slips.ts';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 7;

/** The common words, and those that are often misspelt, by the first two letters, at which few slips happen, and by length. */
const byStart = once(() => {
  const words = new Map<string, Set<string>>();
  const add = (word: string) => {
    const key = word.slice(0, 2) + word.length;
    const bucket = words.get(key);
    if (bucket) bucket.add(word);
    else words.set(key, new Set([word]));
  };
  for (const word of COMMON_WORDS.split(' ')) add(word);
  for (const word of slips().values()) if (word.length >= SHORTEST && !/[^a-z]/.test(word)) add(word);
  return words;
});

const rare = once(() => new Set(RARE_WORDS.split(' ')));

/** Returns the common word that is one slip of the keys away from `word` (in lower case): one letter too many or too few, or two that changed places; undefined for a word that is right. */
export function nearWord(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || rare().has(word)) return undefined;
  const start = word.slice(0, 2);
  if (
    byStart()
      .get(start + word.length)
      ?.has(word)
  )
    return undefined;
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const other of byStart().get(start + length) ?? []) if (isSlip(word, other)) return other;
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
