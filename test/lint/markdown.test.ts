import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReference, lintMarkdown } from '../../generator/lint/index.ts';
import { formatPretty } from '../../generator/report/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';

const header = readFileSync(new URL('../fixture/lint/markdown/header.h', import.meta.url), 'utf8');
const reference = createReference(fromHeader(header, 'bpf.h').model);

describe('lintMarkdown', () => {
  for (const { name, folder } of caseFolders('lint/markdown')) {
    it(`reports ${name} in their places`, async () => {
      const text = readFileSync(join(folder, 'input.md'), 'utf8');
      const messages = await lintMarkdown(text, 'a.md', async () => reference);
      expectGolden(folder, 'messages.txt', formatPretty([{ path: 'a.md', text, messages }], false));
      expect(messages.length).toBeGreaterThan(0);
    });
  }

  it('does not ask for a header when nothing is quoted', async () => {
    const refuse = () => Promise.reject(new Error('asked'));
    expect(await lintMarkdown('# Nothing of `BP_F`\n', 'a.md', refuse)).toEqual([]);
  });

  it('goes by the settings', async () => {
    const text = '`BPF_MAP_TYPE_HASHES`\n';
    const off = await lintMarkdown(text, 'a.md', async () => reference, { rules: { markdown: 'off' } });
    expect(off).toEqual([]);
  });
});
