import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Start, Task } from './worker.ts';

/** How the work is bounded. */
export interface Bounds {
  readonly seed: number;
  /** The folder of the cases that are tried in place of new inputs. */
  readonly cases?: string | undefined;
  readonly first: number;
  readonly count: number;
  /** When to stop, in milliseconds since 1970. */
  readonly deadline: number;
  /** An input that takes longer than this many milliseconds hangs. */
  readonly patience: number;
}

/** The input at which a worker hung or died, and how. */
interface Break {
  readonly index: number;
  readonly problem: string;
}

const POLL = 200;

/** When so many inputs broke their process, something else is wrong than the inputs. */
const MOST_BREAKS = 20;
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** How much more patience an input gets that did not answer, before it counts as a hang: the machine may be busy. */
const SECOND_PATIENCE = 4;

/** Tries inputs in a process of its own, a new one where one hangs or dies, and tells `report` of each. */
export async function runWorker(bounds: Bounds, report: (report: Report) => void): Promise<void> {
  let breaks = 0;
  for (let from = bounds.first; from < bounds.count && breaks < MOST_BREAKS; ) {
    const first = await runUntilBroken(bounds, from, report);
    if (!first) return;
    from = first.index + 1;
    const patience = bounds.patience * SECOND_PATIENCE;
    const second = await runUntilBroken({ ...bounds, count: from, patience }, first.index, report);
    if (!second) continue;
    breaks++;
    const failures = [{ command: '', problem: second.problem }];
    report({ index: second.index, kind: 'unknown', bytes: 0, milliseconds: 0, commands: [], failures });
  }
}

function runUntilBroken(
  { seed, cases, count, deadline, patience }: Bounds,
  from: number,
  report: (report: Report) => void,
): Promise<Break | undefined> {
  const task: Task = { seed, from, count, cases };
  const worker = fork(WORKER, [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  return new Promise((resolve) => {
    let at = from;
    let since = Date.now();
    let isReady = false;
    let lastWords = '';
    const end = (problem?: string) => {
      clearInterval(timer);
      worker.kill('SIGKILL');
      resolve(problem === undefined ? undefined : { index: at, problem });
    };
    const timer = setInterval(() => {
      if (Date.now() > deadline) end();
      else if (isReady && Date.now() - since > patience) end(`hangs: no answer in ${patience} ms`);
    }, POLL);
    worker.stderr!.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-1000);
    });
    worker.on('message', (message: Start | Report) => {
      since = Date.now();
      isReady = true;
      if ('start' in message) at = message.start;
      else report(message);
    });
    worker.on('close', (code, signal) => end(code === 0 ? undefined : `dies: ${signal ?? code} ${lastWords}`));
  });
}
