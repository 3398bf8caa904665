import type { Line, Place } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import type { BlockContext, Input } from '../block/context.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { OptionConverter } from './option.ts';

/** A directive as the block parser meets it: found, but not yet split. */
export interface DirectiveBlock {
  /** The name as the document wrote it. */
  name: string;
  /** Where it stands, moved on to the last line of the block: its `node` receives the result, and its `substitution` is the definition that the directive is embedded in. */
  context: BlockContext;
  /** The indices in the input of `context` of its first line and behind its last, blank ones at its end included. */
  start: number;
  end: number;
  /** The block without its marker: what stands behind `::` on the first line, then the other lines without their common margin. Nothing is left out, blank lines neither. */
  input: Input;
  /** docutils' offset of the first line. */
  offset: number;
  /** docutils' absolute number of the line with the marker. */
  line: number;
  /** Options that hold unless the document gives them: `alt` in a substitution definition. */
  presets?: Readonly<Record<string, unknown>>;
}

/** A directive as the document uses it, split and converted. */
export interface DirectiveUse extends DirectiveBlock {
  /** The place of the directive, without the blank lines at its end. */
  place: Place | undefined;
  arguments: string[];
  /** The lines of each argument, cut to it. */
  argumentLines: readonly (readonly Line[])[];
  /** The converted options; directives take out what they have used. */
  options: Record<string, unknown>;
  /** The lines of each option's value. */
  optionLines: Readonly<Record<string, readonly Line[]>>;
  hasContent: boolean;
  /** The content, to be parsed: see `parseContent`. */
  contentInput: Input;
  /** docutils' offset of the first line of the content. */
  contentOffset: number;
  /** The lines of the content. They are made when they are asked for: directives within directives should not. */
  readonly content: readonly Line[];
  /** Likewise the whole lines of the block, which messages quote. */
  readonly lines: readonly Line[];
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
