import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDefs } from '../../generator/emit/defs/index.ts';
import { toBpfDocJson } from '../../generator/emit/json/index.ts';
import { toHelpersPage, toSyscallPage } from '../../generator/page/index.ts';
import { fromHeader, scriptFailure, scriptView } from '../../generator/uapi/index.ts';
import { caseFolders } from '../golden.ts';
import { locateOracle, pageEntries, runBpfDoc } from './index.ts';

const NEWEST = '7.2';
const folders = caseFolders('uapi/documentation');
const script = locateOracle(`bpf_doc/${NEWEST}/scripts/bpf_doc.py`);

/** What the script can be asked for: its arguments, and ours of the same. */
const OUTPUTS = [
  { args: ['--json'], target: 'helpers', format: 'json' },
  { args: ['--json', 'syscall'], target: 'syscall', format: 'json' },
  { args: ['--header'], target: 'helpers', format: 'header' },
  { args: [], target: 'helpers', format: 'rst' },
  { args: ['syscall'], target: 'syscall', format: 'rst' },
] as const;

/** Headers that only the script's narrowness keeps it from reading, or that it misreads; the mark for a byte that was no character is a character too. */
const BEYOND_THE_SCRIPT = [
  'bytes-that-are-no-characters',
  'carriage-returns',
  'comment-in-the-enum',
  'ids-by-position',
  'letters-beyond-ascii',
];

type Output = (typeof OUTPUTS)[number];

/** What `bpf_doc` would print; undefined where it would fail. */
function ours(header: string, { target, format }: Output): string | undefined {
  const { model: whole } = fromHeader(header, 'bpf.h', { parts: [] });
  if (scriptFailure(whole, target)) return undefined;
  const model = scriptView(whole);
  if (format === 'json') return toBpfDocJson(model, target);
  if (format === 'header') {
    const { text, messages } = toDefs(model, { keepsCommentEnds: true });
    return messages.length === 0 ? text : undefined;
  }
  const lines = (target === 'helpers' ? toHelpersPage(model) : toSyscallPage(model)) ?? [];
  return pageEntries(lines.map(({ text }) => `${text}\n`).join(''));
}

describe.skipIf(script === undefined)('bpf_doc beside the kernel’s bpf_doc.py', () => {
  for (const { name, folder } of folders) {
    const path = join(folder, 'input.h');
    const text = readFileSync(path, 'utf8');
    if (BEYOND_THE_SCRIPT.includes(name)) {
      it(`reads what the script does not: ${name.replaceAll('-', ' ')}`, () => {
        for (const output of OUTPUTS) expect(ours(text, output)).toBeDefined();
      });
      continue;
    }
    it(`prints the same, or fails too: ${name.replaceAll('-', ' ')}`, () => {
      for (const output of OUTPUTS) {
        const { status, stdout } = runBpfDoc(NEWEST, path, output.args);
        const printed = output.format === 'rst' ? pageEntries(stdout) : stdout;
        expect(ours(text, output), output.args.join(' ')).toEqual(status === 0 ? printed : undefined);
      }
    });
  }
});

const libbpf = locateOracle('libbpf-dev/usr/include/bpf/bpf_helper_defs.h');
const newest = locateOracle('headers/sid/bpf.h');

describe.skipIf(libbpf === undefined || newest === undefined)('defs beside libbpf-dev’s bpf_helper_defs.h', () => {
  it('differ in words alone, where the two headers do', () => {
    const header = readFileSync(newest!, 'utf8');
    const { stdout } = spawnSync('diff', ['-', libbpf!], {
      input: toDefs(fromHeader(header, 'bpf.h').model).text,
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => /^[<>]/.test(line));
    for (const line of lines) {
      expect(line).toMatch(/^[<>] {2}\* \t/);
      if (line.startsWith('<')) expect(header).toContain(`\t${line.slice('<  * \t'.length)}\n`);
    }
  });
});
