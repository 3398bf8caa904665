import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSignatures, toSignaturesSchema } from '../../generator/emit/signatures/index.ts';
import { checkSchema, type Schema, type TableResult, toTable } from '../../generator/signature/index.ts';
import { fromHeader } from '../../generator/uapi/index.ts';
import { locateOracle } from '../oracle/index.ts';
import { knownDisagreements, shippedContracts } from './shipped.ts';

/** A header with one helper of the kernel, one of a VM, two program types and a map type. */
const SMALL = `/* Start of BPF helper function descriptions:
 *
 * long bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)
 * \tDescription
 * \t\tCopies *data*. The *flags* may be **BPF_RB_NO_WAKEUP**.
 * \tReturn
 * \t\t0, or a negative error.
 *
 * long vm_print(const char *text, u32 text_size, u64 flags)
 * \tDescription
 * \t\tPrints *text*; the *flags* are reserved.
 * \tReturn
 * \t\t0.
 */
enum bpf_prog_type { BPF_PROG_TYPE_UNSPEC, BPF_PROG_TYPE_SOCKET_FILTER, BPF_PROG_TYPE_XDP = 6, __MAX_BPF_PROG_TYPE };
enum bpf_map_type { BPF_MAP_TYPE_UNSPEC, BPF_MAP_TYPE_HASH, BPF_MAP_TYPE_RINGBUF = 27 };
enum bpf_attach_type { BPF_XDP = 37 };
enum { BPF_RB_NO_WAKEUP = 1, BPF_RB_FORCE_WAKEUP = 2 };
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\t\t\\
\tFN(ringbuf_output, 130, ##ctx)
enum { VM_FUNC_print = 1000 };
`;

function tableOf(text: string, isWithContracts = true): TableResult {
  const options = isWithContracts ? { contracts: shippedContracts(), known: knownDisagreements() } : {};
  return toTable(fromHeader(text, 'bpf.h').model, options);
}

describe('the table of a small header', () => {
  const { table, leftOut, disagreements, messages } = tableOf(SMALL);

  it('has the names of the header and no others', () => {
    expect(table.prog_types).toEqual({ BPF_PROG_TYPE_SOCKET_FILTER: 1, BPF_PROG_TYPE_XDP: 6 });
    expect(table.map_types).toEqual({ BPF_MAP_TYPE_HASH: 1, BPF_MAP_TYPE_RINGBUF: 27 });
    expect(table.helpers['bpf_ringbuf_output']!.signatures[0]!.prog_types).toEqual({ all_but: [] });
    expect(Object.keys(table.verifier.map_to_funcs)).toEqual(['BPF_MAP_TYPE_RINGBUF']);
    expect(table.verifier.func_to_maps).toEqual({ bpf_ringbuf_output: ['BPF_MAP_TYPE_RINGBUF'] });
    expect(messages).toEqual([]);
  });

  it('counts what is left out', () => {
    expect([leftOut.helpers.length, leftOut.progTypes.length]).toEqual([210, 30]);
    expect(leftOut.helpers).toContain('bpf_loop');
    expect(leftOut.progTypes).toContain('BPF_PROG_TYPE_KPROBE');
  });

  it('has the prototype of the header and the first release', () => {
    const { id, since, c } = table.helpers['bpf_ringbuf_output']!;
    expect({ id, since, c }).toEqual({
      id: 130,
      since: '5.8',
      c: {
        returns: 'long',
        params: [
          { name: 'ringbuf', type: 'void *' },
          { name: 'data', type: 'void *' },
          { name: 'size', type: 'u64' },
          { name: 'flags', type: 'u64' },
        ],
      },
    });
  });

  it('has what the text says of flags', () => {
    expect(table.helpers['bpf_ringbuf_output']!.signatures[0]!.args[3]).toEqual({
      type: 'ARG_ANYTHING',
      flag_set: ['BPF_RB_NO_WAKEUP'],
      documented: true,
    });
  });

  it('says where header and contract disagree, and why', () => {
    expect(
      disagreements.map(({ slot, inferred, contract, reason, place }) => [
        slot,
        inferred,
        contract,
        reason !== undefined,
        place?.start.line,
      ]),
    ).toEqual([
      ['arg 2', 'ARG_PTR_TO_MEM|MEM_UNINIT|MEM_WRITE', 'ARG_PTR_TO_MEM|MEM_RDONLY', true, 3],
      ['arg 3', 'ARG_CONST_SIZE', 'ARG_CONST_SIZE_OR_ZERO', true, 3],
    ]);
  });
});

