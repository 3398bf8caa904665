import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSchema, contractsSchema, fromContracts, type Schema } from '../../generator/signature/index.ts';
import { knownSchema, sinceSchema, supplementSchema } from '../../generator/signature/schema/index.ts';
import { arrayOf, objectOf, recordOf, TEXT, TEXTS } from '../../generator/signature/schema/schema.ts';
import { shippedContracts } from './shipped.ts';

type Tree = { [key: string]: Tree };

/** Returns the shipped contracts with `value` at `path`; without what stands there when it is undefined. */
function changed(path: readonly string[], value: unknown): unknown {
  const contracts = structuredClone(shippedContracts()) as unknown as Tree;
  const last = path[path.length - 1]!;
  const place = path.slice(0, -1).reduce((tree, key) => tree[key]!, contracts);
  if (value === undefined) delete place[last];
  else place[last] = value as Tree;
  return contracts;
}

/** A row of bpf_loop(). */
const ROW = ['helpers', 'bpf_loop', 'signatures', '0'];
const SHOWN = 'helpers.bpf_loop.signatures[0]';
const NUMBER = { type: 'ARG_ANYTHING' };

describe('the schema of contracts', () => {
  it.each([
    [
      'an unknown argument type',
      [...ROW, 'args', '0', 'type'],
      'ARG_NOTHING',
      `${SHOWN}.args[0].type`,
      /^Unexpected `ARG_NOTHING`, expected one of `ARG_DONTCARE`, /,
    ],
    [
      'an unknown flag',
      [...ROW, 'args', '2', 'flags'],
      ['NULLABLE'],
      `${SHOWN}.args[2].flags[0]`,
      /^Unexpected `NULLABLE`, expected one of /,
    ],
    ['a key that is not known', [...ROW, 'gpl'], true, SHOWN, /^Unexpected key `gpl`$/],
    ['a missing return', [...ROW, 'ret'], undefined, SHOWN, /^Missing `ret`$/],
    [
      'a mark that is not true',
      [...ROW, 'gpl_only'],
      false,
      `${SHOWN}.gpl_only`,
      /^Unexpected `false`, expected `true`$/,
    ],
    [
      'a sixth argument',
      [...ROW, 'args'],
      Array(6).fill(NUMBER),
      `${SHOWN}.args`,
      /^Unexpected list of 6, expected 0 to 5 items$/,
    ],
    [
      'an argument that is out of range',
      [...ROW, 'callback', 'arg'],
      6,
      `${SHOWN}.callback.arg`,
      /^Unexpected `6`, expected a number from 1 to 5$/,
    ],
    [
      'program types that are none',
      [...ROW, 'prog_types'],
      'all',
      `${SHOWN}.prog_types`,
      /^Unexpected `all`, expected a list or an object$/,
    ],
    ['a release that is no number', ['kernel'], 'newest', 'kernel', /^Unexpected `newest`, expected a text like /],
    ['a list that is none', ['verifier', 'tracing'], {}, 'verifier.tracing', /^Unexpected object, expected a list$/],
    [
      'a number that is none',
      ['helpers', 'bpf_loop', 'id'],
      '181',
      'helpers.bpf_loop.id',
      /^Unexpected `181`, expected a whole number$/,
    ],
  ])('reports %s at its place', (_, at, value, path, reason) => {
    const { contracts, problems } = fromContracts(changed(at, value));
    expect(contracts).toBeUndefined();
    expect(problems).toEqual([{ path, reason: expect.stringMatching(reason) }]);
  });

  it('reports what is no object at all', () => {
    expect(checkSchema(null, contractsSchema())).toEqual([
      { path: '', reason: 'Unexpected `null`, expected an object' },
    ]);
    expect(checkSchema([], contractsSchema())).toEqual([{ path: '', reason: 'Unexpected list, expected an object' }]);
  });

  it('reports a hundred problems and no more', () => {
    const schema: Schema = { type: 'array', items: { type: 'integer' } };
    expect(checkSchema(Array(1000).fill('x'), schema)).toHaveLength(100);
  });
});

/** Of the file that lint reads: `slots.test.ts` holds it against the contracts. */
function slotsSchema(): Schema {
  const helper = objectOf({ id: { type: 'integer' }, rows: arrayOf(TEXTS) });
  return objectOf({ generator: TEXT, kernel: TEXT, helpers: recordOf(helper) });
}

describe('the files of contracts that ship', () => {
  const folder = new URL('../../uapi/contracts/', import.meta.url);
  const others: Record<string, Schema> = {
    'disagreements.json': knownSchema(),
    'since.json': sinceSchema(),
    'slots.json': slotsSchema(),
    'supplement.json': supplementSchema(),
  };

  it.each(readdirSync(folder))('%s is what its schema says, which no command checks again', (name) => {
    const value: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    expect(checkSchema(value, others[name] ?? contractsSchema())).toEqual([]);
  });
});
