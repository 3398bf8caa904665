import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';

/** Blanks, or the line's end and the next one's star, and the marks and quotes that the next word may stand in. */
const GAP = '(?: {1,2}|[ \\t]*\\r?\\n[ \\t]*(?:\\*[ \\t]*)?)[*"\'`]*';

/** An article before a letter that it may not go with, or before another article. */
const ARTICLE = new RegExp(
  `(?<![\\w'"./&<>*-])(?:[Aa]${GAP}(?=[aeiou]|8|1[18])|[Aa]n${GAP}(?=[b-df-hj-np-z]|[ue][nstuw]|on|[0-79])|(?:an?|the)${GAP}(?=(?:an?|the)[ \\t\\r\\n]))`,
  'g',
);

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
  check({ file, isProse }, report) {
    for (const { 0: whole, index: start } of file.text.matchAll(ARTICLE)) {
      const found = /^\w+/.exec(whole)![0];
      const next = start + whole.length;
      const word = /^\w*/.exec(file.text.slice(next, next + MOST))![0];
      const expected = isArticle(word) ? '' : expectedArticle(word);
      if (expected === undefined || found.toLowerCase() === expected || found === word) continue;
      if (!isProse(start, start + found.length)) continue;
      const place = placeAtOffsets(file, start, start + found.length);
      if (expected === '') {
        report(place, `Unexpected article ${quoted(found)} before another`, { actual: found });
        continue;
      }
      const right = found[0] === 'A' ? `A${expected.slice(1)}` : expected;
      report(place, `Unexpected ${quoted(found)} before ${quoted(word)}, expected ${quoted(right)}`, {
        actual: found,
        expected: right,
        fix: [{ place, text: right }],
      });
    }
  },
});

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
