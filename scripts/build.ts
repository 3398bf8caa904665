/**
 * Builds `dist/`, or the folder that is named: the library's entries as ES modules, the two programs as CommonJS modules, which Node starts sooner, and what V8 makes of the programs for this Node. What two
 * files share stands in a chunk of its own, and what a command loads late stays a file of its own, so that a start reads no more than it runs. Packages stay outside and are imported where they are used.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };
import { compilePrograms } from './build/compile-programs.ts';
import { BUNDLE } from './build/options.ts';
import { buildPrograms } from './build/programs.ts';

/** The library's entries are those that package.json names, each a stage's index. */
const LIBRARY = Object.fromEntries(
  Object.keys(packageJson.exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) =>
      entry === '.' ? ['index', 'generator/index.ts'] : [entry.slice(2), `generator/${entry.slice(2)}/index.ts`],
    ),
);

const out = process.argv[2] ?? 'dist';

rmSync(out, { recursive: true, force: true });
await build({ ...BUNDLE, splitting: true, outdir: out, entryPoints: LIBRARY, chunkNames: 'chunk/[name]-[hash]' });
const programs = await buildPrograms(out);
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', join(out, 'types')], {
  stdio: 'inherit',
});
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
await compilePrograms(out, programs);
