import { defineRule } from '../rule.ts';
import { placeIn } from '../text/section-text.ts';

/** A Return section begins by saying that it returns. */
export const returnsInReturn = defineRule({
  id: 'returns-in-return',
  level: 'info',
  summary: 'A `Return` section of a helper begins with "Returns".',
  details: 'The title says it already.',
  bad: '\t\tReturns 0 on success.',
  good: '\t\t0 on success.',
  check({ helpers }, report) {
    for (const { sections } of helpers) {
      const first = sections.find(({ section }) => section.name === 'Return')?.lines.find(({ isBlank }) => !isBlank);
      const word = first && /^Returns?\b/.exec(first.line.text)?.[0];
      if (first && word) report(placeIn(first, 0, word.length), 'Unexpected "Returns", which the title says already');
    }
  },
});
