import type {
  PackedArg,
  PackedCallback,
  PackedCondition,
  PackedContract,
  PackedRange,
  PackedReference,
  PackedReturn,
  PackedRow,
  PackedTable,
} from '../../signature/index.ts';
import type { SignatureTable } from '../../tree/index.ts';

/** Returns the tables as C: each list an array, records in the order of their struct's members. */
export function tables(packed: PackedTable, table: SignatureTable): string[] {
  const words = wordCounts(table);
  return [
    `typedef ${unsignedFor(largestIndex(packed))} bpfdoc_index;`,
    `typedef ${unsignedFor(Math.max(0, ...packed.ids))} bpfdoc_id;`,
    `typedef ${unsignedFor(2 ** packed.structOps.length - 1)} bpfdoc_ops;`,
    `#define BPFDOC_PROG_WORDS ${words.progs}`,
    `#define BPFDOC_ATTACH_WORDS ${words.attaches}`,
    `#define BPFDOC_MAP_WORDS ${words.maps}`,
    '',
    ...RECORDS,
    ...array('bpfdoc_id bpfdoc_ids', packed.ids.map(String)),
    ...array('uint16_t bpfdoc_first', packed.first.map(String)),
    ...records(packed),
    ...array('uint32_t bpfdoc_flags', packed.flags.map(hexadecimal)),
    ...array('uint32_t bpfdoc_rules', packed.rules.map(hexadecimal)),
    ...masks('bpfdoc_prog_masks', packed.progMasks, words.progs),
    ...masks('bpfdoc_attach_masks', packed.attachMasks, words.attaches),
    ...masks('bpfdoc_map_masks', packed.mapMasks, words.maps),
    ...array(
      'char *const bpfdoc_structs',
      packed.structs.map((name) => JSON.stringify(name)),
    ),
  ];
}

function records(packed: PackedTable): string[] {
  return [
    ...structArray('row bpfdoc_rows', packed.rows, row, { contract: 0, progs: 0, condition: 0 }),
    ...structArray('condition bpfdoc_conditions', packed.conditions, condition, NO_CONDITION),
    ...structArray('contract bpfdoc_contracts', packed.contracts, contract, NO_CONTRACT),
    ...structArray('packed_arg bpfdoc_args', packed.args, arg, NO_ARG),
    ...structArray('packed_return bpfdoc_returns', packed.returns, ret, NO_RETURN),
    ...structArray('range bpfdoc_ranges', packed.ranges, range, { min: 0, max: 0, maxArg: 0, bits: 0, notFor: [] }),
    ...structArray('packed_reference bpfdoc_references', packed.references, reference, NO_REFERENCE),
    ...structArray('packed_callback bpfdoc_callbacks', packed.callbacks, callback, NO_CALLBACK),
  ];
}

/** C has no empty arrays: one that would be is a record that nothing points to. */
function structArray<T>(name: string, items: readonly T[], print: (item: T) => string, none: T): string[] {
  return array(`struct bpfdoc_${name}`, (items.length > 0 ? items : [none]).map(print));
}

const NO_CONDITION: PackedCondition = { attach: 0, isExcept: 0, structOps: 0, requires: 0 };
const NO_CONTRACT: PackedContract = { args: [], ret: 0, bits: 0, allowed: 0, reference: 0, callback: 0, rules: 0 };
const NO_ARG: PackedArg = { type: 0, flags: 0, link: 0, maps: 0, size: 0, struct: 0, bits: 0 };
const NO_RETURN: PackedReturn = { type: 0, flags: 0, map: 0, size: 0, struct: 0, structArg: 0, range: 0 };
const NO_REFERENCE: PackedReference = { acquires: 0, maps: 0, release: 0, cast: 0, dynptr: 0 };
const NO_CALLBACK: PackedCallback = { arg: 0, context: 0, params: [], min: 0, max: 0, async: 0 };

/** How many 64-bit words a mask of each enum has. */
function wordCounts({ prog_types, attach_types, map_types }: SignatureTable) {
  const words = (values: Readonly<Record<string, number>>) => (Math.max(0, ...Object.values(values)) >> 6) + 1;
  return { progs: words(prog_types), attaches: words(attach_types), maps: words(map_types) };
}

