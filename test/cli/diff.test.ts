import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inFolder, put, runBpfdoc } from './run-bpfdoc.ts';

const OLD = 'enum a { B = 1 };\nstruct c { int d; };\n';
const RETYPED = 'enum a { B = 1 };\nstruct c { unsigned d; };\n';
const MOVED = 'enum a { B = 2 };\nstruct c { int d; };\n';

function diff(args: readonly string[], files: Readonly<Record<string, string>>, input = '') {
  return inFolder((folder) => {
    for (const [name, content] of Object.entries(files)) put(folder, name, content);
    return runBpfdoc(['diff', ...args], { cwd: folder, input, env: { NO_COLOR: '1' } });
  });
}

describe('bpfdoc diff', () => {
  it('says that nothing changed', () => {
    expect(diff(['old.h', 'new.h'], { 'old.h': OLD, 'new.h': `${OLD}\n` })).toEqual({
      status: 0,
      stdout: 'No changes\n',
      stderr: '',
    });
  });

  it('fails on what breaks programs that are compiled', () => {
    const { status, stdout } = diff(['old.h', 'new.h'], { 'old.h': OLD, 'new.h': MOVED });
    expect(status).toBe(1);
    expect(stdout).toBe(`ABI: programs that are compiled
  breaking  B: value changed from 1 to 2
            old.h:1 → new.h:1

1 change (1 breaking)
`);
  });

  it.each([
    [[], 0],
    [['--fail-on', 'api'], 1],
    [['--fail-on=doc'], 1],
    [['--fail-on=none'], 0],
  ] as const)('with %j ends with %i when only the source of programs is concerned', (args, status) => {
    expect(diff([...args, 'old.h', 'new.h'], { 'old.h': OLD, 'new.h': RETYPED }).status).toBe(status);
  });

  it('reads one side from standard input', () => {
    const { status, stdout } = diff(['-', 'new.h', '--format', 'json'], { 'new.h': MOVED }, OLD);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ old: '<stdin>', changes: [{ subject: 'B' }] });
  });

  it('prints Markdown', () => {
    const { stdout } = diff(['old.h', 'new.h', '--format=markdown'], { 'old.h': OLD, 'new.h': MOVED });
    expect(stdout).toContain('- **breaking** `B`: value changed from 1 to 2\n');
  });

  it('colours when it is told to', () => {
    const { stdout } = diff(['old.h', 'new.h', '--color=always'], { 'old.h': OLD, 'new.h': MOVED });
    expect(stdout).toContain('\u001b[1mB\u001b[0m: value');
  });

  it('compares a damaged header and says where it is damaged', () => {
    const { status, stdout, stderr } = diff(['old.h', 'new.h'], { 'old.h': OLD, 'new.h': `${OLD}struct { = };\n` });
    expect([status, stdout]).toEqual([1, 'No changes\n']);
    expect(stderr).toMatch(/^new\.h:3:\d+: error: /);
  });

  it.each([
    [[], 'diff: Expected two headers, or `REV1..REV2 -- FILE`'],
    [['old.h'], 'diff: Expected two headers, or `REV1..REV2 -- FILE`'],
    [['old.h', 'old.h', 'old.h'], 'diff: Unexpected argument `old.h`'],
    [['-', '-'], 'diff: Only one header can be standard input'],
    [['old.h', 'missing.h'], 'missing.h: No such file or directory'],
    [['old.h', 'empty.h'], 'empty.h: No helpers, commands, enums or structs found'],
    [['old.h', '.'], '.: Is a directory'],
    [['old.h', 'old.h', '--fail-on=x'], '--fail-on: Unexpected `x`, expected one of `abi`, `api`, `doc`, `none`'],
    [['old.h', 'old.h', '--format=x'], '--format: Unexpected `x`, expected one of `pretty`, `json`, `markdown`'],
    [['old.h', '--', 'old.h'], 'diff: Expected `REV1..REV2 -- FILE`'],
    [['a..b', '--'], 'diff: Expected `REV1..REV2 -- FILE`'],
    [['--output=x..b', '--', 'old.h'], "diff: Unknown option '--output'"],
    [['a:b..c', '--', 'old.h'], 'a:b: Not a revision'],
  ] as const)('with %j ends with 2 and one line', (args, line) => {
    const { status, stdout, stderr } = diff(args, { 'old.h': OLD, 'empty.h': '/* nothing */\n' });
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `bpfdoc: ${line}`]);
  });
});

describe('bpfdoc diff between revisions', () => {
  it('reads both sides from git, seen from the working directory', () => {
    inFolder((folder) => {
      const git = (...args: string[]) =>
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
      git('init', '-q', '-b', 'main');
      for (const text of [OLD, MOVED, RETYPED]) {
        put(folder, 'a.h', text);
        git('add', 'a.h');
        git('commit', '-q', '-m', 'x');
      }
      const { status, stdout } = runBpfdoc(['diff', 'HEAD~2..HEAD~1', '--', 'a.h'], { cwd: folder });
      expect([status, stdout]).toEqual([1, expect.stringContaining('HEAD~2:a.h:1 → HEAD~1:a.h:1')]);
      const toHead = runBpfdoc(['diff', 'HEAD~1..', '--format=json', '--', './a.h'], { cwd: folder });
      expect(JSON.parse(toHead.stdout)).toMatchObject({ old: 'HEAD~1:./a.h', new: 'HEAD:./a.h' });
      const missing = runBpfdoc(['diff', 'nowhere..HEAD', '--', 'a.h'], { cwd: folder });
      expect([missing.status, missing.stdout]).toEqual([2, '']);
      expect(missing.stderr).toMatch(/^bpfdoc: nowhere:a\.h: .+\n$/);
    });
  });
});
