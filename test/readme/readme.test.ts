import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakHeader } from './break-header.ts';
import { fileIn, layOutPrograms, printedBy, renew, shownIn } from './shown-commands.ts';

const README = 'README.md';
const HEADER = 'include/uapi/linux/bpf.h';
const PROGRAM = 'test/fixture/readme/drop';
const readme = readFileSync(README, 'utf8');

const shown = shownIn(readme);

describe('README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-readme-'));
  const programs = join(folder, 'bin');

  beforeAll(() => {
    layOutPrograms(programs);
    const good = readFileSync('uapi/linux/bpf.h', 'utf8');
    commit(join(folder, 'clean'), good, 'v1');
    commit(join(folder, 'mistakes'), good, 'v1');
    commit(join(folder, 'mistakes'), breakHeader(good), 'v2');
    copyFileSync(`${PROGRAM}.o`, join(folder, 'clean/drop.o'));
  }, 60_000);

  afterAll(() => {
    if (process.env['UPDATE'] === '1') writeFileSync(README, renewed);
    rmSync(folder, { recursive: true, force: true });
  });

  let renewed = readme;

  it('shows commands', () => expect(shown.length).toBeGreaterThan(5));

  it('shows the function of the program that is checked', () => {
    expect(readFileSync(`${PROGRAM}.c`, 'utf8')).toContain(fileIn(readme, 'drop.c'));
  });

  it.each(shown)('shows what `$command` prints', ({ scene, command, output }) => {
    const printed = printedBy(command, join(folder, scene), programs);
    if (process.env['UPDATE'] === '1') renewed = renew(renewed, { command, output }, printed);
    else expect(printed).toBe(output);
  });
});

/** Commits `header` in the repository at `folder`, which is made unless it is there, and tags it. */
function commit(folder: string, header: string, tag: string): void {
  mkdirSync(join(folder, 'include/uapi/linux'), { recursive: true });
  writeFileSync(join(folder, HEADER), header);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...args], { cwd: folder });
  git('init', '-q');
  git('add', HEADER);
  git('commit', '-q', '-m', tag);
  git('tag', tag);
}
