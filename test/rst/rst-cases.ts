import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { toPseudoXml } from '../../generator/emit/pseudo-xml/index.ts';
import { parseRst, type Settings } from '../../generator/rst/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { excerpts } from './excerpt.ts';
import { expectPlaces } from './expect-places.ts';

/** Defines a test for each case folder of `test/fixture/rst/<topic>`: `input.rst` is parsed, and `tree.txt` (pseudo-XML before transforms) and `messages.txt` are compared. */
export function rstCases(topic: string, settings: Partial<Settings> = {}): void {
  describe(topic, () => {
    for (const { name, folder } of caseFolders(`rst/${topic}`)) {
      it(`reads ${name.replaceAll('-', ' ')}`, () => {
        const text = readFileSync(join(folder, 'input.rst'), 'utf8');
        const { document, state } = parseRst(text, { path: 'input.rst', settings: { haltLevel: 5, ...settings } });
        expectGolden(folder, 'tree.txt', toPseudoXml(document));
        expectGolden(folder, 'messages.txt', excerpts(state.messages, text));
        expectPlaces(document, text);
      });
    }
  });
}
