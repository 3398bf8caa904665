import type { Message } from '../source/index.ts';
import type {
  Citation,
  Document,
  Footnote,
  FootnoteReference,
  Pending,
  RstElements,
  SubstitutionDefinition,
  SubstitutionReference,
  SystemMessage,
  Target,
} from '../tree/index.ts';
import type { Reading } from './block/context.ts';
import type { Directive } from './directive/directive.ts';
import type { Role } from './role/index.ts';
import type { Settings } from './settings.ts';

/**
 * Everything that one reading of a document keeps: settings, the tree, the messages and docutils' tables of names. Made by `createState`, handed to every construct, directive, role and transform as
 * first argument, dropped at the end; nothing else in `rst/` has state.
 */
export interface RstState {
  readonly settings: Settings;
  readonly document: Document;
  /** docutils' name of the text being read (`<stdin>`, a path): the source of messages that name no line. */
  readonly source: string;
  /** What the parser met that some transform works on. */
  readonly seen: Seen;
  /** Every message in the order in which it was made, those below the report level too. */
  readonly messages: Message[];
  /** Those among them that files made which are read as documents of their own: docutils prints them, but for the exit status they do not count. */
  readonly innerMessages: Set<Message>;
  readonly names: NameTables;
  /** Roles defined by the document, by name; the name `''` is the default role. */
  readonly roles: Map<string, Role>;
  /** Directives beyond docutils', by name in lower case: they come first. */
  readonly directives: ReadonlyMap<string, Directive>;
  /** Where the block parser is: it gives messages and nodes their lines. */
  readonly reading: Reading;
  /** The marks of the section titles met so far, by level: `=`, or `=/=` with an overline. */
  readonly titleStyles: string[];
  /** The files that are being included, the outermost first, each with the part of it that was asked for. */
  readonly includeLog: { path: string; part: string }[];
  /** The files that are being read as documents of their own within one another, the outermost first. */
  readonly inner: readonly InnerInclusion[];
  /** Elements that were parsed and then left out of the document, for those whose footnote references and targets the tables know all the same: messages about them need their lines. */
  readonly dropped: RstElements[];
  /** What is going on: it decides which of the two lists below a message goes to that has no place. */
  phase: 'parse' | 'transform';
  /** System messages that the parser made and the place in the document is not known yet (docutils' `parse_messages`). */
  readonly parseMessages: SystemMessage[];
  /** Likewise for transforms (`transform_messages`): a section at the end receives them. */
  readonly transformMessages: SystemMessage[];
  /** What transforms wait for: `pending` nodes and the transforms queued by the parser, with priority and order of entry. */
  readonly queue: QueuedTransform[];
}

/** A file that is being read as a document of its own. */
export interface InnerInclusion {
  path: string;
  /** The part of it that was asked for. */
  part: string;
  /** How many files `includeLog` had when its reading began. */
  logged: number;
}

/** Kinds of nodes that most documents do not have: true as soon as the parser made one, whether it went into the tree or not. Transforms that would look for them are left out while it is false. */
export interface Seen {
  anonymousReferences: boolean;
  substitutionReferences: boolean;
  systemMessages: boolean;
  targets: boolean;
  transitions: boolean;
}

export interface QueuedTransform {
  /** The transform's name, as in the registry of `transform/`. */
  name: string;
  priority: number;
  order: number;
  pending: Pending | undefined;
}

/** The tables of docutils' `nodes.document`, under its names in camelCase: see its docstring in "The Docutils Document Tree". */
export interface NameTables {
  /** name -> the element that has it (docutils' `names`); null once the name is ambiguous. */
  elements: Map<string, RstElements | null>;
  /** name -> id; null once the name is ambiguous. */
  nameids: Map<string, string | null>;
  /** name -> true when explicit. */
  nametypes: Map<string, boolean>;
  ids: Map<string, RstElements>;
  /** element -> the targets whose names and ids it took over (docutils' `expect_referenced_by_name` and `…_id`): they count as referenced when it is referenced by that name or id. */
  propagated: Map<RstElements, { byName: Map<string, Target>; byId: Map<string, Target> }>;
  refnames: Map<string, RstElements[]>;
  refids: Map<string, RstElements[]>;
  footnoteRefs: Map<string, FootnoteReference[]>;
  citationRefs: Map<string, FootnoteReference[]>;
  autofootnotes: Footnote[];
  autofootnoteRefs: FootnoteReference[];
  symbolFootnotes: Footnote[];
  symbolFootnoteRefs: FootnoteReference[];
  footnotes: Footnote[];
  citations: Citation[];
  indirectTargets: Target[];
  substitutionDefs: Map<string, SubstitutionDefinition>;
  /** normalised (lower-case) name -> the name as defined. */
  substitutionNames: Map<string, string>;
  substitutionRefs: Map<string, SubstitutionReference[]>;
  anonymousTargets: Target[];
  /** Counters by prefix for generated ids. */
  idCounter: Map<string, number>;
  autofootnoteStart: number;
  symbolFootnoteStart: number;
}

/** Thrown by the reporter when a message reaches the halt level, and caught by the entry functions only: reading ends there, as docutils does. */
export class HaltError extends Error {
  readonly systemMessage: Message;
  constructor(message: Message) {
    super(message.reason);
    this.systemMessage = message;
  }
}
