import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareSurface } from '../../scripts/check-shipped-header/compare-surface.ts';
import { releases } from '../../scripts/check-shipped-header/differences.ts';
import { sharedWords } from '../../scripts/check-shipped-header/shared-words.ts';
import { locateOracle } from './index.ts';

const HEADER = 'uapi/linux/bpf.h';

/** The folders of `headers/` in the oracle. */
const SUITES = ['bullseye', 'bookworm', 'bookworm-security', 'trixie', 'trixie-security', 'sid'];

/** True when `program` is on this machine; where the references are required, its absence is an error. */
function has(program: string): boolean {
  const isThere = spawnSync(program, ['--version']).error === undefined;
  if (!isThere && process.env['BPFDOC_REQUIRE_ORACLE'] === '1') throw new Error(`${program} is missing`);
  return isThere;
}

/** Writes the shipped header with one text replaced, and returns its path. */
function altered(from: string, to: string): string {
  const text = readFileSync(HEADER, 'utf8');
  expect(text.includes(from)).toBe(true);
  const path = join(mkdtempSync(join(tmpdir(), 'bpfdoc-')), 'bpf.h');
  writeFileSync(path, text.replace(from, to));
  return path;
}

describe('the surface of the shipped header', () => {
  const reference = locateOracle('headers/bullseye/bpf.h');
  const release = releases['5.10']!;

  it.skipIf(!reference || !has('gcc'))('is that of Linux 5.10, but for the listed differences', async () => {
    expect(await compareSurface(HEADER, reference!, release)).toEqual({
      figures: [
        '135 helpers, 421 enumerators, 37 constants',
        '33 structures and unions with 411 members; 1346 values, sizes and offsets',
      ],
      findings: [],
    });
  });

  it.skipIf(!reference || !has('gcc'))('is missed where a value, a member or a prototype is another', async () => {
    const value = altered('BPF_ADJ_ROOM_NET,', 'BPF_ADJ_ROOM_NET = 7,');
    expect((await compareSurface(value, reference!, release)).findings).toEqual([
      'BPF_ADJ_ROOM_NET: 7, but 0 in the reference',
      'BPF_ADJ_ROOM_MAC: 8, but 1 in the reference',
    ]);
    const result = altered('long bpf_ringbuf_output(', 'void *bpf_ringbuf_output(');
    expect((await compareSurface(result, reference!, release)).findings).toEqual([
      expect.stringContaining('void *bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)'),
    ]);
  });
});

describe('the words of the shipped header', () => {
  const references = SUITES.map((suite) => locateOracle(`headers/${suite}/bpf.h`)).filter((path) => path !== undefined);

  it.skipIf(references.length === 0)('share no run of eight with the comments of real headers', () => {
    expect(sharedWords(HEADER, references).findings).toEqual([]);
  });

  it.skipIf(references.length === 0)('are found out where a sentence is taken', () => {
    const sentence = /\n( .*Reserve .+\n)/.exec(readFileSync(references[0]!, 'utf8'))![1]!;
    const path = altered('\tDescription\n', `\tDescription\n${sentence}`);
    expect(sharedWords(path, references).findings).not.toEqual([]);
  });
});

describe('compilers', () => {
  it.skipIf(!has('gcc') || !has('clang')).each([
    ['gcc', 'c', 'c99'],
    ['gcc', 'c', 'gnu17'],
    ['gcc', 'c++', 'gnu++17'],
    ['clang', 'c', 'c99'],
    ['clang', 'c', 'gnu17'],
    ['clang', 'c++', 'gnu++17'],
  ])('accept the shipped header: %s, %s as %s', (compiler, language, standard) => {
    const args = ['-x', language, `-std=${standard}`, '-Wall', '-Wextra', '-Werror', '-fsyntax-only', '-Iuapi', '-'];
    const { stderr, status } = spawnSync(compiler, args, { input: '#include <linux/bpf.h>\n', encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
