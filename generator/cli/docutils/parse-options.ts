import type { ProgramOption } from './option.ts';
import { createValues, type Values } from './values.ts';

/** What the arguments of a program mean: values and what is no option, a request for `--help` or `--version`, or what is wrong with them. */
export type ParsedOptions =
  | { kind: 'values'; values: Values; positionals: string[] }
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'error'; reason: string };

/** What to do with one argument: go on, or end with this. */
type Outcome = Exclude<ParsedOptions, { kind: 'values' }> | undefined;

interface Parsing {
  /** What is left to read, the next one last. */
  rest: string[];
  byFlag: ReadonlyMap<string, ProgramOption>;
  values: Values;
}

/** Options that end the parse: they stand in the table of spellings like the others. */
const HELP: ProgramOption = { flags: ['--help', '-h'], help: 'show this and end', apply: () => undefined };
const VERSION: ProgramOption = { flags: ['--version', '-V'], help: 'show the version and end', apply: () => undefined };

/** The options that every program has besides its own. */
export const endingOptions: readonly ProgramOption[] = [VERSION, HELP];

/**
 * Reads `argv` as Python's optparse does: options and other arguments in any order, long ones shortened as far as they stay unambiguous, short ones joined, `--` before what is no option. The first thing that is
 * wrong ends it.
 */
export function parseOptions(argv: readonly string[], options: readonly ProgramOption[]): ParsedOptions {
  const byFlag = new Map(
    [...options, ...endingOptions].flatMap((option) => option.flags.map((flag) => [flag, option])),
  );
  const parsing: Parsing = { rest: [...argv].reverse(), byFlag, values: createValues() };
  const positionals: string[] = [];
  for (;;) {
    const argument = parsing.rest.pop();
    if (argument === undefined || argument === '--') break;
    let outcome: Outcome;
    if (argument.startsWith('--')) outcome = readLong(argument, parsing);
    else if (argument.startsWith('-') && argument.length > 1) outcome = readShort(argument, parsing);
    else positionals.push(argument);
    if (outcome) return outcome;
  }
  positionals.push(...parsing.rest.reverse());
  return { kind: 'values', values: parsing.values, positionals };
}

function readLong(argument: string, parsing: Parsing): Outcome {
  const equals = argument.indexOf('=');
  const typed = equals === -1 ? argument : argument.slice(0, equals);
  const flag = completeFlag(typed, parsing);
  if (typeof flag !== 'string') return flag;
  const option = parsing.byFlag.get(flag)!;
  if (equals !== -1) {
    if (option.argument === undefined) return error(`${flag} option does not take a value`);
    parsing.rest.push(argument.slice(equals + 1));
  }
  return applyOption(option, flag, parsing);
}

function readShort(argument: string, parsing: Parsing): Outcome {
  const letters = [...argument.slice(1)];
  for (const [index, letter] of letters.entries()) {
    const flag = `-${letter}`;
    const option = parsing.byFlag.get(flag);
    if (!option) return error(`no such option: ${flag}`);
    const takesRest = option.argument !== undefined && index < letters.length - 1;
    if (takesRest) parsing.rest.push(letters.slice(index + 1).join(''));
    const outcome = applyOption(option, flag, parsing);
    if (outcome || takesRest) return outcome;
  }
  return undefined;
}

function applyOption(option: ProgramOption, flag: string, parsing: Parsing): Outcome {
  if (option === HELP) return { kind: 'help' };
  if (option === VERSION) return { kind: 'version' };
  const argument = option.argument === undefined ? '' : parsing.rest.pop();
  if (argument === undefined) return error(`${flag} option requires 1 argument`);
  const problem = option.apply(parsing.values, argument, flag);
  return problem === undefined ? undefined : error(problem);
}

/** The one long option that `typed` is the beginning of, or what is wrong. */
function completeFlag(typed: string, { byFlag }: Parsing): string | Outcome {
  if (byFlag.has(typed)) return typed;
  const candidates = [...byFlag].filter(([flag, option]) => flag.startsWith(typed) && !option.isOurs);
  const flags = candidates.map(([flag]) => flag);
  if (flags.length === 1) return flags[0]!;
  if (flags.length === 0) return error(`no such option: ${typed}`);
  return error(`ambiguous option: ${typed} (${flags.sort().join(', ')}?)`);
}

function error(reason: string): Outcome {
  return { kind: 'error', reason };
}
