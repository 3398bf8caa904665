import { unescaped, unescapedLine } from './print.ts';
import type { State } from './state.ts';

/**
 * Macros that let troff work out margins by itself, then `.TH` and the section with the page's name. They are docutils' interface to the page: every `.INDENT` refers to them, so the bytes are fixed.
 */
export function headerPieces(state: State): string[] {
  return [MACROS, titleLine(state), nameSection(state)];
}

/** Returns the value of a bibliographic field; the empty text when the document has none. */
export function docinfoValue(state: State, name: string): string {
  return state.docinfo.values.get(name) ?? '';
}

const MACROS = `.
.nr rst2man-indent-level 0
.
.de1 rstReportMargin
\\\\$1 \\\\n[an-margin]
level \\\\n[rst2man-indent-level]
level margin: \\\\n[rst2man-indent\\\\n[rst2man-indent-level]]
-
\\\\n[rst2man-indent0]
\\\\n[rst2man-indent1]
\\\\n[rst2man-indent2]
..
.de1 INDENT
.\\" .rstReportMargin pre:
. RS \\\\$1
. nr rst2man-indent\\\\n[rst2man-indent-level] \\\\n[an-margin]
. nr rst2man-indent-level +1
.\\" .rstReportMargin post:
..
.de UNINDENT
. RE
.\\" indent \\\\n[an-margin]
.\\" old: \\\\n[rst2man-indent\\\\n[rst2man-indent-level]]
.nr rst2man-indent-level -1
.\\" new: \\\\n[rst2man-indent\\\\n[rst2man-indent-level]]
.in \\\\n[rst2man-indent\\\\n[rst2man-indent-level]]u
..
`;

function titleLine(state: State): string {
  const { style } = state;
  const field = (name: string) => unescapedLine(state, docinfoValue(state, name));
  const section = field('manual_section');
  const group = field('manual_group');
  const fields = [
    `"${field(style.upperCaseTitles ? 'title_upper' : 'title')}"`,
    style.sectionIsQuoted ? `"${section}"` : section,
    `"${field('date')}"`,
    `"${field('version')}"`,
  ];
  if (group !== '' || style.keepsEmptyGroup) fields.push(`"${group}"`);
  return `.TH ${fields.join(' ')}\n`;
}

function nameSection(state: State): string {
  const title = unescaped(state, docinfoValue(state, 'title'), true);
  const subtitle = unescaped(state, docinfoValue(state, 'subtitle'));
  return `.SH ${state.style.upperCaseTitles ? 'NAME' : 'Name'}\n${title} \\- ${subtitle}\n`;
}
