import type { Line, Origin } from '../../source/index.ts';
import type { RstElements, SubstitutionDefinition } from '../../tree/index.ts';

/**
 * The lines of a block, which may grow while they are read: an `include` puts what it read behind itself. Read them by `lineAt` and `marginAt`: what blocks within blocks cut off is cut only when a line is
 * asked for, so that a block costs no more than a list of its lines, however deep it is.
 */
export interface Input {
  /** The lines as the outermost block has them. */
  readonly whole: Line[];
  /** For each whole line the number of white-space characters at its start; 0 as well when the first of them is not a blank, and -1 when the line has nothing else. */
  readonly wholeMargins: number[];
  /** How much of each whole line does not belong to the block. */
  readonly cut: number;
  /** The first line, where another part of it was cut off. */
  readonly first: Line | undefined;
  /** The block that this one was cut out of: lines that are put in here appear there too. */
  readonly parent: Input | undefined;
  /** The index in `parent` of the first line. */
  readonly start: number;
  /** The line that was cut last and its index, -1 before: the same line is asked for several times in a row. */
  cutLine: Line | undefined;
  cutAt: number;
}

/** Where the reading of the whole document stands: what docutils' observers are told, and who answers for messages without a line. */
export interface Reading {
  /** The outermost context; undefined before the parse. */
  root: BlockContext | undefined;
  /** The line that was loaded last, in whichever block; undefined when that was none. */
  origin: Origin | undefined;
  /** True when the reading went one past the end of a block, whose last line `origin` then is. */
  isPastEnd: boolean;
  /** The sections whose title has an overline so short that it could be text; undefined while there is none. docutils 0.19 takes up the overline again where the machine ends that read it. */
  shortlyOverlined: Set<RstElements> | undefined;
  /** The next line is text, whatever it looks like. */
  isTextNext: boolean;
}

/** A block of lines being read (docutils' state machine), and where in the document its nodes go. What a nested parse inherits from where it stands. */
export interface BlockContext {
  /** False inside list items, cells, directives' bodies: a title there is an error. */
  matchTitles: boolean;
  readonly input: Input;
  /** The index in `input` of the current line: before the first -1, past the end the number of lines or more. */
  at: number;
  /** What is added to an index in `input` to have docutils' absolute offset: the index in the outermost block, where nothing upset the count. */
  readonly base: number;
  /** The node that new nodes are added to. */
  node: RstElements;
  /** The sections between the node that was handed in and `node`, the latter included. */
  sections: RstElements[];
  /** The node that was handed in. */
  readonly top: RstElements;
  /** What the level of a section here is more than its depth below the node that was handed in. */
  levelOffset: number;
  /** True when `node` hangs in the document: docutils gives its children a line. */
  isAttached: boolean;
  /** The substitution definition that is being read, if this is its text. */
  readonly substitution: SubstitutionDefinition | undefined;
  /** The index at which a list began that is being read: docutils' machine stays there while another one reads the list. */
  heldAt: number | undefined;
  readonly reading: Reading;
}

/** What became of a block: read, or (false) not of the kind it seemed to be; `over` when the end of the input was met while its second line was asked for, where docutils' machine stops at once: it stands at another line then than when it asks for the next block in vain. */
export type Outcome = boolean | 'over';
