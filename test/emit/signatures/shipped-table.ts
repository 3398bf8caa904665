import { readFileSync } from 'node:fs';
import { toTable } from '../../../generator/signature/index.ts';
import type { SignatureTable } from '../../../generator/tree/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';
import { locateOracle } from '../../oracle/index.ts';
import { knownDisagreements, shippedContracts } from '../../signature/shipped.ts';

const SHIPPED = new URL('../../../uapi/linux/bpf.h', import.meta.url);

/** Returns the table of a header with the shipped contracts. */
export function tableOfHeader(text: string, path = 'bpf.h'): SignatureTable {
  return toTable(fromHeader(text, path).model, { contracts: shippedContracts(), known: knownDisagreements() }).table;
}

/** Returns the tables that the artifacts are tested with: that of the shipped header, and of Linux 7.2's where it is on the machine. */
export function testedTables(): { name: string; table: SignatureTable }[] {
  const tables = [{ name: 'the shipped header', table: tableOfHeader(readFileSync(SHIPPED, 'utf8')) }];
  const newest = locateOracle('headers/sid/bpf.h');
  if (newest === undefined) return tables;
  return [...tables, { name: 'Linux 7.2', table: tableOfHeader(readFileSync(newest, 'utf8')) }];
}
