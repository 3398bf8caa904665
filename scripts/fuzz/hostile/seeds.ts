import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oracleFolder } from '../../../test/oracle/index.ts';

/** What hostile inputs are made from, a list for each kind. */
export interface Seeds {
  /** Our own small headers. */
  readonly headers: readonly string[];
  /** The shipped header and, where they are there, those of the distributions. */
  readonly wholeHeaders: readonly string[];
  readonly pages: readonly string[];
  readonly markdown: readonly string[];
  readonly programs: readonly Uint8Array[];
  readonly json: readonly string[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Reads the cases of the tests, the files that ship, and the headers of the oracle where it is there. */
export function readSeeds(): Seeds {
  const fixtures = filesBelow(join(root, 'test/fixture')).filter((path) => !path.includes('/fixture/fuzz/'));
  const texts = (ending: string, paths: readonly string[]) =>
    paths.filter((path) => path.endsWith(ending)).map((path) => readFileSync(path, 'utf8'));
  return {
    headers: texts('.h', fixtures),
    wholeHeaders: [join(root, 'uapi/linux/bpf.h'), ...oracleHeaders()].map((path) => readFileSync(path, 'utf8')),
    pages: [...texts('.rst', fixtures), ...texts('.rst', filesBelow(join(root, 'test/corpus')))],
    markdown: [...texts('.md', fixtures), readFileSync(join(root, 'README.md'), 'utf8')],
    programs: fixtures.filter((path) => path.endsWith('.o')).map((path) => readFileSync(path)),
    json: [...texts('.json', filesBelow(join(root, 'uapi/contracts'))), '{"preset":"strict","rules":{"rst":"off"}}'],
  };
}

function oracleHeaders(): string[] {
  const folder = join(oracleFolder, 'headers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'bpf.h'))
    .filter((path) => existsSync(path));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
