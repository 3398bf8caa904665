import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toSignatures } from '../../generator/emit/signatures/index.ts';
import { fromFacts, toTable } from '../../generator/signature/index.ts';
import type { SignatureTable } from '../../generator/tree/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { oracleFolder } from '../oracle/index.ts';
import { factsOf, usesInFacts, usesInTable } from './facts.ts';
import { shippedContracts, since, supplement } from './shipped.ts';

/** The kernel's facts, the header of the same release, and how many pairs and helpers there are. */
const RELEASES = [
  { release: '7.2', header: 'sid', pairs: 2812, helpers: 211 },
  { release: '6.1', header: 'bookworm-security', pairs: 2306, helpers: 209 },
] as const;

for (const { release, header, pairs, helpers } of RELEASES) {
  const facts = factsOf(release);
  const path = `${oracleFolder}headers/${header}/bpf.h`;
  describe.runIf(facts && existsSync(path))(`the table of Linux ${release}`, () => {
    let table: SignatureTable;
    let read: ReturnType<typeof fromFacts>;
    let result: ReturnType<typeof toTable>;
    // Not at once: the body of a suite that is left out runs too.
    beforeAll(() => {
      read = fromFacts(facts!, supplement(), since());
      result = toTable(fromHeader(readFileSync(path, 'utf8'), path).model, { contracts: read.contracts });
      table = JSON.parse(toSignatures(result.table)) as SignatureTable;
    });

    it('is made without anything missing or contradictory', () => {
      const { missing } = read;
      const { messages, leftOut } = result;
      expect({ missing, messages, helpers: leftOut.helpers, progTypes: leftOut.progTypes }).toEqual({
        missing: [],
        messages: [],
        helpers: [],
        progTypes: [],
      });
    });

    it(`agrees with the kernel in all ${pairs} pairs of a helper and a program type`, () => {
      let compared = 0;
      for (const [short, helper] of Object.entries(facts!.helpers)) {
        for (const progType of Object.keys(helper.prog_types)) {
          const expected = sorted(usesInFacts(facts!, short, progType));
          expect(sorted(usesInTable(table, `bpf_${short}`, progType)), `${short} ${progType}`).toEqual(expected);
          compared++;
        }
        for (const progType of Object.keys(facts!.prog_types)) {
          if (helper.prog_types[progType]) continue;
          expect(usesInTable(table, `bpf_${short}`, progType), `${short} ${progType}`).toEqual([]);
        }
      }
      expect(compared).toBe(pairs);
    });

    it(`numbers all ${helpers} helpers as the kernel does`, () => {
      const expected = Object.entries(facts!.helpers).map(([short, { id }]) => [`bpf_${short}`, id]);
      expect(Object.entries(table.helpers).map(([name, { id }]) => [name, id])).toEqual(expected);
      expect(expected).toHaveLength(helpers);
    });
  });
}

const facts = factsOf('7.2');
describe.runIf(facts)('the shipped contracts', () => {
  it('are those that the facts of Linux 7.2 make', () => {
    expect(shippedContracts()).toEqual({
      generator: 'bpfdoc contracts',
      ...fromFacts(facts!, supplement(), since()).contracts,
    });
  });
});

/** Two rows that differ in the struct alone are one in the table, so their order is not the facts'. */
function sorted(uses: readonly unknown[]): string[] {
  return uses.map((use) => JSON.stringify(use)).sort();
}
