import type { RstNodes } from '../../tree/index.ts';
import { problematic } from '../inline/problematic.ts';
import { type Problem, type ReportOptions, report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { RoleOptions, RoleResult, RoleUse } from './role.ts';

/** Returns the answer that the text is `node`. */
export function madeNode(node: RstNodes): RoleResult {
  return { nodes: [node], messages: [] };
}

/** Reports `problem` about the text, at its block's line unless `at` says otherwise, and shows the markup as a problematic node. */
export function madeProblem(state: RstState, use: RoleUse, problem: Problem, at?: ReportOptions): RoleResult {
  const { line, source, place, parent, rawtext } = use;
  const message = report(state, problem, at ?? { line, source, place });
  return { nodes: [problematic(state, rawtext, message, parent, place)], messages: [message] };
}

/** Returns the classes that the options give, as the field of a node. */
export function classField(options: RoleOptions): { classes?: string[] } {
  const classes = options['class'] as readonly string[] | undefined;
  return classes ? { classes: [...classes] } : {};
}
