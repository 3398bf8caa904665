/** Stands in for generator/cli/package-root.ts in the single-file program: the files of the package are assets of it. */
import { getAsset } from 'node:sea';

const ROOT = 'bpfdoc:';

/** Returns the name that stands before the paths of embedded files. */
export function packageRoot(): string {
  return ROOT;
}

export const SHIPPED_HEADER = 'uapi/linux/bpf.h';

/** Returns the bytes of an embedded file; undefined for a path that is not below the package. */
export function readEmbedded(path: string): Buffer | undefined {
  return path.startsWith(`${ROOT}/`) ? Buffer.from(getAsset(path.slice(ROOT.length + 1))) : undefined;
}
