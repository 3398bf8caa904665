import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHeader } from '../../../generator/uapi/index.ts';
import { createRandom, type Random } from '../random.ts';
import { chooseCommands, type Files, type Invocation } from './commands.ts';
import { headerAround } from './header-text.ts';
import { judgeTerminalText, judgeText, type TextKind } from './judge/index.ts';
import type { Examination, Input, InputKind } from './make-input.ts';
import { CANARY, SHOWN_AS_CODE } from './pieces.ts';
import { pluginProblems } from './plugins.ts';
import type { Outcome, World } from './world.ts';

/** A promise that was not kept. */
export interface Failure {
  /** The command line, with the folder left out. */
  readonly command: string;
  readonly problem: string;
}

/** Names that are as hostile as what is in the file. */
const NAMES = [
  'in',
  'in',
  'in',
  'a\x1b[2Jb',
  'a\u202eb',
  'a\x9bb',
  `a&<"'>b`,
  'a::b,c%0Ad',
  'ünï',
  '#a b',
  'a\rb',
  '%s',
];

/** How the names of files of a kind end. */
export const ENDINGS: Readonly<Record<InputKind, string>> = {
  header: '.h',
  page: '.rst',
  markdown: '.md',
  program: '.o',
  json: '.json',
};

/** How often a command is run again, in this process, and in one of its own. */
const REPEATED = 0.2;
const ALONE = 0.005;

/** Runs some commands on an input in `folder`, which is emptied first, and returns their command lines and the promises that they break. */
export async function examine(
  { input, other, choice }: Examination,
  folder: string,
  world: World,
): Promise<{ commands: string[]; failures: Failure[] }> {
  const random = createRandom(choice);
  const files = writeFiles(input, other, folder, random);
  const failures: Failure[] = [];
  const commands: string[] = [];
  for (const invocation of chooseCommands(input.kind, files, random)) {
    const command = [invocation.program, ...invocation.argv].join(' ').replaceAll(folder, '…');
    commands.push(command);
    // --fix may have changed it.
    const renew = () => writeFileSync(files.path, input.bytes);
    const problems = await problemsOf(invocation, renew, random, world);
    const broken = problems.filter((problem) => !problem.endsWith(SHOWN_AS_CODE) || !declaresCanary(input));
    failures.push(...broken.map((problem) => ({ command, problem })));
  }
  if (input.kind === 'page') {
    failures.push(...pluginProblems(input.bytes).map((problem) => ({ command: 'unified', problem })));
  }
  return { commands, failures };
}

/** JSON has no whole numbers of any size. */
function withoutNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? undefined : value;
}

/** True when the header itself has the word in its code: where its own comment ended, say. */
function declaresCanary({ bytes }: Input): boolean {
  const { model } = fromHeader(new TextDecoder().decode(bytes), '', { parts: [] });
  const { enums, records, typedefs, defines, helpers } = model;
  const declared = [enums, records, typedefs, defines, helpers.map(({ prototype }) => prototype)];
  return JSON.stringify(declared, withoutNumbers).includes(CANARY);
}

function writeFiles(input: Input, other: Uint8Array, folder: string, random: Random): Files {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const ending = ENDINGS[input.kind];
  const files = {
    folder,
    path: join(folder, random.pick(NAMES) + ending),
    other: join(folder, `other${ending}`),
    header: join(folder, 'sound.h'),
  };
  writeFileSync(files.path, input.bytes);
  writeFileSync(files.other, other);
  writeFileSync(files.header, headerAround('Counts.', createRandom(0)));
  return files;
}

async function problemsOf(invocation: Invocation, renew: () => void, random: Random, world: World): Promise<string[]> {
  renew();
  const first = await runOnce(invocation, world);
  if (typeof first === 'string') return [first];
  const problems = [...problemsOfOutcome(invocation, first), ...problemsOfFiles(invocation)];
  if (invocation.out !== undefined) return problems;
  if (random.chance(REPEATED)) {
    renew();
    const second = await runOnce(invocation, world);
    if (typeof second === 'string' || !isSame(first, second)) problems.push('answers otherwise when asked again');
  }
  if (random.chance(ALONE)) {
    renew();
    const outcome = world.runProcess(invocation.program, invocation.argv);
    if (!isSame(first, outcome)) problems.push('answers otherwise as a process of its own');
  }
  return problems;
}

async function runOnce({ program, argv }: Invocation, world: World): Promise<Outcome | string> {
  try {
    return await world.run(program, argv);
  } catch (error) {
    const [head = '', ...frames] = String((error as Error).stack ?? error).split('\n');
    return `throws ${head.slice(0, 200)} ${frames[0]?.trim() ?? ''}`;
  }
}

function isSame(first: Omit<Outcome, 'strayed'>, second: Omit<Outcome, 'strayed'>): boolean {
  return first.status === second.status && first.stdout === second.stdout && first.stderr === second.stderr;
}

const FAILED = 2;

function problemsOfOutcome({ program, argv, stdout: kind }: Invocation, outcome: Outcome): string[] {
  const { status, stdout, stderr, strayed } = outcome;
  const isDocutils = argv[0]?.startsWith('rst2') ?? false;
  const problems = strayed.map((what) => `strays: ${what}`);
  if (!isExpectedStatus(status, isDocutils)) problems.push(`ends with ${status}`);
  if (status === FAILED && stderr === '') problems.push('fails without a word');
  if (status === FAILED && program === 'bpfdoc' && stdout !== '' && argv[0] !== 'lint')
    problems.push('fails after it has printed');
  problems.push(...judgeTerminalText(stderr, false).map((problem) => `stderr ${problem}`));
  if (isForTerminal(kind))
    problems.push(...judgeTerminalText(stdout, kind === 'colored').map((problem) => `stdout ${problem}`));
  if (stdout !== '') problems.push(...judgeText(kind, stdout).map((problem) => `stdout ${problem}`));
  return problems;
}

function isExpectedStatus(status: number, isDocutils: boolean): boolean {
  return [0, 1, FAILED].includes(status) || (isDocutils && status >= 10 && status <= 14);
}

function isForTerminal(kind: TextKind): boolean {
  return ['terminal', 'colored', 'xml', 'workflow'].includes(kind);
}

/** What `build` wrote. */
function problemsOfFiles({ out, argv }: Invocation): string[] {
  if (out === undefined || argv.includes('--check') || argv.includes('--dry-run')) return [];
  return namesIn(out).flatMap((name) => {
    const kind = kindOfFile(name);
    if (kind === undefined) return [`leaves ${name} behind`];
    return judgeText(kind, readFileSync(join(out, name), 'utf8')).map((problem) => `${name} ${problem}`);
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const FILE_KINDS: Readonly<Record<string, TextKind>> = {
  'bpf-helpers.rst': 'data',
  'bpf-helpers.7': 'troff',
  'bpf.rst': 'data',
  'bpf.2': 'troff',
  'bpf_helper_defs.h': 'c',
  'bpf_helper_stubs.h': 'c',
  'bpf-helpers.ts': 'typescript',
  'helper-signatures.json': 'json',
  'helper-signatures.schema.json': 'json',
  'helper-signatures.ts': 'typescript',
  'helper_signatures.h': 'c',
  'bpf.json': 'json',
};

function kindOfFile(name: string): TextKind | undefined {
  return FILE_KINDS[name];
}
