import { defineRule } from '../rule.ts';
import { placeIn, type TextLine } from '../text/section-text.ts';

/** A section's last sentence does not end. */
export const fullStop = defineRule({
  id: 'full-stop',
  level: 'info',
  summary: 'The last sentence of a section has no full stop.',
  details: 'Items of lists, literal blocks and sections of one word (`0`) are left out.',
  check({ entries }, report) {
    for (const { sections } of entries) {
      for (const { lines } of sections) {
        const last = lines.findLast(({ isBlank }) => !isBlank);
        if (!last || last.isCode || isItem(lines, last)) continue;
        const text = last.line.text.trimEnd();
        if (!/\s/.test(text.trim()) || /[.!?:|=][)'"`*]*$/.test(text)) continue;
        report(placeIn(last, text.length - 1, text.length), 'Missing full stop at the end of the section');
      }
    }
  },
});

function isItem(lines: readonly TextLine[], last: TextLine): boolean {
  const start = lines.findLastIndex(({ isBlank }, index) => isBlank && index < lines.indexOf(last)) + 1;
  return last.indent > 0 || /^\s*(?:[-+*]|\d+[.)])\s/.test(lines[start]!.line.text);
}
