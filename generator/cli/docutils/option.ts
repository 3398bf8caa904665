import { isEncoding, makeId, parseInteger, repr } from '../../rst/index.ts';
import type { Settings } from '../../rst/settings.ts';
import type { DecodingErrors, Values } from './values.ts';

/** An option of docutils' programs. */
export interface ProgramOption {
  /** All its spellings, the one that `--help` begins with first. */
  flags: readonly string[];
  /** How `--help` calls its argument; undefined when it takes none. */
  argument?: string;
  /** One line for `--help`; options without are not shown there. */
  help?: string;
  /** True for options that docutils does not have: they have to be written out, so that what its own may be shortened to stays as it is. */
  isOurs?: boolean;
  /** Takes over `argument` (empty when the option has none), given under the spelling `flag`. Returns what is wrong with it, in docutils' words. */
  apply(values: Values, argument: string, flag: string): string | undefined;
}

/** What does not take an argument. */
type Flag = ProgramOption['apply'];

/** Sets one of the reader's settings. */
export function setting<K extends keyof Settings>(name: K, value: Settings[K]): Flag {
  return (values) => {
    values.settings[name] = value;
    return undefined;
  };
}

/** Sets a value that is no setting of the reader's. */
export function value<K extends keyof Values>(name: K, content: Values[K]): Flag {
  return (values) => {
    values[name] = content;
    return undefined;
  };
}

/** Keeps the argument as it is. */
export function textValue(name: 'outputPath' | 'warningsPath' | 'dependenciesPath'): ProgramOption['apply'] {
  return (values, argument) => {
    values[name] = argument;
    return undefined;
  };
}

/** Keeps the argument as a text setting. */
export function textSetting(name: 'idPrefix' | 'autoIdPrefix' | 'title' | 'languageCode'): ProgramOption['apply'] {
  return (values, argument) => {
    values.settings[name] = argument;
    return undefined;
  };
}

/** For what makes no difference here: what is left out is off already, or shows in no output. */
export const withoutEffect: Flag = () => undefined;

/** For what bpfdoc cannot do: better no page than another one than was asked for. */
export const unsupported: ProgramOption['apply'] = (_values, _argument, flag) => `option ${flag}: not supported`;

const LEVELS = ['info', '1', 'warning', '2', 'error', '3', 'severe', '4', 'none', '5'] as const;

/** Reads a threshold and hands its number to `take`. */
export function level(take: (values: Values, number: number) => void): ProgramOption['apply'] {
  return (values, argument, flag) => {
    const index = (LEVELS as readonly string[]).indexOf(argument);
    if (index === -1) return invalidChoice(flag, argument, LEVELS);
    take(values, Math.floor(index / 2) + 1);
    return undefined;
  };
}

/** Returns what is said of an argument that is none of `choices`. */
function invalidChoice(flag: string, argument: string, choices: readonly string[]): string {
  return `option ${flag}: invalid choice: ${repr(argument)} (choose from ${choices.map(repr).join(', ')})`;
}

/** Accepts one of `choices` and hands it to `take`. */
export function choice<T extends string>(
  choices: readonly T[],
  take: (values: Values, chosen: T) => void = () => undefined,
): ProgramOption['apply'] {
  return (values, argument, flag) => {
    const chosen = choices.find((candidate) => candidate === argument);
    if (chosen === undefined) return invalidChoice(flag, argument, choices);
    take(values, chosen);
    return undefined;
  };
}

/** Reads a whole number that is not negative. */
export function size(name: 'tabWidth' | 'lineLengthLimit'): ProgramOption['apply'] {
  return (values, argument, flag) => {
    const number = readNumber(argument);
    if (number === undefined) return `option ${flag}: invalid integer value: ${repr(argument)}`;
    if (number < 0) return inOption(flag, 'ValueError: negative value; must be positive or zero');
    values.settings[name] = number;
    return undefined;
  };
}

/** Reads class names, apart by commas, and adds them to those that were given before. */
export function classes(name: 'stripClasses' | 'stripElementsWithClasses'): ProgramOption['apply'] {
  return (values, argument, flag) => {
    const added = argument
      .split(',')
      .map((item) => item.replace(/^[ \t\n]+|[ \t\n]+$/g, ''))
      .filter((item) => item !== '');
    const wrong = added.find((item) => makeId(item) !== item);
    if (wrong !== undefined) {
      return inOption(flag, `ValueError: Invalid class value ${repr(wrong)} (perhaps ${repr(makeId(wrong))}?)`);
    }
    values.settings[name] = [...values.settings[name], ...added];
    return undefined;
  };
}

const ERRORS: readonly string[] = ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'];

/** Reads `NAME` or `NAME:ERRORS` for the input. */
export function inputEncoding(values: Values, argument: string, flag: string): string | undefined {
  const [name = '', errors] = argument.split(':');
  const problem = errors === undefined ? undefined : inputErrors(values, errors, flag);
  if (problem !== undefined) return problem;
  if (name !== '' && !isEncoding(name)) return unknownEncoding(flag, name);
  values.inputEncoding = name;
  return undefined;
}

/** Reads what becomes of input that cannot be decoded. */
export function inputErrors(values: Values, argument: string, flag: string): string | undefined {
  if (!ERRORS.includes(argument)) return inOption(flag, unknownErrors(argument));
  values.inputErrors = argument as DecodingErrors;
  return undefined;
}

/** Output is UTF-8; other encodings are refused, unknown ones in docutils' words. */
export function outputEncoding(_values: Values, argument: string, flag: string): string | undefined {
  const [name = ''] = argument.split(':');
  if (name !== '' && !isEncoding(name)) return unknownEncoding(flag, name);
  return /^utf[-_ ]?8$/i.test(name) ? undefined : `option ${flag}: only utf-8 is supported`;
}

/** Typographic quotes are not made; asking for none is fine. */
export function smartQuotes(_values: Values, argument: string, flag: string): string | undefined {
  return ['0', 'off', 'no', 'false', ''].includes(argument.trim().toLowerCase())
    ? undefined
    : `option ${flag}: not supported`;
}

function unknownEncoding(flag: string, name: string): string {
  return inOption(flag, `LookupError: setting "${name}": unknown encoding: "${name}"`);
}

function unknownErrors(name: string): string {
  return `LookupError: unknown encoding error handler: "${name}" (choices: "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", and possibly others; see documentation for the Python \`\`codecs\`\` module)`;
}

function inOption(flag: string, problem: string): string {
  return `Error in option "${flag}":\n    ${problem}`;
}

/** Numbers as optparse reads them: `0x` is hexadecimal, `0b` binary, a leading 0 octal. */
function readNumber(text: string): number | undefined {
  const prefixed = /^0(?:x([0-9a-f]+)|b([01]*)|([0-7]*))$/i.exec(text);
  if (prefixed) {
    const [, hexadecimal, binary, octal] = prefixed;
    if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16);
    if (binary !== undefined) return Number.parseInt(binary || '0', 2);
    return Number.parseInt(octal || '0', 8);
  }
  if (text.startsWith('0')) return undefined;
  const result = parseInteger(text);
  return 'value' in result ? Number(result.value) : undefined;
}
