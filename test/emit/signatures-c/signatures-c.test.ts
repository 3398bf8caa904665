import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSignaturesC } from '../../../generator/emit/signatures-c/index.ts';
import type { SignatureTable } from '../../../generator/tree/index.ts';
import { hasProgram, runProgram } from '../../program.ts';
import { tableOfHeader, testedTables } from '../signatures/shipped-table.ts';
import { ANY, expectedOutput } from './expected-output.ts';

const STRICT = ['-Wall', '-Wextra', '-Wpedantic', '-Wshadow', '-Wconversion', '-Werror'];

/** Bytes of data that the tables may take. */
const MOST_DATA = 8 * 1024;

/** A header of a VM with helpers of its own, whose numbers are far apart. */
const OWN = `/* Start of BPF helper function descriptions:
 *
 * long vm_print(const char *text, u32 size)
 * \tDescription
 * \t\tPrints *text*.
 * \tReturn
 * \t\t0.
 *
 * void *vm_find(struct bpf_map *map, const void *key)
 * \tDescription
 * \t\tLooks for *key*.
 * \tReturn
 * \t\tThe value, or NULL.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\\
\tFN(nothing, 7, ##ctx)
#define __BPF_ENUM_FN(x, y) BPF_FUNC_ ## x = y,
`;

describe.runIf(hasProgram('gcc'))('signatures-c', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  const header = join(folder, 'helper_signatures.h');
  const harness = join(folder, 'harness.c');

  beforeAll(() => copyFileSync(fileURLToPath(new URL('harness.c', import.meta.url)), harness));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, table } of testedTables()) {
    it(`finds the same rows as the JSON for ${name}`, () => {
      writeFileSync(header, toSignaturesC(table));
      expect(outputOf(table)).toEqual(expectedOutput(table, progsOf(table), attachesOf(table)));
    });

    it(`takes less than 8 KiB of data for ${name}`, () => {
      writeFileSync(header, toSignaturesC(table));
      const object = join(folder, 'tables.o');
      const source = join(folder, 'tables.c');
      writeFileSync(source, '#define BPFDOC_SIGNATURES_IMPLEMENTATION\n#include "helper_signatures.h"\n');
      expect(runProgram('gcc', ['-std=c99', '-Os', ...STRICT, '-c', source, '-o', object])).toEqual({
        status: 0,
        output: '',
      });
      const sizes = runProgram('size', ['-A', object]).output;
      const data = [...sizes.matchAll(/^\.(?:rodata|data)\S*\s+(\d+)/gm)].map((match) => Number(match[1]));
      expect(data.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_DATA);
      expect(data.length).toBeGreaterThan(0);
    });
  }

  it('is C++, too, and may be included twice', () => {
    writeFileSync(header, toSignaturesC(testedTables()[0]!.table));
    const source = join(folder, 'twice.cc');
    writeFileSync(
      source,
      '#include "helper_signatures.h"\n#define BPFDOC_SIGNATURES_IMPLEMENTATION\n#include "helper_signatures.h"\n#include "helper_signatures.h"\n',
    );
    expect(runProgram('g++', ['-std=c++11', ...STRICT, '-c', source, '-o', join(folder, 'twice.o')])).toEqual({
      status: 0,
      output: '',
    });
  });

  it('compiles for a header whose helpers have no contract, and for one without helpers', () => {
    for (const text of [OWN, '/* nothing */\n']) {
      const table = tableOfHeader(text);
      writeFileSync(header, toSignaturesC(table));
      expect(outputOf(table)).toEqual(expectedOutput(table, progsOf(table), attachesOf(table)));
    }
  });

  function outputOf(table: SignatureTable): string[] {
    const program = join(folder, 'harness');
    const built = runProgram('gcc', ['-std=c99', '-O1', ...STRICT, harness, '-o', program]);
    expect(built).toEqual({ status: 0, output: '' });
    const ids = Object.values(table.helpers).map(({ id }) => id);
    const { status, output } = runProgram(
      program,
      [ids, progsOf(table), attachesOf(table)].map((list) => list.join(',')),
    );
    expect(status).toBe(0);
    return output.split('\n').slice(0, -1);
  }
});

function progsOf(table: SignatureTable): number[] {
  return [...Object.values(table.prog_types), 0];
}

function attachesOf(table: SignatureTable): number[] {
  return [...Object.values(table.attach_types), ANY];
}
