import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from './run-bpfdoc.ts';

/** The programs as they ship. */
export interface BuiltCli {
  /** The path of a program that package.json names. */
  program(name: keyof typeof packageJson.bin): string;
  /** Takes the build away. */
  remove(): void;
}

/** Builds the programs as `npm run build` does, to a folder of this test's own below the checkout, where they find packages and files as they do in `dist/`. */
export function buildCli(): BuiltCli {
  const folder = join('node_modules/.cache', `bpfdoc-test-${process.pid}`);
  const arguments_ = ['--import', import.meta.resolve('tsx'), 'scripts/build.ts', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`scripts/build.ts ended with ${status}: ${stdout}${stderr}`);
  return {
    program: (name) => join(root, packageJson.bin[name].replace(/^(?:\.\/)?dist/, folder)),
    remove: () => rmSync(join(root, folder), { recursive: true, force: true }),
  };
}
