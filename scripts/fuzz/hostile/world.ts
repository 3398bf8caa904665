import childProcess from 'node:child_process';
import fs, { realpathSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run as runBpfDoc } from '../../../generator/cli/bpf-doc.ts';
import { runCommand } from '../../../generator/cli/command.ts';

export type ProgramName = 'bpfdoc' | 'bpf_doc';

/** What a command did. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files it opened that it was not told of, processes it started, connections it made. */
  readonly strayed: readonly string[];
}

/** Runs commands in this process, and watches what they do to the world. */
export interface World {
  /** Runs a command that may open files in `folder` only; `input` is its standard input. @throws what the command throws. */
  run(program: ProgramName, argv: readonly string[], input?: Uint8Array): Promise<Outcome>;
  /** Runs it as a process of its own, with the same arguments. */
  runProcess(program: ProgramName, argv: readonly string[]): Omit<Outcome, 'strayed'>;
}

/** What a package may read of its own. */
const OWN = fileURLToPath(new URL('../../../', import.meta.url));

interface Watch {
  folder: string;
  input: Uint8Array;
  strayed: string[];
  stdout: Uint8Array[];
  stderr: Uint8Array[];
}

const MAINS: Readonly<Record<ProgramName, string>> = { bpfdoc: 'main.ts', bpf_doc: 'bpf-doc-main.ts' };
const MOST_OUTPUT = 1 << 28;

/** Returns the world of `folder`. From here on this process' own standard streams and files are watched: use it in a worker. */
export function createWorld(folder: string): World {
  const watch: Watch = { folder, input: new Uint8Array(), strayed: [], stdout: [], stderr: [] };
  const { spawnSync } = childProcess;
  watchFiles(watch);
  forbidOthers();
  watchStream(process.stdout, () => watch.stdout);
  watchStream(process.stderr, () => watch.stderr);
  return {
    async run(program, argv, input = new Uint8Array()) {
      Object.assign(watch, { input, strayed: [], stdout: [], stderr: [] });
      const status = await (program === 'bpfdoc' ? runCommand([...argv]) : runBpfDoc(argv));
      return {
        status,
        stdout: Buffer.concat(watch.stdout).toString(),
        stderr: Buffer.concat(watch.stderr).toString(),
        strayed: watch.strayed,
      };
    },
    runProcess(program, argv) {
      const file = join(OWN, 'generator/cli', MAINS[program]);
      const options = { encoding: 'utf8', maxBuffer: MOST_OUTPUT, input: '' } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, file, ...argv], options);
      return { status: status ?? -1, stdout, stderr };
    },
  };
}

/** Every function that opens a file tells which; `readFileSync` opens by `openSync`. */
function watchFiles(watch: Watch): void {
  const functions = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of [
    'openSync',
    'open',
    'readFile',
    'createReadStream',
    'createWriteStream',
    'writeFileSync',
    'readdirSync',
    'opendirSync',
  ]) {
    const original = functions[name]!;
    functions[name] = (...args) => {
      tell(watch, name, args[0]);
      return original(...args);
    };
  }
  const { readFileSync } = fs;
  functions['readFileSync'] = (path, ...rest) => {
    if (path === 0) return Buffer.from(watch.input);
    return (readFileSync as (...args: unknown[]) => unknown)(path, ...rest);
  };
  const { writeSync } = fs;
  functions['writeSync'] = (descriptor, ...rest) => {
    if (descriptor !== 1) return (writeSync as (...args: unknown[]) => unknown)(descriptor, ...rest);
    const [bytes, start = 0] = rest as [Uint8Array, number?];
    watch.stdout.push(bytes.slice(start));
    return bytes.length - start;
  };
  // The disk need not be waited for.
  functions['fsyncSync'] = () => undefined;
  syncBuiltinESMExports();
}

function tell({ folder, strayed }: Watch, name: string, target: unknown): void {
  const path = target instanceof URL ? fileURLToPath(target) : resolve(String(target));
  if (typeof target === 'number' || path === folder || path.startsWith(folder + sep) || isOwn(path)) return;
  strayed.push(`${name} ${path}`);
}

/** The modules themselves, the shipped header and the contracts. */
function isOwn(path: string): boolean {
  return OWN_FILES.some((own) => path === own || path.startsWith(own + sep));
}

/** A checkout can share its packages with another. */
const OWN_FILES = [
  realpathSync(join(OWN, 'node_modules')),
  ...['generator', 'uapi', 'package.json', 'tsconfig.json'].map((name) => join(OWN, name)),
];

/** No command of the fuzzer has a reason for these. */
function forbidOthers(): void {
  const functions = childProcess as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
    functions[name] = (...args) => {
      throw new Error(`started a process: ${name} ${String(args[0])}`);
    };
  }
  net.Socket.prototype.connect = () => {
    throw new Error('connected to the network');
  };
  syncBuiltinESMExports();
}

function watchStream(stream: NodeJS.WriteStream, chunks: () => Uint8Array[]): void {
  stream.write = (chunk: string | Uint8Array) => {
    chunks().push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return true;
  };
}
