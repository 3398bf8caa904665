import { toPseudoXml } from '../emit/pseudo-xml/index.ts';
import { type ProgramOption, unsupported, value } from './docutils/option.ts';
import { commonOptions } from './docutils/option-table.ts';
import type { Host, Program, ProgramInput, ProgramResult } from './docutils/program.ts';
import { runProgram } from './docutils/run-program.ts';

/**
 * Returns what docutils' rst2pseudoxml leaves behind when it is called with `argv`: the tree as pseudo-XML, its messages, its exit status. `--no-transforms` prints the tree as the parser left it.
 *
 * @param input standard input; text, bytes, or a function that reads it when it is needed.
 */
export function rst2pseudoxmlProgram(argv: readonly string[], input: ProgramInput, host: Host = {}): ProgramResult {
  return runProgram(PROGRAM, argv, input, host);
}

const OPTIONS: readonly ProgramOption[] = [
  {
    flags: ['--no-transforms'],
    help: 'print the tree as the parser left it',
    isOurs: true,
    apply: value('appliesTransforms', false),
  },
  { flags: ['--detailed'], apply: unsupported },
];

const PROGRAM: Program = {
  name: 'rst2pseudoxml',
  summary: 'Prints the tree of a reStructuredText document as pseudo-XML.',
  options: [...commonOptions, ...OPTIONS],
  write: ({ document }) => ({ text: toPseudoXml(document), messages: [] }),
};
