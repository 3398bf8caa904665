import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { runProgram } from '../program.ts';

/** Writes a file and the folders above it. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Puts a package where the examples in `folder` find it: one entry of ours, from source. */
export function layOutPackage(folder: string, entry: string): void {
  const exports = { [`./${entry}`]: `./${entry}.ts` };
  const place = join(folder, 'node_modules/bpfdoc');
  put(join(place, 'package.json'), JSON.stringify({ name: 'bpfdoc', type: 'module', exports }));
  put(join(place, `${entry}.ts`), `export * from '${resolve(`generator/${entry}/index.ts`)}';\n`);
}

/** Expects that the TypeScript files in `folder` compile under strict. */
export function expectStrict(folder: string, files: readonly string[]): void {
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'es2023',
    module: 'nodenext',
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [resolve('node_modules/@types')],
  };
  put(join(folder, 'package.json'), '{"type":"module"}');
  put(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect(runProgram('node_modules/.bin/tsc', ['-p', folder])).toEqual({ status: 0, output: '' });
}
