import { type FileReader, repr } from '../../rst/index.ts';
import { decodeFetched, decodeInput } from './decode.ts';
import type { Host } from './program.ts';
import { relativePath } from './relative-path.ts';
import type { Decoded } from './utf8.ts';
import type { Values } from './values.ts';

/** A reader that remembers what it was asked for. */
export interface RecordingReader extends FileReader {
  /** The paths of the files that were read, each once, in the order of the first time. */
  readonly paths: readonly string[];
}

/** Returns what directives read files with. The files that come with docutils (`<isonum.txt>`) are not there: what stands in them is docutils' own. */
export function createFileReader(values: Values, host: Host): RecordingReader {
  const paths: string[] = [];
  const resolve = (path: string) => relativePath(path, host.workingDirectory);
  const valuesFor = (encoding: string | undefined) =>
    encoding === undefined ? values : { ...values, inputEncoding: encoding };
  return {
    paths,
    resolve,
    read(name, encoding) {
      const path = resolve(name);
      const content = host.readFile?.(path) ?? missing(path);
      if ('error' in content) return content;
      if (!paths.includes(path)) paths.push(path);
      const input = { bytes: content, isStandardInput: false, standardInputErrors: 'strict' } as const;
      const decoded = checked(decodeInput(input, valuesFor(encoding)));
      return 'error' in decoded ? decoded : { path, text: decoded.text };
    },
    readUrl(content, encoding) {
      const bytes = typeof content === 'string' ? (host.readFile?.(content) ?? missing(content)) : content;
      return 'error' in bytes ? bytes : checked(decodeFetched(bytes, valuesFor(encoding)));
    },
  };
}

function missing(path: string): { error: string } {
  return { error: `[Errno 2] No such file or directory: ${repr(path)}` };
}

/** Tells bytes that are no text from a file that cannot be had. */
function checked(decoded: Decoded): { text: string } | { error: string; isUndecodable: true } {
  return 'error' in decoded ? { error: decoded.error, isUndecodable: true } : decoded;
}
