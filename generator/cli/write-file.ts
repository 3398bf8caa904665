import { readFileSync, statSync } from 'node:fs';
import { CommandError } from './exit-status.ts';
import { systemReason } from './header-file.ts';
import { discard, putInPlace, type StagedFile, stage } from './stage-file.ts';

/** A file that is to hold `text`. */
export interface WholeFile {
  readonly path: string;
  readonly text: string;
  /** What bpfdoc recognises its own file by; without one, whatever is there is replaced. */
  readonly banner?: string;
}

/** Returns the text of the file at `path`; undefined when there is none. @throws CommandError when it cannot be read. */
export function readExisting(path: string): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    // A pipe would be waited for without end.
    if (!stats.isFile() && !stats.isDirectory()) throw new CommandError(`${path}: Not a regular file`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw commandError(path, error);
  }
}

/**
 * Writes files, each whole or not at all: to one beside it first, which then takes its name. None is replaced before all are there in full, and a file that holds its text already is left alone.
 *
 * @throws CommandError when one cannot be written, or holds something that lacks its banner (so bpfdoc did not write it) and `force` is false. What was there is there still, unless a rename failed.
 */
export function writeWhole(files: readonly WholeFile[], force = false): void {
  const changed = files.filter((file) => isToBeWritten(file, force));
  const staged: StagedFile[] = [];
  for (const { path, text } of changed) staged.push(orDiscard(staged, path, () => stage(path, text)));
  for (const file of staged) orDiscard(staged, file.path, () => putInPlace(file));
}

function isToBeWritten({ path, text, banner }: WholeFile, force: boolean): boolean {
  const existing = readExisting(path);
  if (existing === text) return false;
  const isOurs = !existing || banner === undefined || existing.slice(0, BANNER_REACH).includes(banner);
  if (isOurs || force) return true;
  throw new CommandError(`${path}: Not overwritten, since bpfdoc did not write it (--force does)`);
}

/** A generator's banner stands at the top of a file; this many units are searched for it. */
const BANNER_REACH = 2048;

/** Does a step with `path`; when it fails, what is staged goes away. */
function orDiscard<T>(staged: readonly StagedFile[], path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    for (const file of staged) discard(file);
    throw commandError(path, error);
  }
}

function commandError(path: string, error: unknown): CommandError {
  return error instanceof CommandError ? error : new CommandError(`${path}: ${systemReason(error)}`);
}
