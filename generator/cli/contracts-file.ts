import { join } from 'node:path';
import type { Since, Supplement } from '../signature/contracts/index.ts';
import type { ContractSlots, KnownDisagreements } from '../signature/index.ts';
import { contractsSchema } from '../signature/schema/index.ts';
import type { Contracts } from '../tree/index.ts';
import { packageRoot } from './package-root.ts';
import { readJson } from './read-json.ts';

const FOLDER = 'uapi/contracts';

/** The contracts that ship with the package: those of the release whose header ships, too. */
const SHIPPED = 'linux-7.2.json';

/** Reads the contracts at `path`, or those that ship with bpfdoc. @throws CommandError when they cannot be read or are not well formed. */
export function readContracts(path: string | undefined): Contracts {
  return path === undefined ? readShipped(SHIPPED) : readJson(path, contractsSchema(), 'a file of contracts');
}

/** Reads what headers are compared with of the contracts that `readContracts` reads without a path. @throws CommandError likewise. */
export function readContractSlots(): ContractSlots {
  return readShipped('slots.json');
}

/** Reads what a facts file does not say. @throws CommandError likewise. */
export function readSupplement(): Supplement {
  return readShipped('supplement.json');
}

/** Reads the first releases of the helpers. @throws CommandError likewise. */
export function readSince(): Since {
  return readShipped<{ helpers: Since }>('since.json').helpers;
}

/** Reads where header and contracts are known to disagree, and why. @throws CommandError likewise. */
export function readKnownDisagreements(): KnownDisagreements {
  return readShipped('disagreements.json');
}

/** Reads a file of the package. That it is what its schema says, the tests see to: to check it at each start would take longer than to read it. */
function readShipped<T>(name: string): T {
  return readJson(join(packageRoot(), FOLDER, name), undefined, 'a file of contracts');
}
