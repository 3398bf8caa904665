import type { CommandHelp, OptionHelp } from './read-commands.ts';
import { firstArgument, type Values, valuesOf } from './values.ts';

/** Returns the completion script for zsh. */
export function toZsh(commands: readonly CommandHelp[], bpfDoc: CommandHelp): string {
  return `#compdef bpfdoc bpf_doc
# Completion for zsh of bpfdoc and bpf_doc. Made by \`npm run completions\`; do not edit.

_bpfdoc_rules() {
  local -a rules=(\${\${(f)"$(bpfdoc explain 2>/dev/null)"}%% *})
  compadd -a rules
}

_bpf_doc() {
  _arguments \\
${specs(bpfDoc)}
}

_bpfdoc() {
  if [[ $service == bpf_doc ]]; then
    _bpf_doc
    return
  fi
  if ((CURRENT == 2)); then
    local -a commands=(
${commands.map(({ name, summary }) => `      ${quote(`${name}:${summary}`)}\n`).join('')}    )
    _describe -t commands command commands
    _arguments '(- *)'{-h,--help}'[show the commands and end]' '(- *)'{-V,--version}'[show the version and end]'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map((command) => `    ${command.name})\n      _arguments \\\n${specs(command, '    ')}\n      ;;\n`).join('')}  esac
}

_bpfdoc "$@"
`;
}

/** What `_arguments` takes, one line each. */
function specs({ name, options }: CommandHelp, indent = ''): string {
  const first = firstArgument(name);
  const places = first === 'file' ? ["'*:file:_files'"] : [`'1:name:${action(first)}'`, "'*:file:_files'"];
  const lines = [...options.map((option) => spec(name, option)), ...(name === '' ? places.slice(0, 1) : places)];
  return lines.map((line) => `${indent}    ${line}`).join(' \\\n');
}

function spec(command: string, option: OptionHelp): string {
  const { flags, argument, summary } = option;
  const values = valuesOf(command, option);
  const heads = flags.map((flag) => (values === undefined ? flag : flag + (flag.startsWith('--') ? '=' : '+')));
  const tail = values === undefined ? '' : `:${escaped(argument ?? '')}:${action(values)}`;
  const rest = quote(`[${escaped(summary)}]${tail}`);
  if (heads.length === 1) return `${quote(heads[0]!).slice(0, -1)}${rest.slice(1)}`;
  return `'(${flags.join(' ')})'{${heads.join(',')}}${rest}`;
}

function action(values: Values): string {
  if (values === 'folder') return '_files -/';
  if (values === 'file') return '_files';
  if (values === 'rules') return '_bpfdoc_rules';
  return values === 'text' ? ' ' : `(${values.join(' ')})`;
}

/** Brackets and colons have a meaning in `_arguments`. */
function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
