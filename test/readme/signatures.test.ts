import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram, runProgram } from '../program.ts';
import { fileIn, layOutPrograms, printedBy, renew, shownIn } from './shown-commands.ts';

const PAGE = 'docs/signatures.md';
const page = readFileSync(PAGE, 'utf8');
const shown = shownIn(page);

const PROGRAM = 'test/fixture/readme/twice';
const hasCompiler = hasProgram('cc');

describe('docs/signatures.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-signatures-'));
  const scene = join(folder, 'table');
  const programs = join(folder, 'bin');

  beforeAll(() => {
    layOutPrograms(programs);
    put(join(scene, 'include/uapi/linux/bpf.h'), readFileSync('uapi/linux/bpf.h', 'utf8'));
    for (const name of ['find.c', 'find.ts', 'call.ts']) put(join(scene, name), fileIn(page, name));
    layOutPackage(join(scene, 'node_modules/bpfdoc'));
    copyFileSync(`${PROGRAM}.o`, join(scene, 'twice.o'));
  }, 60_000);

  afterAll(() => {
    if (process.env['UPDATE'] === '1') writeFileSync(PAGE, renewed);
    rmSync(folder, { recursive: true, force: true });
  });

  let renewed = page;

  it('shows commands', () => expect(shown.length).toBe(5));

  for (const { command, output } of shown) {
    it.skipIf(command.startsWith('cc ') && !hasCompiler)(`shows what \`${command}\` prints`, () => {
      const printed = printedBy(command, scene, programs);
      if (process.env['UPDATE'] === '1') renewed = renew(renewed, { command, output }, printed);
      else expect(printed).toBe(output);
    });
  }

  it('shows the function of the program that is checked', () => {
    expect(readFileSync(`${PROGRAM}.c`, 'utf8')).toContain(fileIn(page, 'twice.c'));
  });

  it('has examples that compile under strict', () => {
    const files = ['find.ts', 'call.ts'];
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
    put(join(scene, 'package.json'), '{"type":"module"}');
    put(join(scene, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect(runProgram('node_modules/.bin/tsc', ['-p', scene])).toEqual({ status: 0, output: '' });
  });

  it('shows an entry of the table as the table has it', () => {
    const { helpers } = JSON.parse(readFileSync('out/helper-signatures.json', 'utf8'));
    const start = page.indexOf('    "bpf_ringbuf_reserve": {');
    const text = page.slice(start, page.indexOf('…', start)).trim().replace(/,$/, '');
    const { bpf_ringbuf_reserve: entry } = JSON.parse(`{${text}]}}`);
    const { signatures, ...rest } = helpers.bpf_ringbuf_reserve;
    expect(entry).toEqual({ ...rest, signatures: signatures.slice(0, 1) });
  });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Puts a package where examples find it that is the source of ours. */
function layOutPackage(folder: string): void {
  put(join(folder, 'package.json'), '{"name":"bpfdoc","type":"module","exports":{"./check":"./check.ts"}}');
  put(join(folder, 'check.ts'), `export * from '${resolve('generator/check/index.ts')}';\n`);
}
