import type { Message } from '../../source/index.ts';
import type { NodeOf, RstElements, RstNodes } from '../../tree/index.ts';

/** Something that the following lines are indented for. */
export interface Container {
  indent: number;
  /** No blank lines between the blocks in it. */
  isTight: boolean;
}

/** A table while its cells are written. */
export interface TableInWork {
  node: NodeOf<'table'>;
  /** The lines of each cell, in the order of the entries. */
  cells: string[][];
}

/** What is put aside while a cell is written. */
export interface Page {
  lines: string[];
  containers: Container[];
  lead: string | undefined;
  hasPendingBlank: boolean;
}

/** Everything that the handlers share: made by `toRst`, gone when it returns. */
export interface State {
  /** The definitions of roles, which come first. */
  readonly head: string[];
  /** The names of those roles, by what they are. */
  readonly roles: Map<string, string>;
  readonly messages: Message[];
  lines: string[];
  containers: Container[];
  /** The marker of a list item or the like, to which the next line is appended. */
  lead: string | undefined;
  /** A blank line is due before the next line. */
  hasPendingBlank: boolean;
  /** How many columns the next block quote is indented. */
  quoteIndent: number;
  readonly pages: Page[];
  readonly tables: TableInWork[];
  /** The nodes that stand in a `class` directive which was written for them. */
  readonly wrapped: RstNodes[];
  sectionDepth: number;
  lineBlockDepth: number;
  /** A field's name is being written: no role may stand before its text, since its colons would end the name. */
  isInFieldName: boolean;
  /** The paragraph written last ends in the mark of the literal block behind it. */
  hasLiteralMark: boolean;
}

/** What a node type becomes. `enter` answers 'skip' to leave out the children and `leave`. */
export interface Handle<N extends RstNodes = RstNodes> {
  /** False for what is part of a block or of its text. */
  isBlock?: false;
  enter(node: N, state: State, parent: RstElements | undefined, index: number): 'skip' | undefined;
  leave?(node: N, state: State, parent: RstElements | undefined, index: number): void;
}

/** A table of handlers for some node types. */
export type Handles<T extends RstNodes['type'] = RstNodes['type']> = { [type in T]: Handle<NodeOf<type>> };

export function createState(): State {
  return {
    head: [],
    roles: new Map(),
    messages: [],
    lines: [],
    containers: [{ indent: 0, isTight: false }],
    lead: undefined,
    hasPendingBlank: false,
    quoteIndent: 4,
    pages: [],
    tables: [],
    wrapped: [],
    sectionDepth: 0,
    lineBlockDepth: 0,
    isInFieldName: false,
    hasLiteralMark: false,
  };
}
