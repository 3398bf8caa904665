import { rowText } from '../../source/index.ts';
import { defineRule } from '../rule.ts';
import { placeIn } from '../text/section-text.ts';

/** An entry's lines begin in two ways. */
export const mixedMargin = defineRule({
  id: 'mixed-margin',
  level: 'info',
  summary: 'Some lines of an entry have a blank between star and tab, others have none.',
  details: 'Trivial, and off in both presets: bpf_doc.py takes either.',
  check({ entries, file }, report) {
    for (const { sections } of entries) {
      let first: boolean | undefined;
      for (const text of sections.flatMap(({ lines }) => lines)) {
        const margin = /^ \*( ?)\t/.exec(rowText(file, text.line.origin.row));
        if (text.isBlank || !margin) continue;
        const hasBlank = margin[1] !== '';
        first ??= hasBlank;
        if (hasBlank === first) continue;
        report(placeIn(text, 0, text.line.text.length), 'Unexpected margin, expected that of the lines before');
        break;
      }
    }
  },
});
