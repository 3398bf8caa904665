import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromHeader, headerLayout } from '../../../generator/uapi/index.ts';
import { caseFolders } from '../../golden.ts';
import { locateOracle } from '../../oracle/index.ts';
import { hasProgram } from '../../program.ts';
import { COMPILERS } from './compiler.ts';
import { probe } from './layout-probe.ts';
import { randomRecords } from './random-records.ts';

interface Subject {
  readonly name: string;
  readonly path: string | undefined;
  readonly includes: readonly string[];
}

const subjects: Subject[] = [
  ...caseFolders('uapi/layout')
    .filter(({ name }) => name !== 'unknown')
    .map(({ name, folder }) => ({ name, path: join(folder, 'input.h'), includes: [] })),
  { name: 'the shipped header', path: 'uapi/linux/bpf.h', includes: [] },
  ...['bookworm', 'sid'].map((suite) => realHeader(suite)),
];

describe.each([1, 2, 3])('the layout of random structs, seed %i', (seed) => {
  const text = randomRecords(seed, 120);
  for (const compiler of COMPILERS) {
    it.runIf(hasProgram(compiler.command[0]!))(`is that of ${compiler.name}`, () => {
      const { model } = fromHeader(text, 'random.h');
      const facts = probe(model, headerLayout(model, compiler.abi), compiler, text, []);
      expect(facts.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
      expect(facts.length).toBeGreaterThan(1000);
    });
  }
});

function realHeader(suite: string): Subject {
  const folder = locateOracle(`headers/${suite}/usr/include`);
  const includes = folder === undefined ? [] : [folder, join(folder, 'x86_64-linux-gnu')];
  return { name: `Debian's header, ${suite}`, path: locateOracle(`headers/${suite}/bpf.h`), includes };
}

describe.each(subjects)('the layout of $name', ({ path, includes }) => {
  for (const compiler of COMPILERS) {
    it.runIf(path !== undefined && hasProgram(compiler.command[0]!))(`is that of ${compiler.name}`, () => {
      const { model } = fromHeader(readFileSync(path!, 'utf8'), path!);
      const facts = probe(model, headerLayout(model, compiler.abi), compiler, `#include "${resolve(path!)}"`, includes);
      expect(facts.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
      expect(facts.length).toBeGreaterThan(3);
    });
  }
});
