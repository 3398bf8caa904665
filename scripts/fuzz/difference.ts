import type { ProgramAnswer } from '../../test/oracle/index.ts';

/** How two answers to one page differ. */
export interface Difference {
  /** The same for differences that most likely have one cause. */
  key: string;
  /** The first differing lines, for a reader. */
  text: string;
}

const linesShown = 4;

/** Returns the first difference between docutils' answer and ours, or undefined where there is none. */
export function findDifference(expected: ProgramAnswer, actual: ProgramAnswer): Difference | undefined {
  if (actual.stderr !== expected.stderr) return ofText('stderr', expected.stderr, actual.stderr);
  if (actual.status !== expected.status) {
    return { key: 'status', text: `status: expected ${expected.status}, got ${actual.status}` };
  }
  return actual.stdout === expected.stdout ? undefined : ofText('stdout', expected.stdout, actual.stdout);
}

function ofText(stream: string, expected: string, actual: string): Difference {
  const wanted = expected.split('\n');
  const got = actual.split('\n');
  const first = wanted.findIndex((line, index) => line !== got[index]);
  const at = first < 0 ? wanted.length : first;
  const key = `${stream}: ${shape(wanted[at])} / ${shape(got[at])}`;
  const before = at > 0 ? [`    ${wanted[at - 1]}`] : [];
  return {
    key,
    text: [`${stream}, line ${at + 1}`, ...before, ...show('-', wanted, at), ...show('+', got, at)].join('\n'),
  };
}

function show(sign: string, lines: readonly string[], at: number): string[] {
  return lines.slice(at, at + linesShown).map((line) => `  ${sign} ${JSON.stringify(line)}`);
}

/** A line without what changes from page to page. */
function shape(line: string | undefined): string {
  if (line === undefined) return 'end';
  const message = /^(\S*):(\d*): (\([A-Z]+\/\d\) .*)$/.exec(line);
  if (message) return message[3]!.replace(/"[^"]*"/g, '""').replace(/\d+/g, 'N');
  return /^[.'\\]/.test(line) ? line.replace(/\d+/g, 'N').slice(0, 12) : 'text';
}
