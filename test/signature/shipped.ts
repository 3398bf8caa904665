import { readFileSync } from 'node:fs';
import type { KnownDisagreements, Since, Supplement } from '../../generator/signature/index.ts';
import type { Contracts } from '../../generator/tree/index.ts';

/** The contracts that ship with bpfdoc. */
export function shippedContracts(): Contracts {
  return read('linux-7.2.json');
}

export function supplement(): Supplement {
  return read('supplement.json');
}

export function since(): Since {
  return read<{ helpers: Since }>('since.json').helpers;
}

export function knownDisagreements(): KnownDisagreements {
  return read('disagreements.json');
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../uapi/contracts/${name}`, import.meta.url), 'utf8')) as T;
}
