import { printable } from '../report/printable.ts';
import { CLEAN } from './exit-status.ts';

/**
 * Sees to it that what nothing else catches ends `program` in one line and with `status`: a full disk under standard output, and mistakes of bpfdoc itself, which are not to be taken for findings. A pipe whose
 * reader went away ends it without a word.
 */
export function endOnFailure(program: string, status: number): void {
  process.on('uncaughtException', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(CLEAN);
    const reason = error.syscall === 'write' ? await outputReason(error) : `Unforeseen ${error.stack ?? error}`;
    process.stderr.write(`${program}: ${printable(reason)}\n`);
    process.exit(status);
  });
}

async function outputReason(error: unknown): Promise<string> {
  const { systemReason } = await import('./header-file.ts');
  return `Standard output: ${systemReason(error)}`;
}
