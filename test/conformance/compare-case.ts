import type { Answer, Case } from './case.ts';

/** Returns what differs between docutils' answer to a case and ours, one short text a difference; empty when all that the case carries is equal. */
export function compareCase(testCase: Case, answer: Answer): string[] {
  const differences: string[] = [];
  if ('expected' in testCase) add(differences, 'expected', testCase.expected, answer.expected);
  if (testCase.messages) add(differences, 'messages', testCase.messages, answer.messages);
  if (testCase.rst2man) {
    add(differences, 'rst2man status', testCase.rst2man.status, answer.rst2man?.status);
    add(differences, 'rst2man stdout', testCase.rst2man.stdout, answer.rst2man?.stdout);
    add(differences, 'rst2man stderr', testCase.rst2man.stderr, answer.rst2man?.stderr);
  }
  return differences;
}

function add(differences: string[], part: string, wanted: unknown, got: unknown): void {
  const wantedText = asText(wanted);
  const gotText = asText(got);
  if (wantedText !== gotText) differences.push(`${part}:\n${lineDifference(wantedText, gotText)}`);
}

/** A value as text to compare by lines; messages take a line each. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '(none)';
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(item)).join('\n');
  return JSON.stringify(value);
}

/** Lines shown before a difference, and at most of each side in it. */
const CONTEXT = 3;
const LONGEST = 16;

/** Returns the part of two texts in which they differ: what is equal at both ends is left out but for some lines before. */
export function lineDifference(wanted: string, got: string): string {
  const wantedLines = wanted.split('\n');
  const gotLines = got.split('\n');
  let start = 0;
  while (start < wantedLines.length && wantedLines[start] === gotLines[start]) start++;
  let end = 0;
  while (
    end < Math.min(wantedLines.length, gotLines.length) - start &&
    wantedLines.at(-1 - end) === gotLines.at(-1 - end)
  ) {
    end++;
  }
  return [
    ...wantedLines.slice(Math.max(0, start - CONTEXT), start).map((line) => `    ${line}`),
    ...shown(wantedLines.slice(start, wantedLines.length - end), '  - '),
    ...shown(gotLines.slice(start, gotLines.length - end), '  + '),
  ].join('\n');
}

function shown(lines: readonly string[], mark: string): string[] {
  const kept = lines.slice(0, LONGEST).map((line) => mark + line);
  return lines.length > LONGEST ? [...kept, `${mark}… ${lines.length - LONGEST} more lines`] : kept;
}
