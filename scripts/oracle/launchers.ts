import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bpfDocSeries, driverProgram, isolated, locateOracle, oracleFolder, python } from '../../test/oracle/index.ts';

/** Writes `.oracle/bin/`: one program a reference, to be called by hand. */
export function writeLaunchers(): void {
  const bin = join(oracleFolder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const version of ['0.23', '0.19']) {
    const root = locateOracle(`docutils-${version}`);
    if (!root) continue;
    for (const program of ['rst2man', 'rst2pseudoxml']) {
      write(
        join(bin, `${program}-${version}`),
        `LC_ALL=C.UTF-8 exec ${quote(python, ...isolated, driverProgram, root, program)}`,
      );
    }
  }
  for (const series of bpfDocSeries()) {
    const script = join(oracleFolder, 'bpf_doc', series, 'scripts/bpf_doc.py');
    write(
      join(bin, `bpf_doc-${series}`),
      `PATH=/nonexistent LC_ALL=C.UTF-8 exec ${quote(python, ...isolated, script)}`,
    );
  }
}

function write(file: string, command: string): void {
  writeFileSync(file, `#!/bin/sh\n${command} "$@"\n`);
  chmodSync(file, 0o755);
}

function quote(...words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
