import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintHeader, ruleInfos } from '../../generator/lint/index.ts';
import { caseFolders } from '../golden.ts';
import { lintAsMarkdown } from './lint-markdown.ts';
import { ALL } from './lint-set-up.ts';

/** The rules that speak in each case, by the name of its folder. */
async function firedRules(): Promise<Map<string, string[]>> {
  const fired = new Map<string, string[]>();
  const note = (folder: string, ids: readonly string[]) => {
    for (const id of new Set(ids)) fired.set(id, [...(fired.get(id) ?? []), folder]);
  };
  for (const { folder } of caseFolders('lint/header')) {
    const { messages } = lintHeader(readFileSync(join(folder, 'input.h'), 'utf8'), 'bpf.h', ALL);
    const ids = messages.map(({ ruleId }) => ruleId);
    note(folder, [...ids, ...ids.filter((id) => id.startsWith('rst/') && !ruleInfos().has(id)).map(() => 'rst')]);
  }
  for (const { folder } of caseFolders('lint/markdown')) {
    const messages = await lintAsMarkdown(readFileSync(join(folder, 'input.md'), 'utf8'));
    note(
      folder,
      messages.map(({ ruleId }) => ruleId),
    );
  }
  return fired;
}

describe('every rule', async () => {
  const fired = await firedRules();

  it.each([...ruleInfos().keys()])('%s speaks in a case whose twin is silent', (id) => {
    const folders = fired.get(id) ?? [];
    expect(folders.length, `no case for ${id}`).toBeGreaterThan(0);
    const twins = folders.flatMap((folder) => ['twin.h', 'twin.md'].map((name) => join(folder, name)));
    expect(twins.filter((path) => existsSync(path)).length, `no twin for ${id}`).toBeGreaterThan(0);
  });

  it.each(caseFolders('lint/header'))('the case $name has a twin', ({ folder }) => {
    expect(existsSync(join(folder, 'twin.h'))).toBe(true);
  });

  it.each(caseFolders('lint/markdown'))('the case $name of Markdown has a twin', ({ folder }) => {
    expect(existsSync(join(folder, 'twin.md'))).toBe(true);
  });
});
