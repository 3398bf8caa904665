import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };

/**
 * Builds `dist/`, or the folder that is named: the two programs and the library's entries as one set of ES modules. What two of them share stands in a chunk of its own, and what a command loads late
 * stays a file of its own, so that a start reads no more than it runs. Packages stay outside and are imported where they are used.
 */
const PROGRAMS: Record<string, string> = {
  cli: 'generator/cli/main.ts',
  bpf_doc: 'generator/cli/bpf-doc-main.ts',
};

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
await build({
  entryPoints: { ...PROGRAMS, ...LIBRARY },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  external: Object.keys(packageJson.dependencies),
  chunkNames: 'chunk/[name]-[hash]',
  logLevel: 'warning',
});
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', join(out, 'types')], {
  stdio: 'inherit',
});
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
