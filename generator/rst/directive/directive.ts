import type { Line } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
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
  /** docutils' offset of the first line of `indented` (the one of the marker). */
  offset: number;
  /** docutils' absolute number of the line with the marker. */
  line: number;
  /** Where it stands, moved on to the last line of the block: its `node` receives the result, and its `substitution` is the definition that the directive is embedded in. */
  context: BlockContext;
  /** Options that hold unless the document gives them: `alt` in a substitution definition. */
  presets?: Readonly<Record<string, unknown>>;
}

/** A directive as the document uses it, split and converted. */
export interface DirectiveUse extends DirectiveBlock {
  arguments: string[];
  /** The lines of each argument, cut to it. */
  argumentLines: readonly (readonly Line[])[];
  /** The converted options; directives take out what they have used. */
  options: Record<string, unknown>;
  /** The lines of each option's value. */
  optionLines: Readonly<Record<string, readonly Line[]>>;
  content: readonly Line[];
  /** docutils' offset of the first line of the content. */
  contentOffset: number;
  /** True when the content begins in the directive's first paragraph: docutils then joins it of two lists, and what an `include` puts in does not appear in the blocks around. */
  hasJoinedContent: boolean;
  /** The whole block as it stood, for messages. */
  blockText: string;
}

/** A directive of the language: what it takes, and what becomes of it. */
export interface Directive {
  requiredArguments: number;
  optionalArguments: number;
  finalArgumentWhitespace: boolean;
  /** Left out: the directive has no options, and a field list at its start is content. */
  options?: Readonly<Record<string, OptionConverter>>;
  hasContent: boolean;
  /** Returns the nodes that replace the directive (system messages among them); a step where it parses its content. */
  run(state: RstState, use: DirectiveUse): Step<RstNodes[]> | RstNodes[];
}
