import type { RstDocument } from '../../rst/index.ts';
import type { Message } from '../../source/index.ts';
import type { ProgramOption } from './option.ts';
import type { DecodingErrors, Values } from './values.ts';

/** What a program leaves behind. */
export interface ProgramResult {
  status: number;
  /** A byte of the input that was no text is a lone surrogate here, as Python has it; `encodeUtf8` makes it the byte again. */
  stdout: string;
  stderr: string;
  /** Files to write, when options name some. */
  files?: ProgramFile[];
}

export interface ProgramFile {
  path: string;
  text: string;
}

/** Standard input, or how to get it: it is not read when a file is named. */
export type ProgramInput = string | Uint8Array | (() => string | Uint8Array);

/** What a program knows of the world round it. All optional: without files there are none, without a name it is docutils'. */
export interface Host {
  /** How the user called the program: `bpfdoc rst2man`. */
  name?: string;
  /** bpfdoc's version, for `--version`. */
  version?: string;
  /** Returns the bytes of a file, or why they cannot be had, in the words of Python's OSError: `[Errno 2] No such file or directory: 'x'`. */
  readFile?(path: string): Uint8Array | { error: string };
  /** The directory that paths are seen from, as an absolute path: docutils shows those of included files relative to it. */
  workingDirectory?: string;
  /** The time that the `date` directive prints, in seconds since 1970. */
  date?: number;
  /** What Python would do with bytes on standard input that are no text, given the locale: 'strict' unless given. */
  standardInputErrors?: DecodingErrors;
}

/** One of docutils' programs: what sets it apart from the others. */
export interface Program {
  name: string;
  /** What it writes, for `--help`. */
  summary: string;
  options: readonly ProgramOption[];
  /** Turns the finished tree into text; the messages it returns come after the reader's. */
  write(reading: RstDocument, values: Values): { text: string; messages: readonly Message[] };
}
