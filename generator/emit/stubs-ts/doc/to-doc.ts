import { applyTransforms, parseRst } from '../../../rst/index.ts';
import type { Line } from '../../../source/index.ts';
import { type Document, findAll, type RstNodes, walk } from '../../../tree/index.ts';
import { handles } from './handle.ts';
import { type State, writeInline } from './state.ts';

export interface DocOptions {
  /** The helper that is described. */
  readonly self: string;
  /** The helpers that are linked to. */
  readonly helperNames: ReadonlySet<string>;
}

/** Above every level: a description is always read to its end. */
const NEVER = 5;

const SETTINGS = { rawEnabled: false, haltLevel: NEVER, reportLevel: NEVER, doctitleXform: false, docinfoXform: false };

/** What transforms put something else in the place of. */
const UNRESOLVED: readonly RstNodes['type'][] = ['reference', 'substitutionReference', 'footnoteReference', 'pending'];

/** Returns a section of a helper's description as the Markdown of TSDoc, a line an element. What is wrong with its markup is said elsewhere. */
export function toDoc(lines: readonly Line[], options: DocOptions): string[] {
  const { document, state } = parseRst(lines, { settings: SETTINGS });
  // Hundreds of sections are read and hardly one needs them.
  if (findAll(document, ...UNRESOLVED).length > 0) applyTransforms(state);
  return toMarkdown(document, options);
}

function toMarkdown(document: Document, { self, helperNames }: DocOptions): string[] {
  const state: State = {
    self,
    helperNames,
    lines: [],
    margins: [],
    depth: 0,
    counters: [],
    inline: '',
    swallowed: '',
    needsBlank: false,
  };
  walk(document, {
    enter: (node, parent) => handles[node.type].enter?.(node, state, parent),
    leave: (node) => handles[node.type].leave?.(node, state),
  });
  writeInline(state);
  return state.lines;
}
