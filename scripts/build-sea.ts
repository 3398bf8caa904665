/**
 * `npm run sea [-- --node MAJOR]`: builds `sea/bpfdoc`, a program that needs neither Node nor a package beside it, and tries it in an empty folder. It is a copy of the running Node, or of another
 * major version, with the bundle, the shipped header and the contracts inside.
 */
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './build-sea/bundle.ts';
import { inject } from './build-sea/postject.ts';
import { trySea } from './build-sea/try-sea.ts';
import { nodeRelease, toNodeMajor } from './oracle/node-release.ts';
import { run } from './oracle/run.ts';

const { values } = parseArgs({
  options: { node: { type: 'string', default: process.versions.node.split('.')[0]! } },
});
/** Node's settings for the blob: the bundle is compiled beforehand. */
const OPTIONS = { disableExperimentalSEAWarning: true, useCodeCache: true } as const;

const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-sea-'));
try {
  const program = await buildSea(await nodeRelease(toNodeMajor(values.node)), folder);
  process.stdout.write(`sea: ${program}: ${statSync(program).size} bytes\n`);
  for (const line of trySea(program, join(folder, 'user'))) {
    process.stdout.write(`  ${line}\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Returns the path of the program. */
async function buildSea(node: string, work: string): Promise<string> {
  const config = join(work, 'config.json');
  const blob = join(work, 'blob');
  const program = resolve('sea/bpfdoc');
  const { main, tsMorph } = await bundle(work);
  const files = { ...assets(), 'ts-morph.cjs': tsMorph };
  writeFileSync(config, JSON.stringify({ ...OPTIONS, main, output: blob, assets: files }));
  await run(node, ['--experimental-sea-config', config]);
  mkdirSync('sea', { recursive: true });
  rmSync(program, { force: true });
  copyFileSync(node, program);
  chmodSync(program, 0o755);
  await inject(program, blob);
  return program;
}

/** What the program reads of its package, by the paths it knows. */
function assets(): Record<string, string> {
  const contracts = readdirSync('uapi/contracts').map((name) => `uapi/contracts/${name}`);
  return Object.fromEntries(['uapi/linux/bpf.h', ...contracts].map((path) => [path, resolve(path)]));
}
