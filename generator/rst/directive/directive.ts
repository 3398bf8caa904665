import type { Line } from '../../source/index.ts';
import type { RstElements, RstNodes, SubstitutionDefinition } from '../../tree/index.ts';
import type { BlockContext } from '../block/context.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { OptionConverter } from './option.ts';

/** A directive as the block parser meets it: found, but not yet split. */
export interface DirectiveBlock {
  /** The name as the document wrote it. */
  name: string;
  /** The whole lines from the `..` to the last of the block, blank ones at its end included: what messages quote. In a substitution definition: from the directive's name on. */
  lines: readonly Line[];
  /** The block without its marker: what stands behind `::` on the first line, then the other lines without their common margin. Nothing is left out, blank lines neither. */
  indented: readonly Line[];
  /** Where it stands: what nested parses need. */
  context: BlockContext;
  /** The node that the result will be put into (docutils' `state_machine.node`). */
  parent: RstElements;
  /** The definition that the directive is embedded in (docutils' state `SubstitutionDef`), if it is. */
  substitution?: SubstitutionDefinition | undefined;
  /** Options that hold unless the document gives them: `alt` in a substitution definition. */
  presets?: Record<string, unknown>;
  /** Puts lines into the caller's input, behind the directive (docutils' `insert_input`). */
  insert(lines: readonly Line[]): void;
}

/** A directive as the document uses it, split and converted. */
export interface DirectiveUse extends DirectiveBlock {
  arguments: string[];
  /** The lines of each argument, cut to it. */
  argumentLines: readonly (readonly Line[])[];
  options: Record<string, unknown>;
  /** The lines of each option's value. */
  optionLines: Record<string, readonly Line[]>;
  content: Line[];
  /** docutils' number of the line before the content (its `content_offset`). */
  contentOffset: number;
  /** docutils' line of the `..`, and the name of the text it stands in. */
  line: number;
  source: string;
  /** The whole block as it stood, for messages. */
  blockText: string;
}

/** A directive of the language: what it takes, and what becomes of it. */
export interface Directive {
  requiredArguments: number;
  optionalArguments: number;
  finalArgumentWhitespace: boolean;
  /** Left out: the directive has no options, and a field list at its start is content. */
  options?: Record<string, OptionConverter>;
  hasContent: boolean;
  /** Returns the nodes that replace the directive (system messages among them). */
  run(state: RstState, use: DirectiveUse): Step<RstNodes[]>;
}
