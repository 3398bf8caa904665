import { placeBetween, rowText } from '../../source/index.ts';
import { blankLineBefore } from '../header/page-fix.ts';
import { defineRule, quoted } from '../rule.ts';

/** An entry begins right below the text of the one before it. */
export const crowdedEntry = defineRule({
  id: 'crowded-entry',
  level: 'warning',
  summary: 'No empty line stands before an entry.',
  details: 'bpf_doc.py finds the entry all the same; a reader of the header may not. The fix adds the line.',
  bad: '\t\t0 on success.\nlong bpf_x(u64 flags)',
  good: '\t\t0 on success.\n\nlong bpf_x(u64 flags)',
  isFixable: true,
  check({ entries, file }, report) {
    for (const { entry, name } of entries) {
      const { heading } = entry;
      const { row } = heading.origin;
      if (!/^[ \t]*\*[ \t]+\S/.test(rowText(file, row - 1))) continue;
      const place = placeBetween(heading, 0, heading, heading.text.length);
      report(place, `Missing empty line before ${quoted(name)}`, { fix: [blankLineBefore(file, row, 'comment')] });
    }
  },
});
