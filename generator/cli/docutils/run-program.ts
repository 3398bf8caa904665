import { fromRst, repr } from '../../rst/index.ts';
import { levelNumber, type Message } from '../../source/index.ts';
import { decodeInput, normalizeInput } from './decode.ts';
import { createFileReader, type RecordingReader } from './file-reader.ts';
import { helpText, usageText } from './help.ts';
import { escapeControls, formatMessage } from './message-text.ts';
import { type ParsedOptions, parseOptions } from './parse-options.ts';
import type { Host, Program, ProgramFile, ProgramInput, ProgramResult } from './program.ts';
import type { Values } from './values.ts';

/** The name that messages give standard input. */
const STANDARD_INPUT = '<stdin>';

/** docutils' exit status for wrong usage, and for everything else that ends it. */
const USAGE = 2;
const FAILED = 1;
/** What is added to a message's level to make an exit status of it. */
const STATUS_BASE = 10;

/** Does what `program` of docutils does with the arguments `argv`, without touching a stream or a file: what it would write is returned. */
export function runProgram(program: Program, argv: readonly string[], input: ProgramInput, host: Host): ProgramResult {
  const name = host.name ?? program.name;
  const parsed = parseOptions(argv, program.options);
  if (parsed.kind !== 'values') return answerOnly(program, name, parsed, host);
  const { values, positionals } = parsed;
  const paths = readPositionals(positionals, values);
  if ('error' in paths) return paths.isUsage ? complainOfUsage(name, paths.error) : failure(`${paths.error}\n`);
  const source = readSource(paths.source, input, values, host);
  if ('error' in source) return failure(`${source.error}\n`);
  return convert(program, source, paths.destination, values, host);
}

function answerOnly(
  program: Program,
  name: string,
  parsed: Exclude<ParsedOptions, { kind: 'values' }>,
  host: Host,
): ProgramResult {
  switch (parsed.kind) {
    case 'help':
      return { status: 0, stdout: helpText(name, program), stderr: '' };
    case 'version':
      return { status: 0, stdout: `${[name, host.version].filter(Boolean).join(' ')} (Docutils 0.23)\n`, stderr: '' };
    case 'error':
      return complainOfUsage(name, parsed.reason);
  }
}

function complainOfUsage(name: string, reason: string): ProgramResult {
  return { ...failure(`${usageText(name)}${name}: error: ${reason}\n`), status: USAGE };
}

function failure(text: string): ProgramResult {
  return { status: FAILED, stdout: '', stderr: escapeControls(text) };
}

type Paths = { source: string | undefined; destination: string | undefined } | { error: string; isUsage: boolean };

/** The source, and the destination, which may be given in two ways. */
function readPositionals(positionals: readonly string[], values: Values): Paths {
  if (positionals.length > 2) return { error: 'Maximum 2 arguments allowed.', isUsage: true };
  const [source, second] = positionals.map((path) => (path === '-' ? undefined : path));
  if (source && source === second) {
    const reason = 'Do not specify the same file for both source and destination.  It will clobber the source file.';
    return { error: reason, isUsage: true };
  }
  const { outputPath } = values;
  if (outputPath && second && outputPath !== second) {
    const reason =
      'The --output-path option obsoletes the second positional argument (DESTINATION). You cannot use them together.';
    return { error: reason, isUsage: false };
  }
  const destination = outputPath ?? second;
  return { source: source || undefined, destination: destination === '-' ? undefined : destination || undefined };
}

type Source = { path: string; text: string } | { error: string };

/** Reads what `path` names, or standard input. */
function readSource(path: string | undefined, input: ProgramInput, values: Values, host: Host): Source {
  if (path === undefined) {
    const content = typeof input === 'function' ? input() : input;
    return decodeSource(STANDARD_INPUT, content, true, values, host);
  }
  const content = host.readFile?.(path) ?? { error: `[Errno 2] No such file or directory: ${repr(path)}` };
  if ('error' in content) return { error: `Unable to open source file for reading:\n  InputError: ${content.error}` };
  return decodeSource(path, content, false, values, host);
}

