/**
 * `npm run bench`: how long whole processes and single stages take, as ratios measured within one run, since this machine's speed is nobody else's. Each round runs
 * every contestant once, in turn; a ratio is the median over the rounds. What is not on the machine (Python, docutils, the oracle's headers) is left out and said to be.
 */
import { parseArgs } from 'node:util';
import { callTable } from './bench/calls.ts';
import { growthTable } from './bench/growth.ts';
import { hostileTable } from './bench/hostile.ts';
import { processTable } from './bench/processes.ts';
import { stageTable } from './bench/stages.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: 'processes,stages,growth,hostile,calls' },
  },
});
const rounds = Number(values.rounds);
const chosen = values.only.split(',');
if (chosen.includes('processes')) print(await processTable(rounds));
if (chosen.includes('stages')) print(await stageTable(rounds));
if (chosen.includes('growth')) print(await growthTable());
if (chosen.includes('hostile')) print(await hostileTable());
if (chosen.includes('calls')) print(await callTable(rounds));

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
