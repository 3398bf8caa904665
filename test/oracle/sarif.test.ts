import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatReports } from '../../generator/cli/lint/format-reports.ts';
import { lintHeader, lintPage } from '../../generator/lint/index.ts';
import type { Message } from '../../generator/source/index.ts';
import { caseFolders } from '../golden.ts';
import { lintAsMarkdown } from '../lint/lint-markdown.ts';
import { ALL } from '../lint/lint-set-up.ts';
import { locateOracle } from './index.ts';

const schema = locateOracle('sarif/schema.json');
const SUITES = ['bullseye', 'bookworm', 'trixie', 'sid'];
const headers = SUITES.flatMap((suite) => locateOracle(`headers/${suite}/bpf.h`) ?? []);

/** The schema is of draft 4; what it uses of that means the same in draft 7, but for the name of its identifier. */
function validator(path: string): ValidateFunction {
  const { id: _, $schema: __, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(rest);
}

async function sarifOf(path: string, text: string, messages: readonly Message[]): Promise<unknown> {
  return JSON.parse(await formatReports([{ path, text, messages, known: 0 }], 'sarif', false));
}

/** Names of files that a careless printer would not make references of. */
const PATHS = ['bpf.h', '/a/b.h', 'a b%20#?:\u202e.h', '<stdin>', '../\ud800.h', 'C:\\bpf.h', '-', '//host/x.h'];

describe.skipIf(schema === undefined)('--format sarif', () => {
  const validate = schema === undefined ? undefined : validator(schema);
  const expectValid = (log: unknown) => {
    validate!(log);
    expect(validate!.errors ?? []).toEqual([]);
  };

  it('is what the schema wants for real headers', async () => {
    for (const path of headers) {
      const text = readFileSync(path, 'utf8');
      const { messages } = lintHeader(text, path, ALL);
      expect(messages.length).toBeGreaterThan(100);
      expectValid(await sarifOf(path, text, messages));
    }
  });

  it('is what the schema wants for every case of a header', async () => {
    for (const { folder } of caseFolders('lint/header')) {
      const text = readFileSync(join(folder, 'input.h'), 'utf8');
      expectValid(await sarifOf('bpf.h', text, lintHeader(text, 'bpf.h', ALL).messages));
    }
  });

  it('is what the schema wants for Markdown, pages, and nothing at all', async () => {
    for (const { folder } of caseFolders('lint/markdown')) {
      const text = readFileSync(join(folder, 'input.md'), 'utf8');
      expectValid(await sarifOf('a.md', text, await lintAsMarkdown(text)));
    }
    const page = 'A\n=\n\nText\n  indented **more\n';
    expectValid(await sarifOf('a.rst', page, lintPage(page, 'a.rst', ALL).messages));
    expectValid(await sarifOf('a.rst', '', []));
  });

  it.each(PATHS)('is what the schema wants for a file called %j with hostile text', async (path) => {
    const text = readFileSync(join(caseFolders('lint/header')[0]!.folder, 'input.h'), 'utf8');
    const hostile = text
      .replaceAll('*flags*', '*fla\u202egs*\u0000\ud800\u2028</script> **x')
      .replaceAll('\n * \t', '\r\n *\t');
    const { messages } = lintHeader(hostile, path, ALL);
    expect(messages.length).toBeGreaterThan(0);
    expectValid(await sarifOf(path, hostile, messages));
  });

  it('is refused by the schema when a level is none', () => {
    const driver = { name: 'x' };
    const results = [{ message: { text: 'x' }, level: 'severe' }];
    validate!({ version: '2.1.0', runs: [{ tool: { driver }, results }] });
    expect(validate!.errors?.map(({ instancePath }) => instancePath)).toEqual(['/runs/0/results/0/level']);
  });
});
