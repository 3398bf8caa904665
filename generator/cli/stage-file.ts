import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** A file that is written in full beside the one whose place it takes. */
export interface StagedFile {
  /** The name that the user knows the file by. */
  readonly path: string;
  readonly temporary: string;
  /** Where it goes: `path`, or what that is a link to. */
  readonly target: string;
}

/**
 * Writes `content` to a new file in the folder of `path`, which is made if need be, and takes away what runs that were killed left there. The file that is there already is not touched.
 *
 * @throws what the system says; then nothing is left.
 */
export function stage(path: string, content: string | Uint8Array): StagedFile {
  const existing = statSync(path, { throwIfNoEntry: false });
  const target = existing === undefined ? path : realpathSync(path);
  const folder = dirname(target);
  makeFolder(folder);
  sweep(folder);
  const staged = { path, target, temporary: join(folder, temporaryName()) };
  try {
    writeAndSync(staged.temporary, Buffer.from(content), existing?.mode);
  } catch (error) {
    discard(staged);
    throw error;
  }
  return staged;
}

/** Gives a staged file its name, in one step. @throws what the system says. */
export function putInPlace({ temporary, target }: StagedFile): void {
  renameSync(temporary, target);
}

/** Takes a staged file away; one that has its name already stays. */
export function discard({ temporary }: StagedFile): void {
  rmSync(temporary, { force: true });
}

/** Writes a file whole or not at all, whatever was there before. @throws what the system says. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const staged = stage(path, content);
  try {
    putInPlace(staged);
  } catch (error) {
    discard(staged);
    throw error;
  }
}

/** Of a file system that cannot be written to Node says `ENOENT` when it is to make all folders on the way. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    mkdirSync(folder);
  }
}

const PREFIX = '.bpfdoc-';
const SUFFIX = '.tmp';

/** A hidden name that no other run takes: it says whose it is, so that a later run knows what is left over. */
function temporaryName(): string {
  const random = Math.random().toString(36).slice(2, 10);
  return `${PREFIX}${host()}-${process.pid}-${random}${SUFFIX}`;
}

/** The machine, or the container, in whose numbers processes are counted. */
function host(): string {
  return hostname()
    .replace(/[^A-Za-z0-9]/g, '_')
    .slice(0, 32);
}

/** Takes away the temporary files of processes that ran here and are gone. */
function sweep(folder: string): void {
  const own = `${PREFIX}${host()}-`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(own) || !name.endsWith(SUFFIX)) continue;
    const process = /^(\d+)-/.exec(name.slice(own.length))?.[1];
    if (process !== undefined && !isRunning(Number(process))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const PERMISSIONS = 0o7777;

/** Writes a file that is not there yet (never through a link), with the permissions `mode` has. */
function writeAndSync(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode & PERMISSIONS);
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
