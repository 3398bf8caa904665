import { parseArgs } from 'node:util';
import type { Fulfilled, ProgramOptions } from '../check/index.ts';
import { checkProgram, PROGRAM_PROPERTIES } from '../check/index.ts';
import { formatGcc } from '../report/gcc.ts';
import { levelNumber, type Message } from '../source/index.ts';
import type { SignatureTable } from '../tree/index.ts';
import { CLEAN, CommandError, FINDINGS } from './exit-status.ts';
import { readBytes, readHeader, STANDARD_INPUT } from './header-file.ts';
import { tell } from './print.ts';
import { createWorkspace } from './workspace.ts';

const OPTIONS = {
  header: { type: 'string' },
  contracts: { type: 'string' },
  type: { type: 'string' },
  'attach-type': { type: 'string' },
  'struct-ops': { type: 'string' },
  license: { type: 'string' },
  sleepable: { type: 'boolean' },
  has: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `bpfdoc check PROGRAM…`: the helper calls of BPF programs against the signature table. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  if (values.help) return help();
  if (positionals.length === 0) throw new CommandError('check: Missing program');
  const workspace = createWorkspace(readHeader(values.header, tell), { contracts: values.contracts });
  const { table } = await workspace.signatures();
  const options = toOptions(values, table);
  let programs = 0;
  const messages: Message[] = [];
  for (const path of positionals) {
    const name = path === '-' ? STANDARD_INPUT : path;
    const result = checkProgram(readBytes(path), name, table, options);
    programs += result.programs;
    messages.push(...result.messages);
    process.stderr.write(formatGcc(result.messages, name));
  }
  if (programs === 0) throw new CommandError('check: No program to check');
  return messages.some(({ level }) => levelNumber(level) >= levelNumber('error')) ? FINDINGS : CLEAN;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** @throws CommandError when the header has no such program type or attach type, or nothing is called as `--has` says. */
function toOptions(
  values: Values,
  { prog_types: progTypes, attach_types: attachTypes }: SignatureTable,
): ProgramOptions {
  return {
    type: typeNamed('type', values.type, 'BPF_PROG_TYPE_', Object.keys(progTypes)),
    attachType: typeNamed('attach-type', values['attach-type'], 'BPF_', Object.keys(attachTypes)),
    structOps: values['struct-ops'],
    license: values.license,
    isSleepable: values.sleepable,
    has: values.has
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map(propertyNamed),
  };
}

/** Returns the name that an option gives in full or in part; a header without such names takes any. */
function typeNamed(
  option: string,
  value: string | undefined,
  prefix: string,
  known: readonly string[],
): string | undefined {
  if (value === undefined) return undefined;
  const name = withPrefix(value, prefix);
  if (known.length === 0 || known.includes(name)) return name;
  throw new CommandError(`--${option}: Unexpected \`${value}\`, expected one of the header's \`${prefix}…\``);
}

function propertyNamed(name: string): Fulfilled {
  const property = PROGRAM_PROPERTIES.find((one) => one === name);
  if (property) return property;
  throw new CommandError(`--has: Unexpected \`${name}\`, expected one of ${PROGRAM_PROPERTIES.join(', ')}`);
}

/** `xdp` for `BPF_PROG_TYPE_XDP`. */
function withPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name : prefix + name.toUpperCase();
}

function help(): number {
  process.stdout.write(`Usage: bpfdoc check PROGRAM… [OPTION…]

Checks the calls of helpers in BPF programs: in object files as clang writes them, or
in bare instructions, as bytes or hexadecimal digits. Every way through a program is
followed; of what cannot be told from the code the best is assumed.

Options:
  --header HEADER       header whose helpers and map types are meant
  --contracts FILE      what helpers demand, in place of Linux 7.2's
  --type TYPE           program type, where the section's name does not say it: xdp
  --attach-type TYPE    attach type that the program expects: xdp_devmap
  --struct-ops NAME     struct whose functions the programs implement
  --license TEXT        licence, in place of that in the file
  --sleepable           the program may sleep
  --has LIST            capabilities and other properties, names apart by commas
                        (default: CAP_BPF,CAP_PERFMON,CAP_SYS_ADMIN)
`);
  return CLEAN;
}
