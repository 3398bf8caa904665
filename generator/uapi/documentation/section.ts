import { type Line, type Place, placeBetween, type SourceFile } from '../../source/index.ts';
import type { DocumentedEntry, Section, SectionName } from '../../tree/index.ts';
import { type CommentLine, contentOf, hasText, isBlankIndented } from './comment-line.ts';
import type { RawEntry, RawSection } from './outline.ts';

/** What a helper and a command have in common. Lines and places are made when they are first asked for: a header for programs needs only text. */
export class HeaderEntry implements DocumentedEntry {
  readonly heading: Line;
  readonly sections: readonly Section[];
  readonly description: Section | undefined;
  readonly returns: Section | undefined;
  protected readonly raw: RawEntry;
  protected readonly file: SourceFile;
  private end: Line | undefined;

  constructor(raw: RawEntry, file: SourceFile) {
    this.raw = raw;
    this.file = file;
    this.heading = contentOf(raw.heading[0]!, file);
    this.sections = raw.sections.map((section) => new HeaderSection(section, file));
    this.description = this.sections.find(({ name }) => name === 'Description');
    this.returns = this.sections.find(({ name }) => name === 'Return');
    this.end = undefined;
  }

  get place(): Place {
    this.end ??= lastWithText(this.raw, this.file);
    return placeBetween(this.heading, 0, this.end, this.end.text.length);
  }
}

/** Returns the text that bpf_doc.py gathers of a section; empty when there is none. */
export function sectionText(section: Section | undefined): string {
  return section?.text ?? '';
}

class HeaderSection implements Section {
  readonly name: SectionName;
  readonly isExact: boolean;
  readonly isEmpty: boolean;
  readonly misfits: readonly number[];
  private readonly raw: RawSection;
  private readonly file: SourceFile;
  private titleLine: Line | undefined;
  private content: readonly Line[] | undefined;

  constructor(raw: RawSection, file: SourceFile) {
    this.name = raw.title.section!;
    this.isExact = raw.title.isExact;
    this.isEmpty = !raw.lines.some(hasText);
    this.misfits = misfitsOf(raw.lines);
    this.raw = raw;
    this.file = file;
    this.titleLine = undefined;
    this.content = undefined;
  }

  get title(): Line {
    this.titleLine ??= contentOf(this.raw.title, this.file);
    return this.titleLine;
  }

  get lines(): readonly Line[] {
    this.content ??= this.raw.lines.map((line) => contentOf(line, this.file));
    return this.content;
  }

  get text(): string {
    return textOf(this.raw.lines, this.misfits[0] ?? this.raw.lines.length);
  }

  get blankIndented(): readonly number[] {
    return this.raw.lines.flatMap((line, index) => (isBlankIndented(line) ? index : []));
  }
}

function misfitsOf(lines: readonly CommentLine[]): readonly number[] {
  const misfits: number[] = [];
  for (let index = 0; index < lines.length; index++) if (!lines[index]!.isExact) misfits.push(index);
  return misfits;
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
