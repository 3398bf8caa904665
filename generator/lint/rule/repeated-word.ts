import type { Edit } from '../../source/index.ts';
import { defineRule, quoted } from '../rule.ts';
import { placeIn, type TextLine } from '../text/section-text.ts';

/** Words that may stand twice. */
const USUAL: ReadonlySet<string> = new Set(['that', 'had', 'long', 'u']);

/** A word of plain text and where it stands. */
interface Word {
  readonly text: string;
  readonly line: TextLine;
  readonly start: number;
  readonly end: number;
}

/** A word stands twice in a row. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  level: 'warning',
  summary: 'A word stands twice in a row.',
  details:
    'Words in markup are left out, so "the flags *flags*" is none. The second may stand on the next line. The fix takes it away.',
  bad: '\t\tReturn the the number.',
  good: '\t\tReturn the number.',
  isFixable: true,
  check({ entries }, report) {
    for (const { sections } of entries) {
      for (const { lines } of sections) {
        let before: Word | undefined;
        for (const word of wordsOf(lines)) {
          if (
            before &&
            word &&
            before.text.toLowerCase() === word.text.toLowerCase() &&
            !USUAL.has(word.text.toLowerCase())
          ) {
            const place = placeIn(word.line, word.start, word.end);
            report(place, `Unexpected second ${quoted(word.text)}`, {
              actual: word.text,
              fix: [removal(before, word)],
            });
          }
          before = word;
        }
      }
    }
  },
});

/** The words of plain text in order; undefined where something stands between two that is no blank or line end. */
function wordsOf(lines: readonly TextLine[]): (Word | undefined)[] {
  const words: (Word | undefined)[] = [];
  for (const line of lines) {
    if (line.isBlank || line.isCode) words.push(undefined);
    else {
      for (const span of line.spans) {
        if (span.kind !== 'plain') words.push(undefined);
        else addWords(span.text, span.start, line, words);
      }
    }
  }
  return words;
}

function addWords(text: string, offset: number, line: TextLine, words: (Word | undefined)[]): void {
  for (const match of text.matchAll(/\S+/g)) {
    const isWord = /^[A-Za-z]+$/.test(match[0]);
    const ending = /^([A-Za-z]+)[.,;:)]+$/.exec(match[0])?.[1];
    const start = offset + match.index;
    if (isWord) words.push({ text: match[0], line, start, end: start + match[0].length });
    else if (ending !== undefined) words.push({ text: ending, line, start, end: start + ending.length }, undefined);
    else words.push(undefined);
  }
}

/** The second word with the blank before it; at the start of a line with the blank behind it. */
function removal(before: Word, word: Word): Edit {
  if (before.line === word.line) return { place: placeIn(word.line, before.end, word.end), text: '' };
  const blanks = /^[ \t]*/.exec(word.line.line.text.slice(word.end))![0].length;
  return { place: placeIn(word.line, word.start, word.end + blanks), text: '' };
}
