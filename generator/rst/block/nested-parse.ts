import type { Line } from '../../source/index.ts';
import type { RstElements, SubstitutionDefinition } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { parseBody } from './body.ts';
import type { BlockContext, Input } from './context.ts';
import { createInput } from './lines.ts';

/** How a nested parse differs from the usual one. */
export interface NestedParseOptions {
  /** docutils' `input_offset`: one less than the number of the first line. Found from the lines themselves unless given. */
  inputOffset?: number;
  /** True when lines that an `include` puts in do not appear in the block around. */
  isDetached?: boolean;
  /** True when sections may stand there. */
  matchTitles?: boolean;
  /** True when the parent hangs in the document although it is not the node of the block. */
  isAttached?: boolean;
}

/** Parses `lines` and adds what comes of it to `parent`; `context` is the block that they are part of, whose current line is the last one of what they were cut from. */
export function* nestedParse(
  state: RstState,
  lines: readonly Line[],
  parent: RstElements,
  context: BlockContext,
  options: NestedParseOptions = {},
): Step<void> {
  const start = indexOf(lines, context);
  const input = start === -1 || options.isDetached ? createInput(lines) : createInput(lines, context.input, start);
  const offset = options.inputOffset ?? (start === -1 ? context.at : start) + context.base;
  const nested = nestedContext(context, input, offset, parent);
  if (options.isAttached) nested.isAttached = true;
  if (options.matchTitles) {
    nested.matchTitles = true;
    nested.levelOffset = Math.min(context.sections.length, state.titleStyles.length);
  }
  yield* call(parseBody(state, nested, context));
}

/** Returns the step that parses `input`, which was cut out of the block of `context`, and adds what comes of it to `parent`. */
export function parseIndented(
  state: RstState,
  input: Input,
  offset: number,
  parent: RstElements,
  context: BlockContext,
): Step<void> {
  return parseBody(state, nestedContext(context, input, offset, parent), context);
}

/** Returns a context for `input`, whose first line has docutils' offset `offset`; it stands before that line. */
export function nestedContext(
  context: BlockContext,
  input: Input,
  offset: number,
  node: RstElements,
  substitution?: SubstitutionDefinition,
): BlockContext {
  return {
    matchTitles: false,
    input,
    at: -1,
    base: offset,
    node,
    sections: [],
    top: node,
    levelOffset: 0,
    isAttached: context.isAttached && node === context.node,
    substitution,
    heldAt: undefined,
    reading: context.reading,
  };
}

/** The index in the block of `context` of the first of `lines`, searched backwards from its current line; -1 when it is not from there. */
function indexOf(lines: readonly Line[], context: BlockContext): number {
  const origin = lines[0]?.origin;
  const all = context.input.whole;
  for (let index = Math.min(context.at, all.length - 1); origin && index >= 0; index--) {
    if (all[index]!.origin === origin) return index;
  }
  return -1;
}
