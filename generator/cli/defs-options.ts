import { type DefsOptions, findProfile, isDeclarationMacro, parseOwnTypes } from '../emit/defs/index.ts';
import { CommandError } from './exit-status.ts';
import { readText } from './header-file.ts';
import type { MakeOptions } from './workspace.ts';

/** Returns what `--profile`, `--types` and `--macro` ask for. @throws CommandError when there is no such profile, or the file does not hold types. */
export function readDefsOptions(options: Pick<MakeOptions, 'profile' | 'types' | 'macro'>): DefsOptions {
  const profile = findProfile(options.profile);
  if (!profile) {
    throw new CommandError(
      `--profile: Unexpected \`${options.profile}\`, expected a month \`YYYY-MM\` or a day since 2019-10-09, or \`c++\``,
    );
  }
  const { macro } = options;
  if (macro !== undefined && !isDeclarationMacro(macro))
    throw new CommandError(`--macro: Unexpected \`${macro}\`, expected a name`);
  return { profile, macro, types: options.types === undefined ? undefined : readTypes(options.types) };
}

function readTypes(path: string): DefsOptions['types'] {
  const parsed = parseOwnTypes(readText(path).text);
  if ('errors' in parsed) throw new CommandError(`${path}: ${parsed.errors[0]}`);
  return parsed.types;
}
