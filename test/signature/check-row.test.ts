import { expect, it } from 'vitest';
import { checkRow, toTable } from '../../generator/signature/index.ts';
import type { SignatureArg, SignatureRow } from '../../generator/tree/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { shippedContracts } from './shipped.ts';

function row(args: readonly SignatureArg[], more: Partial<SignatureRow> = {}): SignatureRow {
  return { prog_types: ['BPF_PROG_TYPE_XDP'], args, ret: { type: 'RET_INTEGER' }, ...more };
}

const MAP: SignatureArg = { type: 'ARG_CONST_MAP_PTR' };
const RAW: SignatureArg = { type: 'ARG_PTR_TO_MEM', flags: ['MEM_UNINIT', 'MEM_WRITE'] };
const size = (memory: 1 | 3): SignatureArg => ({ type: 'ARG_CONST_SIZE', mem_arg: memory });

it.each([
  ['one memory that is filled', row([{ ...RAW, size_arg: 2 }, size(1)]), []],
  [
    'two memories that are filled',
    row([{ ...RAW, size_arg: 2 }, size(1), { ...RAW, size_arg: 4 }, size(3)]),
    ['Unexpected second argument with uninitialised memory'],
  ],
  ['memory without a size', row([RAW]), ['arg 1: Expected a size after it']],
  ['a size after a number', row([{ type: 'ARG_ANYTHING' }, size(1)]), ['arg 1: Unexpected size after it']],
  [
    'a size after memory of fixed size',
    row([{ type: 'ARG_PTR_TO_MEM', flags: ['MEM_FIXED_SIZE'], size: 8 }, size(1)]),
    ['arg 1: Unexpected size after memory of fixed size'],
  ],
  [
    'memory of a fixed size that is not said',
    row([{ type: 'ARG_PTR_TO_MEM', flags: ['MEM_FIXED_SIZE'] }]),
    ['arg 1: Missing size'],
  ],
  ['a link that leads elsewhere', row([{ ...RAW, size_arg: 3 }, size(1)]), ['arg 1: Expected `size_arg` 2']],
  ['a struct that is not said', row([{ type: 'ARG_PTR_TO_BTF_ID' }]), ['arg 1: Missing `btf_id`']],
  [
    'a struct where there is none',
    row([{ type: 'ARG_PTR_TO_CTX', btf_id: 'struct file' }]),
    ['arg 1: Unexpected `btf_id`'],
  ],
  ['a kptr, whose struct the field says', row([{ type: 'ARG_PTR_TO_BTF_ID' }], { rules: ['kptr_field'] }), []],
  ['a key without a map', row([{ type: 'ARG_PTR_TO_MAP_KEY' }]), ['arg 1: Expected a map before it']],
  ['a value without a map', row([MAP], { ret: { type: 'RET_PTR_TO_MAP_VALUE' } }), []],
  [
    'a returned value without a map',
    row([], { ret: { type: 'RET_PTR_TO_MAP_VALUE' } }),
    ['ret: Expected an argument with the map'],
  ],
  [
    'a packet that moves without a context',
    row([MAP], { changes_pkt_data: true }),
    ['arg 1: Expected the context of a helper that changes packets'],
  ],
  [
    'two releases',
    row([
      { type: 'ARG_PTR_TO_RINGBUF_MEM', flags: ['OBJ_RELEASE'] },
      { type: 'ARG_PTR_TO_RINGBUF_MEM', flags: ['OBJ_RELEASE'] },
    ]),
    ['Unexpected second released argument'],
  ],
] satisfies [string, SignatureRow, string[]][])('judges %s', (_, one, problems) => {
  expect(checkRow(one)).toEqual(problems);
});

it('finds nothing in the shipped contracts', () => {
  const rows = Object.values(shippedContracts().helpers).flatMap(({ signatures }) => signatures);
  expect(rows.flatMap(checkRow)).toEqual([]);
});

it('reports a contract that cannot be at the helper', () => {
  const { bpf_loop } = shippedContracts().helpers;
  const broken = { ...bpf_loop!, signatures: bpf_loop!.signatures.map((one) => ({ ...one, args: [RAW] })) };
  const contracts = { ...shippedContracts(), helpers: { bpf_loop: broken } };
  const text = '#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\\n\tFN(unspec, 0, ##ctx)\t\\\n\tFN(loop, 181, ##ctx)\n';
  expect(toTable(fromHeader(text, 'bpf.h').model, { contracts }).messages).toMatchObject([
    {
      ruleId: 'signature/contract',
      level: 'error',
      reason: 'Contract of `bpf_loop`: arg 1: Expected a size after it',
      helper: 'bpf_loop',
    },
  ]);
});
