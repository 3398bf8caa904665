/** What `bpf_doc` was asked for. */
export interface BpfDocArguments {
  readonly header: boolean;
  readonly json: boolean;
  readonly filename: string | undefined;
  readonly target: 'helpers' | 'syscall';
}

export type ParsedArguments =
  | { readonly kind: 'arguments'; readonly values: BpfDocArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'error'; readonly reason: string };

/** The options, and whether a value belongs to them. */
const OPTIONS: ReadonlyMap<string, boolean> = new Map([
  ['-h', false],
  ['--help', false],
  ['--header', false],
  ['--json', false],
  ['--filename', true],
]);

const TARGETS = ['helpers', 'syscall'] as const;

/** One word of the command line. */
type Word =
  | { readonly kind: 'option'; readonly name: string; readonly as: string; readonly value: string | undefined }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'argument'; readonly text: string };

interface State {
  header: boolean;
  json: boolean;
  filename: string | undefined;
  target: (typeof TARGETS)[number] | undefined;
  readonly extras: string[];
}

/**
 * Returns what `argv` asks for, read as Python's argparse reads it for the kernel's script: the beginning of an option will do as long as it is the beginning of one only, a value may follow `=`, options
 * may stand behind the target, and the last of several counts. Source: Python, argparse, `_parse_known_args`.
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const words: Word[] = [];
  const dashes = argv.indexOf('--');
  for (const [index, text] of argv.entries()) {
    if (index === dashes) continue;
    const word = dashes !== -1 && index > dashes ? ({ kind: 'argument', text } as const) : classify(text);
    if ('reason' in word) return { kind: 'error', reason: word.reason };
    words.push(word);
  }
  return applyWords(words);
}

function applyWords(words: readonly Word[]): ParsedArguments {
  const state: State = { header: false, json: false, filename: undefined, target: undefined, extras: [] };
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.kind === 'unknown') state.extras.push(word.text);
    else if (word.kind === 'argument') {
      const reason = takeTarget(state, word.text);
      if (reason) return { kind: 'error', reason };
    } else {
      const next = words[index + 1];
      const outcome = takeOption(state, word, next?.kind === 'argument' ? next.text : undefined);
      if (outcome === 'help') return { kind: 'help' };
      if (outcome === 'took-next') index++;
      else if (outcome) return { kind: 'error', reason: outcome.reason };
    }
  }
  if (state.extras.length > 0) return { kind: 'error', reason: `unrecognized arguments: ${state.extras.join(' ')}` };
  const { header, json, filename, target = 'helpers' } = state;
  return { kind: 'arguments', values: { header, json, filename, target } };
}

/** What kind of word `text` is; a reason when it is the beginning of several options. */
function classify(text: string): Word | { reason: string } {
  if (!text.startsWith('-') || text === '-') return { kind: 'argument', text };
  if (OPTIONS.has(text)) return { kind: 'option', name: text, as: text, value: undefined };
  const [start, value] = splitValue(text);
  if (OPTIONS.has(start)) return { kind: 'option', name: start, as: start, value };
  if (text.startsWith('--')) {
    const names = [...OPTIONS.keys()].filter((name) => name.startsWith(start));
    if (names.length > 1) return { reason: `ambiguous option: ${text} could match ${names.join(', ')}` };
    if (names[0]) return { kind: 'option', name: names[0], as: start, value };
  } else if (text.startsWith('-h')) return { kind: 'option', name: '-h', as: '-h', value: text.slice(2) };
  const isNumber = /^-\d+$|^-\d*\.\d+$/.test(text);
  return isNumber || text.includes(' ') ? { kind: 'argument', text } : { kind: 'unknown', text };
}

function splitValue(text: string): [string, string | undefined] {
  const equals = text.indexOf('=');
  return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}

function takeTarget(state: State, text: string): string | undefined {
  const target = TARGETS.find((name) => name === text);
  if (state.target !== undefined) state.extras.push(text);
  else if (target) state.target = target;
  else
    return `argument target: invalid choice: ${pythonString(text)} (choose from ${TARGETS.map(pythonString).join(', ')})`;
  return undefined;
}

function takeOption(
  state: State,
  { name, value }: Extract<Word, { kind: 'option' }>,
  next: string | undefined,
): 'help' | 'took-next' | { reason: string } | undefined {
  const label = name === '-h' || name === '--help' ? '-h/--help' : name;
  if (!OPTIONS.get(name)) {
    if (value !== undefined) return { reason: `argument ${label}: ignored explicit argument ${pythonString(value)}` };
    if (label !== name) return 'help';
    if (name === '--header') state.header = true;
    else state.json = true;
    return undefined;
  }
  if (value === undefined && next === undefined) return { reason: `argument ${label}: expected one argument` };
  state.filename = value ?? next;
  return value === undefined ? 'took-next' : undefined;
}

/** The text as Python shows a string. */
function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
  return quote + (quote === "'" ? escaped.replace(/'/g, "\\'") : escaped) + quote;
}
