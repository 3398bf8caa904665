import type { Line } from '../../source/index.ts';
import type { RstElements, RstNodes, SystemMessage } from '../../tree/index.ts';
import type { RstState } from '../state.ts';

/** What docutils' inliner is told beside the text. */
export interface InlineOptions {
  /** docutils' line of the block, which all its messages carry; null: they have none. */
  line: number | null;
  /** docutils' source; that of the first line unless given. */
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
export function parseInline(_state: RstState, _lines: readonly Line[], _options: InlineOptions): InlineResult {
  return { nodes: [], messages: [] };
}
