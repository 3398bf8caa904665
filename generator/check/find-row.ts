import type { NameSet, SignatureRow, SignatureTable } from '../tree/index.ts';
import { fulfils, type Program } from './program.ts';

/** Returns the row with which `program` may call a helper of `table` that has these rows: the first that fits. Undefined when none does, as for a program type that the table does not know. */
export function findRow(
  rows: readonly SignatureRow[],
  program: Program,
  { prog_types: types }: SignatureTable,
): SignatureRow | undefined {
  const isKnown = Object.hasOwn(types, program.type);
  return rows.find((row) => row.source === 'inferred' || (isKnown && fits(row, program)));
}

function fits(row: SignatureRow, program: Program): boolean {
  if (!has(row.prog_types, program.type)) return false;
  if (row.attach_types && !has(row.attach_types, program.attachType ?? '')) return false;
  if (row.struct_ops && !row.struct_ops.includes(program.structOps ?? '')) return false;
  return (row.requires ?? []).every((requirement) => fulfils(program, requirement));
}

function has(set: NameSet, name: string): boolean {
  return 'all_but' in set ? !set.all_but.includes(name) : set.includes(name);
}
