import { defineRule, quoted } from '../rule.ts';
import { placeIn } from '../text/section-text.ts';
import { SLIPS } from '../text/slips.ts';

/** A word is misspelt in a way that is known. */
export const spelling = defineRule({
  id: 'spelling',
  level: 'info',
  summary: 'A word is misspelt in a way that often happens.',
  details:
    'A list of known slips, no dictionary: what is not on it is never reported. The fix puts the word right where the list has one answer.',
  bad: '\t\tThe packet is recieved.',
  good: '\t\tThe packet is received.',
  isFixable: true,
  check({ entries }, report) {
    for (const { sections } of entries) {
      for (const { lines } of sections) {
        for (const line of lines) {
          if (line.isBlank) continue;
          for (const span of line.spans) {
            if (span.kind !== 'plain') continue;
            for (const match of span.text.matchAll(/[A-Za-z]{3,}/g)) {
              const right = SLIPS.get(match[0].toLowerCase());
              if (right === undefined) continue;
              const expected = withCase(right, match[0]);
              const start = span.start + match.index;
              const place = placeIn(line, start, start + match[0].length);
              report(place, `Unexpected ${quoted(match[0])}, expected ${quoted(expected)}`, {
                actual: match[0],
                expected,
                fix: [{ place, text: expected }],
              });
            }
          }
        }
      }
    }
  },
});

function withCase(right: string, model: string): string {
  return /^[A-Z]/.test(model) ? right[0]!.toUpperCase() + right.slice(1) : right;
}
