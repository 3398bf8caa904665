import { ARTIFACTS } from '../../generator/cli/artifact.ts';
import { FORMATS } from '../../generator/cli/lint/format-reports.ts';
import type { OptionHelp } from './read-commands.ts';

/** What may stand in a place of the command line: one of some words, what a command prints, the name of a file or folder, or anything. */
export type Values = readonly string[] | 'rules' | 'file' | 'folder' | 'text';

const LEVELS = ['info', 'warning', 'error', 'severe'];
const DOCUTILS = ['0.23', '0.19'];
const ARTIFACT_NAMES = ARTIFACTS.map(({ name }) => name);

/** Options whose values are words, by command and option, or by option alone. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'lint --format': FORMATS,
  'diff --format': ['pretty', 'json', 'markdown'],
  '--fail-on': ['abi', 'api', 'doc', 'none'],
  '--color': ['always', 'never', 'auto'],
  '--docutils': DOCUTILS,
  '--only': ARTIFACT_NAMES,
  '--profile': ['list', 'c++'],
  '--report': [...LEVELS, 'none'],
  '--halt': [...LEVELS, 'none'],
  '--exit-status': [...LEVELS, 'none'],
  '--syntax-highlight': ['long', 'short', 'none'],
  '--language': ['en'],
  '--output-encoding': ['utf-8'],
};

/** Returns what the argument of an option of `command` may be; undefined when the option takes none. */
export function valuesOf(command: string, { flags, argument }: OptionHelp): Values | undefined {
  if (argument === undefined) return undefined;
  const words = WORDS[`${command} ${flags[0]}`] ?? WORDS[flags[0]!];
  if (words) return words;
  if (argument.includes('|')) return argument.split('|');
  if (argument === 'DIR') return 'folder';
  return /^(FILE|FILENAME|HEADER|file)$/.test(argument) ? 'file' : 'text';
}

/** Returns what the first argument of `command` may be; the others are names of files. */
export function firstArgument(command: string): Values {
  if (command === 'emit') return ARTIFACT_NAMES;
  if (command === 'explain') return 'rules';
  return command === '' ? ['helpers', 'syscall'] : 'file';
}
