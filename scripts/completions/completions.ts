import { readBpfDoc, readCommands } from './read-commands.ts';
import { toBash } from './to-bash.ts';
import { toFish } from './to-fish.ts';
import { toZsh } from './to-zsh.ts';

/** Returns the completion scripts by the names of their files. */
export async function completions(): Promise<Record<string, string>> {
  const commands = await readCommands();
  const bpfDoc = await readBpfDoc();
  return {
    'bpfdoc.bash': toBash(commands, bpfDoc),
    _bpfdoc: toZsh(commands, bpfDoc),
    'bpfdoc.fish': toFish(commands, bpfDoc),
  };
}
