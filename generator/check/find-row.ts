import type { NameSet, SignatureRow } from '../tree/index.ts';
import { fulfils, type Program } from './program.ts';

/** Returns the row with which `program` may call a helper that has these rows: the first that fits. Undefined when none does. */
export function findRow(rows: readonly SignatureRow[], program: Program): SignatureRow | undefined {
  return rows.find((row) => fits(row, program));
}

function fits(row: SignatureRow, program: Program): boolean {
  if (row.source === 'inferred') return true;
  if (!has(row.prog_types, program.type)) return false;
  if (row.attach_types && !has(row.attach_types, program.attachType ?? '')) return false;
  if (row.struct_ops && !row.struct_ops.includes(program.structOps ?? '')) return false;
  return (row.requires ?? []).every((requirement) => fulfils(program, requirement));
}

function has(set: NameSet, name: string): boolean {
  return 'all_but' in set ? !set.all_but.includes(name) : set.includes(name);
}
