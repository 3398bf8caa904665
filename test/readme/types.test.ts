import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasProgram } from '../program.ts';
import { expectStrict, layOutPackage, put } from './example-folder.ts';
import { fileIn, layOutPrograms, printedBy, renew, shownIn } from './shown-commands.ts';

const PAGE = 'docs/types.md';
const HEADER = 'include/uapi/linux/bpf.h';
const page = readFileSync(PAGE, 'utf8');
const shown = shownIn(page);

/** What Linux 5.8 brought, the other way round. */
const UNDONE: readonly (readonly [string | RegExp, string])[] = [
  ['long bpf_ringbuf_output(', 'void *bpf_ringbuf_output('],
  ['Copies *size* bytes from *data* into a new record', 'Copies the *size* bytes at *data* into a record'],
  [/\t\/\*[^*]*\*\/\n\tBPF_XDP_DEVMAP,\n/, ''],
  [/\n\t\/\*\n\t \* Device it is to go out by.*?egress_ifindex;\n/s, ''],
  [/(struct bpf_devmap_val \{\n\t__u32 ifindex;\n).*?\n\};/s, '$1};'],
];

describe('docs/types.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-types-'));
  const scene = join(folder, 'types');
  const programs = join(folder, 'bin');

  beforeAll(() => {
    layOutPrograms(programs);
    const header = readFileSync('uapi/linux/bpf.h', 'utf8');
    execFileSync('git', ['init', '-q', scene]);
    commit(scene, undone(header), 'v5.7');
    commit(scene, header, 'v5.8');
    for (const name of ['machine.ts', 'host.c', 'sizes.ts']) put(join(scene, name), fileIn(page, name));
    layOutPackage(scene, 'uapi');
  }, 60_000);

  afterAll(() => {
    if (process.env['UPDATE'] === '1') writeFileSync(PAGE, renewed);
    rmSync(folder, { recursive: true, force: true });
  });

  let renewed = page;

  it('shows commands', () => expect(shown.length).toBe(7));

  it.each(shown)('shows what `$command` prints', ({ command, output }) => {
    if (command.startsWith('cc ') && !hasProgram('cc')) return;
    const printed = printedBy(command, scene, programs);
    if (process.env['UPDATE'] === '1') renewed = renew(renewed, { command, output }, printed);
    else expect(printed).toBe(output);
  });

  it('has examples that compile under strict', () => expectStrict(scene, ['machine.ts', 'sizes.ts']));
});

/** The header without what the release brought; each piece is there to be taken out. */
function undone(header: string): string {
  return UNDONE.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    expect(next).not.toBe(text);
    return next;
  }, header);
}

/** Commits `header` in the repository at `folder`, and tags it. */
function commit(folder: string, header: string, tag: string): void {
  put(join(folder, HEADER), header);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...args], { cwd: folder });
  git('add', HEADER);
  git('commit', '-q', '-m', tag);
  git('tag', tag);
}
