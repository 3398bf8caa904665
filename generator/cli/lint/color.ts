import { CommandError } from '../exit-status.ts';

/** Says whether output is coloured: by `--color`, then `NO_COLOR`, then `FORCE_COLOR`, then whether it goes to a terminal. @throws CommandError when `--color` has another value. */
export function wantsColor(option: string | undefined, environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (option === 'always') return true;
  if (option === 'never') return false;
  if (option !== undefined && option !== 'auto') {
    throw new CommandError(`--color: Unexpected \`${option}\`, expected \`always\`, \`never\` or \`auto\``);
  }
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}
