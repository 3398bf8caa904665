import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram } from '../program.ts';
import { expectStrict, layOutPackage, put } from './example-folder.ts';
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
    layOutPackage(scene, 'check');
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

  it('has examples that compile under strict', () => expectStrict(scene, ['find.ts', 'call.ts']));

  it('shows an entry of the table as the table has it', () => {
    const { helpers } = JSON.parse(readFileSync('out/helper-signatures.json', 'utf8'));
    const start = page.indexOf('    "bpf_ringbuf_reserve": {');
    const text = page.slice(start, page.indexOf('…', start)).trim().replace(/,$/, '');
    const { bpf_ringbuf_reserve: entry } = JSON.parse(`{${text}]}}`);
    const { signatures, ...rest } = helpers.bpf_ringbuf_reserve;
    expect(entry).toEqual({ ...rest, signatures: signatures.slice(0, 1) });
  });
});
