import { join } from 'node:path';
import { run } from '../oracle/run.ts';

/** What `npm pack` made. */
export interface Packed {
  /** The tarball's path. */
  readonly tarball: string;
  /** The paths in it, below the package's folder. */
  readonly paths: readonly string[];
  /** Bytes of the tarball. */
  readonly size: number;
  /** Bytes of the files in it. */
  readonly unpackedSize: number;
}

/** Packs the package into `folder`; built anew unless `isBuilt`, when what stands there is taken. */
export async function pack(folder: string, isBuilt: boolean): Promise<Packed> {
  if (!isBuilt) await run('npm', ['run', '--silent', 'prepack']);
  const printed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [made] = JSON.parse(printed) as [Answer];
  const { filename, files, size, unpackedSize } = made;
  return { tarball: join(folder, filename), paths: files.map(({ path }) => path), size, unpackedSize };
}

/** The part of npm's answer that is read here. */
interface Answer {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly size: number;
  readonly unpackedSize: number;
}
