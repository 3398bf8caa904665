import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type LintConfig, parseConfig } from '../../lint/index.ts';
import { CommandError } from '../exit-status.ts';
import { readText } from '../header-file.ts';

const NAME = 'bpfdoc.config.json';

/** A configuration and the folder that its paths are seen from. */
export interface Configuration {
  readonly config: LintConfig;
  readonly folder: string;
}

/** Returns the reader of configurations: that of `path`, or else the nearest above each file. Each is read once. */
export function createConfigurations(path: string | undefined): (file: string) => Configuration {
  const found = new Map<string, Configuration>();
  const given = path === undefined ? undefined : read(path);
  return (file) => {
    if (given) return given;
    const start = file === '-' ? resolve('.') : dirname(resolve(file));
    let configuration = found.get(start);
    if (!configuration) {
      const nearest = findUpward(start);
      configuration = nearest === undefined ? { config: {}, folder: start } : read(nearest);
      found.set(start, configuration);
    }
    return configuration;
  };
}

function findUpward(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

function read(path: string): Configuration {
  const result = parseConfig(readText(path).text);
  if ('config' in result) return { config: result.config, folder: dirname(resolve(path)) };
  const reasons = result.problems.map(({ path: where, reason }) => (where === '' ? reason : `${where}: ${reason}`));
  throw new CommandError(`${path}: ${reasons.join('; ')}`);
}
