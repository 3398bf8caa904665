import fc from 'fast-check';
import { describe, it } from 'vitest';
import { directives } from '../../../generator/rst/directive/directives.ts';
import { fromRst, parseRst } from '../../../generator/rst/index.ts';
import { expectPlaces } from '../expect-places.ts';

const OPTIONS = [
  'align',
  'alt',
  'backlinks',
  'class',
  'delim',
  'depth',
  'escape',
  'figwidth',
  'file',
  'format',
  'header',
  'header-rows',
  'local',
  'name',
  'number-lines',
  'quote',
  'start',
  'stub-columns',
  'subtitle',
  'target',
  'trim',
  'width',
  'widths',
];
const WORDS = [
  'a',
  '1',
  '50%',
  '*b*',
  '`c',
  'd_',
  '|s|',
  '[#]_',
  '"',
  ',',
  '\\',
  'U+42',
  'new(raw)',
  'auto',
  '中',
  'é\u0301',
];
const BLOCKS = [
  '* - a',
  '  - b',
  ':f: v',
  '+--+',
  '===  ===',
  '.. _t:',
  '.. [#] n',
  '-- who',
  'Title',
  '=====',
  '',
  '',
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((list) => list.join(' '));
const name = fc.constantFrom(...directives.keys(), 'unknown');
const option = fc.tuple(fc.constantFrom(...OPTIONS), words).map(([key, value]) => `   :${key}: ${value}`);
const content = fc.oneof(words, fc.constantFrom(...BLOCKS)).map((line) => (line === '' ? '' : `   ${line}`));

/** A directive, with what may stand in it in any order that makes sense now and then. */
const directive = fc
  .tuple(fc.constantFrom('', '* ', '|s| '), name, words, fc.array(option, { maxLength: 3 }), fc.array(content))
  .map(([before, type, args, options, body]) => {
    const start = before === '|s| ' ? '.. |s| ' : `${before}.. `;
    return [`${start}${type}:: ${args}`, ...options, '', ...body, ''].join('\n');
  });
const page = fc.array(directive, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n'));

describe('directives', () => {
  it('never make the reader throw, with or without transforms, in either version', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('0.23' as const, '0.19' as const), (text, docutils) => {
        fromRst(text, { settings: { docutils, haltLevel: 5 } });
      }),
    );
  });

  it('give nodes places within the text and the node round them', () => {
    fc.assert(
      fc.property(page, (text) => {
        expectPlaces(parseRst(text, { settings: { haltLevel: 5 } }).document, text);
      }),
    );
  });
});
