import { describe, expect, it } from 'vitest';
import {
  type DefsOptions,
  findProfile,
  parseOwnTypes,
  profileDates,
  toDefs,
} from '../../../generator/emit/defs/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';

const HEADER = `/* Start of BPF helper function descriptions:
 *
 * void *bpf_first(struct bpf_map *map, const void *key)
 * \tDescription
 * \t\tLooks for *key*::
 *
 * \t\t\tcode
 *
 * \tReturn
 * \t\tA pointer.
 *
 * u64 bpf_sk_assign(struct sk_buff *skb, u32 count)
 * \tDescription
 * \t\tAssigns.
 * \tReturn
 * \t\tA number.
 * \tAttributes
 * \t\t__bpf_fastcall
 *
 * long bpf_print(const char *format, ...)
 * \tDescription
 * \t\tPrints.
 * \tReturn
 * \t\t0.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)\t\\
\tFN(unspec, 0, ##ctx)\t\\
\tFN(first, 1, ##ctx)\t\\
\tFN(sk_assign, 2, ##ctx)\t\\
\tFN(print, 9, ##ctx)\t\\
\t/* end */
`;

/** What follows the declarations of structs. */
function helpersOf(header: string, options?: DefsOptions): string {
  const text = toDefs(fromHeader(header, 'bpf.h').model, options).text!;
  return text.slice(text.lastIndexOf('struct ipv6hdr;\n') + 'struct ipv6hdr;\n'.length);
}

describe('toDefs', () => {
  it('declares each helper below its description, attributes as macros', () => {
    expect(helpersOf(HEADER)).toBe(`
#ifndef __bpf_fastcall
#if __has_attribute(bpf_fastcall)
#define __bpf_fastcall __attribute__((bpf_fastcall))
#else
#define __bpf_fastcall
#endif
#endif

/*
 * bpf_first
 *
 * \tLooks for *key*::
 *
 * \t\tcode
 *
 *
 * Returns
 * \tA pointer.
 */
static void *(* const bpf_first)(void *map, const void *key) = (void *) 1;

/*
 * bpf_sk_assign
 *
 * \tAssigns.
 *
 * Returns
 * \tA number.
 */
static __bpf_fastcall __u64 (* const bpf_sk_assign)(void *ctx, __u32 count) = (void *) 2;

/*
 * bpf_print
 *
 * \tPrints.
 *
 * Returns
 * \t0.
 */
static long (* const bpf_print)(const char *format, ...) = (void *) 9;


`);
  });

  it('writes as the script of a day did: name, pointer, overloads, numbers by position', () => {
    const { text } = toDefs(fromHeader(HEADER, 'bpf.h').model, { profile: findProfile('2020-07-01')! });
    expect(text).toMatch(/^\/\* This is auto-generated file\. See bpf_helpers_doc\.py for details\. \*\/$/m);
    expect(text).toContain('(*bpf_sk_assign)(struct __sk_buff *skb, __u32 count) = (void *) 2;');
    expect(text).toContain('(*bpf_print)(const char *format, ...) = (void *) 3;');
    expect(text).toContain('struct tcp6_sock;');
    expect(text).not.toContain('struct bpf_sk_lookup;');
  });

  it('leaves out a helper with a type it does not know, and says so at the prototype', () => {
    const header = HEADER.replace('u32 count', 'struct foo *count');
    const { text, messages } = toDefs(fromHeader(header, 'bpf.h').model);
    expect(text).not.toContain('bpf_sk_assign');
    expect(messages).toMatchObject([
      { ruleId: 'defs/unknown-type', level: 'error', actual: 'struct foo', place: { start: { line: 12 } } },
    ]);
  });

  it('knows the types that the user added', () => {
    const header = HEADER.replace('u32 count', 'struct foo *count');
    const own = parseOwnTypes('{ "forward": ["struct foo"], "mapped": { "u64": "uint64_t" } }');
    const types = 'types' in own ? own.types : undefined;
    const { text, messages } = toDefs(fromHeader(header, 'bpf.h').model, { types });
    expect(messages).toEqual([]);
    expect(text).toContain('struct ipv6hdr;\nstruct foo;\n');
    expect(text).toContain('uint64_t (* const bpf_sk_assign)(void *ctx, struct foo *count)');
  });

  it('makes nothing of a header without helpers', () => {
    expect(toDefs(fromHeader('#define X 1\n', 'bpf.h').model).text).toBeUndefined();
  });
});

describe('findProfile', () => {
  it('takes a month as its last day', () => {
    expect(findProfile('2024-02')).toEqual(findProfile('2024-02-29'));
    expect(findProfile('2024-01')!.pointer).toBe('*');
    expect(findProfile('2024-02')!.pointer).toBe('* const ');
  });

  it('knows no day before the script wrote headers, and no other form', () => {
    for (const name of ['2019-10-08', '2019-09', '2020', '2020-13', 'newest', ''])
      expect(findProfile(name)).toBeUndefined();
  });

  it('changes on each of the days that profileDates lists, and on no other', () => {
    const days = profileDates();
    for (const [index, day] of days.entries()) {
      expect(findProfile(day)).toBeDefined();
      if (index > 0) expect(findProfile(day)).not.toEqual(findProfile(days[index - 1]!));
    }
    expect(findProfile(days.at(-1)!)).toEqual(findProfile());
  });
});

describe('parseOwnTypes', () => {
  it.each([
    ['[]', 'Unexpected value, expected an object'],
    ['{', 'Not JSON: '],
    ['{ "knwon": [] }', 'Unexpected key `knwon`'],
    ['{ "known": "struct foo" }', 'Unexpected value of `known`, expected a list of names'],
    ['{ "forward": ["struct foo; */"] }', 'Unexpected value of `forward`'],
    ['{ "mapped": { "u8": 8 } }', 'Unexpected value of `mapped`'],
  ])('says what is wrong with %s', (text, reason) => {
    const parsed = parseOwnTypes(text);
    expect('errors' in parsed && parsed.errors[0]).toContain(reason);
  });
});

describe('a description with a comment end', () => {
  const header = HEADER.replace('Prints.', 'Prints. */ int evil; /*');
  const { model } = fromHeader(header, 'bpf.h');

  it('cannot close the comment that it is printed in, unless the bytes of the script are asked for', () => {
    expect(toDefs(model).text).not.toContain('*/ int evil');
    expect(toDefs(model, { keepsCommentEnds: true }).text).toContain('Prints. */ int evil; /*');
  });
});
