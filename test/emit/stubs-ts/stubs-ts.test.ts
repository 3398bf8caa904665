import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { toStubsTs } from '../../../generator/emit/stubs-ts/index.ts';
import { toTable } from '../../../generator/signature/index.ts';
import type { Contracts } from '../../../generator/tree/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';
import { caseFolders, expectGolden } from '../../golden.ts';
import { locateOracle } from '../../oracle/index.ts';
import { loadModule } from './load-module.ts';
import { typeCheck } from './type-check.ts';

const USES = ['implementation.ts', 'wrong.ts'].map((name) => resolve('test/fixture/emit/stubs-ts-use', name));

const contracts = JSON.parse(readFileSync('uapi/contracts/linux-7.2.json', 'utf8')) as Contracts;

/** The stubs of a header as the command line makes them. */
async function stubsOf(path: string): Promise<string> {
  const { model } = fromHeader(readFileSync(path, 'utf8'), path);
  return (await toStubsTs(model, { table: toTable(model, { contracts }).table })).text;
}

describe.each(caseFolders('emit/stubs-ts'))('stubs-ts of $name', ({ folder }) => {
  const { model } = fromHeader(readFileSync(join(folder, 'input.h'), 'utf8'), 'input.h');

  it('are what they should be', async () => {
    const { text, messages } = await toStubsTs(model, { sha256: '0'.repeat(64) });
    expectGolden(folder, 'bpf-helpers.ts', text);
    const lines = messages.map(({ place, level, reason }) => `${place?.start.line}: ${level}: ${reason}\n`);
    expectGolden(folder, 'messages.txt', lines.join(''));
  });

  it('are the same when made again', async () => {
    expect(await toStubsTs(model)).toEqual(await toStubsTs(model));
  });

  it('have no type error', async () => {
    expect(typeCheck((await toStubsTs(model)).text)).toBe('');
  });
});

describe('stubs-ts of a header without helpers', () => {
  it('have the constants and structs', async () => {
    const { text } = await toStubsTs(fromHeader('struct a { int b; };\nenum c { D };\n', 'a.h').model);
    expect(text).toContain('export interface a {\n  readonly b: number;\n}\n');
    expect(text).toContain('export const c = {\n  D: 0,\n} as const;\n');
    expect(text).not.toContain('HelperCalls');
    expect(typeCheck(text)).toBe('');
  });
});

const headers = [
  { name: 'the shipped header', path: 'uapi/linux/bpf.h' },
  ...['bookworm', 'sid'].map((suite) => ({ name: `Debian's, ${suite}`, path: locateOracle(`headers/${suite}/bpf.h`) })),
];

describe.each(headers)('stubs-ts of $name', ({ path }) => {
  let text = '';
  beforeAll(async () => {
    if (path) text = await stubsOf(path);
  }, 60_000);

  it.runIf(path)('go with ten helpers that are right and sixteen uses that are wrong', () => {
    expect(typeCheck(text, USES)).toBe('');
  });

  it.runIf(path)('import nothing', () => {
    expect(text).not.toMatch(/^import |\bimport\(|\brequire\(/m);
  });

  it.runIf(path)('give a bundle only what it uses', async () => {
    const source =
      'import { bpf_sock, helperId } from "./stubs"; console.log(bpf_sock.size, helperId.bpf_map_lookup_elem);';
    const { outputFiles } = await build({
      stdin: { contents: source, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [
        {
          name: 'stubs',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /stubs$/ }, () => ({ path: 'stubs', namespace: 'memory' }));
            onLoad({ filter: /.*/, namespace: 'memory' }, () => ({ contents: text, loader: 'ts' }));
          },
        },
      ],
    });
    const declared = [...outputFiles[0]!.text.matchAll(/^(?:var|const|function) (\w+)/gm)].map(([, name]) => name);
    expect(declared).toEqual(['helperId', 'bpf_sock']);
  });
});

type CallHelper = (helpers: object, id: number, registers: readonly bigint[]) => bigint | undefined;

describe('callHelper', () => {
  let callHelper: CallHelper;
  const seen: unknown[][] = [];
  const answering =
    (answer: unknown) =>
    (...args: unknown[]) => {
      seen.push(args);
      return answer;
    };
  const helpers = {
    bpf_map_lookup_elem: answering(null),
    bpf_trace_printk: answering(-5),
    bpf_csum_diff: answering(-1n),
    bpf_get_prandom_u32: () => 2 ** 32 - 1,
    bpf_xdp_adjust_head: answering(0n),
    bpf_set_hash_invalid: () => 7,
  };

  beforeAll(async () => {
    callHelper = (await loadModule(await stubsOf('uapi/linux/bpf.h')))['callHelper'] as CallHelper;
  }, 60_000);

  it('hands addresses on as they are and gives 0 for null', () => {
    expect(callHelper(helpers, 1, [16n, 0n, 3n, 4n, 5n])).toBe(0n);
    expect(seen.pop()).toEqual([16n, 0n]);
  });

  it('cuts integers to their width and keeps their sign', () => {
    expect(callHelper(helpers, 44, [16n, 0xffff_ffff_ffff_fff0n, 0n, 0n, 0n])).toBe(0n);
    expect(seen.pop()).toEqual([16n, -16]);
    expect(callHelper(helpers, 6, [16n, 0x1_0000_0003n, 1n, 2n, 3n])).toBe(0xffff_ffff_ffff_fffbn);
    expect(seen.pop()).toEqual([16n, 3, 1n, 2n, 3n]);
    expect(callHelper(helpers, 7, [0n, 0n, 0n, 0n, 0n])).toBe(0xffff_ffffn);
  });

  it('gives null where an address may be 0', () => {
    expect(callHelper(helpers, 28, [0n, 0n, 16n, 8n, 0xffff_ffff_ffffn])).toBe(0xffff_ffff_ffff_ffffn);
    expect(seen.pop()).toEqual([null, 0, 16n, 8, 0xffff_ffff]);
  });

  it('leaves nothing in R0 for a helper that returns nothing', () => {
    expect(callHelper(helpers, 41, [16n, 0n, 0n, 0n, 0n])).toBe(0n);
  });

  it('says so when a helper is not implemented or not there', () => {
    expect(callHelper(helpers, 2, [0n, 0n, 0n, 0n, 0n])).toBeUndefined();
    expect(callHelper(helpers, 100_000, [0n, 0n, 0n, 0n, 0n])).toBeUndefined();
  });
});
