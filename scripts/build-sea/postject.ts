import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { oracleFolder } from '../../test/oracle/locate-oracle.ts';
import { originOf, place } from '../oracle/place.ts';
import { run } from '../oracle/run.ts';

const FOLDER = 'postject';
const VERSION = '1.0.0-alpha.6';

/** The mark in Node's program that says whether something was put in. Source: Node's documentation, "Single executable applications". */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** Puts the prepared blob into the program, a copy of Node. */
export async function inject(program: string, blob: string): Promise<void> {
  if (!originOf(FOLDER)) await place(FOLDER, unpack);
  const api = createRequire(import.meta.url)(join(oracleFolder, FOLDER, 'package/dist/api.js')) as Postject;
  await api.inject(program, 'NODE_SEA_BLOB', readFileSync(blob), { sentinelFuse: FUSE });
}

interface Postject {
  inject(program: string, name: string, data: Buffer, options: { sentinelFuse: string }): Promise<void>;
}

/** postject is a package of npm; one file of it is all that is needed, without the packages it would bring. */
async function unpack(target: string) {
  const printed = await run('npm', ['pack', `postject@${VERSION}`, '--silent', '--pack-destination', target]);
  const archive = join(target, printed.trim().split('\n').at(-1)!);
  await run('tar', ['-xzf', archive, '-C', target]);
  rmSync(archive);
  return { suite: 'npm', packages: { postject: VERSION } };
}
