import { FORWARD_DECLARATIONS } from './forward-declarations.ts';

/** What `defs` knows of C types; a user may add to each part with `--types FILE`. */
export interface DefsTypes {
  /** Types that may stand in a declaration as they are. */
  readonly known: ReadonlySet<string>;
  /** Types that become another: what a helper gets in the kernel is not what a program has. */
  readonly mapped: Readonly<Record<string, string>>;
  /** Structs to declare after the script's own, such as `struct foo`. */
  readonly forward: readonly string[];
  /** Helpers whose first argument is declared `void *ctx`, since it depends on the program type. */
  readonly overloaded: readonly string[];
}

/** Types that are known beside the structs that some version of the script declares. Source: bpf_doc.py, `known_types`. */
const KNOWN = [
  '...',
  'void',
  'const void',
  'char',
  'const char',
  'int',
  'long',
  'unsigned long',
  '__be16',
  '__be32',
  '__wsum',
  'const struct path',
  'const struct bpf_dynptr',
];

/** Source: bpf_doc.py, `mapped_types`. */
const MAPPED: Readonly<Record<string, string>> = {
  u8: '__u8',
  u16: '__u16',
  u32: '__u32',
  u64: '__u64',
  s8: '__s8',
  s16: '__s16',
  s32: '__s32',
  s64: '__s64',
  size_t: 'unsigned long',
  'struct bpf_map': 'void',
  'struct sk_buff': 'struct __sk_buff',
  'const struct sk_buff': 'const struct __sk_buff',
  'struct sk_msg_buff': 'struct sk_msg_md',
  'struct xdp_buff': 'struct xdp_md',
};

/** Structs that are declared but no argument's type: the script maps the kernel's name to them. */
const ONLY_DECLARED: ReadonlySet<string> = new Set([
  'struct __sk_buff',
  'struct sk_msg_md',
  'struct xdp_md',
  'struct xpd_md',
]);

/** Returns the types of a script that declares `declared`, with what the user added. */
export function defsTypes(declared: readonly string[], own: OwnTypes = {}): Omit<DefsTypes, 'overloaded'> {
  const structs = FORWARD_DECLARATIONS.map(({ name }) => name).filter((name) => !ONLY_DECLARED.has(name));
  const forward = (own.forward ?? []).filter((name) => !declared.includes(name));
  return {
    known: new Set([...KNOWN, ...structs, ...forward, ...(own.known ?? [])]),
    mapped: { ...MAPPED, ...own.mapped },
    forward: [...declared, ...forward],
  };
}

/** What a types file holds: any of the four parts. */
export interface OwnTypes {
  readonly known?: readonly string[];
  readonly mapped?: Readonly<Record<string, string>>;
  readonly forward?: readonly string[];
  readonly overloaded?: readonly string[];
}

const LISTS = ['known', 'forward', 'overloaded'] as const;

/** Returns the types that the JSON `text` adds, or what is wrong with it, a sentence each. */
export function parseOwnTypes(text: string): { types: OwnTypes } | { errors: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { errors: [`Not JSON: ${(error as Error).message}`] };
  }
  const errors = typesErrors(value);
  return errors.length > 0 ? { errors } : { types: value as OwnTypes };
}

function typesErrors(value: unknown): string[] {
  if (!isRecord(value)) return ['Unexpected value, expected an object with `known`, `mapped`, `forward`, `overloaded`'];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'mapped')
      return isRecord(part) && Object.values(part).every(isName)
        ? []
        : ['Unexpected value of `mapped`, expected an object of type names'];
    if (!LISTS.some((name) => name === key))
      return [`Unexpected key \`${key}\`, expected \`known\`, \`mapped\`, \`forward\` or \`overloaded\``];
    return Array.isArray(part) && part.every(isName)
      ? []
      : [`Unexpected value of \`${key}\`, expected a list of names`];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of types and functions, and nothing that could end a declaration or a comment. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && (value === '...' || /^\w+(?: \w+)*$/.test(value));
}
