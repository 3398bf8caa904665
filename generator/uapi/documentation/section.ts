import { type Line, placeBetween, type SourceFile } from '../../source/index.ts';
import type { DocumentedEntry, Section } from '../../tree/index.ts';
import { lazy } from '../lazy.ts';
import { type CommentLine, contentOf, hasText, isBlankIndented } from './comment-line.ts';
import type { RawEntry, RawSection } from './outline.ts';

/** Returns what a helper and a command have in common of `raw`. Their lines are made when they are first asked for: a header for programs needs only their text. */
export function commonParts(raw: RawEntry, file: SourceFile): DocumentedEntry {
  const heading = contentOf(raw.heading[0]!, file);
  const sections = raw.sections.map((section) => toSection(section, file));
  const place = lazy(() => {
    const last = lastWithText(raw, file);
    return placeBetween(heading, 0, last, last.text.length);
  });
  return {
    heading,
    get place() {
      return place();
    },
    sections,
    description: sections.find((section) => section.name === 'Description'),
    returns: sections.find((section) => section.name === 'Return'),
  };
}

/** Returns the text that bpf_doc.py gathers of a section; empty when there is none. */
export function sectionText(section: Section | undefined): string {
  return section?.text ?? '';
}

function toSection({ title, lines }: RawSection, file: SourceFile): Section {
  const titleLine = lazy(() => contentOf(title, file));
  const content = lazy(() => lines.map((line) => contentOf(line, file)));
  const misfits: number[] = [];
  for (let index = 0; index < lines.length; index++) if (!lines[index]!.isExact) misfits.push(index);
  return {
    name: title.section!,
    get title() {
      return titleLine();
    },
    isExact: title.isExact,
    isEmpty: !lines.some(hasText),
    get lines() {
      return content();
    },
    get text() {
      return textOf(lines, misfits[0] ?? lines.length);
    },
    misfits,
    get blankIndented() {
      return lines.flatMap((line, index) => (isBlankIndented(line) ? index : []));
    },
  };
}

function textOf(lines: readonly CommentLine[], end: number): string {
  let text = '';
  for (let index = 0; index < end; index++) {
    const line = lines[index]!;
    text += `${line.text.slice(line.start)}\n`;
  }
  return text;
}

function lastWithText({ heading, sections }: RawEntry, file: SourceFile): Line {
  const last = sections[sections.length - 1];
  const line = last ? (last.lines.findLast(hasText) ?? last.title) : heading[heading.length - 1]!;
  return contentOf(line, file);
}
