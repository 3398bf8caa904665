import { readFileSync } from 'node:fs';
import { defsTypes } from '../../generator/emit/defs/types.ts';
import { contractView, type LintOptions } from '../../generator/lint/index.ts';

/** Reads a JSON file that ships with the package. */
function shipped(name: string) {
  return JSON.parse(readFileSync(new URL(`../../uapi/contracts/${name}`, import.meta.url), 'utf8'));
}

const { known, mapped } = defsTypes([]);

/** Everything that the command line hands to the rules. */
export const STRICT: LintOptions = {
  preset: 'strict',
  contracts: contractView(shipped('linux-7.2.json'), shipped('disagreements.json')),
  knownTypes: new Set([...known, ...Object.keys(mapped)]),
};

/** The same for the default preset. */
export const KERNEL: LintOptions = { ...STRICT, preset: 'kernel' };

/** Everything that can be said at all: the rules, too, that no preset turns on. */
export const ALL: LintOptions = { ...STRICT, rules: { 'contract-known': 'info', 'mixed-margin': 'info' } };
