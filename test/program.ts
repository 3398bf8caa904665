import { spawnSync } from 'node:child_process';

/** What a program answered. */
export interface Answer {
  readonly status: number | null;
  /** Standard output and error. */
  readonly output: string;
}

/** Runs a program to its end. */
export function runProgram(program: string, args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return { status, output: `${stdout}${stderr}` };
}

/** True when the program can be started. Where BPFDOC_REQUIRE_ORACLE is 1 (continuous integration) its absence is an error. */
export function hasProgram(name: string): boolean {
  const isThere = spawnSync(name, ['--version']).status === 0;
  if (!isThere && process.env['BPFDOC_REQUIRE_ORACLE'] === '1') throw new Error(`${name} is missing`);
  return isThere;
}
