import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createState } from '../../../generator/rst/create-state.ts';
import { parseInline } from '../../../generator/rst/inline/index.ts';
import { createLine, createSourceFile } from '../../../generator/source/index.ts';
import { element, isElement, type RstNodes } from '../../../generator/tree/index.ts';
import { expectPlaces, expectTexts } from '../expect-places.ts';

/** Pieces that inline markup is made of, so that random texts are full of it. */
const PIECES = [
  '*',
  '**',
  '`',
  '``',
  '_`',
  '|',
  '_',
  '__',
  '[',
  ']_',
  '\\',
  ' ',
  '\n',
  ':',
  'a:',
  '<',
  '>',
  'http://b',
  '@',
];
const OTHERS = [
  'a',
  'b1',
  '"',
  '(',
  ')',
  '.',
  ',',
  '-',
  '/',
  '中',
  '🐝',
  '\u0301',
  '“',
  '”',
  '\u00a0',
  '\0',
  '#',
  '*]',
];
const markup = fc.array(fc.constantFrom(...PIECES, ...OTHERS), { maxLength: 40 }).map((pieces) => pieces.join(''));

function parse(text: string, isCharacterLevel: boolean) {
  const state = createState('input', { haltLevel: 5, characterLevelInlineMarkup: isCharacterLevel });
  const file = createSourceFile('input', text);
  const lines = text.split('\n').map((line, index) => createLine(line, file, index + 1));
  return parseInline(state, lines, { line: 1, parent: element('paragraph', {}) });
}

/** What the nodes cover, in order: from where to where. */
function covered(nodes: readonly RstNodes[]): [number, number][] {
  return nodes
    .filter((node) => node.type !== 'target' || node.children.length > 0)
    .map(({ position }) => [position!.start.offset, position!.end.offset]);
}

describe('parseInline', () => {
  it('never throws, and gives every node a place within the text and its parent', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), fc.boolean(), (text, isCharacterLevel) => {
        const plain = text.replaceAll('\r', ' ');
        for (const node of parse(plain, isCharacterLevel).nodes) expectPlaces(node, plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing of the text out', () => {
    fc.assert(
      fc.property(markup, fc.boolean(), (text, isCharacterLevel) => {
        const ranges = covered(parse(text, isCharacterLevel).nodes);
        let end = 0;
        for (const [start, next] of ranges) {
          if (start !== end) return false;
          end = next;
        }
        return end === text.length;
      }),
      { numRuns: 2000 },
    );
  });

  it('gives text nodes the place of just their text', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const { nodes } = parse(text.replaceAll('\0', ''), false);
        // An embedded link that stands alone is its reference's text, too, but for the brackets.
        const plain = nodes.filter((node) => !isElement(node) || node.type !== 'reference');
        expectTexts(plain, text.replaceAll('\0', ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same text to the same nodes', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const [first, second] = [1, 2].map(() => JSON.stringify(parse(text, false).nodes));
        return first === second;
      }),
    );
  });
});
