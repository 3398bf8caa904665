import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completions } from '../../scripts/completions/completions.ts';
import { hasProgram, runProgram } from '../program.ts';

const FOLDER = 'completions';
const BASH = `${FOLDER}/bpfdoc.bash`;

/** What bash has to offer when the cursor stands behind the last of these words. */
function completedByBash(...words: readonly string[]): string[] {
  const script = `source ${BASH}; complete -p ${words[0]} >/dev/null
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _${words[0]}; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, output } = runProgram('bash', ['--norc', '-c', script, 'bash', ...words]);
  expect(status).toBe(0);
  return output.split('\n').filter(Boolean);
}

/** What fish has to offer behind `line`. */
function completedByFish(line: string): string[] {
  const script = `source ${FOLDER}/bpfdoc.fish; complete -C "$argv"`;
  const { status, output } = runProgram('fish', ['--no-config', '-c', script, line]);
  expect(status).toBe(0);
  return output
    .split('\n')
    .filter(Boolean)
    .map((answer) => answer.split('\t')[0]!);
}

describe('the completion scripts', () => {
  it('are what the programs say of themselves (npm run completions)', async () => {
    for (const [name, text] of Object.entries(await completions())) {
      expect(readFileSync(`${FOLDER}/${name}`, 'utf8'), name).toBe(text);
    }
  });

  it('are read by bash without a complaint', () => {
    expect(runProgram('bash', ['-n', BASH])).toEqual({ status: 0, output: '' });
  });

  it.skipIf(!hasProgram('zsh'))('are read by zsh without a complaint', () => {
    expect(runProgram('zsh', ['-n', `${FOLDER}/_bpfdoc`])).toEqual({ status: 0, output: '' });
  });

  it('let bash complete commands, options, values and artifacts', () => {
    expect(completedByBash('bpfdoc', 'li')).toEqual(['lint']);
    expect(completedByBash('bpfdoc', 'lint', '--for')).toEqual(['--format']);
    expect(completedByBash('bpfdoc', 'lint', '--format', 's')).toEqual(['sarif']);
    expect(completedByBash('bpfdoc', 'diff', '--color', '=', 'a')).toEqual(['always', 'auto']);
    expect(completedByBash('bpfdoc', 'diff', '--color', '=')).toEqual(['always', 'never', 'auto']);
    expect(completedByBash('bpfdoc', 'emit', 'man')).toEqual(['man', 'man-syscall']);
    expect(completedByBash('bpfdoc', 'emit', 'man', 'inc')).toEqual([]);
    expect(completedByBash('bpf_doc', '--header', 'sys')).toEqual(['syscall']);
    expect(completedByBash('bpf_doc', '--f')).toEqual(['--filename']);
  });

  it.skipIf(!hasProgram('fish'))('let fish complete the same', () => {
    expect(completedByFish('bpfdoc li')).toEqual(['lint']);
    expect(completedByFish('bpfdoc lint --for')).toEqual(['--format']);
    expect(completedByFish('bpfdoc lint --format s')).toContain('sarif');
    expect(completedByFish('bpfdoc diff --color=a')).toEqual(['--color=always', '--color=auto']);
    expect(completedByFish('bpfdoc emit man')).toEqual(['man', 'man-syscall']);
    expect(completedByFish('bpf_doc --header sys')).toEqual(['syscall']);
  });
});
