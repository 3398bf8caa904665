import { levelNumber, type Message } from '../source/index.ts';
import { printable } from './printable.ts';

/** Returns messages about a page as docutils prints them on standard error, `<stdin>:12: (ERROR/3) Unexpected indentation.`, with the page's name and line. */
export function formatDocutils(messages: readonly Message[]): string {
  return messages
    .filter(({ level }) => level !== 'info')
    .map((message) => `${printable(formatLine(message))}\n`)
    .join('');
}

function formatLine({ path, line, level, reason, text }: Message): string {
  const number = line === null ? 'None' : (line ?? '');
  return `${path ?? ''}:${number}: (${level.toUpperCase()}/${levelNumber(level)}) ${text ?? reason}`;
}
