import type { Line } from '../../source/index.ts';
import type { RstElements } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import type { Step } from '../step.ts';
import type { BlockContext } from './context.ts';

/** How a nested parse differs from the usual one. */
export interface NestedParseOptions {
  /** docutils' `input_offset`: one less than the number of the first line. Found from the lines themselves unless given. */
  inputOffset?: number;
  /** True when sections may stand there. */
  matchTitles?: boolean;
}

/** Parses `lines` and adds what comes of it to `parent`; `context` is the block that they are part of. */
export function* nestedParse(
  _state: RstState,
  _lines: readonly Line[],
  _parent: RstElements,
  _context: BlockContext,
  _options: NestedParseOptions = {},
): Step<void> {}