function decodeSource(
  path: string,
  content: string | Uint8Array,
  isStandardInput: boolean,
  values: Values,
  host: Host,
): Source {
  if (typeof content === 'string') return { path, text: normalizeInput(content, values) };
  const standardInputErrors = host.standardInputErrors ?? 'strict';
  const decoded = decodeInput({ bytes: content, isStandardInput, standardInputErrors }, values);
  return 'text' in decoded ? { path, text: decoded.text } : { error: `${decoded.error}\nExiting due to error.` };
}

/** What came of reading and writing: the result's text is missing when a message halted the work. */
interface Conversion {
  text: string | undefined;
  messages: Message[];
  /** Those that do not count for the exit status. */
  uncounted: ReadonlySet<Message>;
  /** docutils has a document, and so knows the levels of its messages, once the parser is through. */
  isParsed: boolean;
}

function convert(
  program: Program,
  source: { path: string; text: string },
  destination: string | undefined,
  values: Values,
  host: Host,
): ProgramResult {
  const reader = createFileReader(values, host);
  values.settings.files = reader;
  values.settings.date = host.date;
  const conversion = readAndWrite(program, source, values);
  const { text, messages } = conversion;
  const { reportLevel, haltLevel } = values.settings;
  const shown = messages.filter(({ level }) => levelNumber(level) >= Math.min(reportLevel, haltLevel));
  const report = escapeControls(shown.map(formatMessage).join(''));
  const files = sideFiles(values, report, reader);
  if (text !== undefined && destination !== undefined) files.push({ path: destination, text });
  return {
    status: exitStatus(conversion, values),
    stdout: text !== undefined && destination === undefined ? text : '',
    stderr: (values.warningsPath === undefined ? report : '') + (text === undefined ? halted(messages) : ''),
    ...(files.length > 0 ? { files } : {}),
  };
}

function readAndWrite(program: Program, source: { path: string; text: string }, values: Values): Conversion {
  const { path, text: input } = source;
  const { settings, appliesTransforms } = values;
  const reading = fromRst(input, { path, settings, appliesTransforms });
  const isParsed = reading.state.phase !== 'parse' || !reading.isHalted;
  const messages = [...reading.messages];
  const uncounted = reading.state.innerMessages;
  if (reading.isHalted) return { text: undefined, messages, uncounted, isParsed };
  const { text, messages: own } = program.write(reading, values);
  const halting = own.findIndex(({ level }) => levelNumber(level) >= values.settings.haltLevel);
  if (halting === -1) return { text, messages: messages.concat(own), uncounted, isParsed };
  return { text: undefined, messages: messages.concat(own.slice(0, halting + 1)), uncounted, isParsed };
}

/** docutils looks at the levels of messages once it has a document; the one that halted it does not count. */
function exitStatus({ text, messages, uncounted, isParsed }: Conversion, { exitStatusLevel }: Values): number {
  const isHalted = text === undefined;
  const counted = (isHalted ? messages.slice(0, -1) : messages).filter((message) => !uncounted.has(message));
  const highest = counted.reduce((level, message) => Math.max(level, levelNumber(message.level)), 0);
  if (isParsed && highest > 0 && highest >= exitStatusLevel) return STATUS_BASE + highest;
  return isHalted ? FAILED : 0;
}

function halted(messages: readonly Message[]): string {
  const last = messages[messages.length - 1]!;
  return `Exiting due to level-${levelNumber(last.level)} (${last.level.toUpperCase()}) system message.\n`;
}

function sideFiles(values: Values, report: string, reader: RecordingReader): ProgramFile[] {
  const files: ProgramFile[] = [];
  if (values.warningsPath !== undefined) files.push({ path: values.warningsPath, text: report });
  if (values.dependenciesPath !== undefined) {
    files.push({ path: values.dependenciesPath, text: reader.paths.map((path) => `${path}\n`).join('') });
  }
  return files;
}
