import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findArtifact } from '../../generator/cli/artifact.ts';
import { createWorkspace } from '../../generator/cli/workspace.ts';

const HEADER = 'uapi/linux/bpf.h';

/** True when `program` is on this machine; where the references are required, its absence is an error. */
function has(program: string): boolean {
  const isThere = spawnSync(program, ['--version']).error === undefined;
  if (!isThere && process.env['BPFDOC_REQUIRE_ORACLE'] === '1') throw new Error(`${program} is missing`);
  return isThere;
}

async function shippedPage(name: 'man' | 'man-syscall'): Promise<string> {
  const workspace = createWorkspace({ path: HEADER, text: readFileSync(HEADER, 'utf8') }, { date: '2026-01-31' });
  const files = await findArtifact(name)!.make(workspace);
  expect(workspace.messages).toEqual([]);
  return files![0]!.text;
}

describe('the shipped man pages', () => {
  it.skipIf(!has('mandoc')).each(['man', 'man-syscall'] as const)(
    '%s: mandoc finds nothing but paragraph macros to skip',
    async (name) => {
      const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], {
        input: await shippedPage(name),
        encoding: 'utf8',
      });
      expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('skipping paragraph macro'))).toEqual(
        [],
      );
    },
  );

  it.skipIf(!has('groff')).each(['man', 'man-syscall'] as const)('%s: groff warns of nothing', async (name) => {
    const { stderr, status } = spawnSync('groff', ['-man', '-ww', '-Tutf8'], {
      input: await shippedPage(name),
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
