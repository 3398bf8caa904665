import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, put, root, runBpfdoc } from './run-bpfdoc.ts';

const SHIPPED = join(root, 'uapi/linux/bpf.h');

/** A header with two helpers, of which the second lacks its Return section. */
const DAMAGED = `/* Start of BPF helper function descriptions:
 *
 * long bpf_first(u32 count)
 * \tDescription
 * \t\tCounts to *count*.
 * \tReturn
 * \t\t0 on success.
 *
 * long bpf_second(u32 count)
 * \tDescription
 * \t\tCounts *count* down.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\t\t\\
\tFN(first, 1, ##ctx)\t\t\t\\
\tFN(second, 2, ##ctx)\t\t\t\\
\t/* end */
`;

describe('bpfdoc build', () => {
  it('writes every artifact of the shipped header, the same as those in out/', () => {
    inFolder((folder) => {
      const { status, stderr, stdout } = runBpfdoc(['build', SHIPPED, '--out', 'out'], { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(stderr).toMatch(/^(?:bpfdoc: contracts of Linux [^\n]+\n)*$/);
      const names = readdirSync(join(folder, 'out')).sort();
      expect(names).toEqual(readdirSync(join(root, 'out')).sort());
      for (const name of names) {
        expect(
          readFileSync(join(folder, 'out', name), 'utf8') === readFileSync(join(root, 'out', name), 'utf8'),
          name,
        ).toBe(true);
      }
    });
  });

  it('leaves equal files alone and says nothing under --check', () => {
    inFolder((folder) => {
      runBpfdoc(['build', SHIPPED, '--only', 'defs'], { cwd: folder });
      const before = statSync(join(folder, 'out/bpf_helper_defs.h'));
      expect(runBpfdoc(['build', SHIPPED, '--only', 'defs'], { cwd: folder }).status).toBe(0);
      expect(statSync(join(folder, 'out/bpf_helper_defs.h')).ino).toBe(before.ino);
      expect(runBpfdoc(['build', SHIPPED, '--only', 'defs', '--check'], { cwd: folder })).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
    });
  });

  it('shows a stale file as a diff under --check, and writes nothing', () => {
    inFolder((folder) => {
      runBpfdoc(['build', SHIPPED, '--only', 'defs'], { cwd: folder });
      const path = join(folder, 'out/bpf_helper_defs.h');
      const stale = readFileSync(path, 'utf8').replace('bpf_map_lookup_elem', 'bpf_map_look_up_elem');
      writeFileSync(path, stale);
      const { status, stdout, stderr } = runBpfdoc(['build', SHIPPED, '--only', 'defs', '--check'], { cwd: folder });
      expect(status).toBe(1);
      expect(stdout).toContain('--- a/out/bpf_helper_defs.h\n+++ b/out/bpf_helper_defs.h\n@@');
      expect(stderr).toBe('bpfdoc: out/bpf_helper_defs.h: Stale\n');
      expect(readFileSync(path, 'utf8')).toBe(stale);
    });
  });

  it('does not overwrite what it did not write, unless forced', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'out'));
      const path = put(join(folder, 'out'), 'bpf_helper_defs.h', 'mine\n');
      const { status, stderr } = runBpfdoc(['build', SHIPPED, '--only', 'defs'], { cwd: folder });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'bpfdoc: out/bpf_helper_defs.h: Not overwritten, since bpfdoc did not write it (--force does)\n',
      });
      expect(readFileSync(path, 'utf8')).toBe('mine\n');
      expect(runBpfdoc(['build', SHIPPED, '--only', 'defs', '--force'], { cwd: folder }).status).toBe(0);
      expect(readFileSync(path, 'utf8')).toContain('bpf_map_lookup_elem');
    });
  });

  it('processes what is whole of a damaged header, reports the rest at its line and ends with 1', () => {
    inFolder((folder) => {
      put(folder, 'bpf.h', DAMAGED);
      const { status, stderr } = runBpfdoc(['build', 'bpf.h'], { cwd: folder });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^bpf\.h:9:\d+: error: .*bpf_second.*$/m);
      expect(stderr).not.toContain('bpf_first');
      expect(readFileSync(join(folder, 'out/bpf-helpers.rst'), 'utf8')).toContain('bpf_first');
    });
  });

  it.each([
    ['a missing file', 'none.h', 'No such file or directory'],
    ['a directory', '.', 'Is a directory'],
    ['a binary file', 'binary.h', 'Not a text file'],
    ['a header without descriptions', 'empty.h', 'No descriptions of BPF helpers or commands found'],
  ])('answers %s with one line and status 2, and writes nothing', (_, path, reason) => {
    inFolder((folder) => {
      put(folder, 'binary.h', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0));
      put(folder, 'empty.h', '#define X 1\n');
      const outcome = runBpfdoc(['build', path], { cwd: folder });
      expect(outcome).toEqual({ status: 2, stdout: '', stderr: `bpfdoc: ${path}: ${reason}\n` });
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });
  });

  it('says which header it took when none is named', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'include/uapi/linux'), { recursive: true });
      put(folder, 'include/uapi/linux/bpf.h', readFileSync(SHIPPED));
      const { status, stderr } = runBpfdoc(['build', '--dry-run', '--only', 'defs'], { cwd: folder });
      expect({ status, stderr }).toEqual({ status: 0, stderr: 'bpfdoc: reading include/uapi/linux/bpf.h\n' });
    });
  });

  it.each([
    [['build', '--nosuch'], "build: Unknown option '--nosuch'"],
    [['build', 'a.h', 'b.h'], 'build: Unexpected argument `b.h`'],
    [['build', '--only', 'nosuch', SHIPPED], '--only: Unknown artifact `nosuch`'],
    [['emit', 'nosuch'], 'emit: Unknown artifact `nosuch`'],
    [['emit', 'defs', '--date', 'yesterday'], '--date: Unexpected `yesterday`, expected `YYYY-MM-DD`'],
    [['biuld'], 'Unknown command `biuld`'],
    [[], 'Missing command'],
  ])('answers the mistake %j with status 2', (args, reason) => {
    const { status, stdout, stderr } = runBpfdoc(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(`bpfdoc: ${reason}`);
  });

  it('reports a folder that it cannot write to', () => {
    inFolder((folder) => {
      put(folder, 'out', 'a file in the place of the folder');
      const { status, stderr } = runBpfdoc(['build', SHIPPED, '--only', 'defs'], { cwd: folder });
      expect({ status, stderr }).toEqual({ status: 2, stderr: 'bpfdoc: out/bpf_helper_defs.h: Not a directory\n' });
      chmodSync(join(folder, 'out'), 0o644);
    });
  });
});

describe('bpfdoc', () => {
  it('prints its version and its help', () => {
    expect(runBpfdoc(['--version'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^bpfdoc \d+\.\d+\.\d+\n$/),
    });
    expect(runBpfdoc(['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('build [HEADER]'),
    });
  });

  it('reads a header from standard input', () => {
    const { status, stdout } = runBpfdoc(['emit', 'defs', '-'], { input: readFileSync(SHIPPED, 'utf8') });
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(root, 'out/bpf_helper_defs.h'), 'utf8'));
  });
});
