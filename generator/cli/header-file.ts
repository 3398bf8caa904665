import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { CommandError } from './exit-status.ts';
import { packageRoot, readEmbedded, SHIPPED_HEADER } from './package-root.ts';

/** A header as it was read: the path that messages call it by, and its text. */
export interface HeaderFile {
  path: string;
  text: string;
}

/** The name that messages give standard input, as docutils and gcc do. */
export const STANDARD_INPUT = '<stdin>';

const STANDARD_INPUT_DESCRIPTOR = 0;
const CANDIDATES = ['include/uapi/linux/bpf.h', '/usr/include/linux/bpf.h'];

/** Returns the path of the header that is meant when none is named: the kernel tree's, then the system's, then ours. */
function defaultHeaderPath(): string {
  return CANDIDATES.find((path) => existsSync(path)) ?? join(packageRoot(), SHIPPED_HEADER);
}

/**
 * Reads the header at `path` (`-` is standard input); without one, the default header, which `announce` is told. Bytes that are not UTF-8 become U+FFFD, one for one place in the text.
 *
 * @throws CommandError when there is no such file, or it is a directory or a binary file.
 */
export function readHeader(path: string | undefined, announce: (path: string) => void): HeaderFile {
  if (path !== undefined) return readText(path);
  const chosen = defaultHeaderPath();
  announce(chosen);
  return readText(chosen);
}

/** Reads the text file at `path` (`-` is standard input). @throws CommandError when that cannot be done. */
export function readText(path: string): HeaderFile {
  const bytes = readBytes(path);
  if (bytes.includes(0)) throw new CommandError(`${nameOf(path)}: Not a text file`);
  return { path: nameOf(path), text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** Reads the file at `path` (`-` is standard input) as bytes. @throws CommandError when that cannot be done. */
export function readBytes(path: string): Buffer {
  try {
    if (path === '-') return readFileSync(STANDARD_INPUT_DESCRIPTOR);
    const embedded = readEmbedded(path);
    if (embedded) return embedded;
    if (statSync(path).isDirectory()) throw new CommandError(`${path}: Is a directory`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${nameOf(path)}: ${systemReason(error)}`);
  }
}

/** Returns what the system said, in the words that Unix programs use for it. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && (SYSTEM_REASONS[code] ?? wordsOf(code))) || code || message;
}

/** Where Node's words for them differ. */
const SYSTEM_REASONS: Record<string, string> = {
  EBUSY: 'Device or resource busy',
  EEXIST: 'File exists',
  EIO: 'Input/output error',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  ENFILE: 'Too many open files in system',
  ENOMEM: 'Cannot allocate memory',
  ESPIPE: 'Illegal seek',
  ETXTBSY: 'Text file busy',
  EXDEV: 'Invalid cross-device link',
};

/** Node's words, which begin small. */
function wordsOf(code: string): string | undefined {
  const words = [...getSystemErrorMap().values()].find(([name]) => name === code)?.[1];
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(path: string): string {
  return path === '-' ? STANDARD_INPUT : path;
}
