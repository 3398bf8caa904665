import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromHeader } from '../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { excerpts } from '../rst/excerpt.ts';
import { formatDeclarations, formatDocumentation } from './format-model.ts';

const TOPICS = { documentation: formatDocumentation, declaration: formatDeclarations };

for (const [topic, format] of Object.entries(TOPICS)) {
  describe(`fromHeader: ${topic}`, () => {
    for (const { name, folder } of caseFolders(`uapi/${topic}`)) {
      it(`reads ${name.replaceAll('-', ' ')}`, () => {
        const text = readFileSync(join(folder, 'input.h'), 'utf8');
        const { model, messages } = fromHeader(text, 'input.h');
        expectGolden(folder, 'model.txt', format(model));
        expectGolden(folder, 'messages.txt', excerpts(messages, text));
      });
    }
  });
}

describe('fromHeader: parts', () => {
  const text = 'struct damaged { int\n/* \ufffd */';

  it('says nothing about parts that were not asked for, and reads them all the same', () => {
    const { model, messages } = fromHeader(text, 'x.h', { parts: ['text'] });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['uapi/decoding-damage']);
    expect(model.records.map(({ name }) => name)).toEqual(['damaged']);
  });

  it('reports every part without being told, in the order of the header', () => {
    const { messages } = fromHeader(text, 'x.h');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([
      'uapi/no-helper-list',
      'uapi/no-command-list',
      'uapi/decoding-damage',
      'uapi/unexpected-token',
    ]);
  });
});
