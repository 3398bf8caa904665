import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pipePages } from '../../generator/cli/lint/pipe-pages.ts';
import { lintHeader, pipedPage } from '../../generator/lint/index.ts';
import { scriptFailure, scriptView } from '../../generator/uapi/index.ts';
import { caseFolders } from '../golden.ts';
import { bpfDocSeries, type DocutilsDriver, docutilsDriver, locateOracle, runBpfDoc } from './index.ts';

/** The headers of Debian and the kernel series whose script reads them. */
const SERIES: Readonly<Record<string, string>> = { bookworm: '6.1', trixie: '6.12', sid: '7.2' };

const present = bpfDocSeries();
const headers = Object.entries(SERIES).flatMap(([suite, series]) => {
  const path = locateOracle(`headers/${suite}/bpf.h`);
  return path === undefined || !present.includes(series) ? [] : [{ suite, series, path }];
});
const newest = present.at(-1);

function ours(path: string): string {
  const text = readFileSync(path, 'utf8');
  return pipePages([{ path, text, ...lintHeader(text, path) }], () => {});
}

/** The answer of rst2man to a page; files are never read because a page says so, and `--no-file-insertion` makes it say the same of that. */
async function complaints(driver: DocutilsDriver, page: string): Promise<string> {
  return (await driver.ask({ kind: 'rst2man', input: page, args: ['--no-file-insertion'] })).stderr;
}

const cases = ['lint/header', 'lint/pipe'].flatMap((topic) =>
  caseFolders(topic).map(({ name, folder }) => ({ name, path: join(folder, 'input.h') })),
);

describe.skipIf(locateOracle('docutils-0.23') === undefined)('--format docutils', () => {
  let driver: DocutilsDriver;
  beforeAll(() => {
    driver = docutilsDriver('0.23');
  });
  afterAll(() => driver.close());

  it('prints what rst2man prints of the pages, for every case', async () => {
    const said: string[] = [];
    for (const { name, path } of cases) {
      const { model } = lintHeader(readFileSync(path, 'utf8'), path);
      let expected = '';
      for (const target of ['helpers', 'syscall'] as const) {
        if (scriptFailure(model, target)) continue;
        const page = (pipedPage(scriptView(model), target) ?? []).map(({ text }) => `${text}\n`).join('');
        expected += await complaints(driver, page);
      }
      expect(ours(path), name).toBe(expected);
      if (expected !== '') said.push(name);
    }
    expect(said.length).toBeGreaterThan(5);
  });

  it.each(headers)(
    "prints what the script's pages make rst2man print for $suite's header",
    async ({ series, path }) => {
      const pages = ['helpers', 'syscall'].map((target) => runBpfDoc(series, path, [target]).stdout);
      const [first, second] = [await complaints(driver, pages[0]!), await complaints(driver, pages[1]!)];
      expect(ours(path)).toBe(first + second);
    },
  );

  it.skipIf(newest === undefined).each(cases.filter(({ path }) => newest !== undefined && ours(path) !== ''))(
    "prints what the script's pages make rst2man print for $name",
    async ({ path }) => {
      const pages = ['helpers', 'syscall'].map((target) => runBpfDoc(newest!, path, [target]).stdout);
      const [first, second] = [await complaints(driver, pages[0]!), await complaints(driver, pages[1]!)];
      expect(ours(path)).toBe(first + second);
    },
  );
});
