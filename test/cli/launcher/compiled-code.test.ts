import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  COMPILED_COMMANDS,
  type CompiledCommand,
  formatCompiled,
  readCompiled,
  type ScriptName,
} from '../../../generator/cli/launcher/compiled-code.ts';
import { type BuiltCli, buildCli } from '../built-cli.ts';
import { ownHeader } from '../own-header.ts';
import { inFolder, put } from '../run-bpfdoc.ts';

const CODE = Buffer.from('what V8 made');

describe('a file of compiled code', () => {
  it('gives the code back to the Node that it was made with, at a place where V8 reads it without a copy', () => {
    inFolder((folder) => {
      const code = readCompiled(put(folder, 'lint.bin', formatCompiled(CODE)));
      expect(code?.toString()).toBe('what V8 made');
      expect(code!.byteOffset % 8).toBe(0);
    });
  });

  it('gives nothing to another Node, nor when it is cut, empty or not there', () => {
    inFolder((folder) => {
      const bytes = formatCompiled(CODE);
      const other = Buffer.from(bytes);
      other.write('v1', other.indexOf(process.version));
      const paths = [other, bytes.subarray(0, 100), bytes.subarray(0, 3), Buffer.alloc(0)].map((contents, index) =>
        put(folder, `${index}.bin`, contents),
      );
      expect([...paths, join(folder, 'none.bin')].map(readCompiled)).toEqual(paths.concat('').map(() => undefined));
    });
  });
});

/** From 22.8 on Node keeps compiled code by itself, and the build makes none. */
describe.skipIf('enableCompileCache' in nodeModule)('the compiled code of the programs', () => {
  let cli: BuiltCli;
  let compiled: string;

  beforeAll(() => {
    cli = buildCli();
    compiled = join(dirname(cli.program('bpfdoc')), 'compiled');
  }, 120_000);

  afterAll(() => cli.remove());

  function run(folder: string, program: 'bpfdoc' | 'bpf_doc', args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli.program(program), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** The files of compiled code with that ending. */
  function files(end: string): string[] {
    const names = readdirSync(compiled).filter((name) => name.endsWith(end));
    expect(names.length).toBeGreaterThan(1);
    return names.map((name) => join(compiled, name));
  }

  /** A run of each program with code, and of one that packages are loaded for. */
  function runAll(folder: string) {
    return [
      run(folder, 'bpfdoc', ['lint', '--preset', 'strict', 'own.h']),
      run(folder, 'bpfdoc', ['lint', '--header', 'own.h', 'own.md']),
      run(folder, 'bpfdoc', ['lint', '--format', 'gcc', 'loud.h']),
      run(folder, 'bpfdoc', ['lint', 'none.h']),
      run(folder, 'bpfdoc', ['emit', 'man', 'own.h']),
      run(folder, 'bpfdoc', ['emit', 'stubs-ts', 'own.h']),
      run(folder, 'bpfdoc', ['rst2man', 'own.rst']),
      run(folder, 'bpf_doc', ['--header', '--filename', 'own.h']),
    ];
  }

  const RUNS: Record<CompiledCommand, { args: string[]; taken: ScriptName[] }> = {
    lint: { args: ['lint', 'own.h'], taken: ['programs'] },
    emit: { args: ['emit', 'man', 'own.h'], taken: ['programs', 'rst'] },
    rst2man: { args: ['rst2man', 'own.rst'], taken: ['programs', 'rst'] },
    bpf_doc: { args: ['--header', '--filename', 'own.h'], taken: ['programs'] },
  };

  it.each(COMPILED_COMMANDS)('is taken by V8 where it is needed: %s', (command) => {
    inFolder((folder) => {
      put(folder, 'own.h', ownHeader());
      put(folder, 'own.rst', 'Some *text*.\n');
      const { args, taken } = RUNS[command];
      const launcher = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'takes-code.ts')];
      const { stderr } = spawnSync(process.execPath, [...launcher, dirname(compiled), command, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe(taken.map((script) => `${script} true\n`).join(''));
    });
  });

  it('changes nothing of what the programs say, there or not, cut or of another program text', () => {
    inFolder((folder) => {
      put(folder, 'own.h', ownHeader());
      put(folder, 'loud.h', ownHeader('``boxes'));
      put(folder, 'own.md', 'Call `long bpf_first(u64 count)`.\n');
      put(folder, 'own.rst', 'Some *text*.\n');
      const outcomes = runAll(folder);
      expect(outcomes.map(({ status }) => status)).toEqual([0, 1, 0, 2, 0, 0, 0, 0]);
      expect(outcomes[2]!.stdout).toContain('[rst/');
      for (const path of files('.bin')) {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.subarray(0, bytes.length - 1000));
      }
      expect(runAll(folder)).toEqual(outcomes);
      for (const path of files('.js')) writeFileSync(path, `${readFileSync(path, 'latin1')} `, 'latin1');
      expect(runAll(folder)).toEqual(outcomes);
      renameSync(compiled, `${compiled}-away`);
      expect(runAll(folder)).toEqual(outcomes);
    });
  }, 120_000);
});