describe("a VM's own helper", () => {
  const own = SMALL.replace(
    'FN(ringbuf_output, 130, ##ctx)',
    'FN(ringbuf_output, 130, ##ctx)\t\\\n\tFN(print, 1000, ##ctx)',
  ).replaceAll('vm_print', 'bpf_print');

  it('gets the inferred row', () => {
    expect(tableOf(own).table.helpers['bpf_print']).toEqual({
      id: 1000,
      c: {
        returns: 'long',
        params: [
          { name: 'text', type: 'const char *' },
          { name: 'text_size', type: 'u32' },
          { name: 'flags', type: 'u64' },
        ],
      },
      signatures: [
        {
          prog_types: { all_but: [] },
          args: [
            { type: 'ARG_PTR_TO_MEM', flags: ['MEM_RDONLY'], size_arg: 2 },
            { type: 'ARG_CONST_SIZE', mem_arg: 1 },
            { type: 'ARG_ANYTHING', reserved_zero: true, documented: true },
          ],
          ret: { type: 'RET_INTEGER' },
          source: 'inferred',
        },
      ],
    });
  });

  it('is all there is without contracts', () => {
    const { table, disagreements } = tableOf(own, false);
    expect(Object.values(table.helpers).flatMap(({ signatures }) => signatures.map(({ source }) => source))).toEqual([
      'inferred',
      'inferred',
    ]);
    expect(table.kernel).toBeUndefined();
    expect(disagreements).toEqual([]);
  });
});

it('reports a helper whose number is not that of the contract', () => {
  const { disagreements } = tableOf(SMALL.replace('ringbuf_output, 130', 'ringbuf_output, 131'));
  expect(disagreements[0]).toMatchObject({ slot: 'id', inferred: '131', contract: '130' });
});

it('keeps every program type where the header has no such enum', () => {
  const { table, leftOut } = tableOf(SMALL.replace(/^enum bpf_prog_type.*\n/m, ''));
  expect(leftOut.progTypes).toEqual([]);
  expect(table.helpers['bpf_ringbuf_output']!.signatures[0]!.prog_types).toContain('BPF_PROG_TYPE_KPROBE');
});

it('says what is left out of rows for single attach types', () => {
  const text = `enum bpf_prog_type { BPF_PROG_TYPE_CGROUP_SOCK_ADDR = 18 };
enum bpf_attach_type { BPF_CGROUP_INET4_CONNECT = 10 };
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\\
\tFN(bind, 64, ##ctx)
`;
  const { table, leftOut } = tableOf(text);
  expect(table.helpers['bpf_bind']!.signatures.map((row) => row.attach_types)).toEqual([['BPF_CGROUP_INET4_CONNECT']]);
  expect(leftOut.attachTypes).toContain('BPF_CGROUP_INET6_CONNECT');
});

describe('the artifact', () => {
  const text = toSignatures(tableOf(SMALL).table, { sha256: 'a'.repeat(64) });

  it('is what its schema says', () => {
    expect(checkSchema(JSON.parse(text), JSON.parse(toSignaturesSchema()) as Schema)).toEqual([]);
  });

  it('names the release and the header first', () => {
    expect(Object.keys(JSON.parse(text) as object).slice(0, 5)).toEqual([
      '$schema',
      'generator',
      'header',
      'kernel',
      'origin',
    ]);
  });

  it('has a row a line', () => {
    expect(text.split('\n').filter((line) => line.trimStart().startsWith('{"prog_types"'))).toHaveLength(1);
  });

  it('is valid for a header with nothing in it', () => {
    const empty = toSignatures(tableOf('').table);
    expect(checkSchema(JSON.parse(empty), JSON.parse(toSignaturesSchema()) as Schema)).toEqual([]);
  });
});

/** Releases whose headers disagree with the contracts of 7.2 only where that is known. */
const HEADERS = ['sid', 'trixie', 'bookworm'];

describe.runIf(locateOracle('headers/sid/bpf.h'))('the disagreements of real headers', () => {
  for (const suite of HEADERS) {
    it(`are all known: ${suite}`, () => {
      const { disagreements } = tableOf(readFileSync(locateOracle(`headers/${suite}/bpf.h`)!, 'utf8'));
      expect(disagreements.filter(({ reason }) => reason === undefined)).toEqual([]);
      expect(disagreements.length).toBeGreaterThan(50);
    });
  }
});

it('knows every disagreement of the shipped header', () => {
  const { disagreements } = tableOf(readFileSync(new URL('../../uapi/linux/bpf.h', import.meta.url), 'utf8'));
  expect(disagreements.filter(({ reason }) => reason === undefined)).toEqual([]);
});
