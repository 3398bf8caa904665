import { type Line, type Message, placeOfLines } from '../source/index.ts';
import type { Document } from '../tree/index.ts';
import { parseDocument } from './block/index.ts';
import { createState } from './create-state.ts';
import type { Directive } from './directive/index.ts';
import { readLines, toLines } from './input.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { HaltError, type RstState } from './state.ts';
import { applyTransforms } from './transform/index.ts';

export interface ParseRstOptions {
  /** The name that messages give the text; of lines it is the one they carry unless given. */
  path?: string;
  settings?: Partial<Settings>;
  /** Directives beyond docutils' own, by name in lower case; one with the name of a directive of docutils' takes its place. */
  directives?: ReadonlyMap<string, Directive>;
  /** False leaves the tree as the parser made it (`fromRst` only). */
  appliesTransforms?: boolean;
}

/** A document read to the end, or up to the message that halted it. */
export interface RstDocument {
  document: Document;
  messages: readonly Message[];
  state: RstState;
  /** True when a message reached the halt level. */
  isHalted: boolean;
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
  const { state, lines } = start(input, options);
  parseDocument(state, lines);
  return { document: state.document, state };
}

/** Returns the finished tree of `input` (parsed and transformed) and every message in the order in which it was made. A message at the halt level ends the work: the tree is what there was by then. */
export function fromRst(input: string | readonly Line[], options: ParseRstOptions = {}): RstDocument {
  const { state, lines } = start(input, options);
  let isHalted = false;
  try {
    parseDocument(state, lines);
    if (options.appliesTransforms !== false) applyTransforms(state);
  } catch (error) {
    if (!(error instanceof HaltError)) throw error;
    isHalted = true;
  }
  return { document: state.document, messages: state.messages, state, isHalted };
}

function start(input: string | readonly Line[], options: ParseRstOptions): { state: RstState; lines: readonly Line[] } {
  const source = options.path ?? (typeof input === 'string' ? '<string>' : (input[0]?.origin.source ?? '<string>'));
  const tabWidth = options.settings?.tabWidth ?? defaultSettings.tabWidth;
  const lines = typeof input === 'string' ? toLines(input, source, tabWidth) : readLines(input, tabWidth);
  const state = createState(source, options.settings, placeOfLines(lines));
  return { state: options.directives ? { ...state, directives: options.directives } : state, lines };
}
