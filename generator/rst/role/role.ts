import type { Place } from '../../source/index.ts';
import type { RstElements, RstNodes, SystemMessage } from '../../tree/index.ts';
import type { OptionConverter } from '../directive/option.ts';
import type { RstState } from '../state.ts';

/** Interpreted text as a role meets it. */
export interface RoleUse {
  /** The role's name as the document wrote it. */
  name: string;
  /** The markup as it stood, for `problematic`. */
  rawtext: string;
  /** The text between the backquotes, with escapes as U+0000 followed by the escaped character. */
  text: string;
  /** docutils' line and source of the block; null: its messages have no line. */
  line: number | null;
  source?: string | undefined;
  /** The node that the text stands in. */
  parent: RstElements;
  /** Where the markup stands, and where the text in it. */
  place: Place | undefined;
  textPlace: Place | undefined;
}

/** What a role made of a text: the nodes that stand for it, and the messages about it. */
export interface RoleResult {
  nodes: RstNodes[];
  messages: SystemMessage[];
}

/** The converted options of the `role` directive, under their names there (`class`, `format`, `language`). */
export type RoleOptions = Record<string, unknown>;

/** A role: how interpreted text becomes nodes. */
export interface Role {
  run(state: RstState, use: RoleUse, options: RoleOptions): RoleResult;
  /** The options that the `role` directive takes when this role is its base, by name, with their converters; `class` among them. */
  options: Record<string, OptionConverter>;
}
