import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCli, buildCli } from './built-cli.ts';
import { ownHeader } from './own-header.ts';
import { put, root } from './run-bpfdoc.ts';

/** Clears a terminal, turns text round, and says the same in other ways; and how all that is to be shown. */
const HOSTILE = 'a\x1b[2J\u202e\u2066\u009b\x7f\rb';
const SHOWN = 'a\\x1b[2J\\u202e\\u2066\\x9b\\x7f\\x0db';

/** The part of it that the repr() of Python and a line of words show in the same way. */
const SHOWN_START = SHOWN.slice(0, SHOWN.indexOf('\\x9b'));

const RAW = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let cli: BuiltCli;
let folder: string;

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  // A helper that lacks its description, and words that lack their markup, so that there is something to say of each.
  const faulty = ownHeader(`**x* ${HOSTILE}`).replace('Description', 'Descriptoin');
  put(folder, `${HOSTILE}.h`, faulty);
  put(folder, `${HOSTILE}.rst`, `*x ${HOSTILE}\n`);
  put(folder, `${HOSTILE}.md`, `\`bpf_first(${HOSTILE})\`, \`bpf_nosuch()\`\n`);
  put(folder, `${HOSTILE}.json`, `{"${HOSTILE}": 1}`);
  put(folder, `${HOSTILE}.o`, `95${HOSTILE}`);
  put(folder, `${HOSTILE}.hbs`, `{{#${HOSTILE}`);
  put(folder, 'own.h', ownHeader());
  mkdirSync(join(folder, `${HOSTILE}.d`));
  put(folder, 'file', '');
}, 120_000);

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

function run(program: 'bpfdoc' | 'bpf_doc', args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli.program(program), ...args], {
    cwd: folder,
    input: '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Options whose file is missing, a folder, or nothing that they can use. */
const FILES = ['', '.d', '.json', '.hbs'].map((ending) => HOSTILE + ending);

/** Command lines that end with status 2 and name what is wrong. */
const MISTAKES: readonly string[][] = [
  [HOSTILE],
  ['emit', HOSTILE],
  ['build', '--only', HOSTILE, 'own.h'],
  ['build', 'own.h', '--only', 'rst', '--out', `file/${HOSTILE}`],
  ['emit', 'rst', 'own.h', HOSTILE],
  ['explain', HOSTILE, '--header', 'own.h'],
  ['lint', `--${HOSTILE}`, 'own.h'],
  ['lint', '--format', HOSTILE, 'own.h'],
  ['lint', '--preset', HOSTILE, 'own.h'],
  ['lint', '--max-warnings', HOSTILE, 'own.h'],
  ['lint', '--color', HOSTILE, 'own.h'],
  ['diff', '--fail-on', HOSTILE, 'own.h', 'own.h'],
  ['diff', 'HEAD..', '--', HOSTILE],
  ['check', '--header', join(root, 'uapi/linux/bpf.h'), '--type', HOSTILE, `${HOSTILE}.o`],
  ['contracts', HOSTILE],
  ['emit', 'man', 'own.h', '--date', HOSTILE],
  ['emit', 'defs', 'own.h', '--profile', HOSTILE],
  ['emit', 'defs', 'own.h', '--macro', HOSTILE],
  ...FILES.flatMap((file) => [
    ['build', file],
    ['lint', file.endsWith('.json') || file.endsWith('.hbs') ? `${file}/x` : file],
    ['diff', file, 'own.h'],
    ['lint', '--config', file, 'own.h'],
    ['lint', '--baseline', file, 'own.h'],
    ['lint', '--contracts', file, 'own.h'],
    ['emit', 'signatures', '--contracts', file, 'own.h'],
    ['emit', 'defs', '--types', file, 'own.h'],
  ]),
  ['explain', 'bpf_first', '--header', HOSTILE],
  ...[HOSTILE, `${HOSTILE}.d`, `${HOSTILE}.hbs`].map((file) => ['emit', 'rst', '--frame', file, 'own.h']),
];

/** Command lines that say something of hostile files, with whatever status. */
const REPORTS: readonly string[][] = [
  ...['pretty', 'gcc', 'docutils', 'json', 'sarif', 'github', 'checkstyle'].flatMap(
    (format) =>
    ['.h', '.rst', '.md'].map((ending) => [
      'lint', '--preset', 'strict', '--header', 'own.h', '--format', format, HOSTILE + ending,
    ]), // biome-ignore format: a command line
  ),
  ['lint', '--fix', '--dry-run', '--preset', 'strict', `${HOSTILE}.h`],
  ['build', `${HOSTILE}.h`, '--dry-run', '--only', 'rst', '--out', HOSTILE],
  ['build', `${HOSTILE}.h`, '--check', '--only', 'rst,man', '--out', HOSTILE],
  ...['pretty', 'json', 'markdown'].map((format) => ['diff', '--format', format, 'own.h', `${HOSTILE}.h`]),
  ['explain', 'BPF_BOX_OPEN', '--header', `${HOSTILE}.h`],
  ['explain', 'bpf_first', '--header', `${HOSTILE}.h`],
  ['check', '--header', 'own.h', '--type', 'xdp', `${HOSTILE}.o`],
];

/** Those of docutils' programs and of the kernel's script, whose statuses are their own. */
const STAND_INS: readonly ['bpfdoc' | 'bpf_doc', string[]][] = [
  ['bpfdoc', ['rst2man', HOSTILE]],
  ['bpfdoc', ['rst2man', `--${HOSTILE}`]],
  ['bpfdoc', ['rst2man', `${HOSTILE}.rst`, `file/${HOSTILE}`]],
  ['bpfdoc', ['rst2pseudoxml', `${HOSTILE}.d`]],
  ['bpfdoc', ['rst2pseudoxml', '--report', HOSTILE]],
  ['bpf_doc', ['--filename', HOSTILE]],
  ['bpf_doc', ['--filename', `${HOSTILE}.json`]],
  ['bpf_doc', [`--${HOSTILE}`]],
  ['bpf_doc', [HOSTILE]],
];

describe('messages show control and bidirectional characters as \\xNN and \\uNNNN', () => {
  it.each(MISTAKES.map((args) => [args]))('when the work cannot be done: %j', (args) => {
    const { status, stdout, stderr } = run('bpfdoc', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^bpfdoc: [^\n]+\n(?:Try [^\n]+\n)?$/);
    expect(stderr).not.toMatch(RAW);
    expect(stderr).toContain(SHOWN);
  });

  it.each(REPORTS.map((args) => [args]))('in what is found: %j', (args) => {
    const { stdout, stderr } = run('bpfdoc', args);
    expect(stdout).not.toMatch(RAW);
    expect(stderr).not.toMatch(RAW);
  });

  it.each(STAND_INS)('in place of other programs: %s %j', (program, args) => {
    const { status, stderr } = run(program, args);
    expect(status).not.toBe(0);
    expect(stderr).not.toMatch(RAW);
    expect(stderr).toContain(SHOWN_START);
  });

  it('in what rst2man says of a page', () => {
    const { stderr } = run('bpfdoc', ['rst2man', `${HOSTILE}.rst`]);
    expect(stderr).toContain(`${SHOWN}.rst:1: (WARNING/2) Inline emphasis start-string without end-string.`);
    expect(stderr).not.toMatch(RAW);
  });
});
