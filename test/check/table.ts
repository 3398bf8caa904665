import { readFileSync } from 'node:fs';
import type { Contracts, SignatureTable } from '../../generator/tree/index.ts';

/** Numbers that sentences of the verifier quote; the header's. */
const MAP_TYPES = {
  BPF_MAP_TYPE_HASH: 1,
  BPF_MAP_TYPE_ARRAY: 2,
  BPF_MAP_TYPE_PROG_ARRAY: 3,
  BPF_MAP_TYPE_PERF_EVENT_ARRAY: 4,
  BPF_MAP_TYPE_STACK_TRACE: 7,
  BPF_MAP_TYPE_SOCKMAP: 15,
  BPF_MAP_TYPE_RINGBUF: 27,
};
const PROG_TYPES = { BPF_PROG_TYPE_TRACEPOINT: 5, BPF_PROG_TYPE_XDP: 6 };

/** Returns the table of the contracts that ship for a release, every helper and program type of it. */
export function tableOf(release: '6.1' | '7.2'): SignatureTable {
  const path = new URL(`../../uapi/contracts/linux-${release}.json`, import.meta.url);
  const contracts = JSON.parse(readFileSync(path, 'utf8')) as Contracts;
  const numbers = contracts.prog_types.map((name, index) => [name, index + 100]);
  return {
    kernel: contracts.kernel,
    origin: contracts.origin,
    helpers: contracts.helpers,
    prog_types: { ...Object.fromEntries(numbers), ...PROG_TYPES },
    map_types: MAP_TYPES,
    attach_types: {},
    verifier: contracts.verifier,
  };
}
