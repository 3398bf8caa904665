/**
 * Compares `bpfdoc rst2man` with docutils' rst2man on pages made by mutation, or on the files that are named, and
 * prints each kind of difference once, with the smallest page that shows it. `npm run fuzz:rst -- --help`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type DocutilsVersion, docutilsDriver } from '../test/oracle/index.ts';
import { createComparison, type Outcome, type Rst2man } from './fuzz/compare-page.ts';
import type { Difference } from './fuzz/difference.ts';
import { makePage } from './fuzz/make-page.ts';
import { minimise } from './fuzz/minimise.ts';
import { createRandom } from './fuzz/random.ts';
import { readSources } from './fuzz/sources.ts';

const usage = `usage: npm run fuzz:rst -- [options] [FILE...]

  --seed S        where the random numbers begin (default 1); page N of a seed is the same whatever --count says
  --count N       how many pages (default 2000)
  --docutils V    0.23 (default) or 0.19
  --show N        how many kinds of differences are made small and shown (default 20)
  --save DIR      write the small pages there, one file a kind
  --ours FILE     the module whose rst2manProgram is compared (default generator/cli/rst2man-program.ts)
  --args="A B"    the program's options (default --no-file-insertion --halt=5 --syntax-highlight=none)
`;

const ourProgram = fileURLToPath(new URL('../generator/cli/rst2man-program.ts', import.meta.url));

/** Pages that are under way at once: docutils works on one while ours works on another. */
const batchSize = 50;

interface Kind extends Difference {
  page: string;
  count: number;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '2000' },
      docutils: { type: 'string', default: '0.23' },
      show: { type: 'string', default: '20' },
      save: { type: 'string' },
      args: { type: 'string', default: '--no-file-insertion --halt=5 --syntax-highlight=none' },
      ours: { type: 'string', default: ourProgram },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const pages = positionals.length > 0 ? readPages(positionals) : makePages(Number(values.seed), Number(values.count));
  const driver = docutilsDriver(values.docutils as DocutilsVersion);
  const ourArgs = values.docutils === '0.23' ? [] : ['--docutils', values.docutils];
  const compare = createComparison(
    driver,
    values.args.split(' ').filter(Boolean),
    await loadOurs(values.ours),
    ourArgs,
  );
  const started = Date.now();
  const { kinds, equal, crashed } = await comparePages(pages, compare);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const shown = kinds.slice(0, Number(values.show));
  for (const kind of shown) await showKind(kind, compare, values.save);
  driver.close();
  const different = pages.length - equal - crashed;
  const hidden = kinds.length - shown.length;
  print(
    `${pages.length} pages in ${seconds} s: ${equal} equal, ${different} different in ${kinds.length} ways, ${crashed} on which docutils crashed`,
  );
  if (hidden > 0) print(`${hidden} ways not shown (--show)`);
  return different > 0 ? 1 : 0;
}

function makePages(seed: number, count: number): string[] {
  const sources = readSources();
  // A generator of its own for each page: page N does not depend on the pages before it.
  return Array.from({ length: count }, (_, index) => makePage(createRandom(seed * 1_000_003 + index), sources));
}

function readPages(files: readonly string[]): string[] {
  return files.map((file) => readFileSync(file, 'utf8'));
}

async function loadOurs(file: string): Promise<Rst2man> {
  const { rst2manProgram } = (await import(pathToFileURL(file).href)) as { rst2manProgram: Rst2man };
  return rst2manProgram;
}

type Compare = (page: string) => Promise<Outcome>;

async function comparePages(pages: readonly string[], compare: Compare) {
  const kinds = new Map<string, Kind>();
  let equal = 0;
  let crashed = 0;
  for (let at = 0; at < pages.length; at += batchSize) {
    const batch = pages.slice(at, at + batchSize);
    const outcomes = await Promise.all(batch.map(compare));
    outcomes.forEach((outcome, index) => {
      if (outcome === 'equal') equal += 1;
      else if (outcome === 'crashed') crashed += 1;
      else addKind(kinds, outcome, batch[index]!);
    });
  }
  return { kinds: [...kinds.values()].sort((a, b) => b.count - a.count), equal, crashed };
}

/** Counts a difference, and keeps the shortest page of those that show it. */
function addKind(kinds: Map<string, Kind>, difference: Difference, page: string): void {
  const known = kinds.get(difference.key);
  const shorter = !known || page.length < known.page.length;
  const count = (known?.count ?? 0) + 1;
  kinds.set(difference.key, shorter ? { ...difference, page, count } : { ...known, count });
}

async function showKind({ key, page, count }: Kind, compare: Compare, folder: string | undefined): Promise<void> {
  const differenceOf = async (candidate: string) => {
    const outcome = await compare(candidate);
    return typeof outcome === 'object' && outcome.key === key ? outcome : undefined;
  };
  const small = await minimise(page, async (candidate) => (await differenceOf(candidate)) !== undefined);
  const difference = await differenceOf(small);
  print(`--- ${key} (${count} pages)`);
  print(small.replace(/^/gm, '    ').replaceAll('\t', '→'));
  print(`${difference?.text}\n`);
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${key.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}.rst`), small);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = await main();
