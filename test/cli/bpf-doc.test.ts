import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../generator/cli/bpf-doc/parse-arguments.ts';
import { inFolder, put, root, runProgram } from './run-bpfdoc.ts';

const cases = join(root, 'test/fixture/uapi/documentation');
const header = (name: string) => join(cases, name, 'input.h');
const USAGE = 'usage: bpf_doc [-h] [--header] [--json] [--filename FILENAME]\n               [{helpers,syscall}]\n';

function values(...argv: string[]) {
  const parsed = parseArguments(argv);
  return parsed.kind === 'arguments' ? parsed.values : parsed;
}

function error(...argv: string[]): string | undefined {
  const parsed = parseArguments(argv);
  return parsed.kind === 'error' ? parsed.reason : undefined;
}

describe('the arguments of bpf_doc', () => {
  it('are none, one or all of them, in any order', () => {
    const none = { header: false, json: false, filename: undefined, target: 'helpers' };
    expect(values()).toEqual(none);
    expect(values('syscall')).toEqual({ ...none, target: 'syscall' });
    expect(values('--json', 'syscall', '--filename', 'a.h')).toEqual({
      ...none,
      json: true,
      filename: 'a.h',
      target: 'syscall',
    });
  });

  it('may be cut short as long as they are the beginning of one option', () => {
    expect(values('--hea', '--file', 'a.h', '--j')).toMatchObject({ header: true, json: true, filename: 'a.h' });
    expect(values('--f=a=b')).toMatchObject({ filename: 'a=b' });
    expect(values('--hel')).toEqual({ kind: 'help' });
    expect(error('--he')).toBe('ambiguous option: --he could match --help, --header');
    expect(error('--h=1')).toBe('ambiguous option: --h=1 could match --help, --header');
  });

  it('count as given last, and take odd names behind = or --', () => {
    expect(values('--filename', 'a.h', '--filename=', '--header', '--header')).toMatchObject({ filename: '' });
    expect(values('--filename=-x')).toMatchObject({ filename: '-x' });
    expect(values('--filename', '-')).toMatchObject({ filename: '-' });
    expect(values('--json', '--', 'syscall')).toMatchObject({ json: true, target: 'syscall' });
  });

  it.each([
    [['nosuch'], "argument target: invalid choice: 'nosuch' (choose from 'helpers', 'syscall')"],
    [["it's"], "argument target: invalid choice: \"it's\" (choose from 'helpers', 'syscall')"],
    [['-1'], "argument target: invalid choice: '-1' (choose from 'helpers', 'syscall')"],
    [['--filename'], 'argument --filename: expected one argument'],
    [['--filename', '--json'], 'argument --filename: expected one argument'],
    [['--header=yes'], "argument --header: ignored explicit argument 'yes'"],
    [['-hx'], "argument -h/--help: ignored explicit argument 'x'"],
    [['--nosuch', '--json'], 'unrecognized arguments: --nosuch'],
    [['syscall', 'helpers', '-x'], 'unrecognized arguments: helpers -x'],
  ])('are refused in the words of argparse: %j', (argv, reason) => {
    expect(error(...argv)).toBe(reason);
  });

  it('ask for help before what is wrong behind them is found', () => {
    expect(values('-h', 'nosuch')).toEqual({ kind: 'help' });
  });
});

describe('bpf_doc', () => {
  it('prints the page of the helpers, of the commands, the header and both JSONs', () => {
    const run = (...args: string[]) => runProgram('bpf-doc-main', ['--filename', header('sound'), ...args]);
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    expect(run().stdout).toContain('\n**u64 bpf_box_age(void)**\n\tDescription\n');
    expect(run('syscall').stdout).toContain('\n**BPF_BOX_OPEN**\n\tDescription\n');
    expect(run('--header').stdout).toContain('static __bpf_fastcall __u64 (* const bpf_box_age)(void) = (void *) 2;\n');
    expect(JSON.parse(run('--json').stdout)).toMatchObject({ helpers: [{ name: 'bpf_box_peek' }, {}, {}] });
    expect(JSON.parse(run('--json', 'syscall').stdout)).toMatchObject({ syscall: [{ proto: 'BPF_BOX_OPEN' }, {}] });
  });

  it('reads standard input, carriage returns, and ids without numbers', () => {
    const input = readFileSync(header('carriage-returns'), 'utf8');
    const outcome = runProgram('bpf-doc-main', ['--header', '--filename', '-'], { input });
    expect(outcome).toEqual(runProgram('bpf-doc-main', ['--header', '--filename', header('sound')]));
    const old = runProgram('bpf-doc-main', ['--header', '--filename', header('ids-by-position')]);
    expect(old).toEqual(outcome);
  });

  it.each([
    ['no-return-section', [], '34: Missing `Return` section of `bpf_box_peek`'],
    ['missing-command', ['syscall'], '24: Missing description of `BPF_BOX_LOCK`'],
    ['no-prototype', ['--json'], "34: Unexpected `The function that peeks`, expected a function's prototype"],
    ['bytes-that-are-no-characters', [], '36: Unexpected bytes, expected text in UTF-8'],
    ['no-ids', ['--header'], '1: Missing ids of the helpers, expected the macro `___BPF_FUNC_MAPPER`'],
  ])('says in one line where it fails: %s', (name, args, message) => {
    const path = header(name);
    const { status, stdout, stderr } = runProgram('bpf-doc-main', ['--filename', path, ...args]);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `bpf_doc: ${path}:${message}\n` });
  });

  it('says where a type is unknown, and prints nothing', () => {
    inFolder((folder) => {
      const text = readFileSync(header('sound'), 'utf8').replace('struct bpf_map *box', 'struct hat *box');
      const path = put(folder, 'bpf.h', text);
      const { status, stdout, stderr } = runProgram('bpf-doc-main', ['--header', '--filename', path]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^bpf_doc: .*bpf\.h:34: Unexpected type `struct hat`.*\n$/);
      expect(stderr.split('\n')).toHaveLength(2);
    });
  });

  it('refuses two formats, and the header of the commands, after it has read the header', () => {
    const both = runProgram('bpf-doc-main', ['--header', '--json', '--filename', header('sound')]);
    expect(both).toEqual({
      status: 1,
      stdout: '',
      stderr: `${USAGE}Error: Use either --header or --json, not both\n`,
    });
    const commands = runProgram('bpf-doc-main', ['--header', 'syscall', '--filename', header('sound')]);
    expect(commands.stderr).toBe(`${USAGE}Error: Unsupported target/format combination: "syscall", "header"\n`);
    const missing = runProgram('bpf-doc-main', ['--header', '--json', '--filename', 'nowhere.h']);
    expect(missing).toEqual({ status: 1, stdout: '', stderr: 'bpf_doc: nowhere.h: No such file or directory\n' });
  });

  it('ends with 2 and the usage for wrong arguments, with 0 for help', () => {
    const wrong = runProgram('bpf-doc-main', ['nosuch']);
    const reason = "argument target: invalid choice: 'nosuch' (choose from 'helpers', 'syscall')";
    expect(wrong).toEqual({ status: 2, stdout: '', stderr: `${USAGE}bpf_doc: error: ${reason}\n` });
    const help = runProgram('bpf-doc-main', ['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout.startsWith(USAGE)).toBe(true);
  });

  it('takes the header of the working directory, and says so', () => {
    inFolder((folder) => {
      const { status, stderr } = runProgram('bpf-doc-main', ['--json'], { cwd: folder });
      expect(status).toBe(0);
      expect(stderr).toMatch(/^bpf_doc: reading .*bpf\.h\n$/);
    });
  });
});
