import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };

/**
 * Builds `dist/`: the two programs and the library's entries as one set of ES modules. What two of them share stands in a chunk of its own, and what a command loads late stays a file of its
 * own, so that a start reads no more than it runs. Packages stay outside and are imported where they are used.
 */
const ENTRIES: Record<string, string> = {
  cli: 'generator/cli/main.ts',
  bpf_doc: 'generator/cli/bpf-doc-main.ts',
  index: 'generator/index.ts',
  uapi: 'generator/uapi/index.ts',
  rst: 'generator/rst/index.ts',
};

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ENTRIES,
  outdir: 'dist',
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
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
writeFileSync('dist/package.json', '{ "type": "module" }\n');
