import type { Line } from '../../source/index.ts';
import type { RstElements, RstNodes, SystemMessage } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import { findStart } from './find-start.ts';
import { addImplicit } from './implicit.ts';
import type { Scan } from './scan.ts';
import { createTextBlock } from './text-block.ts';

/** What docutils' inliner is told beside the text. */
export interface InlineOptions {
  /** docutils' line of the block, which all its messages carry; null: they have none. */
  line: number | null;
  /** docutils' source; that of the line unless given. */
  source?: string | undefined;
  /** The node that the text will be put into (docutils' `self.parent`): messages about names go there. */
  parent: RstElements;
}

/** What becomes of a block of text. */
export interface InlineResult {
  nodes: RstNodes[];
  /** The messages about it, in the order in which they were made; they belong behind the block. */
  messages: SystemMessage[];
}

/** Returns the nodes that the text of `lines` stands for (docutils' `inline_text`). The lines are joined as they are: cut them first. */
export function parseInline(state: RstState, lines: readonly Line[], options: InlineOptions): InlineResult {
  const scan = createScan(state, lines, options);
  const nodes: RstNodes[] = [];
  const messages: SystemMessage[] = [];
  let written = 0;
  for (let start = findStart(scan); start; start = findStart(scan)) {
    const found = start.construct.read(scan, start);
    for (const message of found.messages) messages.push(message);
    scan.base = found.end;
    if (found.before === found.end) continue;
    addImplicit(scan, written, found.before, nodes);
    for (const node of found.nodes) nodes.push(node);
    written = found.end;
  }
  addImplicit(scan, written, scan.text.length, nodes);
  return { nodes, messages };
}

function createScan(state: RstState, lines: readonly Line[], { line, source, parent }: InlineOptions): Scan {
  const block = createTextBlock(lines);
  return {
    state,
    block,
    text: block.text,
    line,
    source,
    parent,
    isCharacterLevel: state.settings.characterLevelInlineMarkup,
    base: 0,
    run: { start: 0, end: 0, underscore: -1, colon: -1 },
    uriSign: -1,
    ends: new Map(),
  };
}
