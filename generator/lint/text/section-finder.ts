import type { SourceFile } from '../../source/index.ts';
import type { EntryText } from '../context.ts';
import type { SectionText } from './section-text.ts';

/** The sections of a header in the order of the file, and where their lines stand. */
export class SectionFinder {
  private readonly file: SourceFile;
  private readonly sections: SectionText[];
  /** The file up to the end of the last section. */
  private readonly text: string;
  /** The offsets of each section's lines, below its title, up to the last one that may have text. */
  private readonly starts: number[];
  private readonly ends: number[];

  /** `entries` stand in the order of the file. */
  constructor(file: SourceFile, entries: readonly EntryText[]) {
    this.file = file;
    this.sections = [];
    this.starts = [];
    this.ends = [];
    for (let index = 0; index < entries.length; index++) {
      const { sections } = entries[index]!;
      for (let at = 0; at < sections.length; at++) this.add(sections[at]!);
    }
    this.text = file.text.slice(0, this.ends[this.ends.length - 1]);
  }

  private add(one: SectionText): void {
    const { text, lineStarts } = this.file;
    this.sections.push(one);
    this.starts.push(lineStarts[one.section.title.origin.row] ?? text.length);
    this.ends.push(lineStarts[one.lastRow] ?? text.length);
  }

  /**
   * Returns the sections in which `pattern` finds something, which is global and finds only what stands on one line, and on none without text. The search runs natively over the whole text, so that a rule takes apart no
   * section that has nothing for it.
   */
  sectionsWith(pattern: RegExp): SectionText[] {
    const { text, starts, ends, sections } = this;
    const found: SectionText[] = [];
    let index = 0;
    while (index < sections.length) {
      pattern.lastIndex = starts[index]!;
      if (!pattern.test(text)) break;
      const last = pattern.lastIndex - 1;
      while (index < sections.length && ends[index]! <= last) index++;
      if (index < sections.length && starts[index]! <= last) found.push(sections[index++]!);
    }
    return found;
  }
}
