import type { Level } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';
import type { State } from './state.ts';

/** Adds a message that RST cannot say what `node` is, or not all of it. */
export function complain(
  state: State,
  node: RstNodes,
  problem: string,
  reason: string,
  level: Level = 'warning',
): void {
  state.messages.push({ ruleId: `to-rst/${problem}`, level, reason, place: node.position });
}
