import { placeAtOffsets } from '../../source/index.ts';
import { defineRule } from '../rule.ts';

/** Blanks at the end of a line, behind a character that is none or behind nothing. */
const BLANKS = /(?<![ \t])[ \t]+(?=\r?$)/gm;

/** Tells at once of nearly every header that it has none; line ends are fewer than blanks, so it begins with one. */
const ANY = /[\r\n](?<=[ \t][\r\n])/;

/** A line of a comment ends with blanks. */
export const trailingBlanks = defineRule({
  id: 'trailing-blanks',
  level: 'warning',
  summary: 'A line of a comment ends with blanks.',
  details:
    'They are seen by nobody until a patch is refused for them. Empty lines on which bpf_doc.py ends a section have `uapi/blank-line`. The fix takes them away.',
  isFixable: true,
  check({ model, entries, file }, report) {
    if (!ANY.test(file.text)) return;
    const ends = new Set(
      entries.flatMap(({ entry }) =>
        entry.sections.flatMap(({ lines, misfits }) => misfits.map((index) => lines[index]!.origin.row)),
      ),
    );
    for (const { place } of model.comments) {
      if (place.start.line === place.end.line) continue;
      const text = file.text.slice(place.start.offset, place.end.offset);
      for (const match of text.matchAll(BLANKS)) {
        const start = place.start.offset + match.index;
        const end = start + match[0].length;
        if (end === place.end.offset) continue;
        const blanks = placeAtOffsets(file, start, end);
        if (ends.has(blanks.start.line)) continue;
        report(blanks, 'Unexpected blanks at the end of the line', { fix: [{ place: blanks, text: '' }] });
      }
    }
  },
});
