import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { runProgram } from '../../program.ts';

const COMPILER = resolve('node_modules/.bin/tsc');

/** Every check that a user may have switched on, and no types from outside. */
const OPTIONS = {
  strict: true,
  noEmit: true,
  declaration: false,
  target: 'es2022',
  lib: ['es2022'],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  types: [],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
};

/** Returns what TypeScript says of a module called `bpf-helpers.ts` with `text` and of the files at `paths` beside it; empty when that is nothing. */
export function typeCheck(text: string, paths: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    mkdirSync(join(folder, 'source'));
    writeFileSync(join(folder, 'source/bpf-helpers.ts'), text);
    for (const path of paths) copyFileSync(path, join(folder, 'source', basename(path)));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['source'] }));
    return runProgram(process.execPath, [COMPILER, '-p', folder]).output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
