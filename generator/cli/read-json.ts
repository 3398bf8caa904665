import { checkSchema, type Schema } from '../signature/schema/index.ts';
import { CommandError } from './exit-status.ts';
import { readText } from './header-file.ts';

/**
 * Reads the JSON file at `path` (`-` is standard input) and returns its value, which `schema` allows; undefined: anything goes.
 *
 * @throws CommandError when it cannot be read, is not JSON, or is not what the schema says; `kind` says in words what it should have been.
 */
export function readJson<T>(path: string, schema: Schema | undefined, kind: string): T {
  const { path: name, text } = readText(path);
  const value = parse(text, name, kind);
  const problems = schema ? checkSchema(value, schema) : [];
  if (problems.length === 0) return value as T;
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const where = first!.path === '' ? '' : `${first!.path}: `;
  throw new CommandError(`${name}: Not ${kind}: ${where}${first!.reason}${more}`);
}

function parse(text: string, name: string, kind: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${name}: Not ${kind}: ${(error as Error).message}`);
  }
}
