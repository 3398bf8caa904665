import type { ParseArgsConfig } from 'node:util';
import { CommandError } from './exit-status.ts';
import type { MakeOptions } from './workspace.ts';

/** The options that `build` and `emit` share, for `parseArgs`. */
export const MAKE_OPTIONS = {
  frame: { type: 'string' },
  'kernel-version': { type: 'string' },
  date: { type: 'string' },
  types: { type: 'string' },
  profile: { type: 'string' },
  macro: { type: 'string' },
  docutils: { type: 'string' },
  contracts: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** Their part of `--help`. */
export const MAKE_HELP = `  --frame FILE            template that takes the place of the page round the entries
  --kernel-version TEXT   version that the pages show
  --date YYYY-MM-DD       date that the pages show (default: SOURCE_DATE_EPOCH's, else none)
  --profile YYYY-MM[-DD]  write defs as the kernel's script did then; \`list\` shows the dates,
                          \`c++\` writes what C++ compiles too
  --macro NAME            declare the helpers of defs by a macro that may be overridden
  --types FILE            JSON with C types that defs knows beside its own
  --docutils VERSION      write man pages as docutils 0.23 (default) or 0.19
  --contracts FILE        what helpers demand at a call, in place of Linux 7.2's (see 'bpfdoc contracts')
`;

type Values = Partial<Record<Exclude<keyof typeof MAKE_OPTIONS, 'help'>, string>>;

/** Returns the options as the workspace takes them. @throws CommandError when one has a value that cannot be meant. */
export function toMakeOptions(values: Values): MakeOptions {
  const { docutils, date } = values;
  if (docutils !== undefined && docutils !== '0.23' && docutils !== '0.19') {
    throw new CommandError(`--docutils: Unexpected \`${docutils}\`, expected \`0.23\` or \`0.19\``);
  }
  if (date !== undefined && !isDate(date))
    throw new CommandError(`--date: Unexpected \`${date}\`, expected \`YYYY-MM-DD\``);
  return {
    frame: values.frame,
    kernelVersion: values['kernel-version'],
    date: date ?? epochDate(process.env['SOURCE_DATE_EPOCH']),
    types: values.types,
    profile: values.profile,
    macro: values.macro,
    docutils,
    contracts: values.contracts,
  };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day of SOURCE_DATE_EPOCH (reproducible-builds.org: seconds since 1970, in UTC). */
function epochDate(seconds: string | undefined): string | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  const time = Number(seconds) * 1000;
  if (!/^\d+$/.test(seconds) || Number.isNaN(new Date(time).getTime())) {
    throw new CommandError(`SOURCE_DATE_EPOCH: Unexpected \`${seconds}\`, expected seconds since 1970`);
  }
  return new Date(time).toISOString().slice(0, 10);
}
