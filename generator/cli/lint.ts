import { parseArgs } from 'node:util';
import type { ContractView, PresetName } from '../lint/index.ts';
import { printable, printableLine } from '../report/printable.ts';
import { countMessages } from '../report/report.ts';
import { CLEAN, CommandError, FAILED, FINDINGS } from './exit-status.ts';
import { expectShortRun } from './expect-short-run.ts';
import { readBytes, readText, STANDARD_INPUT } from './header-file.ts';
import { applyBaseline } from './lint/apply-baseline.ts';
import { type CheckOptions, checkFile, fixText } from './lint/check-file.ts';
import { wantsColor } from './lint/color.ts';
import { type Configuration, createConfigurations } from './lint/configuration.ts';
import { type CheckedFile, FORMATS, formatReports } from './lint/format-reports.ts';
import { LINT_HELP } from './lint/help.ts';
import { isTerminal, writeOutput } from './standard-output.ts';

const OPTIONS = {
  preset: { type: 'string' },
  config: { type: 'string' },
  header: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  contracts: { type: 'string' },
  known: { type: 'boolean', default: false },
  docutils: { type: 'string' },
  color: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof readArguments>['values'];

function readArguments(argv: string[]) {
  return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
}

/** A file to check: how the user called it, what messages call it, and its text. */
interface Source {
  readonly argument: string;
  readonly path: string;
  readonly text: string;
}

/** `bpfdoc lint FILE…`: what is wrong with the documentation in headers, pages and Markdown. Messages go to standard output. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    process.stdout.write(LINT_HELP);
    return CLEAN;
  }
  const format = oneOf('--format', values.format ?? 'pretty', FORMATS);
  const maxWarnings = wholeNumber('--max-warnings', values['max-warnings']);
  const isColored = wantsColor(values.color, process.env, isTerminal());
  if (positionals.length === 0) throw new CommandError('lint: Missing file to check: bpfdoc lint FILE…');
  if (values['dry-run'] && !values.fix) throw new CommandError('--dry-run: Missing --fix, whose changes it shows');
  if (values['update-baseline'] && values.baseline === undefined)
    throw new CommandError('--update-baseline: Missing --baseline FILE, which it writes');
  const options = checkOptions(values);
  const configurations = createConfigurations(values.config);
  const { files, failures } = await checkAll(positionals, values, configurations, options);
  for (const failure of failures) process.stderr.write(`bpfdoc: ${printableLine(failure)}\n`);
  if (files.length === 0) return FAILED;
  const left = values.baseline === undefined ? files : applyBaseline(values.baseline, files, values['update-baseline']);
  if (!values.fix || !values['dry-run']) writeOutput(await formatReports(left, format, isColored));
  return failures.length > 0 ? FAILED : statusOf(left, maxWarnings);
}

function statusOf(files: readonly CheckedFile[], maxWarnings: number | undefined): number {
  const { errors, warnings } = countMessages(files);
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? FINDINGS : CLEAN;
}

function checkOptions(values: Values): CheckOptions {
  const preset =
    values.preset === undefined ? undefined : oneOf('--preset', values.preset, ['kernel', 'strict'] as const);
  const docutils =
    values.docutils === undefined ? undefined : oneOf('--docutils', values.docutils, ['0.23', '0.19'] as const);
  let contracts: Promise<ContractView> | undefined;
  return {
    preset: preset satisfies PresetName | undefined,
    docutils,
    header: values.header,
    listsKnown: values.known,
    contracts() {
      contracts ??= readContractView(values.contracts);
      return contracts;
    },
    async knownTypes() {
      const { defsTypes } = await import('../emit/defs/types.ts');
      const { known, mapped } = defsTypes([]);
      return new Set([...known, ...Object.keys(mapped)]);
    },
    references: new Map(),
  };
}

async function readContractView(path: string | undefined): Promise<ContractView> {
  const { readContractSlots, readContracts, readKnownDisagreements } = await import('./contracts-file.ts');
  const { contractView, slotsView } = await import('../lint/contract-view.ts');
  const known = readKnownDisagreements();
  return path === undefined ? slotsView(readContractSlots(), known) : contractView(readContracts(path), known);
}

/** Checks the files one by one; one that cannot be checked does not keep the others from it. */
async function checkAll(
  paths: readonly string[],
  values: Values,
  configurations: (file: string) => Configuration,
  options: CheckOptions,
): Promise<{ files: CheckedFile[]; failures: string[] }> {
  const files: CheckedFile[] = [];
  const failures: string[] = [];
  expectShortRun();
  for (const argument of paths) {
    try {
      const source = readSource(argument, values['stdin-filename']);
      const configuration = configurations(values['stdin-filename'] ?? argument);
      const text = values.fix ? await fixFile(source, values['dry-run'], configuration, options) : source.text;
      files.push(await checkFile(source.path, text, configuration, options));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failures.push(error.message);
    }
  }
  return { files, failures };
}

function readSource(argument: string, stdinName: string | undefined): Source {
  const { path, text } = readText(argument);
  return { argument, path: path === STANDARD_INPUT ? (stdinName ?? path) : path, text };
}

async function fixFile(
  { argument, path, text }: Source,
  isDry: boolean,
  configuration: Configuration,
  options: CheckOptions,
): Promise<string> {
  const fixed = await fixText(path, text, configuration, options);
  if (fixed === text) return text;
  if (isDry) {
    const { unifiedDiff } = await import('./unified-diff.ts');
    process.stdout.write(printable(unifiedDiff(text, fixed, path)));
    return fixed;
  }
  if (argument === '-') throw new CommandError('lint: --fix needs a file, or --dry-run with standard input');
  if (!readBytes(argument).equals(Buffer.from(text)))
    throw new CommandError(`${path}: Not fixed, since it holds bytes that are not UTF-8, or has changed meanwhile`);
  const { writeWhole } = await import('./write-file.ts');
  writeWhole([{ path: argument, text: fixed }]);
  process.stderr.write(`bpfdoc: ${printableLine(path)}: fixed\n`);
  return fixed;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found !== undefined) return found;
  throw new CommandError(
    `${option}: Unexpected \`${value}\`, expected ${allowed.map((name) => `\`${name}\``).join(', ')}`,
  );
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new CommandError(`${option}: Unexpected \`${value}\`, expected a whole number`);
  return Number(value);
}
