import { type FileReader, repr } from '../../rst/index.ts';
import { decodeInput } from './decode.ts';
import type { Host } from './program.ts';
import { relativePath } from './relative-path.ts';
import type { Values } from './values.ts';

/** A reader that remembers what it was asked for. */
export interface RecordingReader extends FileReader {
  /** The paths of the files that were read, each once, in the order of the first time. */
  readonly paths: readonly string[];
}

/** Returns what directives read files with. */
export function createFileReader(values: Values, host: Host): RecordingReader {
  const paths: string[] = [];
  const resolve = (path: string) => relativePath(path, host.workingDirectory);
  return {
    paths,
    resolve,
    read(name, encoding) {
      const path = resolve(name);
      const content = host.readFile?.(path) ?? { error: `[Errno 2] No such file or directory: ${repr(path)}` };
      if ('error' in content) return content;
      if (!paths.includes(path)) paths.push(path);
      const fileValues = encoding === undefined ? values : { ...values, inputEncoding: encoding };
      const input = { bytes: content, isStandardInput: false, standardInputErrors: 'strict' } as const;
      const decoded = decodeInput(input, fileValues);
      if ('error' in decoded) return { error: decoded.error, isUndecodable: true };
      return { path, text: decoded.text };
    },
  };
}
