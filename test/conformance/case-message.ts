import { levelNumber, type Message } from '../../generator/source/index.ts';
import type { CaseMessage } from './case.ts';

/** Returns messages in the form of the case files: their text is the message's own, without the source that is quoted below it. */
export function caseMessages(messages: readonly Message[]): CaseMessage[] {
  return messages.map(({ level, line, path, reason }) => ({
    level: levelNumber(level),
    type: level.toUpperCase(),
    line: line ?? null,
    source: path ?? null,
    text: reason,
  }));
}
