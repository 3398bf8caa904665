import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { toPseudoXml } from '../../../generator/emit/pseudo-xml/index.ts';
import { fromRst } from '../../../generator/rst/index.ts';
import { caseFolders, expectGolden } from '../../golden.ts';
import { excerpts } from '../excerpt.ts';
import { expectPlaces } from '../expect-places.ts';

describe('transforms', () => {
  for (const { name, folder } of caseFolders('rst/transform')) {
    it(`finish ${name.replaceAll('-', ' ')}`, () => {
      const text = readFileSync(join(folder, 'input.rst'), 'utf8');
      const { document, messages } = fromRst(text, { path: 'input.rst', settings: { haltLevel: 5 } });
      expectGolden(folder, 'tree.txt', toPseudoXml(document));
      expectGolden(folder, 'messages.txt', excerpts(messages, text));
      expectPlaces(document, text);
    });
  }
});
