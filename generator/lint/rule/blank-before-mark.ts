import { defineRule, quoted } from '../rule.ts';
import { placeIn } from '../text/section-text.ts';

/** A mark behind a blank that nothing can begin at. */
const MARK = /(?<![ \t])[ \t]+\*\*(?=[\s.,:;)]|$)/m;

/** The same for the search through the whole header, the rarer stars first. */
const MARKS = /\*\*(?=[\s.,:;)]|$)(?<=[ \t]\*\*)/gm;

/** Bold text ends with a blank before its mark, so it goes on to the next. */
export const blankBeforeMark = defineRule({
  id: 'blank-before-mark',
  level: 'error',
  summary: 'A blank stands before the stars that were to end bold text.',
  details:
    'docutils does not end the text there. Where more bold text follows in the paragraph, it ends at those stars and docutils says nothing: everything between is bold. Where none follows it says so (`rst/unclosed-inline-markup`). The fix takes the blank away.',
  bad: '\t\tEither **BPF_X ** or **BPF_Y**.',
  good: '\t\tEither **BPF_X** or **BPF_Y**.',
  isFixable: true,
  check(context, report) {
    for (const { lines } of context.sectionsWith(MARKS)) {
      for (const line of lines) {
        for (const span of line.spans) {
          const match = span.kind === 'strong' ? MARK.exec(span.text) : null;
          if (!match) continue;
          const from = line.line.text.startsWith(span.text, span.start) ? span.start : span.start + 2;
          const start = from + match.index;
          const end = start + match[0].length;
          const place = placeIn(line, start, end);
          report(place, `Unexpected blank before ${quoted('**')}, which ends no bold text there`, {
            fix: [{ place, text: '**' }],
          });
        }
      }
    }
  },
});
