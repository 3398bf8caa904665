import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, createReadStream, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inFolderAsync, root } from './run-bpfdoc.ts';

const ROUNDS = 2;
const SIZE = 1 << 20;

/** A program that writes two mebibytes, and then says on standard error whether it wrote to a terminal. */
const PROGRAM = `
  const { isTerminal, writeOutput } = await import(${JSON.stringify(join(root, 'generator/cli/standard-output.ts'))});
  for (let round = 0; round < ${ROUNDS}; round++) writeOutput('\\u00e4'.repeat(${SIZE / 2 - 1}) + '.\\n');
  process.stderr.write(String(isTerminal()));
`;
const ARGS = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', PROGRAM];
const WRITTEN = `${'\u00e4'.repeat(SIZE / 2 - 1)}.\n`.repeat(ROUNDS);

describe('standard output', () => {
  it('takes all that is written to a pipe', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ARGS, { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect({ stdout: stdout === WRITTEN, stderr, status }).toEqual({ stdout: true, stderr: 'false', status: 0 });
  });

  it('takes all that is written to a pipe that does not wait, however late it is read', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'pipe');
      expect(spawnSync('mkfifo', [path]).status).toBe(0);
      const both = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
      const child = spawn(process.execPath, ARGS, { stdio: ['ignore', both, 'pipe'] });
      const closed = once(child, 'close');
      await sleep(500);
      const reader = createReadStream(path, { encoding: 'utf8' });
      let text = '';
      for await (const chunk of reader) {
        text += chunk;
        if (text.length === WRITTEN.length) break;
      }
      expect(await closed).toEqual([0, null]);
      closeSync(both);
      expect(text === WRITTEN).toBe(true);
    }));

  it('takes all that is written to a file, or to what swallows it', () =>
    inFolderAsync(async (folder) => {
      for (const path of [join(folder, 'file'), devNull]) {
        const output = openSync(path, 'w');
        const { stderr, status } = spawnSync(process.execPath, ARGS, { stdio: ['ignore', output, 'pipe'] });
        closeSync(output);
        expect([String(stderr), status]).toEqual(['false', 0]);
      }
      expect(readFileSync(join(folder, 'file'), 'utf8') === WRITTEN).toBe(true);
    }));
});
