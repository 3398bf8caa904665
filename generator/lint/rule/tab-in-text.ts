import { defineRule } from '../rule.ts';
import { placeIn } from '../text/section-text.ts';

/** The first tab behind something else than the comment's own star. */
const TAB = /\t(?<=(?:[^\s*]|\S[ \t]*\*) *\t)/g;

/** A tab stands inside a line of text. */
export const tabInText = defineRule({
  id: 'tab-in-text',
  level: 'error',
  summary: 'A tab stands between words.',
  details:
    'On the page it becomes as many blanks as reach the next multiple of eight. Literal blocks are left out. The fix makes it one blank.',
  isFixable: true,
  check(context, report) {
    for (const { lines } of context.sectionsWith(TAB)) {
      for (const text of lines) {
        if (text.isCode || text.isBlank || !text.line.text.includes('\t')) continue;
        for (const match of text.line.text.matchAll(/(?<=\S)(?=[ \t]*\t)[ \t]+(?=\S)/g)) {
          const place = placeIn(text, match.index, match.index + match[0].length);
          report(place, 'Unexpected tab inside of text, expected a blank', { fix: [{ place, text: ' ' }] });
        }
      }
    }
  },
});
