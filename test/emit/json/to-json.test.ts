import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBpfDocJson, toJson } from '../../../generator/emit/json/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';

const HEADER = `/* Start of BPF helper function descriptions:
 *
 * void *bpf_first(struct bpf_map *map, const void *key)
 * \tDescription
 * \t\tLooks for *key* — quickly.
 * \tReturn
 * \t\tA pointer.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\\
\tFN(first, 1, ##ctx)\t\\
\t/* end */
#define MOST 0xffffffffffffffffULL
enum colour { RED = 1, BLUE = 1 << 4 };
struct pair { __u32 low:4, high:28; struct { __u8 bytes[16]; }; const char *name; };
`;

function bits(offset: number, size: number, shift: { little: number; big: number }, width: number) {
  return { offset, size, kind: 'bits', bits: { shift, width, isSigned: false } };
}

describe('toJson', () => {
  const json = JSON.parse(toJson(fromHeader(HEADER, 'bpf.h').model));

  it('gives a helper its id, types, places, and its description as text and tree', () => {
    expect(json.helpers[0]).toMatchObject({
      name: 'bpf_first',
      id: 1,
      at: [3, 10],
      prototype: 'void *bpf_first(struct bpf_map *map, const void *key)',
      returns: { c: 'void *', kind: 'pointer', to: 'void' },
      params: [{ name: 'map', type: { kind: 'pointer', to: 'struct bpf_map' } }, { name: 'key' }],
      description: {
        text: 'Looks for *key* — quickly.',
        tree: [{ type: 'paragraph', children: ['Looks for ', { type: 'emphasis', children: ['key'] }, ' — quickly.'] }],
      },
    });
  });

  it('gives enums and constants their values, the largest as strings', () => {
    expect(json.enums[0]).toMatchObject({
      name: 'colour',
      values: [
        { name: 'RED', value: 1 },
        { name: 'BLUE', value: 16 },
      ],
    });
    expect(json.constants).toContainEqual(expect.objectContaining({ name: 'MOST', value: '18446744073709551615' }));
  });

  it('gives structs their members, bit-fields and what is defined inside', () => {
    expect(json.structs[0].members).toMatchObject([
      { name: 'low', bits: 4 },
      { name: 'high', bits: 28 },
      {
        name: null,
        type: {
          kind: 'struct',
          definition: { members: [{ name: 'bytes', type: { kind: 'array', of: '__u8', length: 16 } }] },
        },
      },
      { name: 'name', type: { c: 'const char *' } },
    ]);
  });

  it('gives the layout of every type with a tag, for each ABI', () => {
    const types = json.layouts.map(({ abi, type, size }: Record<string, unknown>) => `${abi} ${type} ${size}`);
    expect(types).toEqual([
      'lp64 enum colour 4',
      'lp64 struct pair 32',
      'ilp32 enum colour 4',
      'ilp32 struct pair 24',
      'i386 enum colour 4',
      'i386 struct pair 24',
    ]);
    expect(json.layouts[1].members).toEqual([
      { path: 'low', ...bits(0, 1, { little: 0, big: 4 }, 4) },
      { path: 'high', ...bits(0, 4, { little: 4, big: 0 }, 28) },
      { path: 'bytes', offset: 4, size: 16, kind: 'u8', count: 16 },
      { path: 'name', offset: 24, size: 8, kind: 'pointer' },
    ]);
  });

  it('says which layout is not known, and for what', () => {
    const { layouts } = JSON.parse(toJson(fromHeader('struct a { struct b c; };', 'bpf.h').model));
    expect(layouts[0]).toEqual({ abi: 'lp64', type: 'struct a', size: null, unknown: 'struct b' });
  });

  it("says what programs may do with their contexts, and what the kernel's functions were not asked", () => {
    const header = 'struct xdp_md { __u32 data, egress_ifindex, newer; };';
    const { contexts } = JSON.parse(toJson(fromHeader(header, 'bpf.h').model));
    expect(contexts).toEqual([
      {
        struct: 'xdp_md',
        kernel: '7.2',
        function: 'xdp_is_valid_access',
        progTypes: ['BPF_PROG_TYPE_XDP'],
        members: [
          { path: 'data', read: { sizes: [4] }, write: 'no', register: 'PTR_TO_PACKET' },
          { path: 'egress_ifindex', read: { sizes: [4], attachTypes: ['BPF_XDP_DEVMAP'] }, write: 'no' },
          { path: 'newer', read: 'unknown', write: 'unknown' },
        ],
      },
    ]);
  });

  it('prints a description as deep as a line can make it', () => {
    const deep = HEADER.replace('Looks for', `${'- '.repeat(4000)}Looks for`);
    expect(toJson(fromHeader(deep, 'bpf.h').model).match(/bullet_list/g)).toHaveLength(4000);
  });

  it('is JSON whatever the header says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { model } = fromHeader(HEADER.replace('quickly', text), 'bpf.h');
        JSON.parse(toJson(model));
        JSON.parse(toBpfDocJson(model, 'helpers'));
      }),
    );
  });
});

describe('toBpfDocJson', () => {
  it('prints as Python does: four blanks, ASCII, null for what an argument lacks', () => {
    const header = HEADER.replace('const void *key', '...');
    expect(toBpfDocJson(fromHeader(header, 'bpf.h').model, 'helpers')).toBe(`{
    "helpers": [
        {
            "proto": "void *bpf_first(struct bpf_map *map, ...)",
            "desc": "Looks for *key* \\u2014 quickly.\\n",
            "ret": "A pointer.\\n",
            "attrs": [],
            "ret_type": "void",
            "ret_star": "*",
            "name": "bpf_first",
            "args": [
                {
                    "type": "struct bpf_map",
                    "star": "*",
                    "name": "map"
                },
                {
                    "type": "...",
                    "star": null,
                    "name": null
                }
            ]
        }
    ]
}
`);
  });

  it('escapes what Python escapes', () => {
    const header = HEADER.replace('quickly', '\x7f\x80é𝄞');
    expect(toBpfDocJson(fromHeader(header, 'bpf.h').model, 'helpers')).toContain(
      'Looks for *key* \\u2014 \\u007f\\u0080\\u00e9\\ud834\\udd1e.',
    );
  });

  it('prints an empty list on one line', () => {
    expect(toBpfDocJson(fromHeader('', 'bpf.h').model, 'syscall')).toBe('{\n    "syscall": []\n}\n');
  });
});
