/** A symbol of an object file: how many bytes it takes, and what they hold (none for what is only reserved). */
export interface ObjectSymbol {
  readonly name: string;
  readonly size: number;
  readonly data: Uint8Array;
}

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly entrySize: number;
}

const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;

/** Returns the symbols of an ELF object of either class and byte order, by name. Source: the ELF specification. */
export function readObject(bytes: Uint8Array): Map<string, ObjectSymbol> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is64 = bytes[4] === 2;
  const isLittle = bytes[5] === 1;
  const half = (at: number) => view.getUint16(at, isLittle);
  const word = (at: number) => view.getUint32(at, isLittle);
  const native = (at: number) => (is64 ? Number(view.getBigUint64(at, isLittle)) : word(at));
  const table = native(is64 ? 0x28 : 0x20);
  const entry = half(is64 ? 0x3a : 0x2e);
  const sections = Array.from({ length: half(is64 ? 0x3c : 0x30) }, (_, index): Section => {
    const at = table + index * entry;
    return is64
      ? {
          type: word(at + 4),
          offset: native(at + 24),
          size: native(at + 32),
          link: word(at + 40),
          entrySize: native(at + 56),
        }
      : {
          type: word(at + 4),
          offset: word(at + 16),
          size: word(at + 20),
          link: word(at + 24),
          entrySize: word(at + 36),
        };
  });
  const symbols = new Map<string, ObjectSymbol>();
  for (const list of sections.filter(({ type }) => type === SHT_SYMTAB)) {
    const names = sections[list.link]!.offset;
    for (let at = list.offset; at < list.offset + list.size; at += list.entrySize) {
      const name = text(bytes, names + word(at));
      const value = native(at + (is64 ? 8 : 4));
      const size = native(at + (is64 ? 16 : 8));
      const home = sections[half(at + (is64 ? 6 : 14))];
      const start = home === undefined || home.type === SHT_NOBITS ? 0 : home.offset + value;
      symbols.set(name, { name, size, data: start === 0 ? new Uint8Array(size) : bytes.subarray(start, start + size) });
    }
  }
  return symbols;
}

function text(bytes: Uint8Array, start: number): string {
  return new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start)));
}
