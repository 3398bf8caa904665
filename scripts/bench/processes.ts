import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { oracleFolder } from '../../test/oracle/index.ts';
import { median, medianRatio, table, timed } from './statistics.ts';

interface Contestant {
  name: string;
  command: string;
  /** The contestants that it is compared with. */
  against: string[];
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
  { name: 'bpfdoc --version', command: 'node dist/cli.cjs --version', against: [NODE] },
  { name: 'bpfdoc emit man', command: `node dist/cli.cjs emit man ${HEADER}`, against: [NODE, KERNEL_MAN] },
  { name: 'bpfdoc emit defs', command: `node dist/cli.cjs emit defs ${HEADER}`, against: [NODE, KERNEL_DEFS] },
  { name: 'bpfdoc emit stubs-ts', command: `node dist/cli.cjs emit stubs-ts ${HEADER}`, against: [NODE] },
  { name: 'bpfdoc lint --preset strict', command: `node dist/cli.cjs lint --preset strict ${HEADER}`, against: [NODE] },
];

/** Returns a table of whole processes: milliseconds and the ratio to a bare Node and to the program that each stands in for. */
export async function processTable(rounds: number): Promise<string[]> {
  if (!existsSync(HEADER)) return [`processes: left out, no ${HEADER} (npm run oracle)`];
  const times = new Map<string, number[]>(CONTESTANTS.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, command } of CONTESTANTS) {
      const time = timed(() => spawnSync('sh', ['-c', command], { stdio: 'ignore' }));
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  const rows = CONTESTANTS.map(({ name, against }) => [
    name,
    `${median(times.get(name)!).toFixed(0)} ms`,
    ...ratios(name, against, times),
  ]);
  return table([['process', 'median', 'x node -e 0', 'faster than the program'], ...rows]);
}

function ratios(name: string, against: readonly string[], times: Map<string, number[]>): string[] {
  const [node, program] = [against[0], against[1]];
  return [
    node === undefined ? '' : medianRatio(times.get(name)!, times.get(node)!).toFixed(2),
    program === undefined ? '' : `${medianRatio(times.get(program)!, times.get(name)!).toFixed(1)} x`,
  ];
}
