import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ContextAccess } from '../../generator/tree/index.ts';
import { fromHeader, headerLayout, namedMembers, type PlacedMember } from '../../generator/uapi/index.ts';
import { ACCESS_FUNCTIONS } from './functions.ts';
import { makeHarness } from './make-harness.ts';
import { readAnswers } from './read-answers.ts';

/** Compiles the kernel's functions out of `filter` (net/core/filter.c) with the header at `header`, asks them about every member of their contexts and returns what they answer. */
export function askKernel(header: string, filter: string): ContextAccess[] {
  const { model } = fromHeader(readFileSync(header, 'utf8'), header);
  const { records } = headerLayout(model, 'lp64');
  const members = new Map(ACCESS_FUNCTIONS.map(({ struct }) => [struct, membersOf(records.get(`struct ${struct}`))]));
  const source = makeHarness(resolve(header), readFileSync(filter, 'utf8'), members);
  const attachTypes = model.enums.find(({ name }) => name === 'bpf_attach_type')!.enumerators;
  const names = attachTypes
    .filter(({ alias, name }) => alias === undefined && !name.startsWith('__'))
    .map(({ name }) => name);
  return readAnswers(run(source), members, names);
}

function membersOf(record: ReturnType<ReturnType<typeof headerLayout>['records']['get']>): PlacedMember[] {
  return record?.type === 'record' ? namedMembers(record) : [];
}

function run(source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  try {
    const [path, program] = [join(folder, 'harness.c'), join(folder, 'harness')];
    writeFileSync(path, source);
    const compiled = spawnSync('gcc', ['-w', '-O1', '-o', program, path], { encoding: 'utf8' });
    if (compiled.status !== 0) throw new Error(compiled.stderr.slice(0, 4000));
    const { status, stdout } = spawnSync(program, [], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`The harness ended with ${status}`);
    return stdout.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
