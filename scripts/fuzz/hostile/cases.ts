import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Examination, InputKind } from './make-input.ts';

const KINDS: Readonly<Record<string, InputKind>> = {
  '.h': 'header',
  '.rst': 'page',
  '.md': 'markdown',
  '.o': 'program',
  '.json': 'json',
};

/** How often each case is looked at: often enough for about every command that takes its kind. */
const ROUNDS = 16;

/** Returns the inputs that broke a promise once, each a file of a folder in `folder`, as often as they are to be looked at. */
export function readCases(folder: string): Examination[] {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && Object.hasOwn(KINDS, extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const inputs = paths.map((path) => ({ kind: KINDS[extname(path)]!, bytes: readFileSync(path) }));
  return inputs.flatMap((input) =>
    Array.from({ length: ROUNDS }, (_, choice) => ({ input, other: input.bytes, choice })),
  );
}
