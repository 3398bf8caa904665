import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const CALLS = 200_000;

/** Bytes: what the engine itself may leave behind while it compiles. The smallest object there is, made once a call, would come to three times as much. */
const MOST = 4 * CALLS;

it('allocates nothing for calls that are right', () => {
  const program = fileURLToPath(new URL('count-bytes.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=64', '--import', import.meta.resolve('tsx'), program, String(CALLS)],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  for (const [name, bytes] of Object.entries(JSON.parse(stdout) as Record<string, number>)) {
    expect(bytes, name).toBeLessThan(MOST);
  }
});
