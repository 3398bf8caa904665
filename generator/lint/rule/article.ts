import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';
import { MASK } from '../text/prose.ts';

/** An article, what parts it from the next word, and where that begins; the word may be in markup. */
const ARTICLE = new RegExp(`(?<![\\w'"./&<>*-])(an?|the)( {1,2}|[ \\t]*\\r?\\n[ \\t]*)(?=[\\w"'${MASK}])`, 'gi');

/** So many units of the next word are looked at. */
const MOST = 40;

/** \`a\` before a vowel, \`an\` before a consonant, or two articles in a row. */
export const article = defineRule({
  id: 'article',
  level: 'info',
  summary: 'An article does not go with the next word.',
  details:
    'It speaks of "an" before a consonant, of "a" before a vowel, and of two articles in a row, in all comments. Words that may be spelled out (`fd`, `MTU`) are left out, so only what can be spoken in one way counts.',
  bad: '\t\tWrite an 4-byte value to a existing element.',
  good: '\t\tWrite a 4-byte value to an existing element.',
  isFixable: true,
  check({ prose, file }, report) {
    for (const match of prose.matchAll(ARTICLE)) {
      const [whole, found] = match as unknown as [string, string];
      const next = match.index + whole.length;
      const word = wordAt(file.text, next);
      const start = match.index;
      const place = placeAtOffsets(file, start, start + found.length);
      if (isArticle(word) && found.toLowerCase() !== word.toLowerCase()) {
        report(place, `Unexpected article ${quoted(found)} before another`, { actual: found });
        continue;
      }
      const expected = expectedArticle(word);
      if (expected === undefined || found.toLowerCase() === 'the' || found.toLowerCase() === expected) continue;
      const right = found[0] === 'A' ? `A${expected.slice(1)}` : expected;
      report(place, `Unexpected ${quoted(found)} before ${quoted(word)}, expected ${quoted(right)}`, {
        actual: found,
        expected: right,
        fix: [{ place, text: right }],
      });
    }
  },
});

/** The word at `start`, without markup and quotes before it. */
function wordAt(text: string, start: number): string {
  return /^["'*`]*(\w*)/.exec(text.slice(start, start + MOST))![1]!;
}

/** In small letters: \`A\` may be a name. */
function isArticle(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'the';
}

/** What goes before numbers that begin with a vowel's sound: eight, eleven, eighteen. */
const EIGHTS = /^(?:8\d*|11|18)(?!\d)/;

/** Begins with a vowel in writing and in speech, and is no word that goes on behind "a" as a letter. */
const VOWEL = /^(?:eBPF\b|[aeio][a-z]{2,}|u(?:n(?!i)|p|l|tm|gl|r[gl])[a-z]+)/;
const NO_VOWEL = /^(?:eu|ew|one|once|and\b|are\b|any\b|all\b|its\b|off\b|out\b|ioctl\b|oneshot)/;

/** Begins with a consonant that is spoken as such: a vowel follows it, or a group that words begin with. */
const CONSONANT =
  /^(?:[b-df-gj-np-tv-z]|[bcfgpkv]l|[bcdfgkptw]r|[ckpst]h|s[cklmnpqtw]|tw|qu|str|scr|spr|thr|wh)[aeiouy][a-z_]+|^h[aeu][a-z]{2,}|^(?:uni|use|usu|uti)[a-z]/;
const NO_CONSONANT = /^(?:hono|hour|heir|unin|unim|xor|ld|rx|tx|sk|nl|fd)/;

function expectedArticle(word: string): 'a' | 'an' | undefined {
  if (/^\d/.test(word)) return EIGHTS.test(word) ? 'an' : 'a';
  if (VOWEL.test(word)) return NO_VOWEL.test(word) ? undefined : 'an';
  return CONSONANT.test(word) && !NO_CONSONANT.test(word) ? 'a' : undefined;
}
