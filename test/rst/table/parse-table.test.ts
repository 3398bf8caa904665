import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../generator/rst/settings.ts';
import type { RstState } from '../../../generator/rst/state.ts';
import {
  type MalformedTable,
  padWideCharacters,
  parseGridTable,
  parseSimpleTable,
  removePadding,
  type TableData,
} from '../../../generator/rst/table/index.ts';
import { createLine, createSourceFile, type Line, placeOfLines, plainPlace } from '../../../generator/source/index.ts';

type Parser = (state: Pick<RstState, 'settings'>, lines: readonly Line[]) => TableData | MalformedTable;

const state = { settings: defaultSettings };
const older = { settings: { ...defaultSettings, docutils: '0.19' as const } };

function linesOf(text: string): Line[] {
  const file = createSourceFile('input', text);
  return text.split('\n').map((line, index) => padWideCharacters(createLine(line, file, index + 1)));
}

/** The lines of every cell, with the text at their places. */
function cellTexts(table: TableData | MalformedTable, text: string): [string, string][] {
  if (table.kind === 'malformed') return [];
  const cells = [...table.headRows, ...table.bodyRows].flat();
  return cells.flatMap((cell) =>
    (cell?.lines ?? []).map((line): [string, string] => {
      const place = placeOfLines([line])!;
      return [line.text, text.slice(place.start.offset, place.end.offset)];
    }),
  );
}

describe('tables', () => {
  it('give the lines of their cells the places where they stand', () => {
    const text = '+----+------+\n| 中 | é\u0301 🐝 |\n|    |   b  |\n+----+------+';
    const table = parseGridTable(state, linesOf(text));
    expect(table.kind).toBe('table');
    for (const [line, there] of cellTexts(table, text)) expect(there).toBe(line);
  });

  it('let a combining character take a column in grids of docutils 0.19', () => {
    const text = '+---+\n| e\u0301 |\n+---+';
    expect(parseGridTable(state, linesOf(text)).kind).toBe('table');
    expect(parseGridTable(older, linesOf(text))).toEqual({
      kind: 'malformed',
      reason: 'Malformed table; parse incomplete.',
      offset: 0,
    });
  });

  it('reports two rules below the head at the second', () => {
    const text = '+--+\n|a |\n+==+\n|b |\n+==+\n|c |\n+--+'.replaceAll('+==+', '+===+').replaceAll('+--+', '+---+');
    const lines = linesOf(text.replaceAll('|a |', '| a |').replaceAll('|b |', '| b |').replaceAll('|c |', '| c |'));
    expect(parseGridTable(state, lines)).toEqual({
      kind: 'malformed',
      reason: 'Multiple head/body row separators (table lines 3 and 5); only one allowed.',
      offset: 4,
    });
  });

  it('pads wide characters and takes the padding off again', () => {
    const [line] = linesOf('a中🐝b');
    expect(line!.text).toBe('a中\0🐝\0b');
    expect(removePadding(line!).text).toBe('a中🐝b');
    expect(plainPlace(placeOfLines([removePadding(line!)])!)).toEqual(plainPlace(placeOfLines(linesOf('a中🐝b'))!));
  });

  it.each<[string, Parser, string]>([
    ['grid', parseGridTable, '+-=| ab中\u0301\n'],
    ['simple', parseSimpleTable, '=- ab中\u0301\n'],
  ])('never throws at a %s table, and keeps places', (_kind, parser, characters) => {
    const text = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.boolean(), (drawing, isOlder) => {
        const table = parser(isOlder ? older : state, linesOf(drawing));
        return cellTexts(table, drawing).every(([line, there]) => line === there);
      }),
      { numRuns: 3000 },
    );
  });
});
