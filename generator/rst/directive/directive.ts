import type { Line } from '../../source/index.ts';
import type { RstElements, RstNodes } from '../../tree/index.ts';
import type { BlockContext } from '../block/index.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { OptionConverter } from './option.ts';

/** A directive as the document uses it, split and converted. */
export interface DirectiveUse {
  name: string;
  arguments: string[];
  /** The arguments' lines, for places. */
  argumentLines: readonly Line[];
  options: Record<string, unknown>;
  content: Line[];
  /** docutils' line of the `..`. */
  line: number;
  /** The whole block as it stood, for messages. */
  blockText: string;
  blockLines: readonly Line[];
  /** Where it stands: what nested parses need. */
  context: BlockContext;
  /** The node that the result will be put into. */
  parent: RstElements;
}

/** A directive of the language: what it takes, and what becomes of it. */
export interface Directive {
  requiredArguments: number;
  optionalArguments: number;
  finalArgumentWhitespace: boolean;
  options: Record<string, OptionConverter>;
  hasContent: boolean;
  /** Returns the nodes that replace the directive (system messages among them). */
  run(state: RstState, use: DirectiveUse): Step<RstNodes[]>;
}
