import type { Level, Message } from '../../source/index.ts';
import type { RstElements, RstNodes } from '../../tree/index.ts';
import type { State } from './state.ts';

/** Something that the man page cannot show. */
export interface ManProblem {
  ruleId: `man/${string}`;
  level: Level;
  reason: string;
}

/** Adds a message about `node`: with the line of the nearest node from it upwards that has one, as docutils gives it. Nothing of it goes into the page. */
export function complain(state: State, problem: ManProblem, node: RstNodes): void {
  const { source, line } = lineOf(state, node);
  const message: Message = {
    ruleId: problem.ruleId,
    level: problem.level,
    reason: problem.reason,
    text: problem.reason,
    path: source ?? state.ancestors[0]?.node.source,
    line,
    place: placeOf(state, node),
  };
  state.messages.push(message);
}

function lineOf(state: State, node: RstNodes): Pick<RstElements, 'source' | 'line'> {
  if (node.type !== 'text' && (node.source || node.line)) return node;
  const { ancestors } = state;
  for (let index = ancestors.length - 1; index > 0; index--) {
    const ancestor = ancestors[index]!.node;
    if (ancestor.source || ancestor.line) return ancestor;
  }
  return { line: state.lastLine };
}

function placeOf(state: State, node: RstNodes): RstNodes['position'] {
  if (node.position) return node.position;
  return state.ancestors.findLast((ancestor) => ancestor.node.position)?.node.position;
}

/** docutils' own complaints, to the byte; those that it ends with an exception for are in its manner. */
export const problems = {
  notSupported: (what: string, kind = ''): ManProblem => ({
    ruleId: 'man/not-supported',
    level: 'warning',
    reason: `"${what}"${kind} not supported`,
  }),
  unsupportedLabel: (): ManProblem => ({
    ruleId: 'man/not-supported',
    level: 'warning',
    reason: '"unsupported "label"',
  }),
  imageAsText: (): ManProblem => ({ ruleId: 'man/image', level: 'info', reason: NO_IMAGE }),
  imageWithoutText: (): ManProblem => ({
    ruleId: 'man/image',
    level: 'warning',
    reason: `${NO_IMAGE}\nPlease provide an "alt" attribute with textual replacement.`,
  }),
} as const;

const NO_IMAGE = '"image" not supported by "manpage" writer.';