function largestIndex(packed: PackedTable): number {
  const { ids: _ids, names: _names, first: _first, rows: _rows, ...lists } = packed;
  return Math.max(...Object.values(lists).map((list) => list.length));
}

function unsignedFor(largest: number): string {
  if (largest <= 0xff) return 'uint8_t';
  return largest <= 0xffff ? 'uint16_t' : 'uint32_t';
}

function row({ contract: index, progs, condition: when }: PackedRow): string {
  return braces(index, progs, when);
}

function condition({ attach, isExcept, structOps, requires }: PackedCondition): string {
  return braces(attach, isExcept, structOps, requires);
}

function contract({ args, ret: result, bits, allowed, reference: ref, callback: back, rules }: PackedContract): string {
  return braces(args.length, bits, allowed, result, ref, back, rules, list(args.map(String)));
}

function arg({ type, flags, link, maps, struct, bits, size }: PackedArg): string {
  return braces(type, flags, link, maps, struct, bits, size);
}

function ret({ type, flags, map, size, struct, structArg, range: limits }: PackedReturn): string {
  return braces(type, flags, map, size, struct, structArg, limits);
}

function range({ min, max, maxArg, bits, notFor }: PackedRange): string {
  return braces(min, max, maxArg, bits, notFor.length, pairs(notFor));
}

function reference({ acquires, maps, release, cast, dynptr }: PackedReference): string {
  return braces(acquires, maps, release, cast, dynptr);
}

function callback({ arg: at, context, async, params, min, max }: PackedCallback): string {
  return braces(at, context, async, params.length, min, max, pairs(params));
}

const PER_LINE = 8;

/** An empty list becomes one zero. */
function array(declaration: string, items: readonly string[]): string[] {
  const all = items.length > 0 ? items : ['0'];
  const lines: string[] = [];
  for (let at = 0; at < all.length; at += PER_LINE) lines.push(`\t${all.slice(at, at + PER_LINE).join(', ')},`);
  return [`static const ${declaration}[] = {`, ...lines, '};', ''];
}

function masks(name: string, all: readonly bigint[], words: number): string[] {
  return array(
    `uint64_t ${name}`,
    all.flatMap((mask) => split(mask, words)),
  );
}

/** An array inside a record; an empty one holds zeros. */
function list(items: readonly string[]): string {
  return `{${items.length > 0 ? items.join(', ') : '0'}}`;
}

function pairs(items: readonly (readonly [number, number])[]): string {
  return `{${items.length > 0 ? items.map((pair) => braces(...pair)).join(', ') : braces(0, 0)}}`;
}

function braces(...parts: readonly (number | string)[]): string {
  return `{${parts.join(', ')}}`;
}

function hexadecimal(mask: number): string {
  return `UINT32_C(0x${(mask >>> 0).toString(16)})`;
}

function split(mask: bigint, words: number): string[] {
  return Array.from({ length: words }, (_, word) => `UINT64_C(0x${((mask >> BigInt(64 * word)) & WORD).toString(16)})`);
}

const WORD = (1n << 64n) - 1n;

const RECORDS = `struct bpfdoc_row { bpfdoc_index contract, progs, condition; };
struct bpfdoc_condition { bpfdoc_index attach; uint8_t is_except; bpfdoc_ops struct_ops; uint16_t requires_; };
struct bpfdoc_contract {
	uint8_t arg_count, bits, allowed;
	bpfdoc_index ret, reference, callback, rules, args[5];
};
struct bpfdoc_packed_arg {
	uint8_t type;
	bpfdoc_index flags;
	uint8_t link;
	bpfdoc_index maps, struct_;
	uint8_t bits;
	uint16_t size;
};
struct bpfdoc_packed_return {
	uint8_t type;
	bpfdoc_index flags;
	uint8_t map, size;
	bpfdoc_index struct_;
	uint8_t struct_arg, range;
};
struct bpfdoc_range { int32_t min, max; uint8_t max_arg, bits, not_for_count, not_for[2][2]; };
struct bpfdoc_packed_reference { uint8_t acquires; bpfdoc_index maps; uint8_t release, cast, dynptr; };
struct bpfdoc_packed_callback {
	uint8_t arg, context, is_async, param_count;
	int32_t min, max;
	struct { uint8_t type; bpfdoc_index of; } params[5];
};
`.split('\n');
