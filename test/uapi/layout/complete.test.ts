import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromHeader, headerLayout } from '../../../generator/uapi/index.ts';
import { dumpHeader } from '../../diff/dwarf-dump.ts';
import { locateOracle } from '../../oracle/index.ts';
import { hasProgram } from '../../program.ts';

const canCompile = hasProgram('gcc') && hasProgram('readelf');

describe.each([
  ['the shipped header', 'uapi/linux/bpf.h', undefined],
  ['Debian, bookworm', locateOracle('headers/bookworm/bpf.h'), 'bookworm'],
  ['Debian, sid', locateOracle('headers/sid/bpf.h'), 'sid'],
] as const)('the types of %s', (_, path, suite) => {
  it.runIf(canCompile && path)(
    'are all there: the compiler sees no struct, union or enumerator that we do not, and no other value or size',
    () => {
      const includes =
        suite === undefined
          ? []
          : [
              locateOracle(`headers/${suite}/usr/include`)!,
              locateOracle(`headers/${suite}/usr/include/x86_64-linux-gnu`)!,
            ];
      const theirs = dumpHeader(resolve(path!), ['-m64'], includes);
      for (const name of dumpOfTypes(includes)) theirs.delete(name);
      const { model } = fromHeader(readFileSync(path!, 'utf8'), path!);
      const { records, enums } = headerLayout(model, 'lp64');
      const ours = new Map<string, string>();
      for (const [tag, record] of records) ours.set(tag, record.type === 'record' ? `${record.size} bytes` : 'unknown');
      for (const { definition } of enums)
        for (const { name, value } of definition.enumerators) ours.set(name, `${value}`);
      const compared = new Map([...theirs].filter(([name]) => !name.includes('.')));
      expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(compared));
    },
  );
});

/** The names that <linux/types.h> and <linux/bpf_common.h> bring along. */
function dumpOfTypes(includes: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    const path = join(folder, 'types.h');
    writeFileSync(path, '#include <linux/types.h>\n#include <linux/bpf_common.h>\n');
    return [...dumpHeader(path, ['-m64'], includes).keys()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
