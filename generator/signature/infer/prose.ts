import type { Helper, Section } from '../../tree/index.ts';

/** What a helper's text says, as far as sentences can be told apart from names. Most is never asked for, so each section is put together when it is. */
export class Prose {
  private readonly helper: Helper;
  private foundDescription: string | undefined;
  private foundReturns: string | undefined;
  private foundNull: boolean | undefined;

  constructor(helper: Helper) {
    this.helper = helper;
    this.foundDescription = undefined;
    this.foundReturns = undefined;
    this.foundNull = undefined;
  }

  /** The description in one line. */
  get description(): string {
    this.foundDescription ??= textOf(this.helper.description);
    return this.foundDescription;
  }

  get returns(): string {
    this.foundReturns ??= textOf(this.helper.returns);
    return this.foundReturns;
  }

  /** False when no sentence of the description says what may be NULL, which the lines of the header tell as they stand. */
  get maySayNull(): boolean {
    this.foundNull ??= BE_NULL.test(linesOfDescription(this.helper));
    return this.foundNull;
  }
}

/** The end of "may be NULL", which may go over the end of a line and the next one's margin; the rarer word first. */
const BE_NULL = /NULL(?<=be[\s*]+NULL)/;

/** The lines of the description as they stand in the header, up to the next title, or to the end of the entry. */
function linesOfDescription(helper: Helper): string {
  const { description, sections } = helper;
  if (!description) return '';
  const { file, row } = description.title.origin;
  const next = sections[sections.indexOf(description) + 1];
  const end = next ? file.lineStarts[next.title.origin.row - 1] : helper.place.end.offset;
  return file.text.slice(file.lineStarts[row], end);
}

/** A section with its line ends made blanks. */
function textOf(section: Section | undefined): string {
  return section ? section.lines.map((line) => line.text.trim()).join(' ') : '';
}

/** Says whether a text speaks of NULL as something that may come. */
export function mentionsNull(text: string): boolean {
  return /\bNULL\b/.test(text);
}

/** Says whether the description lets the argument called `name` be NULL. */
export function mayBeNull(prose: Prose, name: string): boolean {
  return (
    prose.maySayNull &&
    sentencesAbout(prose.description, name).some((sentence) => /\b(?:may|can|could) be (?:\**)NULL/.test(sentence))
  );
}

/** Says whether the description keeps the argument called `name` at 0. */
export function isReserved(prose: Prose, name: string): boolean {
  return sentencesAbout(prose.description, name).some((sentence) =>
    /\b(?:must be (?:set to )?(?:zero|0)|reserved|unused|not used)\b/.test(sentence),
  );
}

/** The constants that the sentences about the argument name. */
export function constantsFor(prose: Prose, name: string): string[] {
  const found = new Set<string>();
  for (const sentence of sentencesAbout(prose.description, name)) {
    for (const [constant] of sentence.matchAll(/\bBPF_[A-Z0-9_]+\b/g)) found.add(constant);
  }
  return [...found];
}

/** The sentences in which an argument's name stands, marked up as the header does: `*flags*`. */
function sentencesAbout(text: string, name: string): string[] {
  if (name === '') return [];
  return text.split(/\.\s+/).filter((sentence) => sentence.includes(`*${name}*`));
}
