import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, put, root, runBpfdoc } from './run-bpfdoc.ts';

const CASES = join(root, 'test/fixture/lint/header');
const INDENTED = readFileSync(join(CASES, 'unexpected-indentation/input.h'), 'utf8');
const CLEAN = readFileSync(join(CASES, 'unexpected-indentation/twin.h'), 'utf8');

describe('bpfdoc lint', () => {
  it('ends with 0 when nothing is wrong, and says so', () => {
    inFolder((folder) => {
      const answer = runBpfdoc(['lint', put(folder, 'a.h', CLEAN)], { cwd: folder });
      expect(answer).toEqual({ status: 0, stdout: 'nothing found\n', stderr: '' });
    });
  });

  it('ends with 1 and one line for each finding', () => {
    inFolder((folder) => {
      put(folder, 'a.h', INDENTED);
      const { status, stdout } = runBpfdoc(['lint', 'a.h', '--format', 'gcc'], { cwd: folder });
      expect(status).toBe(1);
      expect(stdout).toBe(
        'a.h:23:6: error: Unexpected indentation. (`bpf_query`) [rst/unexpected-indentation]\n' +
          'a.h:25:6: warning: Block quote ends without a blank line; unexpected unindent. (`bpf_query`) [rst/unexpected-unindent]\n',
      );
    });
  });

  it('prints what bpf_doc.py | rst2man would', () => {
    const { stdout } = runBpfdoc(['lint', '-', '--format', 'docutils'], { input: INDENTED });
    expect(stdout).toBe(
      '<stdin>:57: (ERROR/3) Unexpected indentation.\n' +
        '<stdin>:59: (WARNING/2) Block quote ends without a blank line; unexpected unindent.\n',
    );
  });

  it('ends with 2 when nothing could be checked, and still checks the others', () => {
    inFolder((folder) => {
      expect(runBpfdoc(['lint'], { cwd: folder }).status).toBe(2);
      expect(runBpfdoc(['lint', put(folder, 'empty.h', 'int x;\n')], { cwd: folder }).status).toBe(2);
      put(folder, 'a.h', INDENTED);
      const { status, stdout, stderr } = runBpfdoc(['lint', 'none.h', 'a.h'], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain('none.h: No such file or directory');
      expect(stdout).toContain('1 error, 1 warning');
    });
  });

  it('takes warnings for findings past --max-warnings', () => {
    inFolder((folder) => {
      put(folder, 'bpfdoc.config.json', '{"rules": {"rst": "warning"}}');
      put(folder, 'a.h', INDENTED);
      expect(runBpfdoc(['lint', 'a.h'], { cwd: folder }).status).toBe(0);
      expect(runBpfdoc(['lint', 'a.h', '--max-warnings', '1'], { cwd: folder }).status).toBe(1);
    });
  });

  it('refuses a configuration that says what it must not', () => {
    inFolder((folder) => {
      put(folder, 'bpfdoc.config.json', '{"rules": {"rts": "off"}}');
      const { status, stderr } = runBpfdoc(['lint', put(folder, 'a.h', CLEAN)], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain('Unexpected rule `rts`');
    });
  });

  it('fixes files, and shows the change without making it', () => {
    inFolder((folder) => {
      const path = put(folder, 'a.h', INDENTED);
      const dry = runBpfdoc(['lint', 'a.h', '--fix', '--dry-run'], { cwd: folder });
      expect(dry.stdout).toContain('+++ b/a.h');
      expect(readFileSync(path, 'utf8')).toBe(INDENTED);
      expect(runBpfdoc(['lint', 'a.h', '--fix'], { cwd: folder }).status).toBe(0);
      expect(readFileSync(path, 'utf8')).not.toBe(INDENTED);
    });
  });

  it('leaves out what a baseline knows', () => {
    inFolder((folder) => {
      put(folder, 'a.h', INDENTED);
      expect(runBpfdoc(['lint', 'a.h', '--baseline', 'known.json', '--update-baseline'], { cwd: folder }).status).toBe(
        0,
      );
      expect(runBpfdoc(['lint', 'a.h', '--baseline', 'known.json'], { cwd: folder }).status).toBe(0);
      put(folder, 'a.h', CLEAN);
      expect(runBpfdoc(['lint', 'a.h', '--baseline', 'known.json'], { cwd: folder }).stderr).toContain(
        '2 known findings are gone',
      );
    });
  });

  it('answers mistakes on the command line in a line that says what to do', () => {
    inFolder((folder) => {
      put(folder, 'a.h', CLEAN);
      put(folder, 'empty.json', '');
      const answers: [string[], string][] = [
        [['--formt', 'gcc', 'a.h'], "lint: Unknown option '--formt'\nTry 'bpfdoc lint --help'."],
        [['--format', 'xml', 'a.h'], '--format: Unexpected `xml`, expected `pretty`, `gcc`'],
        [['--dry-run', 'a.h'], '--dry-run: Missing --fix, whose changes it shows'],
        [['--update-baseline', 'a.h'], '--update-baseline: Missing --baseline FILE, which it writes'],
        [['--baseline', 'no.json', 'a.h'], 'no.json: No such file or directory (--update-baseline writes it)'],
        [['--config', 'empty.json', 'a.h'], 'empty.json: Not JSON: '],
        [['.'], '.: Is a directory'],
        [[], 'lint: Missing file to check'],
      ];
      for (const [args, words] of answers) {
        const { status, stdout, stderr } = runBpfdoc(['lint', ...args], { cwd: folder });
        expect(stderr).toContain(`bpfdoc: ${words}`);
        expect([status, stdout]).toEqual([2, '']);
      }
    });
  });

  it('lists the known disagreements with the contracts when it is told to, and counts them otherwise', () => {
    const input = readFileSync(join(CASES, 'known-disagreement/input.h'), 'utf8');
    const lint = (...args: string[]) => runBpfdoc(['lint', '-', '--preset', 'strict', ...args], { input });
    expect(lint()).toEqual({
      status: 0,
      stdout: 'nothing found\n1 known disagreement with the contracts (--known lists them)\n',
      stderr: '',
    });
    expect(lint('--format', 'gcc').stdout).toBe('');
    expect(lint('--known', '--format', 'gcc').stdout).toContain('[contract-known]');
    expect(lint('--known').stdout).toContain('Known: The prototype returns `long` and the helper returns nothing');
  });

  it('finds nothing in the header that ships, whatever the preset', () => {
    const { status, stdout } = runBpfdoc([
      'lint',
      join(root, 'uapi/linux/bpf.h'),
      '--preset',
      'strict',
      '--format',
      'gcc',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('goes by --color, NO_COLOR and FORCE_COLOR', () => {
    const colored = (args: string[], env: NodeJS.ProcessEnv) =>
      runBpfdoc(['lint', '-', ...args], { input: INDENTED, env }).stdout.includes('\x1b[');
    expect(colored([], {})).toBe(false);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  });

  it('checks pages by the name that standard input is given', () => {
    const { stdout, status } = runBpfdoc(['lint', '-', '--stdin-filename', 'x.rst', '--format', 'gcc'], {
      input: 'a **b\n',
    });
    expect(stdout).toBe(
      'x.rst:1:3: warning: Inline strong start-string without end-string. [rst/unclosed-inline-markup]\n',
    );
    expect(status).toBe(0);
  });
});

describe('bpfdoc explain', () => {
  it('explains rules, helpers, numbers and constants', () => {
    inFolder((folder) => {
      const header = put(folder, 'a.h', CLEAN);
      const explain = (name: string) => runBpfdoc(['explain', name, '--header', header]).stdout;
      expect(explain('merged-list')).toContain('docutils takes a bullet');
      expect(explain('bpf_query')).toContain('u64 bpf_query(void *ringbuf, u64 flags)');
      expect(explain('1')).toBe(explain('bpf_query'));
      expect(explain('BPF_MAP_CREATE')).toContain('command 0');
      expect(runBpfdoc(['explain', 'nothing', '--header', header]).status).toBe(2);
      const misspelt = runBpfdoc(['explain', 'bpf_qurey', '--header', header]);
      expect(misspelt.stderr).toBe('bpfdoc: explain: Unknown name `bpf_qurey`, did you mean `bpf_query`?\n');
    });
  });
});
