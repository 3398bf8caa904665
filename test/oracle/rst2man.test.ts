import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rst2manProgram } from '../../generator/cli/rst2man-program.ts';
import { createComparison } from '../../scripts/fuzz/compare-page.ts';
import { type DocutilsDriver, docutilsDriver, locateOracle } from './index.ts';

const CORPUS = 'test/corpus/rst';
const FIXTURES = 'test/fixture/rst';
/** One driver answers them all in turn. */
const MINUTES = 3 * 60_000;

const pages = [
  ...readdirSync(CORPUS).map((name) => join(CORPUS, name)),
  ...readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('input.rst'))
    .map((name) => join(FIXTURES, name)),
].sort();

for (const version of ['0.23', '0.19'] as const) {
  describe.skipIf(locateOracle(`docutils-${version}`) === undefined)(`rst2man beside docutils ${version}`, () => {
    let driver: DocutilsDriver;
    beforeAll(() => {
      driver = docutilsDriver(version);
    });
    afterAll(() => driver.close());

    it.each([[[]], [['--report=1']], [['--report=3', '--halt=3']], [['--strip-comments', '--no-raw']]])(
      'answers every page of ours alike with %j',
      async (options) => {
        const args = ['--no-file-insertion', '--syntax-highlight=none', ...options];
        const ourArgs = version === '0.19' ? ['--docutils', version] : [];
        const compare = createComparison(driver, args, rst2manProgram, ourArgs);
        const different: unknown[] = [];
        for (const path of pages) {
          const outcome = await compare(readFileSync(path, 'utf8'));
          if (typeof outcome === 'object') different.push({ path, outcome });
        }
        expect(pages.length).toBeGreaterThan(50);
        expect(different).toEqual([]);
      },
      MINUTES,
    );
  });
}
