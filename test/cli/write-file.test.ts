import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WholeFile, writeWhole } from '../../generator/cli/write-file.ts';
import { inFolder, put } from './run-bpfdoc.ts';

const PROCESS_THAT_IS_GONE = 2 ** 22 + 1;

function temporary(machine: string, process: number): string {
  return `.bpfdoc-${machine}-${process}-abc.tmp`;
}

const thisMachine = hostname()
  .replace(/[^A-Za-z0-9]/g, '_')
  .slice(0, 32);

/** Returns why the files cannot be written. */
function refusal(files: readonly WholeFile[]): string {
  try {
    writeWhole(files);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('writeWhole', () => {
  it('makes the folder and leaves nothing else in it', () => {
    inFolder((folder) => {
      writeWhole([{ path: join(folder, 'a/b/one'), text: 'eins\n' }]);
      expect(readdirSync(join(folder, 'a/b'))).toEqual(['one']);
      expect(readFileSync(join(folder, 'a/b/one'), 'utf8')).toBe('eins\n');
    });
  });

  it('leaves a file alone that holds its text already', () => {
    inFolder((folder) => {
      const path = put(folder, 'one', 'eins\n');
      const before = statSync(path).ino;
      writeWhole([{ path, text: 'eins\n' }]);
      expect(statSync(path).ino).toBe(before);
    });
  });

  it('keeps the permissions of what it replaces', () => {
    inFolder((folder) => {
      const path = put(folder, 'one', 'eins\n');
      chmodSync(path, 0o640);
      writeWhole([{ path, text: 'zwei\n' }]);
      expect(statSync(path).mode & 0o7777).toBe(0o640);
    });
  });

  it('writes through a link to the file that it names', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'elsewhere'));
      const target = put(join(folder, 'elsewhere'), 'one', 'eins\n');
      symlinkSync('elsewhere/one', join(folder, 'link'));
      writeWhole([{ path: join(folder, 'link'), text: 'zwei\n' }]);
      expect(readlinkSync(join(folder, 'link'))).toBe('elsewhere/one');
      expect(readFileSync(target, 'utf8')).toBe('zwei\n');
    });
  });

  it('replaces none of several files when one lacks its banner, is a folder, a pipe, or in no folder', () => {
    inFolder((folder) => {
      const ours = put(folder, 'ours', 'made by us: old\n');
      const foreign = put(folder, 'foreign', 'mine\n');
      mkdirSync(join(folder, 'folder'));
      spawnSync('mkfifo', [join(folder, 'pipe')]);
      const first = { path: ours, text: 'made by us: new\n', banner: 'made by us' };
      const refusals = ['foreign', 'folder', 'pipe', 'ours/below'].map((name) =>
        refusal([first, { ...first, path: join(folder, name) }]).replace(folder, '…'),
      );
      expect(refusals).toEqual([
        '…/foreign: Not overwritten, since bpfdoc did not write it (--force does)',
        '…/folder: Is a directory',
        '…/pipe: Not a regular file',
        '…/ours/below: Not a directory',
      ]);
      expect(readFileSync(ours, 'utf8')).toBe('made by us: old\n');
      expect(readFileSync(foreign, 'utf8')).toBe('mine\n');
      expect(readdirSync(folder).sort()).toEqual(['folder', 'foreign', 'ours', 'pipe']);
    });
  });

  it('takes away what a killed run left, but not what a running one or another machine is at', () => {
    inFolder((folder) => {
      const gone = put(folder, temporary(thisMachine, PROCESS_THAT_IS_GONE), 'half');
      const running = put(folder, temporary(thisMachine, process.pid), 'half');
      const other = put(folder, temporary('elsewhere', PROCESS_THAT_IS_GONE), 'half');
      writeWhole([{ path: join(folder, 'one'), text: 'eins\n' }]);
      expect([gone, running, other].map((path) => existsSync(path))).toEqual([false, true, true]);
    });
  });

  it('takes nothing for its own leftovers that only looks like them', () => {
    inFolder((folder) => {
      const names = [`.bpfdoc-${thisMachine}-x.tmp`, '.bpfdoc.tmp', 'bpfdoc-1-2.tmp', `.bpfdoc-${thisMachine}-1`];
      for (const name of names) writeFileSync(join(folder, name), 'mine');
      writeWhole([{ path: join(folder, 'one'), text: 'eins\n' }]);
      expect(readdirSync(folder).sort()).toEqual([...names, 'one'].sort());
    });
  });
});
