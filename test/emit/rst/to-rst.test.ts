import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRst } from '../../../generator/emit/rst/index.ts';
import { parseRst } from '../../../generator/rst/index.ts';
import { element, type RstNodes, text } from '../../../generator/tree/index.ts';
import { parseCases } from '../../conformance/case.ts';
import { caseSettings } from '../../conformance/case-settings.ts';
import { testDirectives } from '../../conformance/test-directives.ts';
import { caseFolders, expectGolden } from '../../golden.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { comparable } from './comparable.ts';
import { roundTrip } from './round-trip.ts';

const CASES = join('..', 'shared', 'cases', 'rst-docutils-0.23.json');

/** The pages of the corpus and of the reader's own cases. */
const PAGES = [
  ...readdirSync('test/corpus/rst').map((name) => join('test/corpus/rst', name)),
  ...readdirSync('test/fixture/rst', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('input.rst'))
    .map((name) => join('test/fixture/rst', name)),
];

/** How many of the pages read back as the same tree; the others have faults, or tables too narrow for their text. */
const EQUAL_PAGES = 107;

/** How many of docutils' own parser cases do: of those without messages, and of those with. */
const EQUAL_CASES = { clean: 285, faulty: 144 };

describe('canonical RST', () => {
  it.each(caseFolders('emit/rst'))('writes $name', ({ folder }) => {
    const { before, after, written } = roundTrip(readFileSync(join(folder, 'input.rst'), 'utf8'));
    expectGolden(folder, 'canonical.rst', written.text);
    expect(written.messages).toEqual([]);
    expect(after).toBe(before);
    expect(roundTrip(written.text).written.text).toBe(written.text);
  });
});

describe('a page that is written and read again', () => {
  it.each(PAGES)('is the same tree, or a message says why not: %s', (path) => {
    const { before, after, written } = roundTrip(readFileSync(path, 'utf8'));
    if (written.messages.length === 0) expect(after).toBe(before);
  });

  it('is the same tree for most pages', () => {
    const trips = PAGES.map((path) => roundTrip(readFileSync(path, 'utf8')));
    expect(trips.filter(({ before, after }) => before === after).length).toBeGreaterThanOrEqual(EQUAL_PAGES);
  });

  it.runIf(existsSync(CASES))(
    'is the same tree for more than 95 of 100 cases of docutils',
    () => {
      const equal = { clean: 0, faulty: 0 };
      for (const testCase of parseCases(readFileSync(CASES, 'utf8')).filter(({ kind }) => kind === 'parser')) {
        const options = { path: '', settings: caseSettings(testCase).reader, directives: testDirectives };
        const { before, after } = roundTrip(testCase.input, options);
        if (before === after) equal[testCase.messages?.length === 0 ? 'clean' : 'faulty']++;
      }
      expect(equal.clean).toBeGreaterThanOrEqual(EQUAL_CASES.clean);
      expect(equal.faulty).toBeGreaterThanOrEqual(EQUAL_CASES.faulty);
    },
    60_000,
  );
});

describe('a tree from elsewhere', () => {
  it('is what reading its text gives, or a message says why not', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { text: written, messages } = toRst(document);
        if (messages.length > 0) return;
        const read = parseRst(written, { settings: { haltLevel: 5 } }).document;
        expect(withoutNames(comparable(read))).toBe(withoutNames(comparable(document)));
      }),
      { numRuns: 300, seed: 2 },
    );
  }, 60_000);

  it.each([
    ['to-rst/nested-markup', element('emphasis', {}, [element('strong', {}, [text('a')])])],
    ['to-rst/blank-line', text('a\n\nb')],
    ['to-rst/not-inline', element('row', {}, [])],
  ])('gets the message %s', (ruleId, child: RstNodes) => {
    const paragraph = element('paragraph', {}, [child]);
    const { messages } = toRst(element('document', { source: '' }, [paragraph]));
    expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
  });

  it('says that two lists stand together', () => {
    const list = () => element('bulletList', { bullet: '-' }, [element('listItem', {}, [])]);
    const { text: written, messages } = toRst(element('document', { source: '' }, [list(), list()]));
    expect(written).toBe('-\n\n..\n\n-\n');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['to-rst/separation']);
  });

  it('may be a list 100,000 deep', () => {
    const depth = 100_000;
    let node: RstNodes = element('paragraph', {}, [text('a')]);
    for (let level = 0; level < depth; level++) {
      node = element('bulletList', { bullet: '-' }, [element('listItem', {}, [node])]);
    }
    expect(toRst(element('document', { source: '' }, [node])).text).toBe(`${'- '.repeat(depth)}a\n`);
  });
});

/** Reading gives names and ids to sections and targets; trees made by hand have none. */
function withoutNames(tree: string): string {
  const lines = tree.split('\n').slice(1);
  return lines.map((line) => line.replace(/\["(?:ids|names|dupnames)",\["(?:[^"\\]|\\.)*"\]\],?/g, '')).join('\n');
}
