import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram, runProgram } from '../program.ts';
import { breakHeader } from './break-header.ts';
import { compileProgram } from './compile-program.ts';

const README = 'README.md';
const HEADER = 'include/uapi/linux/bpf.h';
const readme = readFileSync(README, 'utf8');

/** A command that README.md shows, and what it says that it prints. */
interface Shown {
  readonly scene: string;
  readonly command: string;
  readonly output: string;
}

const shown: Shown[] = [...readme.matchAll(/<!-- run: (\w+) -->\n```console\n(.*?)```/gs)].flatMap(([, scene, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.split('\n');
      return { scene: scene!, command, output: lines.join('\n') };
    }),
);

describe('README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-readme-'));
  const programs = join(folder, 'bin');
  const hasClang = hasProgram('clang');

  beforeAll(() => {
    layOutPrograms(programs);
    const good = readFileSync('uapi/linux/bpf.h', 'utf8');
    commit(join(folder, 'clean'), good, 'v1');
    commit(join(folder, 'mistakes'), good, 'v1');
    commit(join(folder, 'mistakes'), breakHeader(good), 'v2');
    const [, code] = /<!-- file: drop\.c -->\n```c\n(.*?)```/s.exec(readme) ?? [];
    if (hasClang) compileProgram(code!, join(folder, 'clean/drop.o'));
  }, 60_000);

  afterAll(() => {
    if (process.env['UPDATE'] === '1') writeFileSync(README, renewed);
    rmSync(folder, { recursive: true, force: true });
  });

  let renewed = readme;

  it('shows commands', () => expect(shown.length).toBeGreaterThan(5));

  for (const { scene, command, output } of shown) {
    it.skipIf(command.endsWith('.o') && !hasClang)(`shows what \`${command}\` prints`, () => {
      const script = `cd ${join(folder, scene)} && { ${command}; } 2>&1`;
      const printed = runProgram('env', [`PATH=${programs}:${process.env['PATH']}`, 'bash', '-c', script]).output;
      const before = `$ ${command}\n${output}`;
      if (process.env['UPDATE'] === '1') renewed = renewed.replace(before, () => `$ ${command}\n${printed}`);
      else expect(printed).toBe(output);
    });
  }
});

/** Puts a program that runs from source where the shell finds it. */
function layOutPrograms(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const tsx = import.meta.resolve('tsx');
  writeFileSync(
    join(folder, 'bpfdoc'),
    `#!/bin/sh\nexec '${process.execPath}' --import '${tsx}' '${resolve('generator/cli/main.ts')}' "$@"\n`,
    { mode: 0o755 },
  );
}

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
