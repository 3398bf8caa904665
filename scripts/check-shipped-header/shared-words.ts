import { readFileSync } from 'node:fs';
import { commentsOf } from './c-text.ts';
import type { Comparison } from './compare-surface.ts';

/** A run of this many words that a real header has as well is held to be taken from it. */
const longestSharedRun = 7;

/** A prototype stands alone on its line and is a fact, not a sentence. */
const prototype = /^[\w *]+ \**bpf_\w+\([^)]*\)$/;

/** Lists the runs of eight and more words that the comments of `shipped` share with those of any reference. */
export function sharedWords(shipped: string, references: readonly string[]): Comparison {
  const known = new Map<string, string>();
  for (const path of references) {
    for (const words of readWords(path)) for (const run of runsOf(words)) known.set(run, path);
  }
  const ours = readWords(shipped);
  return {
    figures: [
      `${ours.reduce((sum, words) => sum + words.length, 0)} words of comments against ${known.size} runs of ${longestSharedRun + 1} words`,
    ],
    findings: ours.flatMap((words) => findingsOf(words, known)),
  };
}

function findingsOf(words: readonly string[], known: ReadonlyMap<string, string>): string[] {
  const findings: string[] = [];
  const runs = runsOf(words);
  for (let start = 0; start < runs.length; start++) {
    const path = known.get(runs[start]!);
    if (path === undefined) continue;
    let end = start;
    while (known.has(runs[end + 1] ?? '')) end++;
    findings.push(`${path}: ${words.slice(start, end + longestSharedRun + 1).join(' ')}`);
    start = end;
  }
  return findings;
}

/** One list of words for each comment and for each stretch between prototypes and blocks of code in it. */
function readWords(path: string): string[][] {
  return commentsOf(readFileSync(path, 'utf8')).flatMap((comment) => {
    const parts: string[][] = [[]];
    for (const line of proseLines(comment)) {
      if (line === undefined) parts.push([]);
      else parts.at(-1)!.push(...(line.match(/[\w']+/g) ?? []).map((word) => word.toLowerCase()));
    }
    return parts;
  });
}

/** Returns the lines of a comment without its left margin; `undefined` stands for what is not prose. */
function proseLines(comment: string): (string | undefined)[] {
  let codeIndent: number | undefined;
  let previousIndent = 0;
  let endsWithColons = false;
  return comment.split('\n').map((raw) => {
    const line = raw.replace(/^\s*\*?/, '');
    const text = line.trim();
    const indent = line.search(/\S/);
    if (text === '' || text === 'SPDX-License-Identifier: MIT') return codeIndent === undefined ? '' : undefined;
    if (codeIndent !== undefined && indent >= codeIndent) return undefined;
    codeIndent = endsWithColons && indent > previousIndent ? indent : undefined;
    endsWithColons = text.endsWith('::');
    previousIndent = indent;
    return codeIndent !== undefined || prototype.test(text) ? undefined : text;
  });
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let start = 0; start + longestSharedRun < words.length; start++) {
    runs.push(words.slice(start, start + longestSharedRun + 1).join(' '));
  }
  return runs;
}
