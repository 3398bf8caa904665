import type { Line, SourceFile } from '../../source/index.ts';
import { defineRule } from '../rule.ts';
import { placeIn, type SectionText, type TextLine } from '../text/section-text.ts';

/** A section's last sentence, or what is said of an error, does not end. */
export const fullStop = defineRule({
  id: 'full-stop',
  level: 'info',
  summary: 'The last sentence of a section, or of a paragraph about an error, has no full stop.',
  details:
    'Items of lists, literal blocks, declarations, references (`See: …`) and paragraphs of one word (`0`) are left out. A paragraph is about an error when it begins with one in bold: `**-EINVAL** if …`.',
  bad: '\t\t**-EINVAL** if *flags* are unknown\n\n\t\t**-ENOENT** if there is none.',
  good: '\t\t**-EINVAL** if *flags* are unknown.\n\n\t\t**-ENOENT** if there is none.',
  check(context, report) {
    const spoken = new Set(context.sectionsWith(ERRORS));
    for (const { sections } of context.entries) {
      for (const section of sections) {
        if (!spoken.has(section) && (endsInDot(section, context.file) || endsInStop(section.section.lines))) continue;
        for (const last of sentenceEnds(section.lines)) {
          const text = last.line.text.trimEnd();
          if (STOPPED.test(text) || NO_SENTENCE.test(text)) continue;
          report(placeIn(last, text.length - 1, text.length), 'Missing full stop at the end of the text');
        }
      }
    }
  },
});

/** A sentence that has ended, or goes on below. */
const STOPPED = /[.!?:|=][)'"`*]*$/;

/** An item, a reference, a declaration. */
const NO_SENTENCE = /^\s*(?:[-+*]\s|\d+[.)]\s|See:)|\(\\\*/;

/** What is said of an error. */
const ERROR = /^\s*\*\*-E[A-Z0-9]+\*\* \S/;

/** The same anywhere in the header. */
const ERRORS = /\*\*-E[A-Z0-9]+\*\* \S/g;

/** Whether the last line with text surely ends with a dot. Of the file's lines, from the last one on, those without text are nearly all alike. */
function endsInDot({ section, lastRow }: SectionText, { text, lineStarts }: SourceFile): boolean {
  for (let row = lastRow; row > section.title.origin.row; row--) {
    const start = lineStarts[row - 1]!;
    const end = lineStarts[row] ?? text.length;
    if (text.startsWith('.\n', end - 2)) return true;
    if (end - start !== BLANK_LINE.length || !text.startsWith(BLANK_LINE, start)) return false;
  }
  return false;
}

const BLANK_LINE = ' *\n';

/** Whether the last line with text ends a sentence; also where there is no line. */
function endsInStop(lines: readonly Line[]): boolean {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]!.text.trim() === '') last--;
  return last < 0 || STOPPED.test(lines[last]!.text.trimEnd());
}

/** The last lines of paragraphs about errors, and that of the section unless it is an item or code. */
function sentenceEnds(lines: readonly TextLine[]): TextLine[] {
  const ends: TextLine[] = [];
  const last = lines.findLast(({ isBlank }) => !isBlank);
  let first: TextLine | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.isBlank) continue;
    if (index === 0 || lines[index - 1]!.isBlank) first = line;
    const next = lines[index + 1];
    if (next && !next.isBlank) continue;
    const isLast = line === last;
    if (first === line && !/\S\s+\S/.test(line.line.text)) continue;
    if (ERROR.test(first!.line.text) || (isLast && !line.isCode && !isItem(first!, line))) ends.push(line);
  }
  return ends;
}

function isItem(first: TextLine, last: TextLine): boolean {
  return last.indent > 0 || /^\s*(?:[-+*]|\d+[.)])\s/.test(first.line.text);
}
