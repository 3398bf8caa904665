import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Code, decode, fromObject } from '../../generator/check/index.ts';
import { tableOf } from '../check/table.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { fromCodeFile, toCodeFile } from './code-file.ts';
import { checkVerdict, runVerdict } from './verdict.ts';

const TABLE = tableOf('7.2');
const CLANG = 'clang';
const hasClang = spawnSync(CLANG, ['--version']).status === 0;

for (const topic of ['ring-buffer', 'map', 'call', 'wrong']) {
  describe(topic, () => {
    for (const { name, folder } of caseFolders(`vm/${topic}`)) {
      const path = join(folder, 'code.json');
      if (process.env['UPDATE'] === '1') writeFileSync(path, toCodeFile(compile(folder, 'v3')));

      it(`runs ${name} as it should`, () => {
        const code = fromCodeFile(readFileSync(path, 'utf8'), decode);
        const verdict = `${runVerdict(code, TABLE)}\n\n${checkVerdict(code, TABLE)}\n`;
        expectGolden(folder, 'verdict.txt', verdict);
      });
    }
  });
}

describe.runIf(hasClang || process.env['BPFDOC_REQUIRE_ORACLE'])('compiled here', () => {
  for (const cpu of ['v1', 'v2', 'v3']) {
    for (const topic of ['ring-buffer', 'map', 'call', 'wrong']) {
      for (const { name, folder } of caseFolders(`vm/${topic}`)) {
        it(`${topic}/${name} does the same for machine ${cpu}`, () => {
          const code = compile(folder, cpu);
          const [run, check] = readFileSync(join(folder, 'verdict.txt'), 'utf8').split('\n\n');
          expect(runVerdict(code, TABLE)).toBe(run);
          expect(withoutPlaces(checkVerdict(code, TABLE))).toBe(withoutPlaces(check!.trimEnd()));
        });
      }
    }
  }
});

/** Another compiler puts calls elsewhere, and computes a number by other ways. */
function withoutPlaces(text: string): string {
  return text
    .replace(/instruction \d+/g, 'instruction')
    .replace(/alloc_insn=\d+/g, 'alloc_insn')
    .replace(/smin=\d+ smax=\d+/g, 'a range');
}

/** Returns what clang makes of a case's C file. */
function compile(folder: string, cpu: string): Code {
  const work = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    const output = join(work, 'input.o');
    const args = [
      '-target',
      'bpf',
      `-mcpu=${cpu}`,
      '-O2',
      '-g',
      '-Wall',
      '-Wno-unused-const-variable',
      '-Wno-unused-variable',
      '-Werror',
      '-c',
      join(folder, 'input.c'),
      '-o',
      output,
    ];
    const { stderr } = spawnSync(CLANG, args, { encoding: 'utf8' });
    if (!existsSync(output)) throw new Error(stderr);
    const code = fromObject(Uint8Array.from(readFileSync(output)), MAP_TYPES);
    if (typeof code === 'string') throw new Error(code);
    return code;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const MAP_TYPES = { BPF_MAP_TYPE_HASH: 1, BPF_MAP_TYPE_ARRAY: 2, BPF_MAP_TYPE_RINGBUF: 27 };
