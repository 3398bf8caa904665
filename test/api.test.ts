import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { expectGolden } from './golden.ts';

const FOLDER = new URL('./fixture/api/', import.meta.url).pathname;

const ENTRIES = Object.keys(packageJson.exports).filter((entry) => entry !== './package.json');

describe('the entries of the package', () => {
  it('are one a stage, declarations before code, and nothing deep', () => {
    for (const [entry, paths] of Object.entries(packageJson.exports)) {
      if (typeof paths === 'string') expect(entry).toBe('./package.json');
      else expect(Object.keys(paths), entry).toEqual(['types', 'default']);
    }
  });

  it.each(ENTRIES)('%s exports the names in its list', async (entry) => {
    mkdirSync(FOLDER, { recursive: true });
    const stage = entry === '.' ? 'index' : `${entry.slice(2)}/index`;
    const names = Object.keys(await import(resolve('generator', `${stage}.ts`))).sort();
    expect(names.length).toBeGreaterThan(0);
    expectGolden(FOLDER, `${entry === '.' ? 'bpfdoc' : entry.slice(2)}.txt`, `${names.join('\n')}\n`);
  });
});
