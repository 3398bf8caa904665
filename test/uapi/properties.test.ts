import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, Place } from '../../generator/source/index.ts';
import { columnAt, rowText } from '../../generator/source/index.ts';
import type { EnumType, HeaderModel, Member } from '../../generator/tree/index.ts';
import { commentLines, fromHeader, scriptFailure, scriptView } from '../../generator/uapi/index.ts';
import { caseFolders } from '../golden.ts';

const headers = ['documentation', 'declaration'].flatMap((topic) =>
  caseFolders(`uapi/${topic}`).map(({ folder }) => readFileSync(join(folder, 'input.h'), 'utf8')),
);

/** Pieces that headers are made of, so that random texts come near to the real thing. */
const PIECES = [
  '/*', '*/', '//', ' * ', ' *\t', '\t\t', '        ', '\n', '\r\n', '\r', '\\\n', ' ', '\ufffd', '\0', '"', "'",
  'Start of BPF helper function descriptions:', '* DOC: eBPF Syscall Commands', 'Description', 'Return', 'Attributes',
  'long bpf_a(void)', 'BPF_A', '__bpf_fastcall', 'NOTES', 'enum bpf_cmd {', 'enum', 'struct', 'union', 'typedef', '{', '}',
  '(', ')', '[', ']', ';', ',', '=', ':', '*', '...', '##', '#', '#define A A B', '#define B(x, y...) x ## y A(x, ##y)', 'B(',
  '#if', '#ifdef A', '#else', '#elif 1', '#endif', '#undef A', '#define ___BPF_FUNC_MAPPER(FN, ctx...) FN(a, 1, ##ctx)',
  'int', 'const', 'u64', 'a', 'A', '0x1fULL', '1', '<<', '-', '?', 'é', '🎁', '__attribute__((aligned(8)))',
]; // biome-ignore format: a table

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc
    .tuple(fc.constantFrom(...headers), fc.nat(), fc.nat({ max: 200 }), fc.constantFrom(...PIECES))
    .map(([header, at, length, piece]) => {
      const start = at % header.length;
      return header.slice(0, start) + piece + header.slice(start + length);
    }),
);

describe('fromHeader', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(text, (header) => readAll(header) !== undefined),
      { numRuns: 3000 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(text, (header) => {
        expect(printed(readAll(header))).toBe(printed(readAll(header)));
      }),
      { numRuns: 100 },
    );
  });

  it('puts every place inside the text, its end behind its start', () => {
    fc.assert(
      fc.property(text, (header) => expectPlaces(header)),
      { numRuns: 1000 },
    );
  });

  it('keeps each line of a section where it stands in the header', () => {
    fc.assert(
      fc.property(text, (header) => expectLines(fromHeader(header, 'x.h').model)),
      { numRuns: 1000 },
    );
  });

  it('comes to an end, nested and unfinished things too', () => {
    for (const piece of HOSTILE) {
      const { model } = fromHeader(piece.repeat(Math.ceil(200_000 / piece.length)), 'x.h');
      expect(model.file.path, JSON.stringify(piece)).toBe('x.h');
    }
  });
});

/** Texts that would take a careless reader the square of their length, or its stack. */
const HOSTILE = [
  '(', '{', 'struct a {', 'enum {', '[', '((', 'a(', '*', 'int (*', '/*\n * a\n#define X\n', '/**/#', '"', "'", '\\\n',
  '#if 1\n', '#define A A A\n', '#define A(x) A(A(x))\nA(A(', 'A ## ', '- ', '~(', 'enum { A = ', '1 ? ',
  '/* Start of BPF helper function descriptions:\n *\n * long bpf_a(void)\n', ' * \t\t\n', 'x, ',
]; // biome-ignore format: a table

/** A value as JSON, with places as plain data and integers of any size. */
function printed(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}

/** Everything that can be asked of a header. */
function readAll(header: string) {
  const { model, messages } = fromHeader(header, 'x.h');
  const { enums, records, typedefs, defines, helperIds } = model;
  const documented = [...model.helpers, ...model.commands].map((entry) => ({
    name: entry.name,
    place: entry.place,
    sections: entry.sections.map(({ name, lines, text: body }) => [name, lines.map((line) => line.text), body]),
    prototype: entry.type === 'helper' ? entry.prototype : entry.value,
  }));
  const comments = model.comments.map((comment) => commentLines(model.file, comment).map((line) => line.text));
  const failures = (['helpers', 'syscall'] as const).map((target) => scriptFailure(model, target));
  const view = scriptView(model);
  const counts = [view.helpers.length, view.commands.length];
  return {
    messages,
    documented,
    enums,
    records,
    typedefs,
    defines,
    helperIds: helperIds?.entries,
    comments,
    failures,
    counts,
  };
}

function expectPlaces(header: string): void {
  const { messages, enums, records, documented } = readAll(header);
  const inEnum = ({ place, enumerators }: EnumType): Place[] => [place, ...enumerators.map((one) => one.place)];
  const inMember = ({ place, type }: Member): Place[] => [place, type.place];
  const places = [
    ...messages.flatMap(({ place, cause }) => [place, cause]),
    ...enums.flatMap(inEnum),
    ...records.flatMap(({ place, members }) => [place, ...members.flatMap(inMember)]),
    ...documented.map(({ place }) => place),
  ];
  for (const place of places) {
    if (!place) continue;
    expect(place.start.offset).toBeGreaterThanOrEqual(0);
    expect(place.end.offset).toBeLessThanOrEqual(header.length);
    expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
    expect(place.start.column).toBeGreaterThan(0);
    expect(place.end.column).toBeGreaterThan(0);
  }
}

function expectLines(model: HeaderModel): void {
  for (const entry of [...model.helpers, ...model.commands]) {
    expectLine(entry.heading);
    for (const section of entry.sections) for (const line of section.lines) expectLine(line);
  }
}

function expectLine(line: Line): void {
  const { file, row } = line.origin;
  expect(rowText(file, row).slice(columnAt(line, 0), columnAt(line, 0) + line.text.length)).toBe(line.text);
}
