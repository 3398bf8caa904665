import { basename } from 'node:path';
import { type Origin, originOf, place } from './place.ts';
import type { PrivateApt } from './private-apt.ts';
import { run, say } from './run.ts';

/** A folder of the oracle, filled from packages of one suite. */
export interface Part {
  /** Below `.oracle/`. */
  folder: string;
  suite: string;
  /** The packages to unpack there. */
  packages: readonly string[];
  /** Does more with the unpacked folder. */
  finish?(target: string): Promise<void>;
  /** The version that the first package must begin with; another way to get it where the suite moved on. */
  version?: { prefix: string; otherwise(target: string): Promise<Origin> };
}

/** What the steps share. */
export interface Work {
  apt(suite: string): Promise<PrivateApt>;
  /** Fetch again what is there already. */
  renew: boolean;
}

/** Fills a part's folder, unless it is there. */
export async function fetchPart(part: Part, { apt, renew }: Work): Promise<void> {
  const present = renew ? undefined : originOf(part.folder);
  if (present) return say(`${part.folder}: there (${describe(present)})`);
  const origin = await place(part.folder, async (target) => fill(part, await apt(part.suite), target));
  say(`${part.folder}: ${describe(origin)}`);
}

async function fill(part: Part, apt: PrivateApt, target: string): Promise<Origin> {
  const { version } = part;
  if (version && !(await apt.newest(part.packages[0]!))?.startsWith(version.prefix)) return version.otherwise(target);
  const files = await apt.download(part.packages);
  const packages: Record<string, string> = {};
  for (const file of files) {
    const [name, release] = packageOf(file);
    packages[name] = release;
    await run('dpkg', ['-x', file, target]);
  }
  await part.finish?.(target);
  return { suite: part.suite, packages };
}

/** Name and version of a package, from its file's name `NAME_VERSION_ARCHITECTURE.deb` (`:` written `%3a`). */
export function packageOf(file: string): [name: string, version: string] {
  const [name = '', version = ''] = basename(file).split('_');
  return [name, decodeURIComponent(version)];
}

/** Suite and versions in one line. */
export function describe({ suite, packages }: Origin): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `${suite}: ${versions.join(', ')}`;
}
