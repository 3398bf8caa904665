import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, fixAll, lintHeader, lintPage } from '../../generator/lint/index.ts';
import { createSourceFile, type Message, rowText } from '../../generator/source/index.ts';
import { caseFolders } from '../golden.ts';
import { ALL } from './lint-set-up.ts';

const HEADERS = [...caseFolders('lint/header'), ...caseFolders('lint/pipe')].map(({ folder }) =>
  readFileSync(join(folder, 'input.h'), 'utf8'),
);

/** What stands in the way of parsers, and what terminals and editors trip over. */
const PIECES = [
  '\n',
  '\t',
  '  ',
  ' * ',
  ' * \t\t- one\n',
  ' * \t\t  indented\n',
  ' *                 blanks\n',
  '*/',
  '/*',
  '**',
  '*',
  '``',
  '::\n',
  '\r\n',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\u00e9',
  'the the ',
  'NULL ',
  'recieve ',
  '`x`_ ',
  ' *\t\t====\n',
  '#if X\n',
  '(',
];

/** One of our headers after a few accidents. */
const damaged = fc
  .tuple(
    fc.constantFrom(...HEADERS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 6 }),
  )
  .map(([header, accidents]) => {
    let text = header;
    for (const [at, length, piece] of accidents) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + piece + text.slice(start + length);
    }
    return text;
  });

const page = fc
  .array(fc.constantFrom(...PIECES, 'Title\n', '---\n', '=====\n', 'word ', '\n\n', '- item\n', '  more\n', '1. x\n'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

const ofHeader = (text: string) => lintHeader(text, 'bpf.h', ALL).messages;
const ofPage = (text: string) => lintPage(text, 'a.rst', ALL).messages;

/** Every range is inside of the file, and its text is where its offsets say. */
function expectPlaces(text: string, messages: readonly Message[]): void {
  const file = createSourceFile('', text);
  for (const { place, cause, fix = [] } of messages) {
    for (const one of [place, cause, ...fix.map((edit) => edit.place)]) {
      if (!one || one.path !== undefined) continue;
      const { start, end } = one;
      expect(start.offset).toBeGreaterThanOrEqual(0);
      expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      expect(end.offset).toBeLessThanOrEqual(text.length);
      for (const point of [start, end]) {
        expect(point.line).toBeLessThanOrEqual(file.lineStarts.length);
        expect(point.column).toBeLessThanOrEqual(rowText(file, point.line).length + 1);
      }
    }
  }
}

async function expectGoodFixes(text: string, check: (text: string) => readonly Message[]): Promise<void> {
  const before = check(text);
  const fixed = await fixAll(text, check);
  expect(await fixAll(fixed, check)).toBe(fixed);
  if (fixed !== text) expect(check(fixed).length).toBeLessThan(before.length);
}

describe('fixes', () => {
  it('have places inside of the header, however damaged it is', () => {
    fc.assert(
      fc.property(damaged, (text) => expectPlaces(text, ofHeader(text))),
      { numRuns: 150 },
    );
  });

  it('leave less to say of any header, and nothing more to fix', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, (text) => expectGoodFixes(text, ofHeader)),
      { numRuns: 80 },
    );
  });

  it('leave less to say of any page, and nothing more to fix', async () => {
    await fc.assert(
      fc.asyncProperty(page, (text) => expectGoodFixes(text, ofPage)),
      { numRuns: 300 },
    );
  });

  it('change nothing outside of their places', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: fixed, fixed: made } = applyFixes(text, ofHeader(text));
        const edits = made.flatMap(({ fix = [] }) => fix);
        const first = Math.min(...edits.map(({ place }) => place.start.offset), text.length);
        const last = Math.max(...edits.map(({ place }) => place.end.offset), 0);
        expect(fixed.slice(0, first)).toBe(text.slice(0, first));
        if (edits.length > 0) expect(fixed.endsWith(text.slice(last))).toBe(true);
        else expect(fixed).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
