import { placeAtOffsets } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';

/** Words that may stand twice. */
const USUAL: ReadonlySet<string> = new Set(['that', 'had', 'long', 'u']);

/** A word, the blanks or the line's end and the next one's star behind it, and the word again. */
const TWICE = /\b(?<!['./&<>-])([a-z]+)\b( {1,2}|[ \t]*\r?\n[ \t]*(?:\*[ \t]*)?)\1(?![\w'-]|[./]\w)/gi;

/** A word stands twice in a row. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  level: 'warning',
  summary: 'A word stands twice in a row.',
  details:
    'All comments are read. Words in markup are left out, so "the flags *flags*" is none. The second may stand on the next line. The fix takes it away.',
  bad: '\t\tReturn the the number.',
  good: '\t\tReturn the number.',
  isFixable: true,
  check({ file, isProse }, report) {
    for (const match of file.text.matchAll(TWICE)) {
      const [whole, word, gap] = match as unknown as [string, string, string];
      const end = match.index + whole.length;
      const start = end - word.length;
      if (USUAL.has(word.toLowerCase())) continue;
      if (!isProse(match.index, match.index + word.length) || !isProse(start, end)) continue;
      const second = file.text.slice(start, end);
      const [from, to] = gap.includes('\n') ? [start, end + blanksAt(file.text, end)] : [start - gap.length, end];
      report(placeAtOffsets(file, start, end), `Unexpected second ${quoted(second)}`, {
        actual: second,
        fix: [{ place: placeAtOffsets(file, from, to), text: '' }],
      });
    }
  },
});

/** A word at the start of a line goes with the blanks behind it, any other with those before it. */
function blanksAt(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end - start;
}
