/** Tries hostile inputs: `npm run fuzz -- --help`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printable } from '../generator/report/index.ts';
import { readCases } from './fuzz/hostile/cases.ts';
import { ENDINGS } from './fuzz/hostile/examine.ts';
import { makeExamination } from './fuzz/hostile/make-input.ts';
import { runWorker } from './fuzz/hostile/run-worker.ts';
import { readSeeds } from './fuzz/hostile/seeds.ts';
import type { Report } from './fuzz/hostile/worker.ts';

const usage = `usage: npm run fuzz -- [options]

Runs commands on hostile headers, pages, Markdown, programs and JSON, and says which promises they break: to answer
without a crash or a hang, to open no file but those that were named, to start no process, to print no control
character, to write what its readers can read.

  --seed S       where the random numbers begin (default 1); with the same files in .oracle, input N of a seed is the same
  --count N      how many inputs (default 2000)
  --seconds N    stop after so long (default 600)
  --only N       try input N alone
  --cases DIR    try the cases in a folder in place of new inputs (those of past failures: test/fixture/fuzz)
  --patience N   seconds after which an input hangs (default 20)
  --save DIR     write the inputs of failures there
  --show N       how many failures to show (default 30)

Exit status: 0 every promise was kept, 1 some were not.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '2000' },
      seconds: { type: 'string', default: '600' },
      only: { type: 'string' },
      cases: { type: 'string' },
      patience: { type: 'string', default: '20' },
      save: { type: 'string' },
      show: { type: 'string', default: '30' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const only = values.only === undefined ? undefined : Number(values.only);
  const started = Date.now();
  const reports: Report[] = [];
  const bounds = {
    seed: Number(values.seed),
    first: only ?? 0,
    count: only === undefined ? (values.cases ? readCases(values.cases).length : Number(values.count)) : only + 1,
    cases: values.cases,
    deadline: started + Number(values.seconds) * 1000,
    patience: Number(values.patience) * 1000,
  };
  await runWorker(bounds, (report) => reports.push(report));
  if (values.save !== undefined) saveInputs(values.save, bounds.seed, reports);
  return summarise(reports, (Date.now() - started) / 1000, Number(values.show));
}

/** Writes the inputs of failures to files that are named after their numbers. */
function saveInputs(folder: string, seed: number, reports: readonly Report[]): void {
  const seeds = readSeeds();
  mkdirSync(folder, { recursive: true });
  for (const { index } of reports.filter(({ failures }) => failures.length > 0)) {
    const { input } = makeExamination(seed, index, seeds);
    writeFileSync(join(folder, `${seed}-${index}${ENDINGS[input.kind]}`), input.bytes);
  }
}

function summarise(reports: readonly Report[], seconds: number, shown: number): number {
  const failed = reports.filter(({ failures }) => failures.length > 0);
  for (const { index, failures } of failed.slice(0, shown)) {
    for (const { command, problem } of failures) print(`input ${index}: ${command}: ${problem}`);
  }
  const kinds = [...new Set(reports.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => `${reports.filter((report) => report.kind === kind).length} ${kind}`).join(', ');
  const slowest = [...reports].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  for (const { index, kind, bytes, milliseconds, commands } of slowest) {
    print(`slow: input ${index} (${kind}, ${bytes} bytes): ${milliseconds.toFixed(0)} ms: ${commands.join(', ')}`);
  }
  print(`${reports.length} inputs in ${seconds.toFixed(1)} s (${counts}): ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

process.exitCode = await main();
