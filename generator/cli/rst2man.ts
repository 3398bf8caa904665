import { runCommand } from './docutils/run-command.ts';
import { rst2manProgram } from './rst2man-program.ts';

/** `bpfdoc rst2man [FILE]`: a man page to standard output, as docutils' rst2man. */
export async function run(argv: string[]): Promise<number> {
  return runCommand('rst2man', rst2manProgram, argv);
}
