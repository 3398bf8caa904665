import { placeBetween, pointInFile, rowText, type SourceFile } from '../../source/index.ts';
import type { LintContext } from '../context.ts';
import { defineRule, type Report } from '../rule.ts';
import { indentOf, placeIn } from '../text/section-text.ts';

/** Columns of ` *` and two tabs: where the text of a section begins. */
const TEXT_COLUMN = 16;

/** A line whose margin has blanks where a tab should be, and perhaps another: the star first, since the search is faster when it begins with what is rare. */
const BLANK_MARGIN = /\* ?(?:\t {8}| {5})(?<=^ \* ?(?:\t {8}| {5}))/gm;

/** Tells at once of nearly every header that no title stands behind blanks only: from five on they count as a margin. */
const ANY_TITLE = /\* {5,}(?:Description|Return|Attributes)/;

/** A title behind blanks only, at the start of its line. */
const BLANK_TITLE = /[ \t]*\* +\S/y;

/** The body of a section is indented by blanks instead of tabs. */
export const blankIndent = defineRule({
  id: 'blank-indent',
  level: 'error',
  summary: 'The title or the text of a section is indented by blanks instead of tabs.',
  details:
    'bpf_doc.py takes such a line, but everything from 13 to 17 blanks becomes column 0: a list or a block that is indented further loses its indentation on the page. ' +
    'A title may stand behind five to seven blanks, which others then take for the margin of the text. The fix puts tabs there and keeps what is left of the indentation as it looks in the header.',
  bad: '                Text below a title.',
  good: '\t\tText below a title.',
  isFixable: true,
  check(context, report) {
    const { file } = context;
    checkTitles(context, report);
    for (const { section, lines } of context.sectionsWith(BLANK_MARGIN)) {
      for (const index of section.blankIndented) {
        const text = lines[index];
        if (!text || text.isBlank) continue;
        const { row } = text.line.origin;
        report(
          placeIn(text, 0, text.line.text.length),
          'Unexpected blanks before the text, expected two tabs behind the star',
          { fix: [marginEdit(file, row, textMargin(file, row))] },
        );
      }
    }
  },
});

function checkTitles({ entries, file }: LintContext, report: Report): void {
  if (!ANY_TITLE.test(file.text)) return;
  for (let index = 0; index < entries.length; index++) {
    const { sections } = entries[index]!;
    for (let at = 0; at < sections.length; at++) {
      const { title, isExact } = sections[at]!.section;
      BLANK_TITLE.lastIndex = file.lineStarts[title.origin.row - 1]!;
      if (!isExact || !BLANK_TITLE.test(file.text)) continue;
      report(
        placeBetween(title, 0, title, title.text.length),
        'Unexpected blanks before the title, expected a tab behind the star',
        { fix: [marginEdit(file, title.origin.row, '\t')] },
      );
    }
  }
}

/** Two tabs, and the blanks by which the text stands further in. */
function textMargin(file: SourceFile, row: number): string {
  const rest = Math.max(0, indentOf(rowText(file, row).replace('*', ' ')) - TEXT_COLUMN);
  return `\t\t${' '.repeat(rest)}`;
}

/** Puts `margin` where the blanks behind the star are. */
function marginEdit(file: SourceFile, row: number, margin: string) {
  const line = rowText(file, row);
  const star = line.indexOf('*') + 1;
  const start = star + /^[ \t]*/.exec(line.slice(star))![0].length;
  return { place: { start: pointInFile(file, row, star), end: pointInFile(file, row, start) }, text: margin };
}
