import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type OutputFile, transform } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };

/**
 * Builds `dist/`, or the folder that is named: the library's entries as ES modules, the two programs as CommonJS modules, which Node starts sooner. What two files share stands in a chunk of its own, and
 * what a command loads late stays a file of its own, so that a start reads no more than it runs. Packages stay outside and are imported where they are used.
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

const TARGET = 'node20.19';
const out = process.argv[2] ?? 'dist';
const SHARED: BuildOptions = {
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: TARGET,
  minifySyntax: true,
  external: Object.keys(packageJson.dependencies),
  logLevel: 'warning',
};

rmSync(out, { recursive: true, force: true });
await build({ ...SHARED, entryPoints: LIBRARY, chunkNames: 'chunk/[name]-[hash]' });
await buildPrograms();
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', join(out, 'types')], {
  stdio: 'inherit',
});
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');

/** esbuild divides ES modules into chunks only, so each chunk becomes CommonJS afterwards. */
async function buildPrograms(): Promise<void> {
  const { outputFiles } = await build({
    ...SHARED,
    entryPoints: PROGRAMS,
    chunkNames: 'program/[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  for (const file of outputFiles!) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, await toCommonJs(file), { mode: file.text.startsWith('#!') ? 0o755 : 0o644 });
  }
}

/** The imports of our own chunks become calls of `require`; those of packages stay, since some are ES modules. */
async function toCommonJs({ text }: OutputFile): Promise<string> {
  const code = text.replace(/\bimport\(("\.{1,2}\/[^"]+\.cjs")\)/g, 'Promise.resolve().then(() => require($1))');
  const isPlaced = code.includes('import.meta.url');
  const result = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    define: { 'import.meta.url': 'moduleUrl' },
    banner: isPlaced ? 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' : '',
    logLevel: 'warning',
  });
  return result.code;
}
