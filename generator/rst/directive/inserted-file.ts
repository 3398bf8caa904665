import { compat } from '../compat.ts';
import { undecodableFile, unreadablePath } from '../message/directive.ts';
import type { Problem } from '../reporter.ts';
import type { FileReader } from '../settings.ts';
import type { RstState } from '../state.ts';
import type { DirectiveUse } from './directive.ts';

/** A file that the document asked for, or why it cannot be had: see `FileReader`. */
export type InsertedFile = ReturnType<FileReader['read']>;

/** Returns the text of the file at `path`, which counts from the text that the directive stands in. What is read is up to the reader in the settings; without one there is no file. */
export function readInsertedFile(state: RstState, use: DirectiveUse, path: string): InsertedFile {
  const encoding = use.options['encoding'] as string | undefined;
  const source = state.reading.origin?.source ?? state.source;
  const full = isLibraryPath(path) ? path : joinPath(source, path);
  return state.settings.files?.read(full, encoding) ?? { error: `[Errno 2] No such file or directory: '${full}'` };
}

/** Returns docutils' problem with a file that `include` or `raw` cannot have. */
export function fileProblem(
  state: RstState,
  use: DirectiveUse,
  { error, isUndecodable }: Extract<InsertedFile, { error: string }>,
): Problem {
  const { fileLevel } = compat(state);
  if (isUndecodable) return undecodableFile(use.name, error, fileLevel);
  return unreadablePath(use.name, `InputError: ${error}`, fileLevel);
}

/** A path in angle brackets is one of the files that come with docutils: the reader knows where. */
function isLibraryPath(path: string): boolean {
  return path.startsWith('<') && path.endsWith('>');
}

/** Returns `path` seen from the folder of `source`, without `.` and, where a folder stands before them, `..`. */
function joinPath(source: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts: string[] = [];
  const folders = source.split('/').slice(0, -1);
  for (const part of [...folders, ...path.split('/')]) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
