import packageJson from '../../package.json' with { type: 'json' };
import { printable } from '../report/printable.ts';
import { CLEAN, CommandError, FAILED } from './exit-status.ts';

/** A command: what `--help` says of it, and the module that does it, loaded only when it is called. */
interface Command {
  usage: string;
  summary: string;
  load(): Promise<{ run(argv: string[]): Promise<number> }>;
}

const COMMANDS: Record<string, Command> = {
  build: {
    usage: '[HEADER] [--out DIR] [--only LIST] [--check] [--dry-run]',
    summary: 'write every artifact that is made from a header',
    load: () => import('./build.ts'),
  },
  emit: {
    usage: 'ARTIFACT [HEADER]',
    summary: 'write one artifact to standard output',
    load: () => import('./emit.ts'),
  },
  lint: {
    usage: 'FILE… [--preset kernel|strict] [--format FORMAT] [--fix [--dry-run]]',
    summary: 'check the documentation in headers, pages and Markdown',
    load: () => import('./lint.ts'),
  },
  explain: {
    usage: '[NAME]',
    summary: 'explain a rule, a helper, its number, a command or a constant',
    load: () => import('./explain.ts'),
  },
  diff: {
    usage: 'OLD NEW [--fail-on abi|api|doc] [--format FORMAT]',
    summary: 'what changed between two headers',
    load: () => import('./diff.ts'),
  },
  rst2man: {
    usage: '[FILE]',
    summary: "reStructuredText to a man page, as docutils' rst2man",
    load: () => import('./rst2man.ts'),
  },
  rst2pseudoxml: {
    usage: '[FILE]',
    summary: "reStructuredText to a tree in pseudo-XML, as docutils' rst2pseudoxml",
    load: () => import('./rst2pseudoxml.ts'),
  },
  check: {
    usage: 'PROGRAM…',
    summary: 'check the helper calls of BPF programs',
    load: () => import('./check.ts'),
  },
  contracts: {
    usage: 'FACTS',
    summary: "the kernel's facts about helpers in the form of uapi/contracts",
    load: () => import('./contracts.ts'),
  },
};

/** Runs `bpfdoc` with the arguments `argv` and returns its exit status. */
export async function runCommand(argv: string[]): Promise<number> {
  const name = argv[0];
  if (name === '--version' || name === '-V') return print(`bpfdoc ${packageJson.version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return print(help());
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return fail(name === undefined ? 'Missing command' : unknownCommand(name), FAILED, 'bpfdoc --help');
  try {
    return await (await command.load()).run(argv.slice(1));
  } catch (error) {
    return failure(name!, error);
  }
}

/** A failure that was foreseen is one line; parseArgs' own errors are the user's mistakes; a closed pipe is nobody's. */
function failure(name: string, error: unknown): number {
  if (error instanceof CommandError) return fail(error.message, error.status);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE') return CLEAN;
  if (code?.startsWith('ERR_PARSE_ARGS'))
    return fail(`${name}: ${message.split('. ')[0]}`, FAILED, `bpfdoc ${name} --help`);
  if (code && message) return fail(message);
  throw error;
}

function print(text: string): number {
  process.stdout.write(text);
  return CLEAN;
}

function fail(reason: string, status = FAILED, hint = ''): number {
  process.stderr.write(`bpfdoc: ${printable(reason)}\n${hint === '' ? '' : `Try '${hint}'.\n`}`);
  return status;
}

function unknownCommand(name: string): string {
  const near = Object.keys(COMMANDS).find((command) => command.startsWith(name) || name.startsWith(command));
  return `Unknown command \`${name}\`${near ? `, did you mean \`${near}\`?` : ''}`;
}

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, summary }]) => `  ${name} ${usage}\n      ${summary}`);
  return `Usage: bpfdoc COMMAND [ARGUMENT…]

Reads the BPF UAPI header of Linux, checks its documentation and writes what is
generated from it.

Commands:
${lines.join('\n')}

HEADER is \`include/uapi/linux/bpf.h\` below the working directory, else
/usr/include/linux/bpf.h, else the header that ships with bpfdoc; \`-\` is standard
input. \`bpfdoc COMMAND --help\` lists the options of a command.

Exit status: 0 clean, 1 findings or stale output, 2 the work could not be done.
`;
}
