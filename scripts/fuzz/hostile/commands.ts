import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Random } from '../random.ts';
import type { TextKind } from './judge/index.ts';
import type { InputKind } from './make-input.ts';
import type { ProgramName } from './world.ts';

/** A command to run on a hostile input. */
export interface Invocation {
  readonly program: ProgramName;
  readonly argv: readonly string[];
  /** What its standard output is. */
  readonly stdout: TextKind;
  /** The folder that it writes artifacts to. */
  readonly out?: string;
}

/** The files that commands are run on. */
export interface Files {
  readonly folder: string;
  /** The input. */
  readonly path: string;
  /** Another input of the same kind. */
  readonly other: string;
  /** A small sound header. */
  readonly header: string;
}

/** What each artifact is. */
const ARTIFACT_KINDS: Readonly<Record<string, TextKind>> = {
  rst: 'data',
  man: 'troff',
  'rst-syscall': 'data',
  'man-syscall': 'troff',
  defs: 'c',
  'stubs-c': 'c',
  'stubs-ts': 'typescript',
  signatures: 'json',
  'signatures-ts': 'typescript',
  'signatures-c': 'c',
  json: 'json',
};

const FORMATS: readonly [string, TextKind][] = [
  ['pretty', 'terminal'],
  ['gcc', 'terminal'],
  ['docutils', 'terminal'],
  ['json', 'json'],
  ['sarif', 'json'],
  ['github', 'workflow'],
  ['checkstyle', 'xml'],
];

/** Returns the commands for an input of a kind: some of those that there are. */
export function chooseCommands(kind: InputKind, files: Files, random: Random): Invocation[] {
  switch (kind) {
    case 'header':
      return [random.pick(HEADER_COMMANDS)(files, random), random.pick(HEADER_COMMANDS)(files, random)];
    case 'page':
      return [random.pick(PAGE_COMMANDS)(files, random), random.pick(PAGE_COMMANDS)(files, random)];
    case 'markdown':
      return [lint(files, random, ['--header', files.header])];
    case 'program':
      return [check(files, random)];
    case 'json':
      return [random.pick(JSON_COMMANDS)(files, random)];
  }
}

type MakeCommand = (files: Files, random: Random) => Invocation;

const HEADER_COMMANDS: readonly MakeCommand[] = [
  lint,
  lint,
  lint,
  build,
  emit,
  emit,
  emit,
  ({ path, other }, random) => bpfdoc([...diffFormat(random), path, other], 'terminal'),
  ({ path, other, header }, random) => bpfdoc([...diffFormat(random), random.pick([other, header]), path], 'terminal'),
  ({ path }, random) => bpfdoc(['explain', random.pick(NAMES), '--header', path], 'terminal'),
  bpfDoc,
  ({ path }, random) => fix(path, random),
];

const NAMES = ['bpf_first', '1', 'BPF_FUNC_first', 'BPF_BOX_OPEN', 'bpf_\x1b[2J', '__proto__', 'A', 'bpf_cmd', ''];

const PAGE_COMMANDS: readonly MakeCommand[] = [
  lint,
  docutils('rst2man'),
  docutils('rst2man'),
  docutils('rst2pseudoxml'),
  ({ path }, random) => fix(path, random),
];

const JSON_COMMANDS: readonly MakeCommand[] = [
  ({ path }) => bpfdoc(['contracts', path], 'json'),
  ({ path, header }) => bpfdoc(['lint', '--config', path, header], 'terminal'),
  ({ path, header }) => bpfdoc(['lint', '--baseline', path, header], 'terminal'),
  ({ path, header }) => bpfdoc(['emit', 'signatures', '--contracts', path, header], 'json'),
  ({ path, header }) => bpfdoc(['emit', 'signatures-c', '--contracts', path, header], 'c'),
  ({ path, header }) => bpfdoc(['emit', 'signatures-ts', '--contracts', path, header], 'typescript'),
  ({ path, header }) => bpfdoc(['lint', '--contracts', path, header], 'terminal'),
  ({ path, header }) => bpfdoc(['emit', 'defs', '--types', path, header], 'c'),
  ({ path, header }) => bpfdoc(['emit', 'rst', '--frame', path, header], 'data'),
];

function bpfdoc(argv: readonly string[], stdout: TextKind): Invocation {
  const isJson = argv[0] === 'diff' && argv.includes('json');
  return { program: 'bpfdoc', argv, stdout: isJson ? 'json' : stdout };
}

function lint({ path }: Files, random: Random, more: readonly string[] = []): Invocation {
  const [format, stdout] = random.pick(FORMATS);
  const color = random.chance(0.3) && format === 'pretty';
  const argv = ['lint', '--format', format, '--preset', random.pick(['kernel', 'strict', 'strict']), ...more, path];
  return bpfdoc(color ? [...argv, '--color=always'] : argv, color ? 'colored' : stdout);
}

function fix(path: string, random: Random): Invocation {
  return bpfdoc(
    ['lint', '--fix', ...(random.chance(0.5) ? ['--dry-run'] : []), '--preset', 'strict', path],
    'terminal',
  );
}

function build({ folder, path }: Files, random: Random): Invocation {
  const out = join(folder, 'out');
  const mode = random.pick([[], [], [], ['--check'], ['--dry-run']]);
  return { program: 'bpfdoc', argv: ['build', path, '--out', out, '--force', ...mode], stdout: 'terminal', out };
}

function emit({ path }: Files, random: Random): Invocation {
  const name = random.pick(Object.keys(ARTIFACT_KINDS));
  const options = random.pick([[], [], [], ['--docutils', '0.19'], ['--profile', 'c++'], ['--profile', '2020-05']]);
  return bpfdoc(['emit', name, ...options, path], ARTIFACT_KINDS[name]!);
}

function bpfDoc({ path }: Files, random: Random): Invocation {
  const [options, stdout] = random.pick<[string[], TextKind]>([
    [['--header'], 'data'],
    [['--json'], 'json'],
    [[], 'data'],
    [['--json', 'syscall'], 'json'],
    [['syscall'], 'data'],
  ]);
  return { program: 'bpf_doc', argv: ['--filename', path, ...options], stdout };
}

function diffFormat(random: Random): string[] {
  const format = random.pick(['pretty', 'json', 'markdown']);
  return ['diff', '--fail-on', random.pick(['abi', 'api', 'doc', 'none']), '--format', format];
}

function docutils(name: 'rst2man' | 'rst2pseudoxml'): MakeCommand {
  return ({ path }, random) => {
    const raw = random.chance(0.5) ? ['--no-raw'] : [];
    const options = random.pick([
      [],
      [],
      ['--docutils', '0.19'],
      ['--report=1'],
      ['--halt=5'],
      ['--strict'],
      ['--line-length-limit=1000000'],
      ['--strip-comments'],
    ]);
    return bpfdoc([name, ...raw, ...options, path], 'data');
  };
}

/** A header with program types and map types, which programs are checked by. */
const SHIPPED = fileURLToPath(new URL('../../../uapi/linux/bpf.h', import.meta.url));

const TYPES = ['xdp', 'sched_cls', 'kprobe', 'socket_filter', 'struct_ops', 'lsm', 'syscall', 'nosuch'];

function check({ path }: Files, random: Random): Invocation {
  const options = random.pick([
    [],
    ['--license', 'GPL'],
    ['--sleepable'],
    ['--has', 'CAP_BPF'],
    ['--attach-type', 'xdp_devmap'],
  ]);
  return bpfdoc(['check', path, '--header', SHIPPED, '--type', random.pick(TYPES), ...options], 'terminal');
}
