/**
 * `npm run bench`: how long whole processes and single stages take, as ratios measured within one run, since this machine's speed is nobody else's. Each round runs
 * every contestant once, in turn; a ratio is the median over the rounds. What is not on the machine (Python, docutils, the oracle's headers) is left out and said to be.
 *
 * `--save FILE` keeps the ratios; `--compare FILE` says which are beyond those that were kept by more than both runs vary, and ends with status 1 when one is worse. `--readme` renews the tables in the
 * README.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { callTable } from './bench/calls.ts';
import { compareFigures, type Figure, type Report } from './bench/figure.ts';
import { growthTable } from './bench/growth.ts';
import { hostileTable } from './bench/hostile.ts';
import { hostileHeadersTable } from './bench/hostile-headers.ts';
import { processTable } from './bench/processes.ts';
import { renewReadme } from './bench/readme.ts';
import { sizeTable } from './bench/sizes.ts';
import { stageTable } from './bench/stages.ts';

const PARTS: Readonly<Record<string, (rounds: number) => Report | Promise<Report>>> = {
  processes: processTable,
  stages: stageTable,
  growth: growthTable,
  sizes: sizeTable,
  calls: callTable,
  hostile: hostileTable,
  'hostile-headers': hostileHeadersTable,
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    save: { type: 'string' },
    compare: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});

execFileSync('node_modules/.bin/tsx', ['scripts/build.ts']);
const reports = new Map<string, Report>();
for (const name of values.only.split(',')) {
  const make = PARTS[name];
  if (!make) throw new Error(`Unknown part ${name}, expected some of ${Object.keys(PARTS).join(', ')}`);
  const report = await make(Number(values.rounds));
  reports.set(name, report);
  process.stdout.write(`${report.lines.join('\n')}\n\n`);
}
const figures = [...reports.values()].flatMap((report) => report.figures);
if (values.save) writeFileSync(values.save, `${JSON.stringify(figures, null, 2)}\n`);
if (values.compare) compare(values.compare);
if (values.readme) renewReadme(reports);

function compare(path: string): void {
  const { worse, better } = compareFigures(JSON.parse(readFileSync(path, 'utf8')) as Figure[], figures);
  for (const line of worse) process.stdout.write(`worse: ${line}\n`);
  for (const line of better) process.stdout.write(`better: ${line}\n`);
  process.stdout.write(`${worse.length} worse, ${better.length} better than in ${path}\n`);
  if (worse.length > 0) process.exitCode = 1;
}
