import { type Line, placeBetween } from '../../source/index.ts';
import type { DocumentedEntry, Section } from '../../tree/index.ts';
import type { CommentLine } from './comment-line.ts';
import type { RawEntry, RawSection } from './outline.ts';

/** Returns what a helper and a command have in common of `raw`. */
export function commonParts(raw: RawEntry): DocumentedEntry {
  const heading = raw.heading[0]!.content;
  const sections = raw.sections.map(toSection);
  const last = lastWithText(raw);
  return {
    heading,
    place: placeBetween(heading, 0, last, last.text.length),
    sections,
    description: sections.find((section) => section.name === 'Description'),
    returns: sections.find((section) => section.name === 'Return'),
  };
}

/** Returns the text that bpf_doc.py gathers of a section: every line up to the first that it does not take, each with its newline. */
export function sectionText(section: Section | undefined): string {
  if (!section) return '';
  const end = section.misfits[0] ?? section.lines.length;
  let text = '';
  for (let index = 0; index < end; index++) text += `${section.lines[index]!.text}\n`;
  return text;
}

/** True when a section has a line with text. */
export function hasText(section: Section): boolean {
  return section.lines.some((line) => line.text.trim() !== '');
}

function toSection({ title, lines }: RawSection): Section {
  return {
    name: title.section!,
    title: title.content,
    isExact: title.isExact,
    lines: lines.map((line) => line.content),
    misfits: indicesOf(lines, (line) => !line.isExact),
    blankIndented: indicesOf(lines, (line) => line.isBlankIndented),
  };
}

function indicesOf(lines: readonly CommentLine[], test: (line: CommentLine) => boolean): number[] {
  return lines.flatMap((line, index) => (test(line) ? index : []));
}

function lastWithText({ heading, sections }: RawEntry): Line {
  const lines = [...heading, ...sections.flatMap(({ title, lines }) => [title, ...lines])];
  return lines.findLast(({ content }) => content.text.trim() !== '')!.content;
}
