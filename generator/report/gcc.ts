import type { Message } from '../source/index.ts';
import { printable } from './printable.ts';

/** Returns one line per message as C compilers print them, `FILE:LINE:COLUMN: error: what is wrong [rule]`: what editors and build logs know how to read. `path` is used for messages that name no file. */
export function formatGcc(messages: readonly Message[], path: string): string {
  return messages.map((message) => `${printable(formatLine(message, path))}\n`).join('');
}

/** gcc's words for docutils' levels. */
const WORDS = { info: 'note', warning: 'warning', error: 'error', severe: 'error' } as const;

function formatLine(message: Message, path: string): string {
  const file = message.place?.path ?? path;
  const point = message.place?.start;
  const where = point ? `${file}:${point.line}:${point.column}` : file;
  return `${where}: ${WORDS[message.level]}: ${message.reason.replaceAll('\n', ' ')} [${message.ruleId}]`;
}
