import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
import packageJson from '../../../package.json' with { type: 'json' };
import { repr } from '../../rst/index.ts';
import { systemReason } from '../header-file.ts';
import { replaceFile } from '../stage-file.ts';
import { escapeControls } from './message-text.ts';
import type { Host, ProgramFile, ProgramInput, ProgramResult } from './program.ts';
import { encodeUtf8 } from './utf8.ts';

const STANDARD_INPUT_DESCRIPTOR = 0;
const FAILED = 1;

/** Runs a program of docutils as the command `bpfdoc NAME`: hands it the world, writes what it returns, and returns its exit status. */
export function runCommand(
  name: string,
  program: (argv: readonly string[], input: ProgramInput, host: Host) => ProgramResult,
  argv: readonly string[],
): number {
  const host: Host = {
    name: `bpfdoc ${name}`,
    version: packageJson.version,
    readFile,
    workingDirectory: process.cwd(),
    ...dateOf(process.env),
    standardInputErrors: isPlainLocale(process.env) ? 'surrogateescape' : 'strict',
  };
  const result = program(argv, () => readFileSync(STANDARD_INPUT_DESCRIPTOR), host);
  process.stderr.write(result.stderr);
  const problem = writeFiles(result.files ?? []);
  if (problem !== undefined) {
    process.stderr.write(escapeControls(`Unable to open destination file for writing:\n  OutputError: ${problem}\n`));
    return FAILED;
  }
  process.stdout.write(encodeUtf8(result.stdout));
  return result.status;
}

/** The time that reproducible builds set; there is no other clock. */
function dateOf({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): Pick<Host, 'date'> {
  return SOURCE_DATE_EPOCH && /^\d+$/.test(SOURCE_DATE_EPOCH) ? { date: Number(SOURCE_DATE_EPOCH) } : {};
}

/** Python lets bytes that are no text through where the locale says nothing of language: C and POSIX, with or without UTF-8. */
function isPlainLocale(environment: NodeJS.ProcessEnv): boolean {
  const { LC_ALL, LC_CTYPE, LANG } = environment;
  return /^(?:C|POSIX)(?:\.|$)/.test(LC_ALL || LC_CTYPE || LANG || 'C');
}

function readFile(path: string): Uint8Array | { error: string } {
  try {
    return readFileSync(path);
  } catch (error) {
    return { error: pythonError(error, path) };
  }
}

/** Returns the first thing that went wrong. */
function writeFiles(files: readonly ProgramFile[]): string | undefined {
  for (const file of files) {
    try {
      writeFile(file);
    } catch (error) {
      return pythonError(error, file.path);
    }
  }
  return undefined;
}

/** Writes a file whole or not at all; what is no regular file, such as a pipe, is written to. */
function writeFile({ path, text }: ProgramFile): void {
  const bytes = encodeUtf8(text);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    writeFileSync(path, bytes);
    return;
  }
  replaceFile(path, bytes);
}

/** The words of Python's OSError. */
function pythonError(error: unknown, path: string): string {
  const { code } = error as NodeJS.ErrnoException;
  const number = [...getSystemErrorMap()].find(([, [name]]) => name === code)?.[0] ?? 0;
  return `[Errno ${-number}] ${systemReason(error)}: ${repr(path)}`;
}
