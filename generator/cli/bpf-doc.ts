import { toBpfDocJson } from '../emit/json/index.ts';
import { printable } from '../report/printable.ts';
import type { Message } from '../source/index.ts';
import type { DocumentedList, HeaderModel } from '../tree/index.ts';
import { fromHeader, type ScriptFailure, scriptFailure, scriptView } from '../uapi/index.ts';
import { type BpfDocArguments, parseArguments } from './bpf-doc/parse-arguments.ts';
import { HELP, USAGE } from './bpf-doc/usage.ts';
import { CLEAN, CommandError } from './exit-status.ts';
import { expectShortRun } from './expect-short-run.ts';
import { type HeaderFile, readHeader } from './header-file.ts';

/** The exit statuses of the script, which Python gives it: 1 for an exception, 2 for wrong arguments. */
const FAILED = 1;
const WRONG_ARGUMENTS = 2;

/** Runs `bpf_doc`, which stands in for the kernel's scripts/bpf_doc.py, with the arguments `argv` and returns its exit status. What cannot be done is one line on standard error, and nothing goes to standard output. */
export async function run(argv: readonly string[]): Promise<number> {
  const parsed = parseArguments(argv);
  if (parsed.kind === 'help') return print(HELP);
  if (parsed.kind === 'error')
    return complain(`${USAGE}bpf_doc: error: ${printable(parsed.reason)}\n`, WRONG_ARGUMENTS);
  expectShortRun();
  try {
    return await write(readHeader(parsed.values.filename, tell), parsed.values);
  } catch (error) {
    if (error instanceof CommandError) return fail(error.message);
    throw error;
  }
}

/** Writes what is asked for. The header is judged before the options are, as in the script. */
async function write(file: HeaderFile, { header, json, target }: BpfDocArguments): Promise<number> {
  const { model: whole } = fromHeader(file.text, file.path, { parts: [] });
  const failure = scriptFailure(whole, target);
  if (failure) return fail(describe(file, failure));
  const damage = damageIn(file, target === 'helpers' ? whole.helperList : whole.commandList);
  if (damage) return fail(located(file, damage, 1));
  if (header && json) return complain(`${USAGE}Error: Use either --header or --json, not both\n`, FAILED);
  if (header && target === 'syscall') {
    return complain(`${USAGE}Error: Unsupported target/format combination: "syscall", "header"\n`, FAILED);
  }
  const model = scriptView(whole);
  if (header) return writeDefs(file, model);
  return print(json ? toBpfDocJson(model, target) : await page(model, target));
}

/** Bytes that are no characters in what is to be printed; elsewhere they do no harm. */
function damageIn({ text, path }: HeaderFile, list: DocumentedList | undefined): Message | undefined {
  if (!list || !text.includes(REPLACEMENT)) return undefined;
  const { start, end } = list.place;
  const { messages } = fromHeader(text, path, { parts: ['text'] });
  return messages.find(({ ruleId, place }) => {
    const offset = place?.start.offset ?? -1;
    return ruleId === 'uapi/decoding-damage' && start.offset <= offset && offset < end.offset;
  });
}

const REPLACEMENT = '\ufffd';

async function writeDefs(file: HeaderFile, model: HeaderModel): Promise<number> {
  const { toDefs } = await import('../emit/defs/index.ts');
  const { text, messages } = toDefs(model, { keepsCommentEnds: true });
  const [message] = messages;
  if (message || text === undefined) return fail(located(file, message, 1));
  return print(text);
}

async function page(model: HeaderModel, target: 'helpers' | 'syscall'): Promise<string> {
  const { toHelpersPage, toSyscallPage } = await import('../page/index.ts');
  const lines = (target === 'helpers' ? toHelpersPage(model) : toSyscallPage(model)) ?? [];
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** What is wrong, in the words of the first thing found in the part of the header where the script gives up. */
function describe(file: HeaderFile, { part, row }: ScriptFailure): string {
  const { messages } = fromHeader(file.text, file.path, { parts: [part] });
  const errors = messages.filter(({ level }) => level === 'error');
  return located(file, errors.find(({ place }) => place?.start.line === row) ?? errors[0] ?? messages[0], row);
}

function located(file: HeaderFile, message: Message | undefined, row: number): string {
  const line = message?.place?.start.line ?? row;
  return `${file.path}:${line}: ${message?.reason ?? 'Unexpected line, expected a description as bpf_doc.py reads it'}`;
}

function print(text: string): number {
  process.stdout.write(text);
  return CLEAN;
}

function fail(reason: string): number {
  return complain(`bpf_doc: ${printable(reason.replace(/[\r\n]+/g, ' '))}\n`, FAILED);
}

function complain(text: string, status: number): number {
  process.stderr.write(text);
  return status;
}

function tell(path: string): void {
  process.stderr.write(`bpf_doc: reading ${printable(path)}\n`);
}
