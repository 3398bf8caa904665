import type { Disagreement } from '../signature/index.ts';
import type { Message, SourceFile } from '../source/index.ts';
import type { Command, CParam, HeaderModel, Helper } from '../tree/index.ts';
import { type CommentWord, unknownWords } from './text/comment-words.ts';
import { createNames, type KnownNames } from './text/known-names.ts';
import { createProse, entryBefore, type IsProse } from './text/prose.ts';
import { SectionFinder } from './text/section-finder.ts';
import { SectionText } from './text/section-text.ts';

/** What a user's configuration adds to what the rules know. */
export interface Vocabulary {
  /** C types that may stand in a prototype. */
  readonly types: readonly string[];
  /** Constants and functions that the header may name without defining them. */
  readonly names: readonly string[];
  /** Words in `*emphasis*` that are no parameters. */
  readonly words: readonly string[];
}

/** An entry with its text, which is taken apart when somebody asks for it. */
export class EntryText {
  readonly entry: Helper | Command;
  readonly name: string;
  /** The line of the file, from 1, in which it begins. */
  readonly row: number;
  private found: readonly SectionText[] | undefined;
  private foundParams: readonly CParam[] | undefined;
  private foundText: string | undefined;
  private foundRow: number | undefined;

  constructor(entry: Helper | Command) {
    this.entry = entry;
    this.name = entry.name === '' ? entry.heading.text.trim() : entry.name;
    this.row = entry.heading.origin.row;
    this.found = undefined;
    this.foundParams = undefined;
    this.foundText = undefined;
    this.foundRow = undefined;
  }

  /** In the order of the header, attributes left out. */
  get sections(): readonly SectionText[] {
    this.found ??= sectionTexts(this);
    return this.found;
  }

  /** Those of a helper's prototype; none for a command. */
  get params(): readonly CParam[] {
    this.foundParams ??= this.entry.type === 'helper' ? (this.entry.prototype?.params ?? []) : [];
    return this.foundParams;
  }

  /** The lines of the file below the entry's first title, up to the last one with text; empty when it has no title. */
  get text(): string {
    this.foundText ??= textOf(this.entry);
    return this.foundText;
  }

  /** The last line of the file with text of the entry. */
  get lastRow(): number {
    this.foundRow ??= this.entry.place.end.line;
    return this.foundRow;
  }
}

function textOf({ sections, place }: Helper | Command): string {
  if (sections.length === 0) return '';
  const { file, row } = sections[0]!.title.origin;
  return file.text.slice(file.lineStarts[row], place.end.offset);
}

function sectionTexts({ entry, lastRow }: EntryText): SectionText[] {
  const { sections } = entry;
  const texts: SectionText[] = [];
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index]!;
    if (section.name === 'Attributes') continue;
    const next = sections[index + 1];
    texts.push(new SectionText(section, next ? next.title.origin.row - 1 : lastRow));
  }
  return texts;
}

/** What a rule looks at. Everything is made when it is first asked for, and once. */
export interface LintContext {
  readonly file: SourceFile;
  readonly model: HeaderModel;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly EntryText[];
  readonly helpers: readonly EntryText[];
  /** The entries in the order of the file. */
  readonly entriesInOrder: readonly EntryText[];
  /** The words in comments that look like names of the kernel's: constants and functions that are not in `names`, errors that Linux does not have. */
  readonly unknownWords: readonly CommentWord[];
  readonly names: KnownNames;
  /** Tells prose from code and markup: see `createProse`. */
  readonly isProse: IsProse;
  /** The kernel whose contracts the header is compared with. */
  readonly kernel: string | undefined;
  /** The sections in which `pattern` finds something, in the order of the file; it is global and finds only what stands on one line, and on none without text. */
  sectionsWith(pattern: RegExp): readonly SectionText[];
  /** Where they disagree with the header; none without contracts. */
  readonly disagreements: readonly Disagreement[];
  /** The C types that the generator of declarations knows; undefined: any type may be one. */
  readonly knownTypes: ReadonlySet<string> | undefined;
}

