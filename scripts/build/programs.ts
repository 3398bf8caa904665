import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { BUNDLE, COMMON_JS } from './options.ts';

/** What package.json names: files that start a program, each a module by itself. */
const LAUNCHERS = {
  cli: 'generator/cli/launcher/bpfdoc.ts',
  bpf_doc: 'generator/cli/launcher/bpf-doc.ts',
};

const PROGRAMS = {
  bpfdoc: 'generator/cli/main.ts',
  bpf_doc: 'generator/cli/bpf-doc-main.ts',
};

/** A module of the programs. */
export interface ProgramModule {
  readonly code: string;
  /** The names of what it exports. */
  readonly exports: readonly string[];
  /** The files that it was made of. */
  readonly sources: readonly string[];
}

/** Builds the two programs below `out`, and what starts them, and returns the modules of the programs by the names of their files. */
export async function buildPrograms(out: string): Promise<ReadonlyMap<string, ProgramModule>> {
  for (const [name, { code }] of await bundled(LAUNCHERS, false)) {
    writeFileSync(join(out, name), code, { mode: 0o755 });
  }
  const modules = await bundled(PROGRAMS, true);
  const folder = join(out, 'program');
  mkdirSync(folder, { recursive: true });
  for (const [name, { code }] of modules) writeFileSync(join(folder, name), code);
  return modules;
}

async function bundled(entryPoints: Record<string, string>, splitting: boolean): Promise<Map<string, ProgramModule>> {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    splitting,
    entryPoints,
    chunkNames: '[name]-[hash]',
    outdir: 'out-of-nowhere',
    outExtension: { '.js': '.cjs' },
    write: false,
    metafile: true,
  });
  const modules = new Map<string, ProgramModule>();
  for (const { path, text } of outputFiles) {
    const { exports, inputs } = metafile.outputs[relative('.', path)]!;
    modules.set(basename(path), { code: await toCommonJs(text), exports, sources: Object.keys(inputs) });
  }
  return modules;
}

/** esbuild divides ES modules into chunks only, so each becomes CommonJS afterwards. The imports of our own chunks become calls of `require`; those of packages stay, since some are ES modules. */
async function toCommonJs(text: string): Promise<string> {
  const code = text.replace(/\bimport\(("\.\/[^"]+\.cjs")\)/g, 'Promise.resolve().then(() => require($1))');
  const isPlaced = code.includes('import.meta.url');
  const banner = isPlaced ? 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' : '';
  return (await transform(code, { ...COMMON_JS, banner })).code;
}
