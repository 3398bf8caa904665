import { type Line, type Message, placeOfLines } from '../source/index.ts';
import type { Document } from '../tree/index.ts';
import { createState } from './create-state.ts';
import { toLines } from './input.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { HaltError, type RstState } from './state.ts';
import { applyTransforms } from './transform/index.ts';

export interface ParseRstOptions {
  /** The name that messages give the text; of lines it is the one they carry unless given. */
  path?: string;
  settings?: Partial<Settings>;
}

/**
 * Returns the tree of `input` as it is straight after parsing, and the state that transforms need.
 *
 * @throws HaltError when a message reaches the halt level; `fromRst` catches it.
 */
export function parseRst(
  input: string | readonly Line[],
  options: ParseRstOptions = {},
): { document: Document; state: RstState } {
  const state = stateOf(input, options);
  return { document: state.document, state };
}

/** Returns the finished tree of `input` (parsed and transformed) and every message in the order in which it was made. A message at the halt level ends the work: the tree is what there was by then. */
export function fromRst(
  input: string | readonly Line[],
  options: ParseRstOptions = {},
): { document: Document; messages: readonly Message[]; state: RstState; isHalted: boolean } {
  const state = stateOf(input, options);
  let isHalted = false;
  try {
    applyTransforms(state);
  } catch (error) {
    if (!(error instanceof HaltError)) throw error;
    isHalted = true;
  }
  return { document: state.document, messages: state.messages, state, isHalted };
}

function stateOf(input: string | readonly Line[], options: ParseRstOptions): RstState {
  const source = options.path ?? (typeof input === 'string' ? '<string>' : (input[0]?.origin.source ?? '<string>'));
  const tabWidth = options.settings?.tabWidth ?? defaultSettings.tabWidth;
  const lines = typeof input === 'string' ? toLines(input, source, tabWidth) : input;
  return createState(source, options.settings, placeOfLines(lines));
}
