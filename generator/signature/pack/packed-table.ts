/**
 * The signature table as numbers, for programs that look it up at each call. Names became their numbers: in the header's enums for program, map and attach types, in `signature-name.ts` for the rest.
 *
 * Whatever occurs often stands once in a list and is named by its index there. Argument numbers are 1 to 5; 0 is none. Sets of numbers are bit masks.
 */
export interface PackedTable {
  /** The helpers' numbers, rising. */
  readonly ids: readonly number[];
  /** Names in the same order. */
  readonly names: readonly string[];
  /** The first row of each helper, and the number of rows at the end. */
  readonly first: readonly number[];
  readonly rows: readonly PackedRow[];
  readonly contracts: readonly PackedContract[];
  readonly args: readonly PackedArg[];
  readonly returns: readonly PackedReturn[];
  readonly ranges: readonly PackedRange[];
  readonly references: readonly PackedReference[];
  readonly callbacks: readonly PackedCallback[];
  readonly conditions: readonly PackedCondition[];
  /** Masks of type flags. */
  readonly flags: readonly number[];
  /** Masks of rules. */
  readonly rules: readonly number[];
  readonly progMasks: readonly bigint[];
  readonly attachMasks: readonly bigint[];
  readonly mapMasks: readonly bigint[];
  /** `struct task_struct`; the first is empty, for none. */
  readonly structs: readonly string[];
  readonly structOps: readonly string[];
}

export interface PackedRow {
  readonly contract: number;
  readonly progs: number;
  readonly condition: number;
}

/** What the program must be beside its type. */
export interface PackedCondition {
  /** 1 more than the index of the mask of attach types; 0 for any. */
  readonly attach: number;
  /** 1 when the mask says which attach types there must not be. */
  readonly isExcept: number;
  readonly requires: number;
  /** A mask of `structOps`; 0 for any. */
  readonly structOps: number;
}

export interface PackedContract {
  readonly args: readonly number[];
  readonly ret: number;
  /** A mask of `CONTRACT_BITS`. */
  readonly bits: number;
  /** 1 more than the number of the list of hooks; 0 for none. */
  readonly allowed: number;
  readonly reference: number;
  /** 1 more than the index of the callback; 0 for none. */
  readonly callback: number;
  readonly rules: number;
}

export const CONTRACT_BITS = ['gpl_only', 'pkt_access', 'might_sleep', 'changes_pkt_data', 'inferred'] as const;

export interface PackedArg {
  readonly type: number;
  readonly flags: number;
  /** The argument that belongs to it: memory's size, a size's memory, a key's or value's map. */
  readonly link: number;
  /** 1 more than the index of the mask of map types; 0 for any. */
  readonly maps: number;
  readonly size: number;
  readonly struct: number;
  /** A mask of `ARG_BITS`. */
  readonly bits: number;
}

export const ARG_BITS = ['must_be_zero', 'reserved_zero'] as const;

export interface PackedReturn {
  readonly type: number;
  readonly flags: number;
  readonly map: number;
  readonly size: number;
  readonly struct: number;
  /** The argument whose struct it has. */
  readonly structArg: number;
  /** 1 more than the index of the range; 0 for none. */
  readonly range: number;
}

export interface PackedRange {
  readonly min: number;
  readonly max: number;
  readonly maxArg: number;
  /** A mask of `RANGE_BITS`. */
  readonly bits: number;
  /** Pairs of a program type and an attach type (0xff is any) for which nothing is known. */
  readonly notFor: readonly (readonly [number, number])[];
}

export const RANGE_BITS = ['has_max', 'below_processors'] as const;

/** Stands for any program or attach type in `notFor`. */
export const ANY_TYPE = 0xff;

export interface PackedReference {
  /** 1 when a reference is acquired. */
  readonly acquires: number;
  /** 1 more than the index of the mask of map types with which it is; 0 for any. */
  readonly maps: number;
  readonly release: number;
  readonly cast: number;
  readonly dynptr: number;
}

export interface PackedCallback {
  readonly arg: number;
  readonly context: number;
  /** Pairs of an index into `CALLBACK_PARAMS` and an argument or, for `btf`, a struct. */
  readonly params: readonly (readonly [number, number])[];
  readonly min: number;
  readonly max: number;
  readonly async: number;
}

export const CALLBACK_PARAMS = ['scalar', 'map', 'map_key', 'map_value', 'btf', 'dynptr', 'arg'] as const;
