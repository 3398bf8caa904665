import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRst, parseRst } from '../../../generator/rst/index.ts';
import { expectPlaces } from '../expect-places.ts';

/** Line starts and line ends that blocks are told apart by. */
const STARTS = [
  '',
  '- ',
  '* ',
  '1. ',
  '#. ',
  'i. ',
  ':f: ',
  '-a  ',
  '--b=C  ',
  '| ',
  '>>> ',
  '> ',
  '.. ',
  '__ ',
  '.. _t: ',
  '.. [#] ',
  '.. |s| ',
];
const BODIES = [
  '',
  'text',
  'term : kind',
  'two words',
  '====',
  '----',
  '+--+--+',
  '|  |  |',
  '=== ===',
  'a   b',
  '::',
  '-- who',
  'note::',
  'replace:: x',
  '*x',
  '中文',
  '\t',
  '\v',
  'x_',
];
const ENDS = ['', '::', ' ::', ':', '_', ' ', '\\', '\u00a0'];
const INDENTS = ['', '', '', ' ', '  ', '    ', '\t', ' \u00a0'];
const line = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.array(fc.constantFrom(...STARTS), { maxLength: 2 }),
    fc.constantFrom(...BODIES),
    fc.constantFrom(...ENDS),
  )
  .map(([indent, starts, body, end]) => indent + starts.join('') + body + end);
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\u2028')), { maxLength: 14 })
  .map((lines) => lines.flat().join(''));

const settings = { haltLevel: 5 } as const;

describe('blocks', () => {
  it('never throw, and have places within the text and each other', () => {
    fc.assert(
      fc.property(page, (text) => {
        expectPlaces(parseRst(text, { path: 'input', settings }).document, text);
      }),
      { numRuns: 600 },
    );
  });

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const docutils of ['0.23', '0.19'] as const)
          fromRst(text, { path: 'input', settings: { ...settings, docutils } });
      }),
      { numRuns: 400 },
    );
  });

  it('give the same messages for the same page', () => {
    fc.assert(
      fc.property(page, (text) => {
        const [first, second] = [1, 2].map(() => fromRst(text, { path: 'input', settings }).messages);
        expect(first).toEqual(second);
      }),
      { numRuns: 100 },
    );
  });
});
