import { type Line, type Place, placeBetween, type SourceFile } from '../../source/index.ts';
import type { DocumentedEntry, Section, SectionName } from '../../tree/index.ts';
import { type CommentLine, contentOf, isBlankIndented } from './comment-line.ts';
import type { CommentRows } from './comment-rows.ts';
import type { RawEntry, RawSection } from './outline.ts';

/** What a helper and a command have in common. Lines and places are made when they are first asked for: a header for programs needs only text. */
export class HeaderEntry implements DocumentedEntry {
  readonly heading: Line;
  readonly sections: readonly Section[];
  protected readonly raw: RawEntry;
  protected readonly file: SourceFile;
  private end: Line | undefined;

  constructor(raw: RawEntry, file: SourceFile) {
    this.raw = raw;
    this.file = file;
    this.heading = contentOf(raw.heading[0]!, file);
    this.sections = raw.sections.map((section) => new HeaderSection(section, raw.rows));
    this.end = undefined;
  }

  get description(): Section | undefined {
    return this.sections.find(({ name }) => name === 'Description');
  }

  get returns(): Section | undefined {
    return this.sections.find(({ name }) => name === 'Return');
  }

  get place(): Place {
    this.end ??= lastWithText(this.raw);
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
  private readonly raw: RawSection;
  private readonly rows: CommentRows;
  private titleLine: Line | undefined;
  private content: readonly Line[] | undefined;

  constructor(raw: RawSection, rows: CommentRows) {
    this.name = raw.title.section!;
    this.isExact = raw.title.isExact;
    this.raw = raw;
    this.rows = rows;
    this.titleLine = undefined;
    this.content = undefined;
  }

  get title(): Line {
    this.titleLine ??= contentOf(this.raw.title, this.rows.file);
    return this.titleLine;
  }

  get lines(): readonly Line[] {
    this.content ??= contents(this.raw, this.rows);
    return this.content;
  }

  get isEmpty(): boolean {
    const { from, to } = this.raw;
    for (let at = from; at < to; at++) if (this.rows.hasText(at)) return false;
    return true;
  }

  get misfits(): readonly number[] {
    return this.raw.misfits;
  }

  get text(): string {
    const { from, to, misfits } = this.raw;
    const end = misfits.length > 0 ? from + misfits[0]! : to;
    let text = '';
    for (let at = from; at < end; at++) text += `${this.rows.content(at).text}\n`;
    return text;
  }

  get blankIndented(): readonly number[] {
    const { from, to } = this.raw;
    const indented: number[] = [];
    for (let at = from; at < to; at++) if (isBlankIndented(this.rows.line(at))) indented.push(at - from);
    return indented;
  }
}

function contents({ from, to }: RawSection, rows: CommentRows): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; at++) lines.push(rows.content(at));
  return lines;
}

/** The last line of a section that has text. */
function lastText({ from, to }: RawSection, rows: CommentRows): CommentLine | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (rows.hasText(at)) return rows.line(at);
  }
  return undefined;
}

function lastWithText({ heading, sections, rows }: RawEntry): Line {
  const last = sections[sections.length - 1];
  const line = last ? (lastText(last, rows) ?? last.title) : heading[heading.length - 1]!;
  return contentOf(line, rows.file);
}
