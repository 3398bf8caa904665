import type { CType } from './c-type.ts';

/** An integer as it stands in a BPF register or in memory: signedness and bits. In BPF `long` has 64. */
export type IntegerKind = `${'u' | 's'}${8 | 16 | 32 | 64}`;

/** The integers that prototypes in bpf.h are written with, and the kernel's types that are integers in network order. */
const INTEGERS: Readonly<Record<string, IntegerKind>> = {
  char: 's8',
  'signed char': 's8',
  'unsigned char': 'u8',
  bool: 'u8',
  short: 's16',
  'unsigned short': 'u16',
  int: 's32',
  unsigned: 'u32',
  'unsigned int': 'u32',
  long: 's64',
  'unsigned long': 'u64',
  'long long': 's64',
  'unsigned long long': 'u64',
  size_t: 'u64',
  __le16: 'u16',
  __be16: 'u16',
  __sum16: 'u16',
  __le32: 'u32',
  __be32: 'u32',
  __wsum: 'u32',
  __le64: 'u64',
  __be64: 'u64',
  __aligned_u64: 'u64',
};

/** Returns the integer that `type` is; undefined when it is none that is known. */
export function integerKind(type: CType): IntegerKind | undefined {
  if (type.type === 'taggedType') return type.keyword === 'enum' ? 'u32' : undefined;
  if (type.type !== 'namedType') return undefined;
  const fixed = /^(?:__)?([us](?:8|16|32|64))$/.exec(type.name)?.[1];
  if (fixed !== undefined) return fixed as IntegerKind;
  const standard = /^(u?)int(8|16|32|64)_t$/.exec(type.name);
  if (standard) return `${standard[1] === 'u' ? 'u' : 's'}${standard[2]}` as IntegerKind;
  return Object.hasOwn(INTEGERS, type.name) ? INTEGERS[type.name] : undefined;
}

/** True for `void` itself. */
export function isVoid(type: CType): boolean {
  return type.type === 'namedType' && type.name === 'void';
}
