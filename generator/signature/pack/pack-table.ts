import type { NameSet, SignatureRow, SignatureTable } from '../../tree/index.ts';
import { ALLOWED_HOOKS, REQUIREMENTS, SIGNATURE_RULES } from '../../tree/index.ts';
import { namesIn } from '../table/name-filter.ts';
import { createPool, type Pool } from './create-pool.ts';
import { packArg, packCallback, packReference, packReturn } from './pack-parts.ts';
import {
  CONTRACT_BITS,
  type PackedArg,
  type PackedCallback,
  type PackedCondition,
  type PackedContract,
  type PackedRange,
  type PackedReference,
  type PackedReturn,
  type PackedRow,
  type PackedTable,
} from './packed-table.ts';

/** The lists that are being filled, and the table whose names they number. */
export interface PackState {
  readonly table: SignatureTable;
  readonly args: Pool<PackedArg>;
  readonly returns: Pool<PackedReturn>;
  readonly ranges: Pool<PackedRange>;
  readonly references: Pool<PackedReference>;
  readonly callbacks: Pool<PackedCallback>;
  readonly conditions: Pool<PackedCondition>;
  readonly contracts: Pool<PackedContract>;
  readonly flags: Pool<number>;
  readonly rules: Pool<number>;
  readonly progMasks: Pool<bigint>;
  readonly attachMasks: Pool<bigint>;
  readonly mapMasks: Pool<bigint>;
  readonly structs: Pool<string>;
  readonly structOps: Pool<string>;
}

/** Returns the table as numbers. */
export function packTable(table: SignatureTable): PackedTable {
  const state = createState(table);
  const helpers = Object.entries(table.helpers).sort(([, left], [, right]) => left.id - right.id);
  const rows: PackedRow[] = [];
  const first: number[] = [];
  for (const [, { signatures }] of helpers) {
    first.push(rows.length);
    for (const row of signatures) rows.push(packRow(row, state));
  }
  first.push(rows.length);
  const { table: _, ...pools } = state;
  const lists = Object.fromEntries(Object.entries(pools).map(([name, pool]) => [name, pool.items]));
  return {
    ids: helpers.map(([, { id }]) => id),
    names: helpers.map(([name]) => name),
    first,
    rows,
    ...(lists as unknown as Omit<PackedTable, 'ids' | 'names' | 'first' | 'rows'>),
  };
}

function createState(table: SignatureTable): PackState {
  const structs = createPool<string>();
  structs.indexOf('');
  return {
    table,
    args: createPool(),
    returns: createPool(),
    ranges: createPool(),
    references: createPool(),
    callbacks: createPool(),
    conditions: createPool(),
    contracts: createPool(),
    flags: createPool(),
    rules: createPool(),
    progMasks: createPool(),
    attachMasks: createPool(),
    mapMasks: createPool(),
    structs,
    structOps: createPool(),
  };
}

function packRow(row: SignatureRow, state: PackState): PackedRow {
  const { table } = state;
  return {
    contract: state.contracts.indexOf(packContract(row, state)),
    progs: state.progMasks.indexOf(maskOf(row.prog_types, table.prog_types)),
    condition: state.conditions.indexOf({
      ...packAttach(row.attach_types, state),
      requires: bitsOf(row.requires ?? [], REQUIREMENTS),
      structOps: (row.struct_ops ?? []).reduce((mask, name) => mask | (1 << state.structOps.indexOf(name)), 0),
    }),
  };
}

/** A program without an attach type is none of those that a set excludes: so exceptions stay exceptions. */
function packAttach(set: NameSet | undefined, { attachMasks, table }: PackState): { attach: number; isExcept: number } {
  if (!set) return { attach: 0, isExcept: 0 };
  const isExcept = 'all_but' in set;
  const mask = maskOf(isExcept ? set.all_but : set, table.attach_types);
  return { attach: attachMasks.indexOf(mask) + 1, isExcept: isExcept ? 1 : 0 };
}

function packContract(row: SignatureRow, state: PackState): PackedContract {
  const marks = CONTRACT_BITS.filter((name) => (name === 'inferred' ? row.source === name : row[name] === true));
  return {
    args: row.args.map((arg) => state.args.indexOf(packArg(arg, state))),
    ret: state.returns.indexOf(packReturn(row.ret, state)),
    bits: bitsOf(marks, CONTRACT_BITS),
    allowed: row.allowed ? ALLOWED_HOOKS.indexOf(row.allowed) + 1 : 0,
    reference: state.references.indexOf(packReference(row.ref ?? {}, state)),
    callback: row.callback ? state.callbacks.indexOf(packCallback(row.callback, state)) + 1 : 0,
    rules: state.rules.indexOf(packRules(row)),
  };
}

function packRules({ rules = [] }: SignatureRow): number {
  return bitsOf(rules, SIGNATURE_RULES);
}

/** Returns a mask of the numbers that the header has for these names. */
export function maskOf(names: NameSet, values: Readonly<Record<string, number>>): bigint {
  return namesIn(names, Object.keys(values)).reduce(
    (mask, name) => (Object.hasOwn(values, name) ? mask | (1n << BigInt(values[name]!)) : mask),
    0n,
  );
}

/** Returns a mask with a bit for each name, at its index in `all`. */
export function bitsOf<T extends string>(names: readonly T[], all: readonly T[]): number {
  return names.reduce((mask, name) => mask | (1 << all.indexOf(name)), 0);
}
