import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { oracleFolder } from '../../test/oracle/locate-oracle.ts';
import type { Work } from './part.ts';
import { originOf, place } from './place.ts';
import { run, say } from './run.ts';

/** The releases of Node that the package has to run on, by major version: packages of npm that bring the program. */
const RELEASES = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' } as const;

/** A major version of Node that the package has to run on. */
export type NodeMajor = keyof typeof RELEASES;

/** All of them. */
export const nodeMajors = Object.keys(RELEASES).map(Number) as readonly NodeMajor[];

/** Returns the major version that is meant. @throws Error when the package is not made for it. */
export function toNodeMajor(text: string): NodeMajor {
  const found = nodeMajors.find((major) => `${major}` === text);
  if (found === undefined) throw new Error(`no Node ${text}, expected one of ${nodeMajors.join(', ')}`);
  return found;
}

/** Fetches the releases of Node that are not the running one. */
export async function fetchNodes({ renew }: Work): Promise<void> {
  for (const major of nodeMajors) say(`node-${major}: ${await nodeRelease(major, renew)}`);
}

/** Returns the path of a Node of this major version: the running program where it is one, else one that is fetched unless it is there. */
export async function nodeRelease(major: NodeMajor, renew = false): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = `node-${major}`;
  if (renew || !originOf(folder)) await place(folder, (target) => unpack(RELEASES[major], target));
  return join(oracleFolder, folder, PROGRAM);
}

const PROGRAM = 'package/bin/node';

async function unpack(version: string, target: string) {
  const name = `node-${process.platform}-${process.arch}`;
  const printed = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', target]);
  const archive = join(target, printed.trim().split('\n').at(-1)!);
  await run('tar', ['-xzf', archive, '-C', target, PROGRAM]);
  rmSync(archive);
  return { suite: 'npm', packages: { [name]: version } };
}
