import { fileURLToPath } from 'node:url';
import { demandOracle } from './locate-oracle.ts';
import { type ProgramAnswer, runPython } from './python.ts';

/** The releases of docutils that `npm run oracle` unpacks. */
export type DocutilsVersion = '0.19' | '0.23';

/** The programs of docutils that bpfdoc stands in for. */
export type DocutilsProgram = 'rst2man' | 'rst2pseudoxml';

/** The Python program that answers for docutils, in either of its two ways (see there). */
export const driverProgram = fileURLToPath(new URL('driver.py', import.meta.url));

/**
 * Runs a program of docutils once, in a process of its own, on a page given as standard input.
 * The exit status and the bytes of both streams are the program's; Pygments is not there.
 */
export function runDocutils(
  version: DocutilsVersion,
  program: DocutilsProgram,
  args: readonly string[],
  input: string | Uint8Array,
): ProgramAnswer {
  return runPython([driverProgram, demandOracle(`docutils-${version}`), program, ...args], input);
}
