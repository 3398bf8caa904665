import type { Place } from '../source/index.ts';

/**
 * C's types and declarations, as far as a UAPI header has them: a syntax tree that says what was written, not how it is laid out in memory.
 *
 * Places of what a macro made are those of the spelled token: an enumerator that `FN(map_lookup_elem, 1)` made has the place of `map_lookup_elem`.
 */
export type CType = NamedType | TaggedType | InlineType | PointerType | ArrayType | FunctionType;

export type Qualifier = 'const' | 'volatile' | 'restrict';

/** `u64`, `__be32`, `void`, `unsigned long`: a name, or the words of a basic type in the order written, joined by a blank. */
export interface NamedType {
  readonly type: 'namedType';
  readonly name: string;
  readonly qualifiers: readonly Qualifier[];
  readonly place: Place;
}

/** `struct bpf_map`. */
export interface TaggedType {
  readonly type: 'taggedType';
  readonly keyword: 'struct' | 'union' | 'enum';
  readonly name: string;
  readonly qualifiers: readonly Qualifier[];
  readonly place: Place;
}

/** A struct, union or enum defined where it is used: `union { __u32 id; } prog`. */
export interface InlineType {
  readonly type: 'inlineType';
  readonly definition: RecordType | EnumType;
  readonly qualifiers: readonly Qualifier[];
  readonly place: Place;
}

/** `qualifiers` are those of the pointer itself: `char *const`. */
export interface PointerType {
  readonly type: 'pointer';
  readonly to: CType;
  readonly qualifiers: readonly Qualifier[];
  readonly place: Place;
}

export interface ArrayType {
  readonly type: 'array';
  readonly of: CType;
  /** Undefined for `[]`. */
  readonly size: ConstantExpression | undefined;
  readonly place: Place;
}

export interface FunctionType {
  readonly type: 'function';
  readonly returns: CType;
  readonly params: readonly CParam[];
  readonly isVariadic: boolean;
  readonly place: Place;
}

export interface CParam {
  readonly name: string | undefined;
  readonly namePlace: Place | undefined;
  readonly type: CType;
  readonly place: Place;
}

/** A function's declaration. `(void)` is no parameter. */
export interface Prototype {
  readonly name: string;
  readonly namePlace: Place;
  readonly returns: CType;
  readonly params: readonly CParam[];
  readonly isVariadic: boolean;
  readonly place: Place;
}

/** An expression as it was written (comments left out, runs of blanks made one) and what it comes to. */
export interface ConstantExpression {
  readonly text: string;
  /** Undefined when it uses what the header does not define, or is no constant. */
  readonly value: bigint | undefined;
  /** C's type of the value on a 64-bit machine. */
  readonly valueType: IntegerType | undefined;
  readonly place: Place;
}

export type IntegerType = 'int' | 'unsigned int' | 'long' | 'unsigned long' | 'long long' | 'unsigned long long';

/** `__attribute__((packed, aligned(2)))` is two of them. */
export interface CAttribute {
  readonly name: string;
  readonly args: readonly ConstantExpression[];
  readonly place: Place;
}

export interface EnumType {
  readonly type: 'enum';
  readonly name: string | undefined;
  readonly enumerators: readonly Enumerator[];
  readonly attributes: readonly CAttribute[];
  /** The comment that stands right before it. */
  readonly comment: Place | undefined;
  readonly place: Place;
  /** The place of the name, or of the word `enum`. */
  readonly namePlace: Place;
}

export interface Enumerator {
  readonly name: string;
  /** Undefined when the expression, or that of an enumerator before, could not be evaluated. */
  readonly value: bigint | undefined;
  readonly expression: ConstantExpression | undefined;
  /** The other enumerator that this one is set equal to: `BPF_B` in `BPF_A = BPF_B`. */
  readonly alias: string | undefined;
  /** The macro that made it. */
  readonly macro: string | undefined;
  readonly comment: Place | undefined;
  /** The place of the name. */
  readonly place: Place;
}

export interface RecordType {
  readonly type: 'struct' | 'union';
  readonly name: string | undefined;
  readonly members: readonly Member[];
  readonly attributes: readonly CAttribute[];
  readonly comment: Place | undefined;
  readonly place: Place;
  /** The place of the name, or of the word `struct` or `union`. */
  readonly namePlace: Place;
}

export interface Member {
  /** Undefined for anonymous structs and unions, and for bit-fields that only take room. */
  readonly name: string | undefined;
  readonly type: CType;
  /** The width of a bit-field. */
  readonly bits: ConstantExpression | undefined;
  readonly attributes: readonly CAttribute[];
  /** The macro that the member was written with: `__bpf_md_ptr(void *, data)`. `name` and `type` are what that comes to: an anonymous union. */
  readonly macro: MacroUse | undefined;
  /** The comment behind the member, or else right before it. */
  readonly comment: Place | undefined;
  readonly place: Place;
}

export interface MacroUse {
  readonly name: string;
  /** The arguments as written. */
  readonly args: readonly string[];
  readonly place: Place;
}

export interface Typedef {
  readonly name: string;
  readonly type: CType;
  readonly attributes: readonly CAttribute[];
  readonly place: Place;
}

/** A `#define`. */
export interface Define {
  readonly name: string;
  /** Undefined for `#define X 1`; the names for `#define F(a, b)`, a variadic one's last without its dots. */
  readonly params: readonly string[] | undefined;
  readonly isVariadic: boolean;
  /** The text it stands for, without comments and with runs of blanks made one. */
  readonly body: string;
  /** What the body comes to, for constants: with the macros and enumerators of the whole header. */
  readonly value: bigint | undefined;
  readonly valueType: IntegerType | undefined;
  readonly comment: Place | undefined;
  /** The place of the name. */
  readonly place: Place;
}
