import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHeader } from '../../generator/uapi/index.ts';

const NUMBERED = '#define ___BPF_FUNC_MAPPER(FN, ctx...)';
const POSITIONAL = '#define __BPF_FUNC_MAPPER(FN)';

const ENTRIES = [
  'FN(a, 1, ##ctx)', 'FN(b, 2, ##ctx)', 'FN(b, 02, ##ctx)', 'FN(c, 3 , ##ctx)', 'FN(d)', 'FN(e),', 'FN(2f),', 'FN(FN, 4, ##ctx)', 'FM(g, 5, ##ctx)', 'FN(h, 6, ##rest)', 'FN(i, x)', ',', 'FN',
]; // biome-ignore format: a table

describe('readHelperIds', () => {
  it('finds the same in a list of the usual form and in one that a comment makes unusual', () => {
    const lists = fc.tuple(
      fc.constantFrom(NUMBERED, POSITIONAL),
      fc.array(fc.constantFrom(...ENTRIES), { maxLength: 8 }),
      fc.constantFrom(' ', '\t\\\n\t', '\\ \n'),
      fc.constantFrom('\n', '', ' \\\n', '\nFN(lost, 9, ##ctx)\n'),
    );
    fc.assert(
      fc.property(lists, ([head, entries, between, end]) => {
        const list = (first: string) => `${head}${first}${between}${entries.join(between)}${end}`;
        expect(idsOf(list('    '))).toEqual(idsOf(list('/**/')));
      }),
      { numRuns: 3000 },
    );
  });
});

/** The ids with all their places, and what is wrong with them. */
function idsOf(text: string) {
  const { model, messages } = fromHeader(text, 'x.h', { parts: ['helpers'] });
  const { form, macro, place, entries } = model.helperIds ?? {};
  return { form, macro, place, entries: entries?.map((entry) => [entry.name, entry.id, entry.place]), messages };
}
