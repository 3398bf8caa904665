import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process left: its exit status and what it printed. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The folder of the checkout. */
export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
const TSX = import.meta.resolve('tsx');

/** Runs one of the two programs from source in `cwd` and waits for it. */
export function runProgram(
  main: 'main' | 'bpf-doc-main',
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, join(root, `generator/cli/${main}.ts`), ...args],
    {
      cwd: options.cwd ?? root,
      input: options.input ?? '',
      env: { ...process.env, SOURCE_DATE_EPOCH: '', ...options.env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
}

/** Runs `bpfdoc` from source. */
export function runBpfdoc(
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Outcome {
  return runProgram('main', args, options);
}

/** Makes a folder that goes away with the test, and hands it to `use`. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes `text` to a file of `folder` and returns its path. */
export function put(folder: string, name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The same where `use` takes its time. */
export async function inFolderAsync<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
