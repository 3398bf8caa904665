import { encodingAliases, encodingModules } from './encoding-table.ts';

/** True when Python's `codecs.lookup` finds an encoding called `name`: case does not count, and all that is not a letter, digit or dot is one underscore. */
export function isEncoding(name: string): boolean {
  const normal = normalName(name);
  const isFound = !normal.includes('.') && (ALIASES.has(normal) || MODULES.has(normal));
  return isFound || ALIASES.has(normal.replaceAll('.', '_'));
}

const ALIASES: ReadonlySet<string> = new Set(encodingAliases.split(/\s/));
const MODULES: ReadonlySet<string> = new Set(encodingModules.split(/\s/));

function normalName(name: string): string {
  const words = name.match(/[A-Za-z0-9.]+/g) ?? [];
  return words.join('_').toLowerCase();
}
