import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMessages, createSourceFile } from '../../../generator/source/index.ts';
import { PlainEnum, PlainRecord } from '../../../generator/uapi/c/plain/put-off.ts';
import { type HeaderDeclarations, readDeclarations, readExactly } from '../../../generator/uapi/c/read-declarations.ts';
import { scan } from '../../../generator/uapi/c/scan.ts';
import { caseFolders } from '../../golden.ts';

/** Pieces of C that random headers are made of: plain declarations, what makes them less plain, and macros that change what they are. */
const PIECES = [
  'struct s { int a; };\n', 'struct t { __u32 a[A]; union { int b:4; const struct x *c; } u; } __attribute__((aligned(8)));\n',
  'struct u { const x; __u32 __x; struct y z; };\n', 'struct v { MD(struct x *, p); int b; MD(void *, q); };\n', 'struct w { MD(A, q); };\n',
  'struct {', 'union {', '} u;', 'struct', 'union', 'enum', '__u32 a;', 'const *b;', 'unsigned int c[2];', 'static d;', 'int e, f;',
  'enum e { A, B = 2, C };\n', 'enum { D = A, };\n', 'enum { F = F };\n', 'enum { G = 08, H = -1, I = (1ULL << 40) };\n', 'enum f {', 'J,', 'K = J,', 'L = A', 'M = B + 1',
  'enum bpf_func_id {\n\t___BPF_FUNC_MAPPER(APPLY)\n\t__BPF_MAX,\n};\n', 'enum g { __BPF_FUNC_MAPPER(G) };\n',
  '\n#define A A\n', '\n#define A 4\n', '\n#define A B + 1\n', '\n#define B 16U\n', '\n#define B }\n', '\n#define int }\n', '\n#define struct union\n', '\n#undef A\n', '\n#undef MD\n',
  '\n#define MD(type, name) union { type name; __u64 :64; } __attribute__((aligned(8)))\n', '\n#define MD(a, b) a b }\n', '\n#define MD(a, b) a b; int c[A]\n', '\n#define MD(a, b) a ## b x\n',
  '\n#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\\n\tFN(unspec, 0, ##ctx)\t\\\n\tFN(bb, 1, ##ctx)\t\\\n\t/* end */\n', '\n#define APPLY(x, y) BPF_FUNC_ ## x = y,\n', '\n#define APPLY(x, y) x\n',
  '\n#define __BPF_FUNC_MAPPER(FN)\t\\\n\tFN(unspec),\\\n\tFN(bb),\n', '\n#define G(x) BPF_FUNC_ ## x\n', '\n#define BPF_FUNC_bb 3\n',
  '\n#if A\n', '\n#ifdef MD\n', '\n#else\n', '\n#endif\n', '};\n', '}', '{', ';', ',', '(', ')', '[', ']', '*', ':', '=', '#', '"', "'", '\\\n', '\u2028#define C int\n', ' é ', '$',
  '/* c */', '/* c\n * d */\n', '// c\n', '/*', '\r\n', '\t', '__packed', 'typedef struct s s_t;\n', 'int f(struct s *a);\n', 'extern "C" {\n',
]; // biome-ignore format: a table

describe('readDeclarations', () => {
  it('reads what it puts off as the exact reader reads it at once', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 });
    const texts = fc.tuple(pieces, fc.constantFrom('', ' ')).map(([parts, between]) => parts.join(between));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isBackwards) => {
        expectSame(text, isBackwards);
      }),
      { numRuns: 3000 },
    );
  });

  it('does so with whole headers, and with headers that were damaged', () => {
    for (const text of headers()) {
      expectSame(text, false);
      for (let at = 97; at < text.length; at += Math.ceil(text.length / 3)) {
        expectSame(`${text.slice(0, at)}${PIECES[at % PIECES.length]}${text.slice(at + 9)}`, true);
      }
    }
  });

  it('puts off nearly all of a header', () => {
    const { enums, records } = read(headers().at(-1)!).later;
    expect(enums.length + records.length).toBeGreaterThan(50);
    expect(enums.filter((one) => !(one instanceof PlainEnum)).length).toBeLessThan(5);
    expect(records.filter((one) => !(one instanceof PlainRecord)).map(({ name }) => name)).toEqual([]);
  });
});

/** The fixtures, the real headers that were fetched, and the shipped one. */
function headers(): string[] {
  const fixtures = ['declaration', 'layout'].flatMap((topic) =>
    caseFolders(`uapi/${topic}`).map(({ folder }) => join(folder, 'input.h')),
  );
  const fetched = '.oracle/headers';
  const real = existsSync(fetched) ? readdirSync(fetched).map((name) => join(fetched, name, 'bpf.h')) : [];
  return [...fixtures, ...real.filter((path) => existsSync(path)), 'uapi/linux/bpf.h'].map((path) =>
    readFileSync(path, 'utf8'),
  );
}

function read(text: string) {
  const file = createSourceFile('x.h', text);
  const [soon, late] = [createMessages(), createMessages()];
  const exact = readExactly(file, scan(file), soon);
  const later = readDeclarations(file, scan(file), late);
  return { exact, later, messages: [soon.items, late.items] };
}

function expectSame(text: string, isBackwards: boolean): void {
  const { exact, later, messages } = read(text);
  expect(messages[1], text).toEqual(messages[0]);
  expect(fields(later, isBackwards), text).toBe(fields(exact, isBackwards));
  expect(printed(later), text).toBe(printed(exact));
}

/** What is asked for one field after the other, the last declarations first if they are asked so. */
function fields({ enums, records, typedefs, defines }: HeaderDeclarations, isBackwards: boolean): string {
  const asked: unknown[] = [];
  const inOrder = <T>(items: readonly T[]): readonly T[] => (isBackwards ? [...items].reverse() : items);
  for (const { type, name, comment, members, attributes, place, namePlace } of inOrder(records)) {
    asked.push(type, name, comment, members, attributes, place, namePlace);
  }
  for (const one of inOrder(enums)) {
    const { type, name, comment, enumerators, attributes, place, namePlace } = one;
    asked.push(type, name, comment, attributes, place, namePlace);
    for (const item of enumerators) {
      asked.push(item.name, item.alias, item.place, item.value, item.expression, item.macro, item.comment);
    }
  }
  return printed([asked, typedefs, defines]);
}

function printed(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}
