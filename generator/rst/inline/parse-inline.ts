import type { Line } from '../../source/index.ts';
import type { RstElements, RstNodes, SystemMessage } from '../../tree/index.ts';
import type { RstState } from '../state.ts';
import { NO_MESSAGES } from './construct.ts';
import type { EndMark } from './end-mark.ts';
import { findStart } from './find-start.ts';
import { implicitNodes } from './implicit.ts';
import type { Scan } from './scan.ts';
import type { NameRun } from './simple-name.ts';
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
  messages: readonly SystemMessage[];
}

/** Returns the nodes that the text of `lines` stands for (docutils' `inline_text`). The lines are joined as they are: cut them first. */
export function parseInline(state: RstState, lines: readonly Line[], options: InlineOptions): InlineResult {
  const scan = createScan(state, lines, options);
  let start = findStart(scan);
  if (!start) return { nodes: implicitNodes(scan, 0, scan.text.length), messages: NO_MESSAGES };
  const nodes: RstNodes[] = [];
  const messages: SystemMessage[] = [];
  let written = 0;
  for (; start; start = findStart(scan)) {
    const found = start.construct.read(scan, start);
    addAll(messages, found.messages);
    scan.base = found.end;
    if (found.before === found.end) continue;
    addAll(nodes, implicitNodes(scan, written, found.before));
    addAll(nodes, found.nodes);
    written = found.end;
  }
  addAll(nodes, implicitNodes(scan, written, scan.text.length));
  // A list that grew has room for seventeen: the copy is as long as it need be, and stays in the tree.
  return { nodes: nodes.slice(), messages };
}

function addAll<T>(list: T[], items: readonly T[]): void {
  for (let index = 0; index < items.length; index++) list.push(items[index]!);
}

function createScan(state: RstState, lines: readonly Line[], { line, source, parent }: InlineOptions): Scan {
  const block = createTextBlock(lines);
  return {
    lines,
    text: block.text,
    hasEscapes: block.hasEscapes,
    starts: block.starts,
    state,
    line,
    source,
    parent,
    isCharacterLevel: state.settings.characterLevelInlineMarkup,
    base: 0,
    run: NO_RUN,
    uriSign: -1,
    missing: NONE_MISSING,
  };
}

const NO_RUN: NameRun = { start: 0, end: 0, underscore: -1, colon: -1 };
const NONE_MISSING: readonly EndMark[] = [];
