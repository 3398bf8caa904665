import type { Abi, Endian, IntegerLayout, PointerLayout, ValueLayout } from '../../tree/index.ts';

interface Machine {
  /** Bytes of pointers and of `long`. */
  readonly word: number;
  /** The alignment of 64-bit integers and of `double` in a struct. */
  readonly align64: number;
  /** What `__attribute__((aligned))` without a number asks for. */
  readonly largest: number;
  /** A bit-field without a name counts for the alignment of its struct as one with a name does. Source: AAPCS 8.1.8; the System V ABIs have it otherwise. */
  readonly alignsUnnamed: boolean;
}

const MACHINES: Readonly<Record<Abi, Machine>> = {
  lp64: { word: 8, align64: 8, largest: 16, alignsUnnamed: false },
  ilp32: { word: 4, align64: 8, largest: 8, alignsUnnamed: true },
  i386: { word: 4, align64: 4, largest: 16, alignsUnnamed: false },
};

/** Returns what the ABIs differ in. */
export function machineOf(abi: Abi): Machine {
  return MACHINES[abi];
}

/** Returns the layout of an integer of so many bytes. */
export function integer(size: number, isSigned: boolean, abi: Abi, order?: Endian): IntegerLayout {
  const align = size === 8 ? machineOf(abi).align64 : size;
  return { type: 'integer', size, align, isSigned, order, enumName: undefined };
}

/** Returns the layout of every pointer. */
export function pointer(abi: Abi): PointerLayout {
  const { word } = machineOf(abi);
  return { type: 'pointer', size: word, align: word };
}

/** Returns the layout of a type by its name, one of C's (its words in any order) or of <linux/types.h>; undefined for any other. */
export function namedLayout(name: string, abi: Abi): ValueLayout | undefined {
  const { word, align64 } = machineOf(abi);
  if (name === 'float') return { type: 'float', size: 4, align: 4 };
  if (name === 'double') return { type: 'float', size: 8, align: align64 };
  if (name === 'bool' || name === '_Bool') return integer(1, false, abi);
  if (name === 'size_t' || name === 'uintptr_t') return integer(word, false, abi);
  if (name === 'ssize_t' || name === 'intptr_t') return integer(word, true, abi);
  const standard = /^(u?)int(8|16|32|64)_t$/.exec(name);
  if (standard) return integer(Number(standard[2]) / 8, standard[1] === '', abi);
  return kernelInteger(name, abi) ?? basicInteger(name.split(' '), abi);
}

/** `__u32`, `__be16`, `__aligned_u64`. Source: include/uapi/linux/types.h; the last is aligned to 8 on every machine. */
function kernelInteger(name: string, abi: Abi): IntegerLayout | undefined {
  if (name === '__wsum' || name === '__poll_t') return integer(4, false, abi);
  const match = /^(?:__(aligned_)?)?(u|s|be|le|sum)(8|16|32|64)$/.exec(name);
  if (!match) return undefined;
  const [, aligned, kind, bits] = match;
  const order = kind === 'be' ? 'big' : kind === 'le' ? 'little' : undefined;
  const layout = integer(Number(bits) / 8, kind === 's', abi, order);
  return aligned === undefined ? layout : { ...layout, align: 8 };
}

const BASIC: ReadonlySet<string> = new Set(['char', 'short', 'int', 'long', 'signed', '__signed__', 'unsigned']);

function basicInteger(words: readonly string[], abi: Abi): IntegerLayout | undefined {
  if (!words.every((word) => BASIC.has(word))) return undefined;
  return integer(basicSize(words, abi), !words.includes('unsigned'), abi);
}

function basicSize(words: readonly string[], abi: Abi): number {
  if (words.includes('char')) return 1;
  if (words.includes('short')) return 2;
  const longs = words.filter((word) => word === 'long').length;
  if (longs === 0) return 4;
  return longs === 1 ? machineOf(abi).word : 8;
}
