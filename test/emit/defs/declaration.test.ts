import { describe, expect, it } from 'vitest';
import { findProfile, isDeclarationMacro, toDefs } from '../../../generator/emit/defs/index.ts';
import { fromHeader } from '../../../generator/uapi/index.ts';

const HEADER = `/* Start of BPF helper function descriptions:
 *
 * struct bpf_sock *bpf_find(struct sk_buff *skb, u32 new, ...)
 * \tDescription
 * \t\tFinds.
 * \tReturn
 * \t\tA pointer.
 * \tAttributes
 * \t\t__bpf_fastcall
 *
 * u32 bpf_number(void)
 * \tDescription
 * \t\tCounts.
 * \tReturn
 * \t\tA number.
 */
#define __BPF_FUNC_MAPPER(FN)\tFN(unspec), FN(find), FN(number),
`;

const { model } = fromHeader(HEADER, 'a.h');
const declarations = (text: string | undefined) =>
  text?.split('\n').filter((line) => line.endsWith(';') && /bpf_/.test(line) && !line.startsWith('struct'));

describe('declarations of helpers', () => {
  it('are written out as the script does', () => {
    expect(declarations(toDefs(model).text)).toEqual([
      'static __bpf_fastcall struct bpf_sock *(* const bpf_find)(struct __sk_buff *skb, __u32 new, ...) = (void *) 1;',
      'static __u32 (* const bpf_number)(void) = (void *) 2;',
    ]);
  });

  it('say the type of the number, and name arguments as C++ wants it', () => {
    expect(declarations(toDefs(model, { profile: findProfile('c++') }).text)).toEqual([
      'static __bpf_fastcall struct bpf_sock *(* const bpf_find)(struct __sk_buff *skb, __u32 new_, ...) = (struct bpf_sock *(*)(struct __sk_buff *skb, __u32 new_, ...)) 1;',
      'static __u32 (* const bpf_number)(void) = (__u32 (*)(void)) 2;',
    ]);
  });

  it('are uses of a macro that may be defined before', () => {
    const { text } = toDefs(model, { macro: 'BPF_HELPER' });
    expect(text).toContain(`#ifndef BPF_HELPER
#define BPF_HELPER(attributes, returns, name, params, id) \\
\tstatic attributes returns (* const name) params = (void *) id
#endif
`);
    expect(text?.split('\n').filter((line) => line.startsWith('BPF_HELPER('))).toEqual([
      'BPF_HELPER(__bpf_fastcall, struct bpf_sock *, bpf_find, (struct __sk_buff *skb, __u32 new, ...), 1);',
      'BPF_HELPER(, __u32, bpf_number, (void), 2);',
    ]);
  });

  it('have a pointer that is no constant where the script of the day wrote so', () => {
    const { text } = toDefs(model, { profile: findProfile('2020-07'), macro: 'M' });
    expect(text).toContain('\tstatic attributes returns (*name) params = (void *) id\n');
  });
});

describe('the name of the macro', () => {
  it.each([
    ['BPF_HELPER', true],
    ['_x1', true],
    ['', false],
    ['1x', false],
    ['a b', false],
    ['a\n#include', false],
  ])('%j: %s', (name, isGood) => {
    expect(isDeclarationMacro(name)).toBe(isGood);
  });
});
