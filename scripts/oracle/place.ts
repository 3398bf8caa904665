import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oracleFolder } from '../../test/oracle/locate-oracle.ts';

/** What a folder of the oracle says about where it came from. */
export interface Origin {
  suite: string;
  /** Exact versions by package. */
  packages: Record<string, string>;
}

const originFile = 'origin.json';

/** Returns where a folder of the oracle came from; undefined where it is not there, or not whole. */
export function originOf(folder: string): Origin | undefined {
  const file = join(oracleFolder, folder, originFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Origin) : undefined;
}

/** Returns a new folder below the oracle's, on the same file system, for work that is not ready yet. */
export function createWorkFolder(): string {
  mkdirSync(oracleFolder, { recursive: true });
  return mkdtempSync(join(oracleFolder, '.work-'));
}

/**
 * Fills a folder elsewhere and then puts it in place by renaming, so that no reader meets a half-filled
 * one and two runs at once do not disturb each other: the last one wins.
 */
export async function place(folder: string, fill: (target: string) => Promise<Origin>): Promise<Origin> {
  const work = createWorkFolder();
  const target = join(work, 'new');
  const final = join(oracleFolder, folder);
  try {
    mkdirSync(target);
    const origin = await fill(target);
    writeFileSync(join(target, originFile), `${JSON.stringify(origin, null, 2)}\n`);
    mkdirSync(dirname(final), { recursive: true });
    if (existsSync(final)) renameSync(final, join(work, 'old'));
    renameSync(target, final);
    return origin;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
