import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCases } from './case.ts';
import floor from './floor.json' with { type: 'json' };
import { runCase } from './run-case.ts';

/** docutils' answers lie beside the checkout where it is developed; the floor says how many cases of each file pass at least. */
const FOLDER = join('..', 'shared', 'cases');
const floors = floor as Record<string, number>;

describe.skipIf(!existsSync(FOLDER))("docutils' own answers", () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

  it('have a floor for each file', () => {
    expect(Object.keys(floors).sort()).toEqual(files.sort());
  });

  it.each(files)(
    'are ours for at least as many cases of %s as before',
    async (name) => {
      let passed = 0;
      for (const testCase of parseCases(readFileSync(join(FOLDER, name), 'utf8'))) {
        const result = await runCase(testCase);
        if (result.differences.length === 0) passed++;
      }
      expect(passed).toBeGreaterThanOrEqual(floors[name] ?? 0);
    },
    300_000,
  );
});
