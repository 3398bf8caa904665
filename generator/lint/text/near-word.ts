import { once } from '../once.ts';
import { COMMON_WORDS, RARE_WORDS } from './common-words.ts';
import { meantWords } from './slips.ts';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 7;

/** The common words, and those that are often misspelt. */
const rights: () => ReadonlySet<string> = once(
  () => new Set([...COMMON_WORDS.split(' '), ...meantWords().filter((word) => word.length >= SHORTEST)]),
);

/** The same by their first two letters, at which few slips happen, and by length. */
const byStart: () => ReadonlyMap<number, readonly string[]> = once(() => {
  const words = new Map<number, string[]>();
  rights().forEach((word) => {
    const key = keyOf(word);
    const bucket = words.get(key);
    if (bucket) bucket.push(word);
    else words.set(key, [word]);
  });
  return words;
});

/** Longer than any word. */
const KEY_STEP = 32;

/** The first two letters as one number, and the length: words that are longer by one have the next key. */
function keyOf(word: string): number {
  return ((word.charCodeAt(0) << 8) + word.charCodeAt(1)) * KEY_STEP + word.length;
}

const rare: () => ReadonlySet<string> = once(() => new Set(RARE_WORDS.split(' ')));

/** Returns the common word that is one slip of the keys away from `word` (in lower case, at most 30 letters): one letter too many or too few, or two that changed places; undefined for a word that is right. */
export function nearWord(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || rights().has(word) || rare().has(word)) return undefined;
  const key = keyOf(word);
  return (
    nearIn(byStart().get(key - 1), word) ?? nearIn(byStart().get(key), word) ?? nearIn(byStart().get(key + 1), word)
  );
}

function nearIn(words: readonly string[] | undefined, word: string): string | undefined {
  if (!words) return undefined;
  const third = word[2];
  const last = word[word.length - 1];
  for (let index = 0; index < words.length; index++) {
    const right = words[index]!;
    // One slip leaves the third letter or the last one.
    if ((right[2] === third || right[right.length - 1] === last) && isNear(word, right)) return right;
  }
  return undefined;
}

/** Letters at whose loss no other word is left: `context`, but not `derived`. */
const NO_ENDING = /[bcfghklmptvwxz]$/;

function isNear(word: string, right: string): boolean {
  let start = 2;
  while (start < word.length && word[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(word.length, right.length) - start;
  while (end < most && word[word.length - 1 - end] === right[right.length - 1 - end]) end++;
  if (word.length > right.length) return start + end === right.length && end > 0;
  if (word.length < right.length) return start + end === word.length && (end > 0 || NO_ENDING.test(right));
  return start + end === right.length - 2 && word[start] === right[start + 1] && word[start + 1] === right[start];
}
