import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inferRow } from '../../generator/signature/index.ts';
import { inferSlots } from '../../generator/signature/infer/infer-slots.ts';
import { contractSlots, toSlotsFile } from '../../generator/signature/table/contract-slots.ts';
import { formatSlots } from '../../generator/signature/table/format-slot.ts';
import type { HeaderModel } from '../../generator/tree/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { shippedContracts } from './shipped.ts';

const CONTRACTS = new URL('../../uapi/contracts/', import.meta.url);

describe('the slots that stand ready', () => {
  it('are those of the contracts that ship', () => {
    const slots = readFileSync(new URL('slots.json', CONTRACTS), 'utf8');
    expect(slots).toBe(toSlotsFile(contractSlots(shippedContracts())));
  });

  it('have every sort of row once', () => {
    for (const [name, { signatures }] of Object.entries(shippedContracts().helpers)) {
      const all = new Set(signatures.map((row) => formatSlots(row).join('\n')));
      const { rows } = contractSlots(shippedContracts()).helpers[name]!;
      expect(rows.map((row) => row.join('\n'))).toEqual([...all]);
    }
  });
});

/** Sentences that let an argument be NULL, or nearly, over ends of lines, margins and markup. */
const SENTENCES = [
  '*x* may be **NULL**.',
  '*x* may be\n *\t\t**NULL**.',
  '*x* can be \n *  \t\tNULL.',
  '*x* could be\n *\n *\t\tNULL.',
  '*x*\n *\t\tcould\n *\t\tbe *NULL*.',
  '*x* may be\tNULL.',
  '*x* may be NULL',
  '*x* maybe NULL. *y* may be NULL.',
  '*x* may be ``NULL``.',
  '*x* is used. Else may be NULL.',
  '*x* can be\r\n *\t\t**NULL**, or not.',
  'Nothing of NULL.',
];

function headerWith(sentence: string): HeaderModel {
  const lines = [
    '/* Start of BPF helper function descriptions:',
    ' *',
    ' * long bpf_x(struct task_struct *x, u32 y, void *y)',
    ' * \tDescription',
    ` * \t\t${sentence}`,
    ' * \tReturn',
    ' * \t\tA pointer, or **NULL**.',
    ' */',
  ];
  return fromHeader(lines.join('\n'), 'bpf.h').model;
}

describe('what a header suggests', () => {
  it.each(SENTENCES)('is the same in slots and in a row where the text says: %s', (sentence) => {
    const { helpers } = headerWith(sentence);
    expect(helpers).toHaveLength(1);
    expect(inferSlots(helpers[0]!)).toEqual(formatSlots(inferRow(helpers[0]!)!));
  });

  it('says of NULL what the sentence says', () => {
    const isNullable = SENTENCES.map((sentence) => inferSlots(headerWith(sentence).helpers[0]!)![0]!.includes('NULL'));
    expect(isNullable).toEqual([true, true, true, false, true, false, true, false, false, false, true, false]);
  });

  it('is the same in slots and in rows of the header that ships', () => {
    const name = 'linux/bpf.h';
    const { helpers } = fromHeader(readFileSync(new URL(`../../uapi/${name}`, import.meta.url), 'utf8'), name).model;
    for (const helper of helpers) expect(inferSlots(helper)).toEqual(formatSlots(inferRow(helper)!));
  });
});
