import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvDialect, readCsv } from '../../../generator/rst/directive/csv-reader.ts';

const DIALECT: CsvDialect = {
  delimiter: ',',
  quote: '"',
  doubleQuote: true,
  escapeCharacter: undefined,
  skipInitialSpace: true,
};

function texts(lines: string[], changes: Partial<CsvDialect> = {}): unknown {
  const result = readCsv(lines, { ...DIALECT, ...changes });
  return 'rows' in result ? result.rows.map((row) => row.map((cell) => cell.text)) : result.error;
}

describe('readCsv', () => {
  it('splits at delimiters and drops the blanks behind them', () => {
    expect(texts(['a, b ,c', '', ' '])).toEqual([['a', 'b ', 'c'], [], ['']]);
    expect(texts(['a, b'], { skipInitialSpace: false })).toEqual([['a', ' b']]);
  });

  it('reads quoted cells over several lines, with doubled quotes', () => {
    expect(texts(['"one ""1""', 'two",x'])).toEqual([['one "1"\ntwo', 'x']]);
  });

  it('reads escaped delimiters and quotes', () => {
    const changes = { doubleQuote: false, escapeCharacter: '\\' };
    expect(texts(['a\\,b,"c\\"d"'], changes)).toEqual([['a,b', 'c"d']]);
    expect(texts(['a\\', 'b'], changes)).toEqual([['a\nb']]);
  });

  it("answers with the texts of Python's csv.Error", () => {
    expect(texts(['"a" b'])).toBe(`',' expected after '"'`);
    expect(texts(['"a'])).toBe('unexpected end of data');
    expect(texts(['a\rb'])).toMatch(/^new-line character seen in unquoted field/);
    expect(texts(['x'.repeat(131_073)])).toBe('field larger than field limit (131072)');
  });

  it('says where each part of a cell stands', () => {
    const result = readCsv(['x, "a""b', 'c"'], DIALECT);
    expect('rows' in result && result.rows[0]![1]).toEqual({ text: 'a"b\nc', marks: [0, 0, 4, 1, 0, 6, 4, 1, 0] });
  });

  it('marks the place of every character of a cell', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', ' ', '\\', 'é') });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const result = readCsv(lines, DIALECT);
        if (!('rows' in result)) return;
        for (const { text, marks } of result.rows.flat()) {
          for (let mark = 0; mark < marks.length; mark += 3) {
            const index = marks[mark]!;
            const source = `${lines[marks[mark + 1]!]}\n`;
            expect(source[marks[mark + 2]!]).toBe(text[index]);
          }
        }
      }),
    );
  });
});
