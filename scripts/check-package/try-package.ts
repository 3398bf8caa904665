import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** Returns what goes wrong when the package that is installed in `folder` is used with the Node at `node`, one line each. `work` is a new folder for it. */
export function tryPackage(folder: string, node: string, work: string): string[] {
  mkdirSync(join(work, 'bin'), { recursive: true });
  symlinkSync(node, join(work, 'bin/node'));
  const path = `${join(work, 'bin')}:${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`;
  const env = { ...process.env, PATH: path, SOURCE_DATE_EPOCH: '', NODE_OPTIONS: '' };
  layOut(folder, work);
  return [...TRIALS.flatMap((trial) => tryCommand(trial, work, env)), ...compareArtifacts(work)];
}

/** A command, what it must end with, and what it must print. */
interface Trial {
  readonly command: readonly [string, ...string[]];
  readonly input?: string;
  readonly status?: number;
  readonly prints: RegExp;
  /** What standard error must be; nothing unless given. */
  readonly says?: RegExp;
}

const HEADER = 'uapi/linux/bpf.h';
const PAGE = 'Title\n=====\n\nSome *text*.\n';

const TRIALS: readonly Trial[] = [
  { command: ['bpfdoc', '--version'], prints: new RegExp(`^bpfdoc ${packageJson.version}\\n$`) },
  { command: ['bpfdoc', '--help'], prints: /^Usage: bpfdoc COMMAND/ },
  { command: ['bpfdoc', 'build', HEADER, '--out', 'out'], prints: /^$/, says: /^(?:bpfdoc: contracts of .*\n){2}$/ },
  { command: ['bpfdoc', 'emit', 'man', '-'], input: `@${HEADER}`, prints: /^\.TH "bpf-helpers" "7"/m },
  { command: ['bpfdoc', 'lint', HEADER], prints: /^nothing found$/m },
  { command: ['bpfdoc', 'lint', '--header', HEADER, 'page.md'], status: 1, prints: /stale-prototype/ },
  { command: ['bpfdoc', 'lint', '--format', 'sarif', 'page.rst'], prints: /"version": "2\.1\.0"/ },
  { command: ['bpfdoc', 'explain', 'bpf_ringbuf_output', '--header', HEADER], prints: /^long bpf_ringbuf_output\(/ },
  { command: ['bpfdoc', 'diff', HEADER, HEADER], prints: /^/ },
  { command: ['bpfdoc', 'rst2man'], input: PAGE, prints: /Some \\fItext\\fP\\&\./ },
  { command: ['bpfdoc', 'rst2pseudoxml'], input: PAGE, prints: /<emphasis>/ },
  { command: ['bpfdoc', 'check', '--type', 'xdp', '--header', HEADER, 'program.hex'], prints: /^$/ },
  { command: ['bpf_doc', '--header', '--filename', HEADER], prints: /bpf_map_lookup_elem/ },
  { command: ['node', 'entries.js'], prints: /^every entry was loaded\n$/ },
];

/** `r0 = 0; exit`. */
const PROGRAM = 'b7 00 00 00 00 00 00 00\n95 00 00 00 00 00 00 00\n';

/** The header stands where it stands in the checkout, so that what is made from it is the same to the byte. */
function layOut(folder: string, work: string): void {
  mkdirSync(join(work, 'uapi/linux'), { recursive: true });
  copyFileSync(join(folder, 'node_modules/bpfdoc', HEADER), join(work, HEADER));
  symlinkSync(join(folder, 'node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(work, 'page.md'), '`void *bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)`\n');
  writeFileSync(join(work, 'page.rst'), PAGE);
  writeFileSync(join(work, 'program.hex'), PROGRAM);
  const entries = Object.keys(packageJson.exports).filter((entry) => entry !== './package.json');
  const loads = entries.map((entry) => `await load(${JSON.stringify(entry.replace(/^\./, 'bpfdoc'))});\n`);
  writeFileSync(
    join(work, 'entries.js'),
    `async function load(name) {
  if (Object.keys(await import(name)).length === 0) throw new Error(name);
}
${loads.join('')}console.log('every entry was loaded');
`,
  );
}

function tryCommand(
  { command, input = '', status = 0, prints, says }: Trial,
  cwd: string,
  env: NodeJS.ProcessEnv,
): string[] {
  const [program, ...args] = command;
  const text = input.startsWith('@') ? readFileSync(join(cwd, input.slice(1)), 'utf8') : input;
  const answer = spawnSync(program, args, { cwd, env, input: text, encoding: 'utf8', maxBuffer: 1 << 26 });
  const name = command.join(' ');
  const problems: string[] = [];
  if (answer.status !== status) problems.push(`${name}: ended with ${answer.status}, not ${status}: ${answer.stderr}`);
  if (!prints.test(answer.stdout)) problems.push(`${name}: does not print ${prints}: ${answer.stdout.slice(0, 200)}`);
  // Neither Node nor V8 has anything to complain of, whatever their version.
  if (!(says ?? /^$/).test(answer.stderr)) problems.push(`${name}: ${answer.stderr}`);
  return problems;
}

/** What was made must be what is committed. */
function compareArtifacts(work: string): string[] {
  return readdirSync('out')
    .filter((name) => !readFileSync(join('out', name)).equals(readFileSync(join(work, 'out', name))))
    .map((name) => `bpfdoc build: ${name} differs from out/${name}`);
}
