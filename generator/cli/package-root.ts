import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/** Returns the folder of this package: the nearest one above this module that holds the shipped header, whether the program runs from source or from the bundle. */
export function packageRoot(): string {
  found ??= findRoot();
  return found;
}

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, SHIPPED_HEADER)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The header that ships with the package, below its folder. */
export const SHIPPED_HEADER = 'uapi/linux/bpf.h';

/** Returns the bytes of a file of the package that stands inside the program; undefined for all others. Only the single-file program has such files (scripts/build-sea). */
export function readEmbedded(_path: string): Buffer | undefined {
  return undefined;
}
