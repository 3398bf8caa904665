import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toStubsC } from '../../../generator/emit/stubs-c/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../../golden.ts';
import { locateOracle } from '../../oracle/index.ts';
import { hasProgram, runProgram } from '../../program.ts';

const HERE = resolve('test/emit/stubs-c');
const FLAGS = ['-Wall', '-Wextra', '-Wpedantic', '-Werror'];

/** Each compiler in the standard that the stubs are to be clean in. */
const COMPILERS = [
  ['gcc', '-x', 'c', '-std=c11'],
  ['g++', '-x', 'c++', '-std=c++17'],
  ['clang', '-x', 'c', '-std=c11'],
  ['clang', '-x', 'c++', '-std=c++17'],
] as const;

/** Machines of 32 bits, whose C library need not be there. */
const SMALL_MACHINES = [
  ['gcc', '-m32'],
  ['clang', '--target=armv7-linux-gnueabi'],
] as const;

interface Header {
  readonly name: string;
  readonly path: string | undefined;
  /** Folders in which `linux/bpf.h` is this header, and those that it needs. */
  readonly includes: readonly string[];
}

const headers: Header[] = [
  { name: 'the shipped one', path: 'uapi/linux/bpf.h', includes: ['uapi'] },
  ...['bookworm', 'sid'].map((suite): Header => {
    const folder = locateOracle(`headers/${suite}/usr/include`);
    const includes = folder === undefined ? [] : [folder, join(folder, 'x86_64-linux-gnu')];
    return { name: `Debian's, ${suite}`, path: locateOracle(`headers/${suite}/bpf.h`), includes };
  }),
];

describe.each(caseFolders('emit/stubs-c'))('stubs-c of $name', ({ folder }) => {
  const { model } = fromHeader(readFileSync(join(folder, 'input.h'), 'utf8'), 'input.h');
  const { text, messages } = toStubsC(model, { sha256: '0'.repeat(64) });

  it('are what they should be', () => {
    expectGolden(folder, 'bpf_helper_stubs.h', text!);
  });

  it('come with a message for each helper that cannot be declared', () => {
    const lines = messages.map(({ place, reason }) => `${place?.start.line}:${place?.start.column}: ${reason}\n`);
    expectGolden(folder, 'messages.txt', lines.join(''));
  });
});

describe('stubs-c of a header without helpers', () => {
  it('are not there', () => {
    expect(toStubsC(fromHeader('struct a { int b; };\n', 'a.h').model)).toEqual({ text: undefined, messages: [] });
  });
});

describe.each(headers)('stubs-c of $name', ({ path, includes }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  const stubs = join(folder, 'stubs.h');
  const program = [`-DSTUBS="${stubs}"`, '-o', join(folder, 'program')];

  beforeAll(() => {
    if (path) writeFileSync(stubs, toStubsC(fromHeader(readFileSync(path, 'utf8'), path).model).text!);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const [compiler, ...standard] of COMPILERS) {
    const runs = path !== undefined && hasProgram(compiler);
    const name = `${compiler} ${standard.at(-1)}`;

    it.runIf(runs)(`make a program with ${name} that registers helpers and calls them`, () => {
      const include = includes.map((part) => `-I${part}`);
      expect(runProgram(compiler, [...standard, ...FLAGS, ...include, ...program, join(HERE, 'host.c')])).toEqual({
        status: 0,
        output: '',
      });
      expect(runProgram(join(folder, 'program'), []).status).toBe(0);
    });

    it.runIf(runs)(`make a table of every helper with ${name}, all warnings on`, () => {
      const include = includes.flatMap((part) => ['-isystem', part]);
      const args = ['-DBPF_HELPER_STUBS_WARNINGS', '-c', ...program, join(HERE, 'whole-table.c')];
      const answer = runProgram(compiler, [...standard, ...FLAGS, ...include, ...args]);
      expect(answer).toEqual({ status: 0, output: '' });
    });
  }

  it.each(SMALL_MACHINES)('hold for the layouts of %s %s', (compiler, machine) => {
    if (path === undefined || !hasProgram(compiler)) return;
    const include = [...includes, '/usr/include/x86_64-linux-gnu'].map((part) => `-I${part}`);
    const flags = [machine, '-std=c11', '-ffreestanding', '-c', ...FLAGS, ...include, ...program];
    expect(runProgram(compiler, [...flags, join(HERE, 'whole-table.c')])).toEqual({ status: 0, output: '' });
  });

  it.runIf(path !== undefined && hasProgram('gcc'))('refuse another header', () => {
    const text = readFileSync(stubs, 'utf8').replace('BPF_FUNC_map_lookup_elem == 1', 'BPF_FUNC_map_lookup_elem == 2');
    const other = join(folder, 'other.h');
    writeFileSync(other, text.replace('sizeof(struct bpf_sock) == ', 'sizeof(struct bpf_sock) == 1 + '));
    const include = includes.map((part) => `-I${part}`);
    const args = [
      '-std=c11',
      '-c',
      ...include,
      `-DSTUBS="${other}"`,
      '-o',
      join(folder, 'other.o'),
      join(HERE, 'whole-table.c'),
    ];
    const { status, output } = runProgram('gcc', args);
    expect(status).toBe(1);
    expect(output.match(/static assertion failed: "\w+"/g)).toEqual([
      'static assertion failed: "id"',
      'static assertion failed: "layout"',
    ]);
  });
});
