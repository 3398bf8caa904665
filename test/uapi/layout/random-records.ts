/** A source of numbers that is the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TYPES = `__u8 __s8 __u16 __u32 __u64 long char short __aligned_u64 __be32 _Bool double`.split(' ');
const MORE_TYPES = ['unsigned long', 'long long', 'void *', 'enum wide', 'enum small', 'enum signed_one', 'loose'];
const BIT_TYPES = [
  ['__u8', 8],
  ['__u16', 16],
  ['__u32', 32],
  ['__u64', 64],
  ['unsigned long', 32],
  ['int', 32],
] as const;
const MEMBER_ATTRIBUTES = ['packed', 'aligned(2)', 'aligned(4)', 'aligned(16)', 'aligned'];
/** GCC and Clang do not agree on a bit-field that asks for less than the alignment of its type. */
const BIT_ATTRIBUTES = ['packed', 'aligned(8)', 'aligned(16)', 'aligned'];
const RECORD_ATTRIBUTES = ['packed', 'aligned(8)', 'packed, aligned(2)', '__aligned__'];

const HEAD = `#include <linux/types.h>
enum wide { WIDE = 0xfffffffffULL };
enum small { SMALL };
enum signed_one { MINUS = -1 };
enum __attribute__((packed)) tiny { TINY = 200 };
typedef __u64 __attribute__((aligned(4))) loose;
`;

/** Returns a header of `count` structs and unions of every kind of member, that no one would write by hand. */
export function randomRecords(seed: number, count: number): string {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const attribute = (list: readonly string[]) => (random() < 0.25 ? ` __attribute__((${pick(list)}))` : '');
  const tags: string[] = [];
  let names = 0;

  function member(depth: number): string {
    const name = `m${names++}`;
    const kind = random();
    if (kind < 0.35) return bitField(name, attribute(BIT_ATTRIBUTES));
    const after = attribute(MEMBER_ATTRIBUTES);
    if (kind < 0.5 && depth < 2)
      return `${body(pick(['struct', 'union']), depth + 1)} ${pick(['', name, `${name}[2]`])};`;
    if (kind < 0.6 && tags.length > 0) return `${pick(tags)} ${name}${after};`;
    const type = pick([...TYPES, ...MORE_TYPES, 'enum tiny']);
    return `${type} ${name}${kind < 0.7 ? `[${1 + below(4)}]` : ''}${after};`;
  }

  function bitField(name: string, after: string): string {
    const [type, most] = pick(BIT_TYPES);
    const width = 1 + below(most);
    if (random() < 0.2) return `${type} :${pick([0, width])};`;
    return `${type} ${name}:${width}${after};`;
  }

  function body(head: string, depth: number): string {
    const members = Array.from({ length: 1 + below(6) }, () => member(depth));
    return `${head} { ${members.join(' ')} }${attribute(RECORD_ATTRIBUTES)}`;
  }

  const records = Array.from({ length: count }, (_, index) => {
    const head = `${pick(['struct', 'struct', 'union'])} t${index}`;
    const text = `${body(head, 0)};`;
    tags.push(head);
    return text;
  });
  return `${HEAD}${records.join('\n')}\n`;
}
