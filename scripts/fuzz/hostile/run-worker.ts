import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Start, Task } from './worker.ts';

/** How the work is bounded. */
export interface Bounds {
  readonly seed: number;
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
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Tries inputs in a process of its own, a new one where one hangs or dies, and tells `report` of each. */
export async function runWorker(bounds: Bounds, report: (report: Report) => void): Promise<void> {
  for (let from = bounds.first; from < bounds.count; ) {
    const broken = await runUntilBroken(bounds, from, report);
    if (!broken) return;
    const failures = [{ command: '', problem: broken.problem }];
    report({ index: broken.index, kind: 'unknown', bytes: 0, milliseconds: 0, commands: [], failures });
    from = broken.index + 1;
  }
}

function runUntilBroken(
  { seed, count, deadline, patience }: Bounds,
  from: number,
  report: (report: Report) => void,
): Promise<Break | undefined> {
  const task: Task = { seed, from, count };
  const worker = fork(WORKER, [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  return new Promise((resolve) => {
    let at = from;
    let since = Date.now();
    let lastWords = '';
    const end = (problem?: string) => {
      clearInterval(timer);
      worker.kill('SIGKILL');
      resolve(problem === undefined ? undefined : { index: at, problem });
    };
    const timer = setInterval(() => {
      if (Date.now() > deadline) end();
      else if (Date.now() - since > patience) end(`hangs: no answer in ${patience} ms`);
    }, POLL);
    worker.stderr!.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-1000);
    });
    worker.on('message', (message: Start | Report) => {
      since = Date.now();
      if ('start' in message) at = message.start;
      else report(message);
    });
    worker.on('close', (code, signal) => end(code === 0 ? undefined : `dies: ${signal ?? code} ${lastWords}`));
  });
}
