import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCases } from './cases.ts';
import { examine, type Failure } from './examine.ts';
import { makeExamination } from './make-input.ts';
import { readSeeds } from './seeds.ts';
import { createWorld } from './world.ts';

/** What a worker is told, as JSON in its only argument: which inputs to try, from the first to before the last. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** The folder of the cases that are tried in place of new inputs. */
  readonly cases?: string | undefined;
}

/** What a worker says before it tries an input. */
export interface Start {
  readonly start: number;
}

/** What a worker tells of an input. */
export interface Report {
  readonly index: number;
  readonly kind: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly commands: readonly string[];
  readonly failures: readonly Failure[];
}

async function work({ seed, from, count, cases: caseFolder }: Task): Promise<void> {
  const seeds = readSeeds();
  const cases = caseFolder === undefined ? undefined : readCases(caseFolder);
  const folder = mkdtempSync(join(tmpdir(), 'bpfdoc-fuzz-'));
  const world = createWorld(folder);
  for (let index = from; index < count; index++) {
    process.send!({ start: index } satisfies Start);
    const examination = cases ? cases[index]! : makeExamination(seed, index, seeds);
    const started = performance.now();
    const { commands, failures } = await examine(examination, folder, world);
    const milliseconds = performance.now() - started;
    process.send!({
      index,
      kind: examination.input.kind,
      bytes: examination.input.bytes.length,
      milliseconds,
      commands,
      failures,
    } satisfies Report);
  }
  rmSync(folder, { recursive: true, force: true });
}

await work(JSON.parse(process.argv[2]!) as Task);
process.disconnect();
