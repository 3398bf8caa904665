import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A program or command, as its `--help` describes it. */
export interface CommandHelp {
  /** Empty for a program that has no commands. */
  readonly name: string;
  /** One line; empty where `--help` has none. */
  readonly summary: string;
  readonly options: readonly OptionHelp[];
}

/** An option, as `--help` describes it. */
export interface OptionHelp {
  /** All its spellings, the long one first. */
  readonly flags: readonly string[];
  /** How its argument is called, without brackets; undefined when it takes none. */
  readonly argument: string | undefined;
  readonly summary: string;
}

/** Returns the commands of `bpfdoc`, asked of the program itself. */
export async function readCommands(): Promise<CommandHelp[]> {
  const help = await print(MAIN, ['--help']);
  const found = [...help.matchAll(/^ {2}([a-z]\w*)\b.*\n {6}(.*)$/gm)];
  const pages = (
    await print(
      PRINT_HELP,
      found.map(([, name]) => name!),
    )
  ).split('\0');
  return found.map(([, name = '', summary = ''], index) => ({ name, summary, options: readOptions(pages[index]!) }));
}

/** Returns what `bpf_doc` takes. */
export async function readBpfDoc(): Promise<CommandHelp> {
  return { name: '', summary: '', options: readOptions(await print(BPF_DOC, ['--help'])) };
}

const MAIN = new URL('../../generator/cli/main.ts', import.meta.url);
const BPF_DOC = new URL('../../generator/cli/bpf-doc-main.ts', import.meta.url);
const PRINT_HELP = new URL('print-help.ts', import.meta.url);

async function print(program: URL, args: readonly string[]): Promise<string> {
  const node = ['--import', import.meta.resolve('tsx'), fileURLToPath(program)];
  return (await promisify(execFile)(process.execPath, [...node, ...args])).stdout;
}

/** Every command has `--help`, be it shown or not. */
const HELP: OptionHelp = { flags: ['--help', '-h'], argument: undefined, summary: 'show the options and end' };

/** Reads `  --out DIR   folder for the files` and the lines that go on with it. */
function readOptions(help: string): OptionHelp[] {
  const options: OptionHelp[] = [];
  for (const line of help.split('\n')) {
    const [, head, text = ''] = /^ {2}(-\S+(?: \S+)*)(?: {2,}(\S.*))?$/.exec(line) ?? [];
    const last = options.at(-1);
    if (head !== undefined) options.push(readOption(head, text));
    else if (last && /^ {20,}\S/.test(line)) options.push({ ...options.pop()!, summary: joined(last.summary, line) });
  }
  const known = options.filter(({ flags }) => flags[0] !== HELP.flags[0]);
  return [...merged(known), HELP];
}

/** `--fix --dry-run` describes `--dry-run`. */
function readOption(head: string, summary: string): OptionHelp {
  const words = head.split(/,? (?=-)|[ =]/);
  const flags = words.filter((word) => word.startsWith('-'));
  const own = head.includes(',') || flags.length === 1 ? flags : flags.slice(-1);
  const argument = words.find((word) => !word.startsWith('-'));
  return { flags: own.sort((a, b) => b.length - a.length), argument: argument?.replace(/[<>]/g, ''), summary };
}

function joined(summary: string, line: string): string {
  return `${summary} ${line.trim()}`.trim();
}

/** An option may be described twice, alone and with another; the first is kept. */
function merged(options: readonly OptionHelp[]): OptionHelp[] {
  return [...new Map(options.toReversed().map((option) => [option.flags[0], option])).values()].toReversed();
}
