import type { Message } from '../source/index.ts';
import { printableLine } from './printable.ts';
import { fullReason, LEVEL_WORDS } from './report.ts';

/** Returns one line per message as C compilers print them, `FILE:LINE:COLUMN: error: what is wrong [rule]`: what editors and build logs know how to read. `path` is used for messages that name no file. */
export function formatGcc(messages: readonly Message[], path: string): string {
  return messages.map((message) => `${printableLine(formatLine(message, path))}\n`).join('');
}

function formatLine(message: Message, path: string): string {
  const file = message.place?.path ?? path;
  const point = message.place?.start;
  const where = point ? `${file}:${point.line}:${point.column}` : file;
  return `${where}: ${LEVEL_WORDS[message.level]}: ${fullReason(message)} [${message.ruleId}]`;
}
