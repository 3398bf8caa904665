import { once } from '../once.ts';
import { COMMON_WORDS, RARE_WORDS } from './common-words.ts';
import { meantWords } from './slips.ts';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 7;

/** The words that a slip may have meant, and those that look like one. */
class Lexicon {
  /** Common words, those that are often misspelt, and rare ones that are like them. */
  readonly right: ReadonlySet<string>;
  /** All of them but the rare ones, by the first two letters, at which few slips happen, and by length. */
  readonly byStart: ReadonlyMap<number, readonly (readonly string[] | undefined)[]>;

  constructor() {
    const right = new Set([...COMMON_WORDS.split(' '), ...meantWords(SHORTEST)]);
    const byStart = new Map<number, (string[] | undefined)[]>();
    right.forEach((word) => {
      const start = startOf(word);
      let lengths = byStart.get(start);
      if (!lengths) {
        lengths = [];
        byStart.set(start, lengths);
      }
      const words = lengths[word.length];
      if (words) words.push(word);
      else lengths[word.length] = [word];
    });
    for (const word of RARE_WORDS.split(' ')) right.add(word);
    this.right = right;
    this.byStart = byStart;
  }
}

const lexicon: () => Lexicon = once(() => new Lexicon());

/** The first two letters as one number. */
function startOf(word: string): number {
  return (word.charCodeAt(0) << 8) + word.charCodeAt(1);
}

/** Returns the common word that is one slip of the keys away from `word` (in lower case, of at least six letters): one letter too many or too few, or two that changed places; undefined for a word that is right. */
export function nearWord(word: string): string | undefined {
  const { right, byStart } = lexicon();
  const lengths = right.has(word) ? undefined : byStart.get(startOf(word));
  if (!lengths) return undefined;
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
