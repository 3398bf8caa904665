import type { CommandHelp } from './read-commands.ts';
import { firstArgument, type Values, valuesOf } from './values.ts';

/** Returns the completion script for bash. */
export function toBash(commands: readonly CommandHelp[], bpfDoc: CommandHelp): string {
  return `# Completion for bash of bpfdoc and bpf_doc. Made by \`npm run completions\`; do not edit.

_bpfdoc_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# Sets \`current\` and \`previous\`; bash takes --color=auto for three words.
_bpfdoc_place() {
  current=\${COMP_WORDS[COMP_CWORD]}
  previous=\${COMP_WORDS[COMP_CWORD - 1]}
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
}

# Where COMPREPLY stays empty, bash offers names of files.
_bpfdoc() {
  local current previous
  COMPREPLY=()
  _bpfdoc_place
  if ((COMP_CWORD == 1)); then
    _bpfdoc_words '${commands.map(({ name }) => name).join(' ')} --help --version' "$current"
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${commands.flatMap(valueCases).join('')}  esac
  if [[ $current == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) _bpfdoc_words '${flagsOf(command)}' "$current" ;;\n`).join('')}    esac
  elif ((COMP_CWORD == 2)); then
    case "\${COMP_WORDS[1]}" in
${commands.flatMap(({ name }) => firstCase(name)).join('')}    esac
  fi
}

_bpf_doc() {
  local current previous
  COMPREPLY=()
  _bpfdoc_place
  if [[ $previous == --filename ]]; then
    return
  elif [[ $current == -* ]]; then
    _bpfdoc_words '${flagsOf(bpfDoc)}' "$current"
  else
    ${reply(firstArgument(''))}
  fi
}

complete -o bashdefault -o default -F _bpfdoc bpfdoc
complete -o bashdefault -o default -F _bpf_doc bpf_doc
`;
}

function flagsOf({ options }: CommandHelp): string {
  return options.flatMap(({ flags }) => flags).join(' ');
}

function valueCases({ name, options }: CommandHelp): string[] {
  return options.flatMap((option) => {
    const values = valuesOf(name, option);
    if (values === undefined) return [];
    const pattern = option.flags.map((flag) => `'${name} ${flag}'`).join(' | ');
    return `    ${pattern}) ${[reply(values), 'return'].filter(Boolean).join('; ')} ;;\n`;
  });
}

function firstCase(name: string): string[] {
  const action = reply(firstArgument(name));
  return action === '' ? [] : [`      ${name}) ${action} ;;\n`];
}

function reply(values: Values): string {
  if (values === 'folder') return 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current")';
  if (values === 'rules') return `_bpfdoc_words "$(bpfdoc explain 2>/dev/null | cut -d ' ' -f 1)" "$current"`;
  return typeof values === 'string' ? '' : `_bpfdoc_words '${values.join(' ')}' "$current"`;
}
