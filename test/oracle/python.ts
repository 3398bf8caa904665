import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a program answered: its exit status and its two streams as text. */
export interface ProgramAnswer {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * The Python that runs the reference programs: the distribution's own before one that a version
 * manager put on the path (those start ten times slower). BPFDOC_PYTHON names another.
 */
export const python = process.env['BPFDOC_PYTHON'] ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

/** Keeps Python away from installed packages (-S) and from the user's environment and folder (-I). */
export const isolated = ['-I', '-S'];

/** The output of the largest header's reference outputs is 2 MB; a page of a fuzzer may be larger. */
const largestOutput = 256 * 1024 * 1024;

/** Runs Python with arguments and standard input to its end; throws when it could not be started. */
export function runPython(
  args: readonly string[],
  input: string | Uint8Array,
  environment: NodeJS.ProcessEnv = pythonEnvironment,
): ProgramAnswer {
  const { status, stdout, stderr, error } = spawnSync(python, [...isolated, ...args], {
    input,
    env: environment,
    maxBuffer: largestOutput,
  });
  if (error) throw error;
  return { status: status ?? -1, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** UTF-8 on all streams, and no program to be found: the kernel's script asks git and make otherwise. */
export const pythonEnvironment: NodeJS.ProcessEnv = { LC_ALL: 'C.UTF-8', PATH: '/nonexistent' };
