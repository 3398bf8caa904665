import { parseArgs } from 'node:util';
import type { RuleInfo } from '../lint/index.ts';
import { printable } from '../report/printable.ts';
import { formatPrototype, type HeaderModel } from '../tree/index.ts';
import { CLEAN, CommandError } from './exit-status.ts';
import { readHeader } from './header-file.ts';
import { tell } from './print.ts';

/** `bpfdoc explain NAME`: a rule, a helper or its number, a command, a constant; without a name, the list of rules. */
export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { header: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return print(HELP);
  const [name, ...rest] = positionals;
  if (rest.length > 0) throw new CommandError(`explain: Unexpected argument \`${rest[0]}\``);
  const { explainRule, nearestName, ruleInfos } = await import('../lint/index.ts');
  if (name === undefined) return print(listOf([...ruleInfos().values()]));
  const rule = explainRule(name);
  if (rule !== undefined) return print(rule);
  const { path, text } = readHeader(values.header, tell);
  const { fromHeader } = await import('../uapi/index.ts');
  const { model } = fromHeader(text, path, { parts: [] });
  const explained = explainName(name, model);
  if (explained !== undefined) return print(explained);
  const near = nearestName(name, [...ruleInfos().keys(), ...namesIn(model)], FARTHEST);
  const hint =
    near === undefined ? 'expected a rule, a helper, its number, a command or a constant' : `did you mean \`${near}\`?`;
  throw new CommandError(`explain: Unknown name \`${name}\`, ${hint}`);
}

function print(text: string): number {
  process.stdout.write(printable(text));
  return CLEAN;
}

function listOf(rules: readonly RuleInfo[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd('warning'.length)}  ${summary}\n`)
    .join('');
}

function explainName(name: string, model: HeaderModel): string | undefined {
  const short = name.replace(/^BPF_FUNC_/, 'bpf_');
  const id = /^\d{1,6}$/.test(name) ? Number(name) : undefined;
  const helpers = model.helpers.filter((helper) => helper.name === short || (id !== undefined && helper.id === id));
  const entries = [...helpers, ...model.commands.filter((command) => command.name === name)];
  if (entries.length === 0) return explainConstant(name, model);
  return entries.map((entry) => explainEntry(entry, model)).join('\n');
}

/** How many letters a name may be away from the one that was meant. */
const FARTHEST = 3;

function namesIn({ helpers, commands, enums, defines }: HeaderModel): string[] {
  return [...helpers, ...commands, ...enums.flatMap(({ enumerators }) => enumerators), ...defines].map(
    ({ name }) => name,
  );
}

function explainEntry(
  entry: HeaderModel['helpers'][number] | HeaderModel['commands'][number],
  { file }: HeaderModel,
): string {
  const heading = entry.type === 'helper' && entry.prototype ? formatPrototype(entry.prototype) : entry.heading.text;
  const number = entry.type === 'helper' ? entry.id : entry.value;
  const where = `${file.path}:${entry.heading.origin.row}`;
  const sections = entry.sections.map(({ name, lines }) => {
    const text = lines.map((line) => (line.text.trim() === '' ? '\n' : `    ${line.text}\n`)).join('');
    return `\n${name}\n${text.trimEnd()}\n`;
  });
  return `${heading}\n${entry.type} ${number ?? 'without a number'}, ${where}\n${sections.join('')}`;
}

function explainConstant(name: string, { enums, defines, file }: HeaderModel): string | undefined {
  for (const { enumerators, name: tag } of enums) {
    const found = enumerators.find((enumerator) => enumerator.name === name);
    if (found) {
      const of = tag === undefined ? 'an enum' : `enum ${tag}`;
      return `${name} = ${found.value ?? 'unknown'}\nof ${of}, ${file.path}:${found.place.start.line}\n`;
    }
  }
  const define = defines.find((candidate) => candidate.name === name);
  if (!define) return undefined;
  const value = define.value === undefined ? '' : ` = ${define.value}`;
  return `#define ${name} ${define.body}${value}\n${file.path}:${define.place.start.line}\n`;
}

const HELP = `Usage: bpfdoc explain [NAME] [--header FILE]

Explains a rule of 'bpfdoc lint', a helper (by its name or its number), a command of
the bpf() call, or a constant. Without a name, lists the rules.

Options:
  --header FILE  header to look in
`;
