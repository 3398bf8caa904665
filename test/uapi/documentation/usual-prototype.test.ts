import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLine, createSourceFile } from '../../../generator/source/index.ts';
import { cPrototype } from '../../../generator/uapi/documentation/c-prototype.ts';
import { scriptPrototype } from '../../../generator/uapi/documentation/script-prototype.ts';
import { usualName, usualPrototype } from '../../../generator/uapi/documentation/usual-prototype.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';

const WORDS = [
  'unsigned', 'const', 'volatile', 'struct', 'union', 'enum', 'static', '__attribute__', 'short', 'char', 'void', '1a', 'é', '',
]; // biome-ignore format: a table

/** One of `usual`, or now and then any word. */
const word = (...usual: string[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...WORDS) });
const type = fc
  .tuple(
    fc.constantFrom('', '', '', 'const ', 'const const '),
    fc.constantFrom('', '', '', 'struct ', 'union '),
    word('long', 'void', 'u64', '__x'),
  )
  .map((parts) => parts.join(''));
const declared = fc.tuple(type, word(' ', ' *', ' **'), word('map', 'bpf_x', '__y')).map((parts) => parts.join(''));
const params = fc.oneof(
  fc.constantFrom('void', '', '...', 'void)('),
  fc
    .array(fc.oneof({ weight: 6, arbitrary: declared }, { weight: 1, arbitrary: fc.constant('...') }), { maxLength: 6 })
    .map((list) => list.join(', ')),
);
const headings = fc
  .tuple(declared, params, fc.constantFrom('', '', '', ';', ' '))
  .map(([head, list, end]) => `${head}(${list})${end}`);

describe('usualPrototype', () => {
  it('is what the C reader and bpf_doc.py make of every heading that it takes', () => {
    let taken = 0;
    fc.assert(
      fc.property(headings, (text) => {
        const name = usualName(text);
        if (name === undefined) return;
        taken++;
        const file = createSourceFile('x.h', ` * ${text}\n`);
        const line = createLine(text, file, 1, 3);
        const prototype = usualPrototype(line);
        expect(JSON.stringify(prototype), text).toBe(JSON.stringify(cPrototype(file, [line])));
        expect(prototype.name).toBe(name);
        expectScript(
          text,
          name,
          prototype.params.map((param) => param.name ?? ''),
        );
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    ['long bpf_x(void)', 'bpf_x'],
    ['void *bpf_x(const struct bpf_map *map, const char *fmt, u32 size, ...)', 'bpf_x'],
    ['int bpf_x(u64 a, u64 b, u64 c, u64 d, u64 e)', 'bpf_x'],
    ['int bpf_x(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f)', undefined],
    ['int bpf_x(u64 a, u64 b, u64 c, u64 d, u64 e, ...)', undefined],
    ['int bpf_x(unsigned int)', undefined],
    ['long long(void)', undefined],
    ['const *x(void)', undefined],
    ['int bpf_x(u64 a) ', undefined],
  ])('tells of %s that it declares %s', (text, name) => {
    expect(usualName(text)).toBe(name);
  });

  it('is not asked for a heading that bpf_doc.py does not take', () => {
    const header = (margin: string) =>
      `/* Start of BPF helper function descriptions:\n *\n${margin}long bpf_x(u64 a)\n * \tDescription\n * \t\tX.\n * \tReturn\n * \t\t0.\n */\n`;
    const rules = (margin: string) =>
      fromHeader(header(margin), 'x.h', { parts: ['helpers'] }).messages.map(({ ruleId }) => ruleId);
    expect(rules(' * ')).toEqual(['uapi/no-helper-ids']);
    expect(rules('* ')).toContain('uapi/prototype-form');
  });
});

/** bpf_doc.py finds the name and as many arguments, and may do so with five. */
function expectScript(text: string, name: string, params: readonly string[]): void {
  const script = scriptPrototype(` ${text}`);
  expect(script?.name).toBe(name);
  expect(script!.args.length).toBeLessThanOrEqual(5);
  expect(script!.args.flatMap((arg) => arg.name ?? [])).toEqual(params);
}
