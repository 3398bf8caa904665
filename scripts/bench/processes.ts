import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { oracleFolder } from '../../test/oracle/index.ts';
import { type Report, toFigure } from './figure.ts';
import { median, medianRatio, table, timed } from './statistics.ts';

interface Contestant {
  name: string;
  command: string;
  /** The contestants that it is compared with. */
  against: string[];
  /** The ratio to a bare Node that design.md's budget allows. */
  goal?: number;
}

const HEADER = `${oracleFolder}headers/sid/bpf.h`;
const BPF_DOC = `${oracleFolder}bin/bpf_doc-7.2 --filename ${HEADER}`;
const RST2MAN = `${oracleFolder}bin/rst2man-0.23`;
const NODE = 'node -e 0';
const KERNEL_MAN = 'bpf_doc.py | rst2man';
const KERNEL_DEFS = 'bpf_doc.py --header';

const CONTESTANTS: Contestant[] = [
  { name: NODE, command: 'node -e 0', against: [] },
  { name: KERNEL_MAN, command: `${BPF_DOC} | ${RST2MAN}`, against: [NODE] },
  { name: KERNEL_DEFS, command: `${BPF_DOC} --header`, against: [NODE] },
  { name: 'bpfdoc --version', command: 'node dist/cli.cjs --version', against: [NODE], goal: 1.15 },
  { name: 'bpfdoc emit man', command: `node dist/cli.cjs emit man ${HEADER}`, against: [NODE, KERNEL_MAN], goal: 2 },
  {
    name: 'bpfdoc emit defs',
    command: `node dist/cli.cjs emit defs ${HEADER}`,
    against: [NODE, KERNEL_DEFS],
    goal: 1.5,
  },
  { name: 'bpfdoc emit stubs-ts', command: `node dist/cli.cjs emit stubs-ts ${HEADER}`, against: [NODE], goal: 12 },
  {
    name: 'bpfdoc lint --preset strict',
    command: `node dist/cli.cjs lint --preset strict ${HEADER}`,
    against: [NODE],
    goal: 2.2,
  },
];

/** Returns a table of whole processes: milliseconds and the ratio to a bare Node and to the program that each stands in for. */
export async function processTable(rounds: number): Promise<Report> {
  if (!existsSync(HEADER)) return { lines: [`processes: left out, no ${HEADER} (npm run oracle)`], figures: [] };
  const times = new Map<string, number[]>(CONTESTANTS.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, command } of CONTESTANTS) {
      const time = timed(() => spawnSync('sh', ['-c', command], { stdio: 'ignore' }));
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  const rows = CONTESTANTS.map(({ name, command, against, goal }) => [
    name,
    `${median(times.get(name)!).toFixed(0)} ms`,
    ...ratios(name, against, times),
    goal === undefined ? '' : goal.toFixed(2),
    command.startsWith('node ') ? `${memory(command).toFixed(0)} MiB` : '',
  ]);
  const figures = CONTESTANTS.filter(({ goal }) => goal !== undefined).map(({ name }) =>
    toFigure(
      name,
      times.get(name)!.map((time, round) => time / times.get(NODE)![round]!),
    ),
  );
  const heads = ['process', 'median', 'x node -e 0', 'faster than the program', 'goal', 'memory'];
  return { lines: table([heads, ...rows]), figures };
}

/** The most memory that `command`, a run of Node, has at one time, in MiB. */
function memory(command: string): number {
  const { stderr } = spawnSync('sh', ['-c', command.replace('node ', `node --require ${PRINT_MEMORY} `)], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(/maxRSS (\d+)\n$/.exec(stderr)?.[1]) / 1024;
}

const PRINT_MEMORY = new URL('print-memory.cjs', import.meta.url).pathname;

function ratios(name: string, against: readonly string[], times: Map<string, number[]>): string[] {
  const [node, program] = [against[0], against[1]];
  return [
    node === undefined ? '' : medianRatio(times.get(name)!, times.get(node)!).toFixed(2),
    program === undefined ? '' : `${medianRatio(times.get(program)!, times.get(name)!).toFixed(1)} x`,
  ];
}
