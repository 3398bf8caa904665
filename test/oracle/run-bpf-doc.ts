import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demandOracle, oracleFolder } from './locate-oracle.ts';
import { type ProgramAnswer, runPython } from './python.ts';

/**
 * Runs the kernel's bpf_doc.py of a series ("6.1") on a header. No git and no make can be found by it,
 * so that the frame of its page says `:Version: Linux` and an empty line where the date stands.
 */
export function runBpfDoc(series: string, header: string, args: readonly string[] = []): ProgramAnswer {
  const script = demandOracle(`bpf_doc/${series}/scripts/bpf_doc.py`);
  return runPython([script, '--filename', header, ...args], '');
}

/** Returns the kernel series whose bpf_doc.py is here, oldest first. */
export function bpfDocSeries(): string[] {
  const folder = join(oracleFolder, 'bpf_doc');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.\d+$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
