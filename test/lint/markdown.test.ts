import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintMarkdown } from '../../generator/lint/index.ts';
import { formatPretty } from '../../generator/report/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { lintAsMarkdown } from './lint-markdown.ts';

describe('lintMarkdown', () => {
  for (const { name, folder } of caseFolders('lint/markdown')) {
    it(`reports ${name} in their places`, async () => {
      const text = readFileSync(join(folder, 'input.md'), 'utf8');
      const messages = await lintAsMarkdown(text);
      expectGolden(folder, 'messages.txt', formatPretty([{ path: 'a.md', text, messages }], false));
      expect(messages.length).toBeGreaterThan(0);
    });

    it(`keeps silent on the twin of ${name}`, async () => {
      expect(await lintAsMarkdown(readFileSync(join(folder, 'twin.md'), 'utf8'))).toEqual([]);
    });
  }

  it('does not ask for a header when nothing is quoted', async () => {
    const refuse = () => Promise.reject(new Error('asked'));
    expect(await lintMarkdown('# Nothing of `BP_F`\n', 'a.md', refuse)).toEqual([]);
  });

  it('goes by the settings', async () => {
    const text = '`BPF_MAP_TYPE_HASHES`\n';
    const off = await lintAsMarkdown(text, { rules: { markdown: 'off' } });
    expect(off).toEqual([]);
  });
});
