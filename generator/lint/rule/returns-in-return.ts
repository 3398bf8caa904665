import { placeBetween } from '../../source/index.ts';
import { defineRule } from '../rule.ts';

/** A line that begins so. */
const RETURNS = /Return(?<=^[ \t]*(?:\*[ \t]*)?Return)/gm;

/** A Return section begins by saying that it returns. */
export const returnsInReturn = defineRule({
  id: 'returns-in-return',
  level: 'info',
  summary: 'A `Return` section of a helper begins with "Returns".',
  details: 'The title says it already.',
  bad: '\t\tReturns 0 on success.',
  good: '\t\t0 on success.',
  check(context, report) {
    const found = new Set(context.sectionsWith(RETURNS));
    for (const { entry, sections } of context.helpers) {
      if (!sections.some((section) => found.has(section) && section.section === entry.returns)) continue;
      const lines = entry.returns?.lines ?? [];
      let first = 0;
      while (first < lines.length && lines[first]!.text.trim() === '') first++;
      const line = lines[first];
      const word = line?.text.startsWith('Return') ? /^Returns?\b/.exec(line.text)?.[0] : undefined;
      if (!line || word === undefined) continue;
      report(placeBetween(line, 0, line, word.length), 'Unexpected "Returns", which the title says already');
    }
  },
});
