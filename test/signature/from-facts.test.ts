import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkSchema,
  contractsSchema,
  type Facts,
  factsSchema,
  fromContracts,
  fromFacts,
  toContracts,
} from '../../generator/signature/index.ts';
import { caseFolders, expectGolden } from '../golden.ts';
import { shippedContracts, since, supplement } from './shipped.ts';

describe('facts', () => {
  for (const { name, folder } of caseFolders('signature/facts')) {
    const facts = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as Facts;

    it(`become contracts: ${name}`, () => {
      expect(checkSchema(facts, factsSchema())).toEqual([]);
      const { contracts, missing } = fromFacts(facts, supplement(), since());
      expect(missing).toEqual([]);
      expectGolden(folder, 'contracts.json', toContracts(contracts));
    });

    it(`become contracts that are read back: ${name}`, () => {
      const { contracts } = fromFacts(facts, supplement(), since());
      const read = fromContracts(JSON.parse(toContracts(contracts)));
      expect(read).toEqual({ contracts: { generator: 'bpfdoc contracts', ...contracts }, problems: [] });
    });
  }

  it('say what nobody has described', () => {
    const [first] = caseFolders('signature/facts');
    const facts = JSON.parse(readFileSync(join(first!.folder, 'input.json'), 'utf8')) as Facts;
    const verifier = {
      ...facts.verifier,
      callback: ['skb_output'],
      bounded_return: ['loop'],
      acquire: ['loop'],
      dynptr_ref: ['loop'],
    };
    const protos = { ...facts.protos, send: { ...facts.protos['send']!, allowed: 'some_function' } };
    const helpers = { ...facts.helpers, other: { id: 9, prog_types: { BPF_PROG_TYPE_XDP: [{ proto: 'gone' }] } } };
    expect(fromFacts({ ...facts, verifier, protos, helpers }, supplement(), since()).missing).toEqual([
      'bpf_skb_output: No callback described',
      'bpf_loop: No range described',
      'bpf_loop: No reference described',
      'bpf_loop: No dynptr described',
      'send: No name for `some_function`',
      'bpf_other: No proto `gone`',
    ]);
  });
});

describe('the shipped contracts', () => {
  it('are what their schema says', () => {
    expect(checkSchema(shippedContracts(), contractsSchema())).toEqual([]);
  });

  it('know every helper of Linux 7.2 by its number and its first release', () => {
    const helpers = Object.values(shippedContracts().helpers);
    expect(helpers.map(({ id }) => id)).toEqual(Array.from({ length: 211 }, (_, index) => index + 1));
    expect(helpers.filter((helper) => helper.since === undefined)).toEqual([]);
  });

  it('name the place in the kernel for each row', () => {
    const origins = Object.values(shippedContracts().helpers).flatMap(({ signatures }) =>
      signatures.flatMap((row) => row.origin),
    );
    expect(origins.filter((origin) => !/^[a-z0-9_/.-]+\.c:\d+$/.test(origin))).toEqual([]);
  });
});
