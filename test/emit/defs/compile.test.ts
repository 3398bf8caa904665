import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DefsOptions, findProfile, toDefs } from '../../../generator/emit/defs/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';
import { locateOracle } from '../../oracle/index.ts';
import { hasProgram, runProgram } from '../../program.ts';

const HERE = resolve('test/emit/defs');
const FLAGS = ['-Wall', '-Wextra', '-Wpedantic', '-Werror', '-Wno-unused-const-variable'];
const CLEAN = { status: 0, output: '' };

/** bpf_ringbuf_reserve, bpf_ktime_get_ns, bpf_ringbuf_submit, bpf_get_prandom_u32, as the program calls them. */
const CALLS = ['call 131', 'call 5', 'call 132', 'call 7'];

const FORMS: readonly { name: string; options: DefsOptions; languages: readonly string[] }[] = [
  { name: 'as the script writes them', options: {}, languages: ['c'] },
  { name: 'by a macro', options: { macro: 'BPF_HELPER' }, languages: ['c'] },
  { name: 'of the C++ profile', options: { profile: findProfile('c++') }, languages: ['c', 'c++'] },
  {
    name: 'of the C++ profile by a macro',
    options: { profile: findProfile('c++'), macro: 'BPF_HELPER' },
    languages: ['c', 'c++'],
  },
];

const STANDARDS: Readonly<Record<string, string>> = { c: '-std=gnu11', 'c++': '-std=c++17' };

const headers = [
  { name: 'the shipped header', path: 'uapi/linux/bpf.h', folders: ['uapi', '/usr/include/x86_64-linux-gnu'] },
  ...['bookworm', 'sid'].map((suite) => {
    const folder = locateOracle(`headers/${suite}/usr/include`);
    const folders = folder === undefined ? [] : [folder, join(folder, 'x86_64-linux-gnu')];
    return { name: `Debian's header, ${suite}`, path: locateOracle(`headers/${suite}/bpf.h`), folders };
  }),
];

describe.each(headers)('defs of $name', ({ path, folders }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  const includes = folders.flatMap((part) => ['-isystem', part]);
  const fileOf = (name: string) => join(folder, `${name.replaceAll(/\W+/g, '-')}.h`);

  beforeAll(() => {
    if (!path) return;
    const { model } = fromHeader(readFileSync(path, 'utf8'), path);
    for (const { name, options } of FORMS) writeFileSync(fileOf(name), toDefs(model, options).text!);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const { name, languages } of FORMS) {
    for (const language of languages) {
      // What the script writes hands C the address of an object for that of a function.
      const pedantic = languages.length > 1 ? [] : ['-Wno-pedantic'];
      const args = [
        '-x',
        language,
        STANDARDS[language]!,
        ...FLAGS,
        ...pedantic,
        ...includes,
        `-DDEFS="${fileOf(name)}"`,
      ];

      it.runIf(path && hasProgram('clang'))(`${name} make a BPF program in ${language} that calls by number`, () => {
        const output = join(folder, 'program.s');
        const target = ['-target', 'bpf', '-O2', '-S', '-o', output, join(HERE, 'program.bpf.c')];
        expect(runProgram('clang', [...args, ...target])).toEqual(CLEAN);
        expect(readFileSync(output, 'utf8').match(/call \d+/g)).toEqual(CALLS);
      });

      it.runIf(path && hasProgram('gcc'))(`${name} are clean for gcc in ${language}`, () => {
        const compiler = language === 'c' ? 'gcc' : 'g++';
        const rest = ['-c', '-o', join(folder, 'program.o'), join(HERE, 'program.bpf.c')];
        expect(runProgram(compiler, [...args, ...rest])).toEqual(CLEAN);
      });
    }
  }

  it.runIf(path && hasProgram('g++'))('may declare functions of the test that runs a program on this machine', () => {
    for (const [compiler, language] of [
      ['gcc', 'c'],
      ['g++', 'c++'],
    ] as const) {
      const defs = fileOf('of the C++ profile by a macro');
      const output = join(folder, 'mock');
      const args = [
        '-x',
        language,
        STANDARDS[language]!,
        '-Wall',
        '-Wextra',
        '-Werror',
        ...includes,
        `-DDEFS="${defs}"`,
      ];
      expect(runProgram(compiler, [...args, '-o', output, join(HERE, 'mock.c')])).toEqual(CLEAN);
      expect(runProgram(output, []).status).toBe(0);
    }
  });
});
