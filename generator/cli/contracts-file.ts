import { join } from 'node:path';
import type { Since, Supplement } from '../signature/contracts/index.ts';
import type { KnownDisagreements } from '../signature/index.ts';
import { contractsSchema, knownSchema, sinceSchema, supplementSchema } from '../signature/schema/index.ts';
import type { Contracts } from '../tree/index.ts';
import { packageRoot } from './package-root.ts';
import { readJson } from './read-json.ts';

const FOLDER = 'uapi/contracts';

/** The contracts that ship with the package: those of the release whose header ships, too. */
const SHIPPED = 'linux-7.2.json';

/** Reads the contracts at `path`, or those that ship with bpfdoc. @throws CommandError when they cannot be read or are not well formed. */
export function readContracts(path: string | undefined): Contracts {
  return readJson(path ?? shipped(SHIPPED), contractsSchema(), 'a file of contracts');
}

/** Reads what a facts file does not say. @throws CommandError likewise. */
export function readSupplement(): Supplement {
  return readJson(shipped('supplement.json'), supplementSchema(), 'a supplement');
}

/** Reads the first releases of the helpers. @throws CommandError likewise. */
export function readSince(): Since {
  return readJson<{ helpers: Since }>(shipped('since.json'), sinceSchema(), 'a list of releases').helpers;
}

/** Reads where header and contracts are known to disagree, and why. @throws CommandError likewise. */
export function readKnownDisagreements(): KnownDisagreements {
  return readJson(shipped('disagreements.json'), knownSchema(), 'a list of disagreements');
}

function shipped(name: string): string {
  return join(packageRoot(), FOLDER, name);
}
