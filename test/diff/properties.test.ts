import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChanges } from '../../generator/diff/index.ts';
import { toStubsC } from '../../generator/emit/stubs-c/index.ts';
import { toStubsTs } from '../../generator/emit/stubs-ts/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { caseFolders } from '../golden.ts';

const HEADERS = caseFolders('diff').flatMap(({ folder }) =>
  ['old.h', 'new.h'].map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** A header with pieces cut out, doubled, moved or replaced by signs that mean something. */
const damaged = fc
  .record({
    text: fc.constantFrom(...HEADERS),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        text: fc.oneof(
          fc.constantFrom(
            '',
            '{',
            '}',
            ';',
            '*/',
            '/*',
            '#define X(',
            '\\\n',
            ' = ',
            '\t\t',
            'struct a { struct a b; };',
            '[-1]',
            ':0',
            '\0',
            '`',
          ),
          fc.string({ maxLength: 8 }),
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ text, edits }) =>
    edits.reduce((result, { at, length, text: piece }) => {
      const start = Math.floor(at * result.length);
      return result.slice(0, start) + piece + result.slice(start + length);
    }, text),
  );

describe('damaged headers', () => {
  it('are compared with whole ones and with each other', () => {
    fc.assert(
      fc.property(damaged, damaged, (a, b) => {
        const [old, next] = [model(a), model(b)];
        for (const { subject, text } of toChanges(old, next)) expect(subject !== '' && text !== '').toBe(true);
        expect(toChanges(old, old)).toEqual([]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('make stubs, or none', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const { text: stubs } = toStubsC(model(text));
        expect(stubs === undefined || stubs.endsWith('#endif /* BPF_HELPER_STUBS_H */\n')).toBe(true);
        expect((await toStubsTs(model(text))).text).toContain('export type RegisterKind');
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe('hostile headers', () => {
  const many = (count: number, format: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => format(index)).join('\n');

  it.each([
    [
      'enumerators that all end their enum',
      (name: string) => `enum a { ${many(50_000, (index) => `__${name}MAX_${index} = ${index},`)} };`,
    ],
    [
      'macros that stand for one sentinel',
      (name: string) => `enum a { ${name}, __MAX };\n${many(50_000, (index) => `#define M${index} __MAX`)}`,
    ],
    [
      'members that all got another name',
      (name: string) => `struct a { ${many(20_000, (index) => `int ${name}${index};`)} };`,
    ],
    ['views of one union', (name: string) => `union a { ${many(20_000, (index) => `int ${name}${index};`)} };`],
    [
      'structs that multiply',
      (name: string) =>
        `struct s0 { int ${name}; };\n${many(60, (index) => `struct s${index + 1} { struct s${index} a, b; };`)}`,
    ],
    [
      'structs that hold the same large one',
      (name: string) =>
        `struct big { ${many(5000, (index) => `int ${name}${index};`)} };\n${many(5000, (index) => `struct s${index} { struct big a; };`)}`,
    ],
    ['words', (name: string) => `enum a { B, /* ${many(100_000, (index) => `${name}${index}`)} */ };`],
  ] as const)('with many %s are told apart', (_, header) => {
    const changes = toChanges(model(header('x')), model(header('y')));
    expect(changes.length).toBeGreaterThan(0);
  });

  it('with structs that hold the same large one make stubs of bounded size, and say which are left out', async () => {
    const large = `struct big { ${many(5000, (index) => `int m${index};`)} };\n`;
    const header = `${large}${many(5000, (index) => `struct s${index} { struct big a; };`)}\nstruct plain { int a; };\n`;
    const { text, messages } = await toStubsTs(model(header));
    expect(text.length).toBeLessThan(10_000_000);
    expect(text).toContain('export interface plain {');
    expect(messages).toHaveLength(5000 - 20);
    expect(messages[0]?.reason).toBe(
      'Unexpected `more than 100000 members of structs in structs` in `struct s20`, expected only what this header defines',
    );
  });

  it('with lists in lists make comments of bounded depth', async () => {
    const header = `/* Start of BPF helper function descriptions:\n *\n * int bpf_a(void)\n * \tDescription\n * \t\t${'* '.repeat(3000)}x\n * \tReturn\n * \t\tx\n */\n#define __BPF_FUNC_MAPPER(FN) FN(unspec), FN(a),\n`;
    const { text } = await toStubsTs(model(header));
    expect(text).toContain(`${'- '.repeat(50)}x\n`);
    expect(text.length).toBeLessThan(20_000);
  });
});

function model(text: string) {
  return fromHeader(text, 'a.h').model;
}
