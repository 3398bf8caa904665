import { spawnSync } from 'node:child_process';
import { CommandError, FAILED } from './exit-status.ts';
import type { HeaderFile } from './header-file.ts';

/** The largest file that is read from git, in bytes. */
const LARGEST = 1 << 28;

/** Reads `path`, seen from the working directory, as it is in the revision `revision` of the repository there. The only time that another program is run: the user named a revision. @throws CommandError when git cannot. */
export function readGitFile(revision: string, path: string): HeaderFile {
  // A leading `-` would be an option, and a `:` would end the revision.
  if (revision.startsWith('-') || revision.includes(':')) throw new CommandError(`${revision}: Not a revision`);
  const name = `${revision}:${path.startsWith('/') || path.startsWith('./') || path.startsWith('../') ? path : `./${path}`}`;
  const { status, stdout, stderr, error } = spawnSync('git', ['show', '--end-of-options', name], {
    maxBuffer: LARGEST,
  });
  if (error) throw new CommandError(`git: ${(error as NodeJS.ErrnoException).code ?? error.message}`);
  if (status !== 0) throw new CommandError(`${revision}:${path}: ${reason(stderr.toString())}`, FAILED);
  if (stdout.includes(0)) throw new CommandError(`${revision}:${path}: Not a text file`);
  return { path: `${revision}:${path}`, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(stdout) };
}

function reason(stderr: string): string {
  const [line = ''] = stderr.trim().split('\n');
  return line.replace(/^fatal: /, '') || 'git cannot show it';
}
