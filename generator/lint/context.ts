import type { Disagreement } from '../signature/index.ts';
import type { Message, SourceFile } from '../source/index.ts';
import type { Command, CParam, HeaderModel, Helper } from '../tree/index.ts';
import { once } from './once.ts';
import { type CommentWord, createComments } from './text/comment-words.ts';
import { createNames, type KnownNames } from './text/known-names.ts';
import { createProse, type IsProse } from './text/prose.ts';
import { type SectionText, sectionText } from './text/section-text.ts';

/** What a user's configuration adds to what the rules know. */
export interface Vocabulary {
  /** C types that may stand in a prototype. */
  readonly types: readonly string[];
  /** Constants and functions that the header may name without defining them. */
  readonly names: readonly string[];
  /** Words in `*emphasis*` that are no parameters. */
  readonly words: readonly string[];
}

/** An entry with its text taken apart. */
export interface EntryText {
  readonly entry: Helper | Command;
  readonly name: string;
  /** In the order of the header, attributes left out. */
  readonly sections: readonly SectionText[];
  /** Those of a helper's prototype; none for a command. */
  readonly params: readonly CParam[];
}

/** What a rule looks at. Everything is made when it is first asked for, and once. */
export interface LintContext {
  readonly file: SourceFile;
  readonly model: HeaderModel;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly EntryText[];
  readonly helpers: readonly EntryText[];
  /** The words in comments that look like names of the kernel's. */
  readonly commentWords: readonly CommentWord[];
  readonly names: KnownNames;
  /** Tells prose from code and markup: see `createProse`. */
  readonly isProse: IsProse;
  /** The kernel whose contracts the header is compared with. */
  readonly kernel: string | undefined;
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
  const entries = once(() => [...model.helpers, ...model.commands].map(entryText));
  const helpers = once(() => entries().filter(({ entry }) => entry.type === 'helper'));
  const commentWords = once(() => createComments(model));
  const vocabulary = { types: [], names: [], words: [], ...options.vocabulary };
  const names = once(() => createNames(model, vocabulary.names));
  const prose = once(() => createProse(model, entries()));
  const disagreements = once(() => options.contracts?.disagreements(model) ?? []);
  return {
    file: model.file,
    model,
    vocabulary,
    kernel: options.contracts?.kernel,
    knownTypes: options.knownTypes,
    get entries() {
      return entries();
    },
    get helpers() {
      return helpers();
    },
    get commentWords() {
      return commentWords();
    },
    get names() {
      return names();
    },
    get isProse() {
      return prose();
    },
    get disagreements() {
      return disagreements();
    },
  };
}

function entryText(entry: Helper | Command): EntryText {
  const sections = once(() => entry.sections.filter(({ name }) => name !== 'Attributes').map(sectionText));
  return {
    entry,
    name: entry.name === '' ? entry.heading.text.trim() : entry.name,
    get sections() {
      return sections();
    },
    get params() {
      return entry.type === 'helper' ? (entry.prototype?.params ?? []) : [];
    },
  };
}

/** Returns the messages with the name of the entry in whose lines each of them stands. */
export function nameEntries(messages: readonly Message[], model: HeaderModel): Message[] {
  const entries = [...model.helpers, ...model.commands]
    .map((entry) => ({ entry, row: entry.heading.origin.row }))
    .sort((left, right) => left.row - right.row);
  return messages.map((message) => {
    if (message.helper !== undefined || !message.place || message.place.path !== undefined) return message;
    const { line } = message.place.start;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle]!.row <= line) low = middle + 1;
      else high = middle;
    }
    const found = entries[low - 1]?.entry;
    return found && found.name !== '' && line <= found.place.end.line + 1
      ? { ...message, helper: found.name }
      : message;
  });
}
