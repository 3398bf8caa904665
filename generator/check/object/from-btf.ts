import { Reader } from './reader.ts';

/** The types of a BPF object, by their numbers; what BTF calls by number 0 is `void`. */
export interface Btf {
  readonly types: readonly BtfType[];
}

export interface BtfType {
  readonly name: string;
  readonly kind: BtfKind;
  /** Bytes, for what has a size of its own. */
  readonly size: number;
  /** The type that it points to, is another name of, or is an array of. */
  readonly of: number;
  /** How many items an array has. */
  readonly count: number;
  readonly members: readonly BtfMember[];
}

export interface BtfMember {
  readonly name: string;
  readonly type: number;
  /** Bytes. */
  readonly offset: number;
}

export type BtfKind = (typeof KINDS)[number];

const KINDS = [
  'void',
  'int',
  'pointer',
  'array',
  'struct',
  'union',
  'enum',
  'forward',
  'typedef',
  'volatile',
  'const',
  'restrict',
  'function',
  'functionType',
  'variable',
  'section',
  'float',
  'declarationTag',
  'typeTag',
  'enum64',
] as const;

const MAGIC = 0xeb9f;
const VOID: BtfType = { name: '', kind: 'void', size: 0, of: 0, count: 0, members: [] };

/** How deep names of types may lead on to others. */
const DEEPEST = 64;

/** Bytes of a type's record before what is particular to its kind. */
const RECORD = 12;

/** Returns the types in a `.BTF` section; none when it is not one. What is damaged ends the list. */
export function fromBtf(bytes: Uint8Array, isLittle: boolean): Btf {
  const reader = new Reader(bytes, isLittle);
  const types: BtfType[] = [VOID];
  if (reader.u16(0) !== MAGIC) return { types };
  const header = reader.u32(4);
  const start = header + reader.u32(8);
  const end = start + reader.u32(12);
  const strings = header + reader.u32(16);
  for (let at = start; at + RECORD <= end && reader.has(at, RECORD); ) {
    const kind = KINDS[(reader.u32(at + 4) >>> 24) & 0x1f];
    if (kind === undefined) break;
    types.push(readType(reader, at, kind, strings));
    at += RECORD + extraSize(kind, reader.u32(at + 4) & 0xffff);
  }
  return { types };
}

function readType(reader: Reader, at: number, kind: BtfKind, strings: number): BtfType {
  const count = reader.u32(at + 4) & 0xffff;
  const hasSize = kind === 'int' || kind === 'struct' || kind === 'union' || kind === 'enum' || kind === 'enum64';
  const last = reader.u32(at + 8);
  const isArray = kind === 'array';
  return {
    name: reader.text(strings + reader.u32(at)),
    kind,
    size: hasSize || kind === 'float' || kind === 'section' ? last : 0,
    of: isArray ? reader.u32(at + RECORD) : hasSize ? 0 : last,
    count: isArray ? reader.u32(at + RECORD + 8) : 0,
    members: readMembers(reader, at, kind, count, strings),
  };
}

/** A section lists its variables as a struct lists its members. */
function readMembers(reader: Reader, at: number, kind: BtfKind, count: number, strings: number): BtfMember[] {
  if (kind !== 'struct' && kind !== 'union' && kind !== 'section') return [];
  const hasBits = reader.u32(at + 4) >>> 31 === 1;
  return Array.from({ length: count }, (_, index) => {
    const member = at + RECORD + index * RECORD;
    if (kind === 'section') return { name: '', type: reader.u32(member), offset: reader.u32(member + 4) };
    const bits = reader.u32(member + 8);
    return {
      name: reader.text(strings + reader.u32(member)),
      type: reader.u32(member + 4),
      offset: Math.floor((hasBits ? bits & 0xffffff : bits) / 8),
    };
  });
}

function extraSize(kind: BtfKind, count: number): number {
  switch (kind) {
    case 'int':
    case 'variable':
    case 'declarationTag':
      return 4;
    case 'array':
      return 12;
    case 'struct':
    case 'union':
    case 'section':
    case 'enum64':
      return 12 * count;
    case 'enum':
    case 'functionType':
      return 8 * count;
    default:
      return 0;
  }
}

/** Returns the type that `type` is another name of, qualified or tagged. */
export function resolveType(btf: Btf, type: number): BtfType {
  let found = btf.types[type] ?? VOID;
  for (let depth = 0; depth < DEEPEST && ALIASES.has(found.kind); depth++) found = btf.types[found.of] ?? VOID;
  return found;
}

const ALIASES: ReadonlySet<BtfKind> = new Set<BtfKind>(['typedef', 'volatile', 'const', 'restrict', 'typeTag']);

/** Bytes of a pointer on every BPF machine. */
const POINTER = 8;

/** Returns the size of a type in bytes. */
export function sizeOf(btf: Btf, type: number): number {
  let count = 1;
  let found = resolveType(btf, type);
  for (let depth = 0; depth < DEEPEST && found.kind === 'array'; depth++) {
    count *= found.count;
    found = resolveType(btf, found.of);
  }
  return count * (found.kind === 'pointer' ? POINTER : found.size);
}