/** What the rules against the contract need of a release's contracts. */
export interface ContractView {
  readonly kernel: string;
  /** Where a header says something else than they do. */
  disagreements(model: HeaderModel): readonly Disagreement[];
}

export interface ContextOptions {
  readonly vocabulary?: Partial<Vocabulary> | undefined;
  readonly contracts?: ContractView | undefined;
  readonly knownTypes?: ReadonlySet<string> | undefined;
}

/** Returns the context for the rules over `model`. */
export function createContext(model: HeaderModel, options: ContextOptions = {}): LintContext {
  return new Context(model, options);
}

class Context implements LintContext {
  readonly file: SourceFile;
  readonly model: HeaderModel;
  readonly vocabulary: Vocabulary;
  readonly kernel: string | undefined;
  readonly knownTypes: ReadonlySet<string> | undefined;
  private readonly contracts: ContractView | undefined;
  private foundEntries: readonly EntryText[] | undefined;
  private foundHelpers: readonly EntryText[] | undefined;
  private foundOrder: readonly EntryText[] | undefined;
  private foundWords: readonly CommentWord[] | undefined;
  private foundNames: KnownNames | undefined;
  private foundProse: IsProse | undefined;
  private foundFinder: SectionFinder | undefined;
  private foundDisagreements: readonly Disagreement[] | undefined;

  constructor(model: HeaderModel, { vocabulary, contracts, knownTypes }: ContextOptions) {
    this.file = model.file;
    this.model = model;
    this.vocabulary = { types: [], names: [], words: [], ...vocabulary };
    this.kernel = contracts?.kernel;
    this.knownTypes = knownTypes;
    this.contracts = contracts;
  }

  get entries(): readonly EntryText[] {
    this.foundEntries ??= entriesOf(this.model);
    return this.foundEntries;
  }

  get helpers(): readonly EntryText[] {
    this.foundHelpers ??= this.entries.slice(0, this.model.helpers.length);
    return this.foundHelpers;
  }

  get entriesInOrder(): readonly EntryText[] {
    this.foundOrder ??= this.entries.slice().sort((left, right) => left.row - right.row);
    return this.foundOrder;
  }

  get unknownWords(): readonly CommentWord[] {
    this.foundWords ??= unknownWords(this.model, this.names);
    return this.foundWords;
  }

  get names(): KnownNames {
    this.foundNames ??= createNames(this.model, this.vocabulary.names);
    return this.foundNames;
  }

  get isProse(): IsProse {
    this.foundProse ??= createProse(this.model, this.entriesInOrder);
    return this.foundProse;
  }

  get disagreements(): readonly Disagreement[] {
    this.foundDisagreements ??= this.contracts?.disagreements(this.model) ?? [];
    return this.foundDisagreements;
  }

  sectionsWith(pattern: RegExp): readonly SectionText[] {
    this.foundFinder ??= new SectionFinder(this.file, this.entriesInOrder);
    return this.foundFinder.sectionsWith(pattern);
  }
}

/** The helpers, then the commands. */
function entriesOf({ helpers, commands }: HeaderModel): EntryText[] {
  const entries: EntryText[] = [];
  for (let index = 0; index < helpers.length; index++) entries.push(new EntryText(helpers[index]!));
  for (let index = 0; index < commands.length; index++) entries.push(new EntryText(commands[index]!));
  return entries;
}

/** Returns the messages with the name of the entry in whose lines each of them stands. */
export function nameEntries(messages: readonly Message[], { entriesInOrder }: LintContext): Message[] {
  return messages.map((message) => {
    const { helper, place } = message;
    if (helper !== undefined || !place || place.path !== undefined) return message;
    const { line } = place.start;
    const entry = entryBefore(entriesInOrder, line);
    return entry && entry.entry.name !== '' && line <= entry.lastRow + 1
      ? { ...message, helper: entry.entry.name }
      : message;
  });
}
