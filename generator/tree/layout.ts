import type { EnumType, Member, RecordType } from './c-type.ts';

/**
 * A family of machines on which the header's types are laid out alike: `lp64` with 64-bit pointers and `long`; `ilp32` with 32-bit ones and 64-bit integers aligned to 8, as arm has it; `i386`, which aligns
 * those to 4 in structs.
 */
export type Abi = 'lp64' | 'ilp32' | 'i386';

export type Endian = 'little' | 'big';

/** How the bytes of a value are read. Byte order is the machine's, but for `order`. */
export type ValueLayout = IntegerLayout | FloatLayout | PointerLayout | ArrayLayout | RecordLayout;

interface SizedLayout {
  /** Bytes. */
  readonly size: number;
  /** Bytes; that of a member of this type. */
  readonly align: number;
}

export interface IntegerLayout extends SizedLayout {
  readonly type: 'integer';
  readonly isSigned: boolean;
  /** The type's name says that the bytes have this order on every machine. */
  readonly order: Endian | undefined;
  /** The enum that it is a value of, by its tag. */
  readonly enumName: string | undefined;
}

export interface FloatLayout extends SizedLayout {
  readonly type: 'float';
}

export interface PointerLayout extends SizedLayout {
  readonly type: 'pointer';
}

export interface ArrayLayout extends SizedLayout {
  readonly type: 'array';
  readonly of: ValueLayout;
  /** Elements; 0 for a flexible array, `data[]` or `data[0]`. */
  readonly length: number;
}

/** A struct or union in memory. */
export interface RecordLayout extends SizedLayout {
  readonly type: 'record';
  readonly keyword: 'struct' | 'union';
  /** The tag, where there is one. */
  readonly name: string | undefined;
  readonly record: RecordType;
  /** In the header's order, with bit-fields that have no name and anonymous structs and unions as they stand. */
  readonly members: readonly MemberLayout[];
}

export interface MemberLayout {
  readonly name: string | undefined;
  readonly member: Member;
  /** Bytes from the start of the struct that the member stands in; of a bit-field, of the first byte that has a bit of it. */
  readonly offset: number;
  readonly value: ValueLayout;
  readonly bits: BitField | undefined;
}

/**
 * Where the bits of a bit-field are. They are counted from the start of the struct: on a little-endian machine from the lowest bit of each byte, on a big-endian one from the highest; so one pair of numbers
 * serves both.
 */
export interface BitField {
  readonly offset: number;
  readonly width: number;
}

/** The size and the values of an enum. */
export interface EnumLayout extends SizedLayout {
  readonly type: 'enum';
  readonly name: string | undefined;
  readonly definition: EnumType;
  readonly isSigned: boolean;
}

/** What stood in the way of a layout: a type that the header does not define, a size that is no constant. */
export interface UnknownLayout {
  readonly type: 'unknown';
  /** The type or expression as written. */
  readonly cause: string;
  /** The struct or union that is not known. */
  readonly record?: RecordType | undefined;
}

/** Every type of a header that has a tag, and how it is laid out. */
export interface HeaderLayout {
  readonly abi: Abi;
  /** By `struct tag` or `union tag`, those defined inside others too, in the order in which they end. */
  readonly records: ReadonlyMap<string, RecordLayout | UnknownLayout>;
  /** In the order of the header, those without a tag and those inside structs too. */
  readonly enums: readonly EnumLayout[];
}
