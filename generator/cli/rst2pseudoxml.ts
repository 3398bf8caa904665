import { runCommand } from './docutils/run-command.ts';
import { rst2pseudoxmlProgram } from './rst2pseudoxml-program.ts';

/** `bpfdoc rst2pseudoxml [FILE]`: the tree as pseudo-XML to standard output, as docutils' rst2pseudoxml. */
export async function run(argv: string[]): Promise<number> {
  return runCommand('rst2pseudoxml', rst2pseudoxmlProgram, argv);
}
