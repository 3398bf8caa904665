import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate, toHelpersPage, toSyscallPage } from '../../generator/page/index.ts';
import { fromRst } from '../../generator/rst/index.ts';
import { columnAt } from '../../generator/source/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';

const HEADER = `/* DOC: eBPF Syscall Commands
 *
 * BPF_MAP_CREATE
 *\tDescription
 *\t\tMakes a map.
 *
 *\tReturn
 *\t\tA descriptor.
 */
enum bpf_cmd {
\tBPF_MAP_CREATE,
};
/* Start of BPF helper function descriptions:
 *
 * void *bpf_first(struct bpf_map *map, const void *key, u64 flags)
 * \tDescription
 * \t\tLooks for *key*:
 *
 * \t\t* one *thing
 * \tReturn
 * \t\tA pointer.
 *
 * long bpf_last(const char *format, ...)
 * \tDescription
 * \t\tPrints.
 * \tReturn
 * \t\t0.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\\
\tFN(first, 1, ##ctx)\t\\
\tFN(last, 2, ##ctx)\t\\
\t/* end */
`;

const { model } = fromHeader(HEADER, 'bpf.h');
const helpers = toHelpersPage(model)!;
const textOf = (lines: readonly { text: string }[]) => lines.map((line) => `${line.text}\n`).join('');

describe('toHelpersPage', () => {
  it("prints entries as the kernel's script does", () => {
    const page = textOf(helpers);
    expect(page.slice(page.indexOf('**void'), page.indexOf('\nEXAMPLES'))).toBe(
      [
        '**void \\*bpf_first(struct bpf_map \\***\\ *map*\\ **, const void \\***\\ *key*\\ **, u64** *flags*\\ **)**',
        '\tDescription',
        '\t\tLooks for *key*:',
        '',
        '\t\t* one *thing',
        '\tReturn',
        '\t\tA pointer.',
        '',
        '**long bpf_last(const char \\***\\ *format*\\ **, ...)**',
        '\tDescription',
        '\t\tPrints.',
        '\tReturn',
        '\t\t0.',
        '',
      ].join('\n'),
    );
  });

  it('numbers its lines from 1 and keeps for each character of an entry its place in the header', () => {
    expect(helpers.map((line) => line.origin.number)).toEqual(helpers.map((_, index) => index + 1));
    const heading = helpers.find(({ text }) => text.startsWith('**void'))!;
    const row = HEADER.split('\n')[heading.origin.row - 1]!;
    for (const word of [
      'void',
      'bpf_first',
      'struct bpf_map',
      'map*\\',
      'const void',
      'key*\\',
      'u64',
      'flags',
      ')**',
    ]) {
      const word0 = word.replace(/\*.*$/, '');
      const index = heading.text.indexOf(word);
      expect(row.slice(columnAt(heading, index)).startsWith(word0), word).toBe(true);
    }
  });

  it("places docutils' messages in the header, by its tabs", () => {
    const { messages } = fromRst(helpers, { path: 'bpf-helpers.rst' });
    expect(messages.filter(({ level }) => level !== 'info')).toMatchObject([
      { reason: 'Inline emphasis start-string without end-string.', place: { start: { line: 19, column: 12 } } },
    ]);
  });

  it('shows version and date, each only where it is given', () => {
    const lines = textOf(toHelpersPage(model, { kernelVersion: 'Linux v7.2', date: '2026-01-31' })!);
    expect(lines).toContain(':Manual section: 7\n:Version: Linux v7.2\n:Date: 2026-01-31\n\n');
    expect(textOf(helpers)).toContain(':Manual section: 7\n\n');
    expect(textOf(toHelpersPage(model, { date: '2026-01-31' })!)).toContain(
      ':Manual section: 7\n:Date: 2026-01-31\n\n',
    );
  });

  it('makes no page of a header without helpers', () => {
    expect(toHelpersPage(fromHeader('int x;\n', 'bpf.h').model)).toBeUndefined();
  });
});

describe('toSyscallPage', () => {
  it('prints commands as definitions', () => {
    expect(textOf(toSyscallPage(model)!)).toContain(
      '**BPF_MAP_CREATE**\n\tDescription\n\t\tMakes a map.\n\n\tReturn\n\t\tA descriptor.\n\nRETURN VALUE\n',
    );
  });
});

describe('the frames', () => {
  const values = [undefined, 'Linux v7.2'].flatMap((kernelVersion) =>
    [undefined, '2026-01-31'].map((date) => ({ kernelVersion, date })),
  );

  it.each(values)('are those of the templates: %j', async (options) => {
    for (const [name, toPage] of [
      ['bpf-helpers.rst', toHelpersPage],
      ['bpf.rst', toSyscallPage],
    ] as const) {
      const template = readFileSync(`templates/${name}.hbs`, 'utf8');
      const filled = await fillTemplate(template, options);
      if ('error' in filled) throw new Error(filled.error);
      expect(textOf(toPage(model, options)!)).toBe(
        textOf(toPage(model, { ...options, frame: { path: name, ...filled } })!),
      );
    }
  });

  it('have no line that begins with a star, and a section title after the entries', () => {
    for (const name of ['bpf-helpers.rst.hbs', 'bpf.rst.hbs']) {
      const [before, after] = readFileSync(`templates/${name}`, 'utf8').split('{{entries}}\n');
      expect(before).not.toMatch(/^\*/m);
      expect(after).not.toMatch(/^\*/m);
      expect(after).toMatch(/^[A-Z ]+\n=+\n/);
    }
  });

  it('say what is wrong with a template', async () => {
    expect(await fillTemplate('no entries\n', {})).toMatchObject({ error: expect.stringContaining('`{{entries}}`') });
    expect(await fillTemplate('{{#if date}}\n{{entries}}\n', {})).toMatchObject({ error: expect.any(String) });
    expect(await fillTemplate('{{nosuch}}\n{{entries}}\n', {})).toMatchObject({
      error: expect.stringContaining('nosuch'),
    });
  });
});
