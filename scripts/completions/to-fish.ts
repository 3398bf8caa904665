import type { CommandHelp, OptionHelp } from './read-commands.ts';
import { firstArgument, type Values, valuesOf } from './values.ts';

/** Returns the completion script for fish. */
export function toFish(commands: readonly CommandHelp[], bpfDoc: CommandHelp): string {
  const start = `complete -c bpfdoc -n '__bpfdoc_is ""'`;
  return `# Completion for fish of bpfdoc and bpf_doc. Made by \`npm run completions\`; do not edit.

# True when the command is this one, or when there is none yet.
function __bpfdoc_is
    set -l words (commandline -opc)
    test "$words[2]" = "$argv[1]"
end

# True when no more than the command stands before the cursor.
function __bpfdoc_begins
    test (count (commandline -opc)) = 2; and __bpfdoc_is $argv[1]
end

${start} -f -s h -l help -d 'show the commands and end'
${start} -f -s V -l version -d 'show the version and end'
${commands.map(({ name, summary }) => `${start} -f -a ${name} -d ${quote(summary)}\n`).join('')}
${commands.map((command) => `${commandLines(command).join('\n')}\n`).join('\n')}
${[`complete -c bpf_doc -f -a '${wordsOf(firstArgument(''))}'`, ...bpfDoc.options.map((option) => optionLine('complete -c bpf_doc', '', option))].join('\n')}
`;
}

function commandLines({ name, options }: CommandHelp): string[] {
  const start = `complete -c bpfdoc -n '__bpfdoc_is ${name}'`;
  const first = firstArgument(name);
  const isFirst = `complete -c bpfdoc -n '__bpfdoc_begins ${name}'`;
  const places = first === 'file' ? [] : [`${isFirst} -f -a ${quote(wordsOf(first))}`];
  return [...places, ...options.map((option) => optionLine(start, name, option))];
}

function optionLine(start: string, command: string, option: OptionHelp): string {
  const flags = option.flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const values = valuesOf(command, option);
  return `${start} ${[...flags, ...argument(values), '-d', quote(option.summary)].join(' ')}`;
}

function argument(values: Values | undefined): string[] {
  if (values === undefined) return [];
  if (values === 'file') return ['-r', '-F'];
  return values === 'text' ? ['-x'] : ['-x', '-a', quote(wordsOf(values))];
}

function wordsOf(values: Values): string {
  if (values === 'folder') return '(__fish_complete_directories)';
  if (values === 'rules') return "(bpfdoc explain 2>/dev/null | string replace -r ' .*' '')";
  return typeof values === 'string' ? '' : values.join(' ');
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
