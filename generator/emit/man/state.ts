import type { Message } from '../../source/index.ts';
import type { RstElements, RstNodes } from '../../tree/index.ts';
import type { ManStyle } from './style.ts';
import type { TableInWork } from './table.ts';

/** An element that the walk is inside of. */
export interface Ancestor {
  node: RstElements;
  /** The first child that shows in print (labels do not count), once someone asked; null when there is none. */
  firstShown?: RstNodes | null;
}

/** How the items of a list are marked. */
export interface ListMarker {
  /** The marker of the next item; called once an item. */
  next(): string;
  /** The indentation of the items' text. */
  width: number;
}

/** The bibliographic fields that the header and the end of the page are made of. */
export interface Docinfo {
  /** By docutils' name: `title`, `manual_section`, `organization`, a field's own name in lower case with underscores. */
  values: Map<string, string>;
  authors: string[];
  /** Names in the order in which they came. */
  keys: string[];
  /** How the document writes the names of fields that have no element of their own. */
  labels: Map<string, string>;
}

/** An option group while its options are collected: whether one has an argument, where its pieces begin, how many options there are. */
export interface OptionGroupInWork {
  macro: '.B ' | '.BI';
  start: number;
  count: number;
}

/** Everything that the handlers share: made by `toMan`, gone when it returns. */
export interface State {
  readonly style: ManStyle;
  /** The document may say things to troff: `raw` counts, and what docutils leaves unescaped is left so. */
  readonly isTrusted: boolean;
  readonly usesMacroReferences: boolean;
  /** The line of messages about nodes that have none. */
  readonly lastLine: number | undefined;
  readonly head: string[];
  /** The pieces of the page. Their borders matter: the last pass compares pieces. */
  readonly body: string[];
  readonly messages: Message[];
  readonly ancestors: Ancestor[];
  readonly docinfo: Docinfo;
  /** The indentations that are open; the last one is what the next `.INDENT` gets. */
  readonly indents: number[];
  readonly lists: ListMarker[];
  readonly tables: TableInWork[];
  /** Where the pieces of each open cell begin. */
  readonly cellStarts: number[];
  readonly optionGroups: OptionGroupInWork[];
  /** What ends each open reference, where references are macros. */
  readonly referenceEnds: string[];
  sectionLevel: number;
  lineBlockDepth: number;
  isInDocinfo: boolean;
  fieldName: string;
  hasHeader: boolean;
  hasTable: boolean;
  /** A dot after a line break in text has to be guarded. docutils knows that only inside paragraphs and literal blocks. */
  guardsLines: boolean;
}

/** What a node type becomes. `enter` answers 'skip' to leave out the children and `leave`. */
export interface Handle {
  enter?(node: RstNodes, state: State, parent: RstElements | undefined, index: number): 'skip' | undefined;
  leave?(node: RstNodes, state: State, parent: RstElements | undefined, index: number): void;
}

/** A table of handlers for some node types. Their methods may name the node they are for. */
export type Handles = { [type in RstNodes['type']]?: Handle };
