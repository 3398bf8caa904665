import type { RstElements, SystemMessage } from '../tree/index.ts';
import { type Problem, type ReportOptions, report } from './reporter.ts';
import type { RstState } from './state.ts';

/** Reports `problem` at the line and place of `node`; where it has no line the message gets the one the parser is at. */
export function reportAt(
  state: RstState,
  problem: Problem,
  node: RstElements,
  options: ReportOptions = {},
): SystemMessage {
  const hasOrigin = node.source !== undefined || node.line !== undefined;
  const origin = hasOrigin ? { line: node.line ?? null, source: node.source } : {};
  return report(state, problem, { place: node.position, ...origin, ...options });
}

/** Records a message that no node holds: the section at the document's end will. */
export function noteLooseMessage(state: RstState, message: SystemMessage): void {
  (state.phase === 'parse' ? state.parseMessages : state.transformMessages).push(message);
}

/** Records `node` as parsed but left out of the document: what refers from within it keeps its line. */
export function noteDropped(state: RstState, node: RstElements): void {
  state.dropped.push(node);
}

/** Adds `message` to the end of `messageNode`, or notes it as loose when there is none. */
export function addMessage(state: RstState, message: SystemMessage, messageNode: RstElements | undefined): void {
  if (messageNode) messageNode.children.push(message);
  else noteLooseMessage(state, message);
}
