import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixAll, lintHeader } from '../../generator/lint/index.ts';
import { formatPretty } from '../../generator/report/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { ALL, KERNEL, STRICT } from './lint-set-up.ts';

const messagesOf = (text: string) => lintHeader(text, 'bpf.h', ALL).messages;

describe('lintHeader', () => {
  for (const { name, folder } of caseFolders('lint/header')) {
    const input = readFileSync(join(folder, 'input.h'), 'utf8');

    it(`reports ${name} in its place`, () => {
      const messages = messagesOf(input);
      expectGolden(folder, 'messages.txt', formatPretty([{ path: 'bpf.h', text: input, messages }], false));
      expect(messages.length).toBeGreaterThan(0);
    });

    it(`fixes ${name} once and for all`, async () => {
      const fixed = await fixAll(input, messagesOf);
      if (fixed !== input) expectGolden(folder, 'fixed.h', fixed);
      expect(await fixAll(fixed, messagesOf)).toBe(fixed);
      if (fixed !== input) expect(messagesOf(fixed).length).toBeLessThan(messagesOf(input).length);
    });

    it(`keeps silent on the twin of ${name}`, () => {
      const twin = readFileSync(join(folder, 'twin.h'), 'utf8');
      const messages = lintHeader(twin, 'bpf.h', ALL).messages;
      expect(messages.filter(({ ruleId }) => ruleId !== 'contract-known' || name === 'known-disagreement')).toEqual([]);
    });
  }

  it('keeps silent where a rule is off, and raises levels where it is told', () => {
    const input = readFileSync(
      join(caseFolders('lint/header').find(({ name }) => name === 'unexpected-indentation')!.folder, 'input.h'),
      'utf8',
    );
    const off = lintHeader(input, 'bpf.h', { ...KERNEL, rules: { rst: 'off' } });
    expect(off.messages).toEqual([]);
    const raised = lintHeader(input, 'bpf.h', {
      ...KERNEL,
      rules: { rst: 'off', 'rst/unexpected-indentation': 'severe' },
    });
    expect(raised.messages.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['rst/unexpected-indentation', 'severe'],
    ]);
  });

  it('never throws on damaged headers', () => {
    const input = readFileSync(join(caseFolders('lint/header')[0]!.folder, 'input.h'), 'utf8');
    for (let end = 0; end < input.length; end += 37) {
      expect(() => lintHeader(input.slice(0, end), 'bpf.h', STRICT)).not.toThrow();
      expect(() =>
        lintHeader(`${input.slice(0, end)}\0\u202e*${input.slice(end + 20)}`, 'bpf.h', STRICT),
      ).not.toThrow();
    }
  });
});
