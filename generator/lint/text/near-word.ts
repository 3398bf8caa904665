import { once } from '../once.ts';
import { COMMON_WORDS, RARE_WORDS } from './common-words.ts';
import { meantStarting } from './slips.ts';
import { USUAL_WORDS } from './usual-words.ts';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 7;

const usual: () => ReadonlySet<string> = once(() => new Set([...USUAL_WORDS.split(' '), ...COMMON_WORDS.split(' ')]));

/** Returns true for most words that are right (in lower case): one set tells it, so that nothing more need be asked of them. */
export function isUsual(word: string): boolean {
  return usual().has(word);
}

/** Rare words that are right. */
const rare: () => ReadonlySet<string> = once(() => new Set(RARE_WORDS.split(' ')));

/** The words that a slip may have meant: common ones, and those that are often misspelt. */
export class Lexicon {
  /** By the first two letters, at which few slips happen, and by length. */
  private readonly byStart: ReadonlyMap<string, readonly (string[] | undefined)[]>;

  /** `starts` are the two letters with which the words begin that will be asked for. */
  constructor(starts: readonly string[]) {
    const byStart = new Map<string, (string[] | undefined)[]>();
    const common = COMMON_WORDS.match(new RegExp(`\\b(?:${starts.join('|')})[a-z]*`, 'g')) ?? [];
    for (const word of [...common, ...meantStarting(starts, SHORTEST)]) {
      const start = word.slice(0, 2);
      let lengths = byStart.get(start);
      if (!lengths) {
        lengths = [];
        byStart.set(start, lengths);
      }
      const words = lengths[word.length];
      if (words) words.push(word);
      else lengths[word.length] = [word];
    }
    this.byStart = byStart;
  }

  /** Returns the word that is one slip of the keys away from `word` (in lower case, of at least six letters): one letter too many or too few, or two that changed places; undefined for a word that is right. */
  nearest(word: string): string | undefined {
    const lengths = this.byStart.get(word.slice(0, 2));
    if (!lengths || lengths[word.length]?.includes(word) || rare().has(word)) return undefined;
    const third = word[2];
    const last = word[word.length - 1];
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      const words = lengths[length];
      for (let index = 0; words && index < words.length; index++) {
        const other = words[index]!;
        // One slip leaves the third letter or the last one.
        if ((other[2] === third || other[length - 1] === last) && isNear(word, other)) return other;
      }
    }
    return undefined;
  }
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
