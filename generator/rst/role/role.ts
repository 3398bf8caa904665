import type { Place } from '../../source/index.ts';
import type { RstNodes, SystemMessage } from '../../tree/index.ts';
import type { RstState } from '../state.ts';

/** Interpreted text as a role meets it. */
export interface RoleUse {
  /** The role's name as the document wrote it. */
  name: string;
  /** The markup as it stood, for `problematic`. */
  rawtext: string;
  /** The text between the backquotes, with escapes as U+0000 followed by the escaped character. */
  text: string;
  /** docutils' line of the block. */
  line: number | undefined;
  place: Place | undefined;
}

/** A role: how interpreted text becomes nodes. `options` and `content` come from the `role` directive. */
export interface Role {
  /** Returns the nodes that stand for the text, and the messages about it. */
  run(
    state: RstState,
    use: RoleUse,
    options: Record<string, unknown>,
  ): { nodes: RstNodes[]; messages: SystemMessage[] };
  /** The options that the `role` directive takes when this role is its base, by name, with their converters. */
  options?: Record<string, import('../directive/option.ts').OptionConverter>;
  /** True when the `role` directive may have content for it. */
  hasContent?: boolean;
}
