import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './exit-status.ts';
import { systemReason } from './header-file.ts';

/** What came of a file: `written`, or `equal` where it already held the text. */
export type WriteResult = 'written' | 'equal';

/** Returns the text of the file at `path`; undefined when there is none. @throws CommandError when it cannot be read. */
export function readExisting(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CommandError(`${path}: ${systemReason(error)}`);
  }
}

/**
 * Writes `text` to `path` whole or not at all: to a file beside it first, which then takes its name. A file that holds the text already is left alone.
 *
 * @throws CommandError when the file cannot be written, or holds something that lacks `banner` (so bpfdoc did not write it) and `force` is false.
 */
export function writeWhole(path: string, text: string, banner: string, force: boolean): WriteResult {
  const existing = readExisting(path);
  if (existing === text) return 'equal';
  if (existing !== undefined && existing !== '' && !force && !existing.slice(0, BANNER_REACH).includes(banner)) {
    throw new CommandError(`${path}: Not overwritten, since bpfdoc did not write it (--force does)`);
  }
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAndSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new CommandError(`${path}: ${systemReason(error)}`);
  }
  return 'written';
}

/** A generator's banner stands at the top of a file; this many units are searched for it. */
const BANNER_REACH = 2048;

function writeAndSync(path: string, text: string): void {
  const descriptor = openSync(path, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
