import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { compareCase, lineDifference } from './compare-case.ts';
import { runCase } from './run-case.ts';

const testCase: Case = {
  id: 'one',
  kind: 'parser',
  input: 'a\n',
  expected: '<document>\n',
  messages: [{ level: 3, type: 'ERROR', line: 1, source: 'a.rst', text: 'No.' }],
  rst2man: { status: 0, stdout: 'page', stderr: '' },
};

describe('compareCase', () => {
  it('finds nothing when all parts are equal', () => {
    expect(compareCase(testCase, structuredClone(testCase))).toEqual([]);
  });

  it('finds a part that is missing', () => {
    const differences = compareCase(testCase, {});
    expect(differences.map((difference) => difference.split(':')[0])).toEqual([
      'expected',
      'messages',
      'rst2man status',
      'rst2man stdout',
      'rst2man stderr',
    ]);
  });

  it('finds a message that has another line', () => {
    const messages = [{ ...testCase.messages![0]!, line: 2 }];
    expect(compareCase(testCase, { ...testCase, messages })).toEqual([
      'messages:\n' +
        '  - {"level":3,"type":"ERROR","line":1,"source":"a.rst","text":"No."}\n' +
        '  + {"level":3,"type":"ERROR","line":2,"source":"a.rst","text":"No."}',
    ]);
  });

  it('asks only for what the case carries', () => {
    const { id, kind, input } = testCase;
    expect(compareCase({ id, kind, input }, { expected: 'more' })).toEqual([]);
  });
});

describe('lineDifference', () => {
  it('leaves out what is equal at both ends', () => {
    expect(lineDifference('a\nb\nc\nd\ne\nf', 'a\nb\nc\nd\nx\nf')).toBe('    b\n    c\n    d\n  - e\n  + x');
  });
});

describe('runCase', () => {
  it('fails a case of a kind that it does not know', async () => {
    const result = await runCase({ ...testCase, kind: 'html' });
    expect(result.differences).toEqual(['Unknown kind "html"']);
  });

  it('fails a case with a setting that we do not have', async () => {
    const result = await runCase({ id: 'two', kind: 'parser', input: '', expected: '', settings: { no_such: 1 } });
    expect(result.differences[0]).toContain('Unknown settings: no_such');
  });
});
