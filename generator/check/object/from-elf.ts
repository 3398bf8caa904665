import { Reader } from './reader.ts';

/** The parts of an ELF file that BPF objects have. */
export interface ElfFile {
  readonly isLittle: boolean;
  readonly sections: readonly ElfSection[];
  readonly symbols: readonly ElfSymbol[];
}

export interface ElfSection {
  readonly index: number;
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  /** Bytes; of a section that takes no room in the file the size alone is known. */
  readonly bytes: Uint8Array;
  readonly size: number;
  /** What is put into the section when it is loaded. */
  readonly relocations: readonly ElfRelocation[];
}

export interface ElfSymbol {
  readonly name: string;
  /** Bytes from the start of its section. */
  readonly value: number;
  readonly size: number;
  readonly section: number;
  readonly type: number;
}

export interface ElfRelocation {
  readonly offset: number;
  readonly symbol: number;
  readonly type: number;
}

export const SYMBOL_FUNCTION = 2;
export const SECTION_EXECUTABLE = 4;

const MAGIC = [0x7f, 0x45, 0x4c, 0x46];
const CLASS_64 = 2;
const LITTLE = 1;
const MACHINE_BPF = 247;
const SYMBOL_TABLE = 2;
const NO_BITS = 8;
const RELOCATIONS = 9;

/** Sizes of records of 64-bit ELF files, in bytes. */
const HEADER = 64;
const SECTION = 64;
const SYMBOL = 24;
const RELOCATION = 16;

export function isElf(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** Returns the sections and symbols of a BPF object, or in words what it is instead. */
export function fromElf(bytes: Uint8Array): ElfFile | string {
  if (!isElf(bytes) || bytes.length < HEADER) return 'Not an ELF file';
  const reader = new Reader(bytes, bytes[5] === LITTLE);
  if (bytes[4] !== CLASS_64) return 'Not a 64-bit ELF file';
  if (reader.u16(18) !== MACHINE_BPF) return 'Not an ELF file of BPF programs';
  const table = reader.u64(40);
  const count = reader.u16(60);
  if (!reader.has(table, count * SECTION)) return 'Damaged ELF file: its section table lies outside of it';
  const headers = Array.from({ length: count }, (_, index) => readHeader(reader, table + index * SECTION));
  const names = headers[reader.u16(62)];
  const symbols = readSymbols(reader, headers);
  const relocations = readRelocations(reader, headers);
  const sections = headers.map((header, index) => ({
    index,
    name: names ? reader.text(names.offset + header.name) : '',
    type: header.type,
    flags: header.flags,
    size: header.size,
    bytes: header.type === NO_BITS ? new Uint8Array() : reader.part(header.offset, header.size),
    relocations: relocations.get(index) ?? [],
  }));
  return { isLittle: reader.isLittle, sections, symbols };
}

interface Header {
  readonly name: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
}

function readHeader(reader: Reader, at: number): Header {
  return {
    name: reader.u32(at),
    type: reader.u32(at + 4),
    flags: reader.u64(at + 8),
    offset: reader.u64(at + 24),
    size: reader.u64(at + 32),
    link: reader.u32(at + 40),
    info: reader.u32(at + 44),
  };
}

function readSymbols(reader: Reader, headers: readonly Header[]): ElfSymbol[] {
  const table = headers.find(({ type }) => type === SYMBOL_TABLE);
  const strings = table && headers[table.link];
  if (!table || !strings || !reader.has(table.offset, table.size)) return [];
  return Array.from({ length: Math.floor(table.size / SYMBOL) }, (_, index) => {
    const at = table.offset + index * SYMBOL;
    return {
      name: reader.text(strings.offset + reader.u32(at)),
      type: reader.u8(at + 4) & 0xf,
      section: reader.u16(at + 6),
      value: reader.u64(at + 8),
      size: reader.u64(at + 16),
    };
  });
}

/** By section, what is put into it. */
function readRelocations(reader: Reader, headers: readonly Header[]): Map<number, ElfRelocation[]> {
  const found = new Map<number, ElfRelocation[]>();
  for (const { type, info, offset, size } of headers) {
    if (type !== RELOCATIONS || !reader.has(offset, size)) continue;
    const list = found.get(info) ?? [];
    for (let at = offset; at + RELOCATION <= offset + size; at += RELOCATION) list.push(readRelocation(reader, at));
    found.set(info, list);
  }
  return found;
}

/** The two halves of a record's last word stand in the order of the file's bytes. */
function readRelocation(reader: Reader, at: number): ElfRelocation {
  const low = reader.isLittle ? at + 8 : at + 12;
  const high = reader.isLittle ? at + 12 : at + 8;
  return { offset: reader.u64(at), type: reader.u32(low), symbol: reader.u32(high) };
}
