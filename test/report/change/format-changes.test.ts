import { describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../../generator/report/change/index.ts';
import {
  formatChangesJson,
  formatChangesMarkdown,
  formatChangesPretty,
} from '../../../generator/report/change/index.ts';
import type { Change } from '../../../generator/tree/index.ts';
import { caseFolders, expectGolden } from '../../golden.ts';

const place = (line: number) => ({ start: { line, column: 3, offset: 0 }, end: { line, column: 4, offset: 1 } });

const CHANGES: readonly Change[] = [
  {
    kind: 'documentation-changed',
    class: 'doc',
    impact: 'review',
    subject: 'bpf_x',
    text: 'return changed',
    words: [
      { type: 'same', text: '… is' },
      { type: 'removed', text: '*0* <b>' },
      { type: 'added', text: 'a\u001b[31m pointer\u202e | _x_' },
      { type: 'same', text: 'on success' },
    ],
    old: { place: place(7) },
    new: { place: place(9) },
  },
  {
    kind: 'sentinel-moved',
    class: 'abi',
    impact: 'safe',
    subject: 'MAX',
    text: 'value changed from 3 to 5',
    old: { text: '3', place: place(1) },
    new: { text: '5', place: place(2) },
  },
  {
    kind: 'member-moved',
    class: 'abi',
    impact: 'breaking',
    subject: 'struct x',
    text: '`a` moved from byte 0 to byte 4',
    old: { text: 'int a', place: place(3) },
    new: { text: 'int a', place: place(4) },
  },
  {
    kind: 'macro-changed',
    class: 'api',
    impact: 'review',
    subject: 'M',
    text: 'stands for something else',
    old: { text: 'M(x) `x`' },
    new: { text: 'M(x)\n  y' },
  },
  {
    kind: 'helper-added',
    class: 'api',
    impact: 'safe',
    subject: 'bpf_new',
    text: 'added, number 212',
    new: { place: place(5) },
  },
];

const REPORTS: Readonly<Record<string, ChangeReport>> = {
  all: { oldPath: 'old.h', newPath: 'ne\u0007w.h', changes: CHANGES },
  none: { oldPath: 'old.h', newPath: 'new.h', changes: [] },
};

describe.each(caseFolders('report/change'))('a report of $name', ({ name, folder }) => {
  const report = REPORTS[name]!;

  it('is a list for a terminal', () => {
    expectGolden(folder, 'pretty.txt', formatChangesPretty(report, false));
  });

  it('is a list in colours', () => {
    const colored = formatChangesPretty(report, true);
    expectGolden(folder, 'colored.txt', colored);
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(formatChangesPretty(report, false));
  });

  it('is Markdown', () => {
    expectGolden(folder, 'report.md', formatChangesMarkdown(report));
  });

  it('is JSON that says the same', () => {
    const json = formatChangesJson(report);
    expectGolden(folder, 'report.json', json);
    expect(JSON.parse(json).changes).toHaveLength(report.changes.length);
  });
});
