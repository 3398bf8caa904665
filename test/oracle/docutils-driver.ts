import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { demandOracle } from './locate-oracle.ts';
import { isolated, type ProgramAnswer, python, pythonEnvironment } from './python.ts';
import { type DocutilsProgram, type DocutilsVersion, driverProgram } from './run-docutils.ts';

/** A system message of docutils; `text` is without the excerpt that may follow it. */
export interface DocutilsMessage {
  level: number;
  type: string;
  line: number | null;
  source: string | null;
  text: string;
}

/** What one asks: driver.py says what each kind answers. */
export type DocutilsRequest =
  | { kind: DocutilsProgram; input: string; args?: readonly string[] }
  | { kind: 'parser' | 'manpage'; input: string; settings?: Readonly<Record<string, unknown>>; source?: string }
  | {
      kind: 'transform';
      input: string;
      transforms: readonly string[];
      settings?: Readonly<Record<string, unknown>>;
      source?: string;
    }
  | { kind: 'tableparser'; input: string; parser: 'grid' | 'simple' };

/** The answer to all kinds but the programs; `error` where docutils itself failed. */
export interface TreeAnswer {
  output?: unknown;
  messages?: DocutilsMessage[];
  error?: string;
}

/** The answer to a request: a program's streams and status, or a tree with its messages. */
export type DocutilsAnswer<Request extends DocutilsRequest> = Request extends { kind: DocutilsProgram }
  ? ProgramAnswer
  : TreeAnswer;

/** A docutils that stays loaded: some 5 ms a small page, where a process of its own takes 200. */
export interface DocutilsDriver {
  /** Asks; requests may be made without waiting for the answers before, which come in order. */
  ask<Request extends DocutilsRequest>(request: Request): Promise<DocutilsAnswer<Request>>;
  /** Lets the process end after the requests that are under way. */
  close(): void;
}

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/** The time, in seconds since 1970, that the driver's `date` directive prints; 0.19 has a clock only. */
export const docutilsDate = 951_782_400;

/** Starts a docutils of the oracle; throws when it is not there. */
export function docutilsDriver(version: DocutilsVersion): DocutilsDriver {
  const args = [...isolated, driverProgram, demandOracle(`docutils-${version}`), 'serve'];
  const env = { ...pythonEnvironment, SOURCE_DATE_EPOCH: String(docutilsDate) };
  const child = spawn(python, args, { env });
  const waiting = answersInOrder(child);
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => child.stdin.end(),
  };
}

/** Hands each line that the process prints to the request that has waited longest. */
function answersInOrder(child: ChildProcessWithoutNullStreams): Waiting[] {
  const waiting: Waiting[] = [];
  let complaints = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting.shift()?.resolve(JSON.parse(line) as never);
  });
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString('utf8');
  });
  child.stdin.on('error', () => undefined);
  child.on('error', (error) => giveUp(waiting, error));
  child.on('close', (status) => giveUp(waiting, new Error(`docutils' driver ended (${status}): ${complaints}`)));
  return waiting;
}

function giveUp(waiting: Waiting[], error: Error): void {
  for (const { reject } of waiting.splice(0)) reject(error);
}
