import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type BuiltCli, buildCli } from './built-cli.ts';
import { loadedBy } from './loaded-modules.ts';
import { ownHeader } from './own-header.ts';
import { put, root } from './run-bpfdoc.ts';

const TSX = ['--import', import.meta.resolve('tsx')];
const MAIN = join(root, 'generator/cli/main.ts');

/** The stages behind every command that reads a header, and behind those that look at its pages. */
const HEADER = ['report/gcc', 'report/printable', 'report/report', 'source', 'tree', 'uapi'];
const LINT = [...HEADER, 'lint', 'markdown', 'page', 'rst', 'signature'];
const LINT_HEADER = [...LINT, 'emit/defs'];

interface Row {
  readonly command: string;
  readonly stages: readonly string[];
  /** The packages of package.json that it may load; those that they load themselves come with them. */
  readonly packages: readonly string[];
}

const ROWS: readonly Row[] = [
  { command: '--version', stages: ['report/printable'], packages: [] },
  { command: '--help', stages: ['report/printable'], packages: [] },
  { command: 'emit rst own.h', stages: [...HEADER, 'page'], packages: [] },
  { command: 'emit man own.h', stages: [...HEADER, 'emit/man', 'page', 'rst'], packages: [] },
  { command: 'emit defs own.h', stages: [...HEADER, 'emit/defs', 'emit/stubs'], packages: [] },
  { command: 'emit stubs-c own.h', stages: [...HEADER, 'emit/stubs', 'emit/stubs-c'], packages: [] },
  { command: 'emit signatures-c own.h', stages: [...HEADER, 'emit/signatures-c', 'signature'], packages: [] },
  {
    command: 'emit stubs-ts own.h',
    stages: [...HEADER, 'emit/stubs', 'emit/stubs-ts', 'rst', 'signature'],
    packages: ['ts-morph'],
  },
  {
    command: 'emit rst own.h --frame own.hbs',
    stages: [...HEADER, 'page'],
    packages: ['handlebars'],
  },
  { command: 'lint own.h', stages: [...LINT_HEADER, 'report/colors', 'report/pretty'], packages: [] },
  { command: 'lint --format gcc own.h', stages: LINT_HEADER, packages: [] },
  { command: 'lint --format gcc own.rst', stages: LINT, packages: [] },
  { command: 'lint --format gcc --header own.h own.md', stages: LINT, packages: ['remark-parse', 'unified'] },
  { command: 'rst2man own.rst', stages: ['emit/man', 'report/printable', 'rst', 'source', 'tree'], packages: [] },
  { command: 'check --header own.h own.o', stages: [...HEADER, 'check', 'signature'], packages: [] },
  {
    command: 'diff own.h own.h',
    stages: [...HEADER, 'diff', 'report/change', 'report/colors', 'report/json', 'rst'],
    packages: ['diff'],
  },
];

const DEPENDENCIES = new Set(Object.keys(packageJson.dependencies));

/** More than all of bpfdoc's own code: a package that was bundled in shows by its size. */
const MOST_BYTES = 1_500_000;

let folder: string;
let cli: BuiltCli;

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  put(folder, 'own.h', ownHeader());
  put(folder, 'own.rst', 'Text.\n');
  put(folder, 'own.md', 'Call `bpf_first()`.\n');
  put(folder, 'own.hbs', '{{helpers}}\n');
  put(folder, 'own.o', Uint8Array.of(0xb7, 0, 0, 0, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0));
}, 120_000);

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A command without a package of its own must not load any; another loads those that it needs, and what they need. */
function unexpectedPackages(loaded: readonly string[], { packages }: Row): string[] {
  const judged = packages.length === 0 ? loaded : loaded.filter((name) => DEPENDENCIES.has(name));
  return judged.filter((name) => !packages.includes(name));
}

describe('a command loads no stage and no package that it does not use', () => {
  it.each(ROWS)('from source: $command', (row) => {
    const { stages, packages } = loadedBy([...TSX, MAIN, ...row.command.split(' ')], folder);
    expect({ stages, packages: packages.filter((name) => DEPENDENCIES.has(name)) }).toEqual({
      stages: [...row.stages].sort(),
      packages: row.packages,
    });
    expect(unexpectedPackages(packages, row)).toEqual([]);
  });

  it.each(ROWS)('as it ships: $command', (row) => {
    const { packages, bytes } = loadedBy([cli.program('bpfdoc'), ...row.command.split(' ')], folder);
    expect(unexpectedPackages(packages, row)).toEqual([]);
    if (row.packages.length === 0) expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
