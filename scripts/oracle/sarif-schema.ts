import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from './part.ts';
import { describe } from './part.ts';
import { type Origin, originOf, place } from './place.ts';
import { run, say } from './run.ts';

/** A package of npm that carries the schema of SARIF 2.1.0, its text as of the draft rtm.5, and where. */
const PACKAGE = { name: '@microsoft/jest-sarif', version: '1.0.0-beta.0' } as const;
const SCHEMA = 'package/lib/schemas/sarif-2.1.0-rtm.5.json';

/** Fetches the JSON schema of SARIF; `sarif/schema.json` is the one file of it. */
export async function fetchSarifSchema({ renew }: Work): Promise<void> {
  const present = renew ? undefined : originOf('sarif');
  say(`sarif: ${present ? `there (${describe(present)})` : describe(await place('sarif', unpack))}`);
}

async function unpack(target: string): Promise<Origin> {
  const { name, version } = PACKAGE;
  const printed = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', target]);
  const archive = join(target, printed.trim().split('\n').at(-1)!);
  await run('tar', ['-xzf', archive, '-C', target, SCHEMA]);
  copyFileSync(join(target, SCHEMA), join(target, 'schema.json'));
  rmSync(join(target, 'package'), { recursive: true });
  rmSync(archive);
  return { suite: 'npm', packages: { [name]: version } };
}
