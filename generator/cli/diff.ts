import { parseArgs } from 'node:util';
import type { ChangeReport } from '../report/change/index.ts';
import { formatGcc } from '../report/gcc.ts';
import { levelNumber } from '../source/index.ts';
import type { ChangeClass, HeaderModel } from '../tree/index.ts';
import { CLEAN, CommandError, FINDINGS } from './exit-status.ts';
import { expectShortRun } from './expect-short-run.ts';
import { readGitFile } from './git-file.ts';
import { type HeaderFile, readText } from './header-file.ts';
import { wantsColor } from './lint/color.ts';
import { isTerminal, writeOutput } from './standard-output.ts';

const OPTIONS = {
  'fail-on': { type: 'string', default: 'abi' },
  format: { type: 'string', default: 'pretty' },
  color: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const LIMITS = ['abi', 'api', 'doc', 'none'] as const;
const FORMATS = ['pretty', 'json', 'markdown'] as const;

/** `bpfdoc diff OLD NEW`: what changed between two headers. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: OPTIONS,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help) return help();
  const limit = oneOf('--fail-on', values['fail-on'], LIMITS);
  const format = oneOf('--format', values.format, FORMATS);
  const isColored = wantsColor(values.color, process.env, isTerminal());
  const hasSeparator = tokens.some(({ kind }) => kind === 'option-terminator');
  const [old, next] = hasSeparator ? readRevisions(positionals) : readFiles(positionals);
  expectShortRun();
  const before = await readModel(old);
  const after = await readModel(next);
  const { toChanges, isAtLeast } = await import('../diff/index.ts');
  const changes = toChanges(before.model, after.model);
  writeOutput(await formatted({ oldPath: old.path, newPath: next.path, changes }, format, isColored));
  const isOver = limit !== 'none' && changes.some((change) => isAtLeast(change, limit satisfies ChangeClass));
  return isOver || before.hasErrors || after.hasErrors ? FINDINGS : CLEAN;
}

async function formatted(report: ChangeReport, format: (typeof FORMATS)[number], isColored: boolean): Promise<string> {
  const { formatChangesPretty, formatChangesJson, formatChangesMarkdown } = await import('../report/change/index.ts');
  if (format === 'json') return formatChangesJson(report);
  return format === 'markdown' ? formatChangesMarkdown(report) : formatChangesPretty(report, isColored);
}

function readFiles(paths: readonly string[]): [HeaderFile, HeaderFile] {
  const [old, next, ...rest] = paths;
  if (old === undefined || next === undefined)
    throw new CommandError('diff: Expected two headers, or `REV1..REV2 -- FILE`');
  if (rest.length > 0) throw new CommandError(`diff: Unexpected argument \`${rest[0]}\``);
  if (old === '-' && next === '-') throw new CommandError('diff: Only one header can be standard input');
  return [readText(old), readText(next)];
}

/** `REV1..REV2 -- FILE`; a side that is left out is HEAD, as for git. */
function readRevisions(positionals: readonly string[]): [HeaderFile, HeaderFile] {
  const [range, path, ...rest] = positionals;
  const match = /^(?!\.\.$)(.*?)\.\.(?!\.)(.*)$/.exec(range ?? '');
  if (!match || path === undefined || rest.length > 0) throw new CommandError('diff: Expected `REV1..REV2 -- FILE`');
  return [readGitFile(match[1] || 'HEAD', path), readGitFile(match[2] || 'HEAD', path)];
}

/** Damage to declarations makes a comparison doubtful; what is wrong with descriptions does not. */
async function readModel({ text, path }: HeaderFile): Promise<{ model: HeaderModel; hasErrors: boolean }> {
  const { fromHeader } = await import('../uapi/index.ts');
  const { model, messages } = fromHeader(text, path, { parts: ['text', 'declarations'] });
  const { helpers, commands, enums, records } = model;
  if ([helpers, commands, enums, records].every(({ length }) => length === 0)) {
    throw new CommandError(`${path}: No helpers, commands, enums or structs found`);
  }
  const errors = messages.filter(({ level }) => levelNumber(level) >= levelNumber('error'));
  process.stderr.write(formatGcc(errors, path));
  return { model, hasErrors: errors.length > 0 };
}

function oneOf<T extends string>(option: string, value: string, names: readonly T[]): T {
  const found = names.find((name) => name === value);
  if (found === undefined) {
    const expected = names.map((name) => `\`${name}\``).join(', ');
    throw new CommandError(`${option}: Unexpected \`${value}\`, expected one of ${expected}`);
  }
  return found;
}

function help(): number {
  process.stdout.write(`Usage: bpfdoc diff OLD NEW [OPTION…]
       bpfdoc diff REV1..REV2 [OPTION…] -- FILE

Says what changed from one header to another: helpers and their prototypes,
constants, structs and unions in memory, documentation. With \`--\` both sides are
read from git. \`-\` is standard input.

A change is of one class:
  abi  programs that are compiled: numbers, values, what lies where in memory
  api  the source of programs: names, types
  doc  what is said, compared word by word as it is read
and \`breaking\`, to \`review\`, or \`safe\` (an addition, a struct that grew at its
end, the last value of an enum that grew).

Options:
  --fail-on CLASS    end with 1 when a change of this class or one above it is not
                     safe: abi (default), api (abi too), doc (all), none
  --format FORMAT    pretty (default), json, markdown
  --color WHEN       always, never or auto

Exit status: 0 nothing to fail on, 1 changes to fail on or a damaged header,
2 the headers could not be compared.
`);
  return CLEAN;
}
