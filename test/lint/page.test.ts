import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixAll, lintPage } from '../../generator/lint/index.ts';
import { formatPretty } from '../../generator/report/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { ALL } from './lint-set-up.ts';

const messagesOf = (text: string) => lintPage(text, 'a.rst', ALL).messages;

describe('lintPage', () => {
  for (const { name, folder } of caseFolders('lint/page')) {
    const input = readFileSync(join(folder, 'input.rst'), 'utf8');
    const twin = readFileSync(join(folder, 'twin.rst'), 'utf8');

    it(`reports ${name} in its place`, () => {
      const messages = messagesOf(input);
      expectGolden(folder, 'messages.txt', formatPretty([{ path: 'a.rst', text: input, messages }], false));
      expect(messages.length).toBeGreaterThan(0);
    });

    it(`keeps silent on the twin of ${name}, which --fix makes of it`, async () => {
      expect(messagesOf(twin)).toEqual([]);
      expect(await fixAll(input, messagesOf)).toBe(twin);
    });
  }
});
