import type { MapField, MapState } from '../map.ts';
import { type Btf, type BtfMember, fromBtf, resolveType, sizeOf } from './from-btf.ts';
import type { ElfFile, ElfSection } from './from-elf.ts';
import { Reader } from './reader.ts';

/** Flags of a map that say what programs may do with it. */
const READ_ONLY = 1 << 7;
const WRITE_ONLY = 1 << 8;

/**
 * Returns the maps of an object by `section:offset`, as relocations name them: those in `.maps`, described by the types of their members; those in `maps`, described by numbers; and the sections of global variables,
 * each of which becomes a map with one value. `mapTypes` are the header's numbers.
 */
export function findMaps(file: ElfFile, mapTypes: Readonly<Record<string, number>>): Map<string, MapState> {
  const names = new Map(Object.entries(mapTypes).map(([name, value]) => [value, name]));
  const maps = new Map<string, MapState>();
  const btf = fromBtf(file.sections.find(({ name }) => name === '.BTF')?.bytes ?? new Uint8Array(), file.isLittle);
  for (const section of file.sections) {
    if (section.name === '.maps') addDescribed(maps, section, file, btf, names);
    else if (section.name === 'maps') addNumbered(maps, section, file, names);
    else if (GLOBALS.test(section.name)) maps.set(`${section.index}:globals`, globals(section));
  }
  return maps;
}

const GLOBALS = /^\.(?:rodata|data|bss)(?:\.|$)/;

function globals({ name, size, bytes }: ElfSection): MapState {
  const isReadOnly = name.startsWith('.rodata');
  return {
    name,
    type: 'BPF_MAP_TYPE_ARRAY',
    keySize: 4,
    valueSize: size,
    maxEntries: 1,
    isReadOnly,
    isFrozen: isReadOnly,
    hasTypes: true,
    content: bytes.length === size ? bytes : new Uint8Array(size),
  };
}

/** The variables of the section are maps; each member of such a struct points to an array as long as the number that is meant, or to the type that is. Where a variable stands only its symbol says. */
function addDescribed(
  maps: Map<string, MapState>,
  section: ElfSection,
  file: ElfFile,
  btf: Btf,
  names: ReadonlyMap<number, string>,
): void {
  const list = btf.types.find(({ kind, name }) => kind === 'section' && name === '.maps');
  const definitions = new Map<string, readonly BtfMember[]>();
  for (const { type } of list?.members ?? []) {
    const variable = btf.types[type];
    if (variable) definitions.set(variable.name, resolveType(btf, variable.of).members);
  }
  for (const { name, value, section: place } of file.symbols) {
    const members = place === section.index ? definitions.get(name) : undefined;
    if (members) maps.set(`${section.index}:${value}`, describedMap(name, members, btf, names));
  }
}

function describedMap(
  name: string,
  members: readonly BtfMember[],
  btf: Btf,
  names: ReadonlyMap<number, string>,
): MapState {
  const numberOf = (key: string) => arrayLength(btf, members, key);
  const typeOf = (key: string) => pointee(btf, members, key);
  const flags = numberOf('map_flags') ?? 0;
  const value = typeOf('value');
  return {
    name,
    type: names.get(numberOf('type') ?? 0) ?? '',
    keySize: numberOf('key_size') ?? sizeOf(btf, typeOf('key')),
    valueSize: numberOf('value_size') ?? sizeOf(btf, value),
    maxEntries: numberOf('max_entries') ?? 0,
    isReadOnly: (flags & READ_ONLY) !== 0,
    isWriteOnly: (flags & WRITE_ONLY) !== 0,
    hasTypes: value !== 0,
    fields: fieldsOf(btf, value),
  };
}

function arrayLength(btf: Btf, members: readonly BtfMember[], key: string): number | undefined {
  const type = pointee(btf, members, key);
  const array = resolveType(btf, type);
  return array.kind === 'array' ? array.count : undefined;
}

function pointee(btf: Btf, members: readonly BtfMember[], key: string): number {
  const member = members.find(({ name }) => name === key);
  const pointer = member && resolveType(btf, member.type);
  return pointer?.kind === 'pointer' ? pointer.of : 0;
}

/** Structs that the kernel keeps something in, by name. */
const FIELDS: Readonly<Record<string, MapField['kind']>> = {
  bpf_spin_lock: 'spin_lock',
  bpf_timer: 'timer',
  bpf_wq: 'other',
  bpf_list_head: 'other',
  bpf_list_node: 'other',
  bpf_rb_root: 'other',
  bpf_rb_node: 'other',
  bpf_refcount: 'other',
};

const KPTRS: Readonly<Record<string, MapField['kind']>> = {
  kptr: 'kptr_ref',
  kptr_ref: 'kptr_ref',
  kptr_untrusted: 'kptr_unref',
  percpu_kptr: 'kptr_percpu',
};

function fieldsOf(btf: Btf, value: number): MapField[] {
  const fields: MapField[] = [];
  for (const { type, offset } of resolveType(btf, value).members) {
    const member = resolveType(btf, type);
    const kind = Object.hasOwn(FIELDS, member.name) ? FIELDS[member.name] : undefined;
    if (kind) fields.push({ kind, offset, size: member.size });
    else if (member.kind === 'pointer') fields.push(...kptrOf(btf, member.of, offset));
  }
  return fields;
}

/** A pointer's tag says that it is a kptr: `struct task_struct __kptr *task`. */
function kptrOf(btf: Btf, type: number, offset: number): MapField[] {
  const tag = btf.types[type];
  if (tag?.kind !== 'typeTag' || !Object.hasOwn(KPTRS, tag.name)) return [];
  return [{ kind: KPTRS[tag.name]!, offset, size: 8, struct: `struct ${resolveType(btf, tag.of).name}` }];
}

/** Five numbers a map, or more: type, sizes of key and value, number of entries, flags. */
function addNumbered(
  maps: Map<string, MapState>,
  section: ElfSection,
  file: ElfFile,
  names: ReadonlyMap<number, string>,
): void {
  const reader = new Reader(section.bytes, file.isLittle);
  for (const { name, value, section: place } of file.symbols) {
    if (place !== section.index || name === '') continue;
    const flags = reader.u32(value + 16);
    maps.set(`${section.index}:${value}`, {
      name,
      type: names.get(reader.u32(value)) ?? '',
      keySize: reader.u32(value + 4),
      valueSize: reader.u32(value + 8),
      maxEntries: reader.u32(value + 12),
      isReadOnly: (flags & READ_ONLY) !== 0,
      isWriteOnly: (flags & WRITE_ONLY) !== 0,
    });
  }
}
