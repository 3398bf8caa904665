import { pointInFile, rowText, type SourceFile } from '../../source/index.ts';
import { defineRule } from '../rule.ts';
import { indentOf, placeIn } from '../text/section-text.ts';

/** Columns of ` *` and two tabs: where the text of a section begins. */
const TEXT_COLUMN = 16;

/** The body of a section is indented by blanks instead of tabs. */
export const blankIndent = defineRule({
  id: 'blank-indent',
  level: 'error',
  summary: 'The text of a section is indented by blanks instead of two tabs.',
  details:
    'bpf_doc.py takes such a line, but everything from 13 to 17 blanks becomes column 0: a list or a block that is indented further loses its indentation on the page. ' +
    'The fix puts two tabs there and keeps what is left of the indentation as it looks in the header.',
  bad: '                Text below a title.',
  good: '\t\tText below a title.',
  isFixable: true,
  check({ entries, file }, report) {
    for (const { sections } of entries) {
      for (const { section, lines } of sections) {
        for (const index of section.blankIndented) {
          const text = lines[index];
          if (!text || text.isBlank) continue;
          report(
            placeIn(text, 0, text.line.text.length),
            'Unexpected blanks before the text, expected two tabs behind the star',
            {
              fix: [marginEdit(file, text.line.origin.row)],
            },
          );
        }
      }
    }
  },
});

function marginEdit(file: SourceFile, row: number) {
  const line = rowText(file, row);
  const star = line.indexOf('*') + 1;
  const start = star + /^[ \t]*/.exec(line.slice(star))![0].length;
  const rest = Math.max(0, indentOf(line.replace('*', ' ')) - TEXT_COLUMN);
  return {
    place: { start: pointInFile(file, row, star), end: pointInFile(file, row, start) },
    text: `\t\t${' '.repeat(rest)}`,
  };
}
