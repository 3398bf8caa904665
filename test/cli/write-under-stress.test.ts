import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCli, buildCli } from './built-cli.ts';
import { ownHeader } from './own-header.ts';

const MINUTES = 60_000;
const KILLS = 100;

/** Those that are made at once: the moments of writing are the same. */
const ARTIFACTS = 'rst,rst-syscall,defs,stubs-c,json';

/** Two versions of a header, each made into artifacts in a folder of its own. */
const VERSIONS = ['boxes', 'crates'] as const;
type Version = (typeof VERSIONS)[number];

let cli: BuiltCli;
let folder: string;
const whole = new Map<Version, Map<string, string>>();

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'bpfdoc-'));
  for (const version of VERSIONS) {
    writeFileSync(headerOf(version), ownHeader(version));
    expect(build(version, version).status).toBe(0);
    whole.set(version, filesOf(version));
  }
}, 2 * MINUTES);

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

function headerOf(version: Version): string {
  return join(folder, `${version}.h`);
}

function argumentsFor(version: Version, out: string): string[] {
  return [cli.program('bpfdoc'), 'build', headerOf(version), '--only', ARTIFACTS, '--out', out];
}

function build(version: Version, out: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsFor(version, out), {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function start(version: Version, out: string): ChildProcess {
  return spawn(process.execPath, argumentsFor(version, out), { cwd: folder, stdio: 'ignore' });
}

function filesOf(out: string): Map<string, string> {
  const names = readdirSync(join(folder, out)).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]));
}

/** What a killed run may leave beside artifacts. */
const LEFTOVER = /^\.bpfdoc-\w+-\d+-\w+\.tmp$/;

/** The files that are neither whole in one of the versions nor recognisable leftovers. */
function brokenFiles(out: string): string[] {
  const versions = [...whole.values()];
  return [...filesOf(out)]
    .filter(([name, text]) => !LEFTOVER.test(name) && !versions.some((files) => files.get(name) === text))
    .map(([name]) => name);
}

/** Kills a build at a random moment: some time after its start, or after it has begun to write. */
async function killSomewhere(version: Version, out: string, span: number, waitsForWrite: boolean): Promise<void> {
  const child = start(version, out);
  const closed = once(child, 'close');
  if (waitsForWrite) {
    const watcher = watch(join(folder, out));
    await Promise.race([once(watcher, 'change'), closed]);
    watcher.close();
    await sleep(Math.random() * WRITING);
  } else {
    await Promise.race([sleep(Math.random() * span), closed]);
  }
  child.kill('SIGKILL');
  await closed;
}

/** About as many milliseconds as it takes to write the files. */
const WRITING = 12;

describe('bpfdoc build', () => {
  it(
    'leaves whole files, old or new, whenever it is killed, and takes its leftovers away the next time',
    async () => {
      mkdirSync(join(folder, 'killed'));
      const begun = Date.now();
      expect(build('boxes', 'killed').status).toBe(0);
      const span = (Date.now() - begun) * 1.2;
      for (let kill = 0; kill < KILLS; kill++) {
        await killSomewhere(VERSIONS[(kill + 1) % 2]!, 'killed', span, kill % 4 !== 0);
        expect(brokenFiles('killed'), `kill ${kill}`).toEqual([]);
      }
      // Whatever is there now, this writes something.
      for (const version of VERSIONS) expect(build(version, 'killed')).toMatchObject({ status: 0 });
      expect(filesOf('killed')).toEqual(whole.get('crates'));
    },
    5 * MINUTES,
  );

  it(
    'makes whole files when several write to one folder at once',
    async () => {
      const children = Array.from({ length: 6 }, (_, index) => start(VERSIONS[index % 2]!, 'shared'));
      const ends = await Promise.all(children.map((child) => once(child, 'close')));
      expect(ends.map(([status]) => status)).toEqual(ends.map(() => 0));
      expect([...filesOf('shared').keys()]).toEqual([...whole.get('boxes')!.keys()]);
      expect(brokenFiles('shared')).toEqual([]);
    },
    MINUTES,
  );

  it('says in one line that a file grew too large for the disk, and keeps what was there', () => {
    build('boxes', 'limited');
    const command = `ulimit -f 1; exec "$0" "$@"`;
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', command, process.execPath, ...argumentsFor('crates', 'limited')],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr.split('\n').filter((line) => !line.startsWith('bpfdoc: contracts'))).toEqual([
      expect.stringMatching(/^bpfdoc: limited\/[\w.-]+: File too large$/),
      '',
    ]);
    expect(filesOf('limited')).toEqual(whole.get('boxes'));
  });

  it('says in one line that it may not write to a folder, and keeps what was there', () => {
    build('boxes', 'guarded');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'guarded'), 0o555);
    // The superuser may write everywhere; nobody may not.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = spawnSync(process.execPath, argumentsFor('crates', 'guarded'), {
      cwd: folder,
      encoding: 'utf8',
      ...nobody,
    });
    chmodSync(join(folder, 'guarded'), 0o755);
    expect({ status, stderr: stderr.split('\n').slice(-2) }).toEqual({
      status: 2,
      stderr: ['bpfdoc: guarded/bpf-helpers.rst: Permission denied', ''],
    });
    expect(filesOf('guarded')).toEqual(whole.get('boxes'));
  });
});

describe('the programs', () => {
  const commands: ['bpfdoc' | 'bpf_doc', string[]][] = [
    ['bpfdoc', ['emit', 'json', 'boxes.h']],
    ['bpfdoc', ['explain']],
    ['bpfdoc', ['lint', '--preset', 'strict', 'boxes.h']],
    ['bpfdoc', ['--help']],
    ['bpf_doc', ['--filename', 'boxes.h']],
  ];

  it.each(commands)('end in one line when %s %j finds no room for its output', (name, args) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli.program(name), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    expect({ status, stderr }).toEqual({
      status: name === 'bpfdoc' ? 2 : 1,
      stderr: `${name}: Standard output: No space left on device\n`,
    });
  });

  it.each(commands)('end without a word when the reader of %s %j goes away', (name, args) => {
    const line = '"$0" "$@" | head -c 1 >/dev/null';
    const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, cli.program(name), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  });
});
