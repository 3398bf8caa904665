import { formatGcc } from '../report/gcc.ts';
import { printable } from '../report/printable.ts';
import { levelNumber } from '../source/index.ts';
import type { Workspace } from './workspace.ts';

/** Prints what was found wrong while artifacts were made, infos left out, and then the notes, to standard error. */
export function printMessages({ messages, header, notes }: Workspace): void {
  process.stderr.write(
    formatGcc(
      messages.filter(({ level }) => level !== 'info'),
      header.path,
    ),
  );
  for (const note of notes) process.stderr.write(`bpfdoc: ${printable(note)}\n`);
}

/** True when something was found that makes the run end with status 1. */
export function hasErrors({ messages }: Workspace): boolean {
  return messages.some(({ level }) => levelNumber(level) >= levelNumber('error'));
}

/** Says on standard error which header was taken. */
export function tell(path: string): void {
  process.stderr.write(`bpfdoc: reading ${printable(path)}\n`);
}
