import { type DefsOptions, findProfile, parseOwnTypes } from '../emit/defs/index.ts';
import { CommandError } from './exit-status.ts';
import { readText } from './header-file.ts';

/** Returns what `--profile` and `--types` ask for. @throws CommandError when there is no such profile, or the file does not hold types. */
export function readDefsOptions(options: { profile?: string | undefined; types?: string | undefined }): DefsOptions {
  const profile = findProfile(options.profile);
  if (!profile) {
    throw new CommandError(
      `--profile: Unexpected \`${options.profile}\`, expected a month \`YYYY-MM\` or a day since 2019-10-09`,
    );
  }
  return { profile, types: options.types === undefined ? undefined : readTypes(options.types) };
}

function readTypes(path: string): DefsOptions['types'] {
  const parsed = parseOwnTypes(readText(path).text);
  if ('errors' in parsed) throw new CommandError(`${path}: ${parsed.errors[0]}`);
  return parsed.types;
}
