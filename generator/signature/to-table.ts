import type { EnumType, HeaderModel, Helper, HelperSignatures, SignatureTable } from '../tree/index.ts';
import { createLists } from './create-lists.ts';
import { inferRow } from './infer-row.ts';
import { toCSignature } from './to-c-signature.ts';

/** Returns the signature table of a header. */
export function toTable(model: HeaderModel): SignatureTable {
  const helpers: Record<string, HelperSignatures> = {};
  for (const helper of byId(model.helpers)) helpers[helper.name] ??= inferredHelper(helper);
  return {
    helpers,
    prog_types: valuesOf(model, 'bpf_prog_type'),
    map_types: valuesOf(model, 'bpf_map_type'),
    attach_types: valuesOf(model, 'bpf_attach_type'),
    verifier: createLists(),
  };
}

function byId(helpers: readonly Helper[]): (Helper & { id: number })[] {
  const numbered = helpers.filter((helper): helper is Helper & { id: number } => helper.id !== undefined);
  return numbered.sort((a, b) => a.id - b.id);
}

function inferredHelper(helper: Helper & { id: number }): HelperSignatures {
  const row = inferRow(helper);
  return {
    id: helper.id,
    ...(helper.prototype ? { c: toCSignature(helper.prototype) } : {}),
    signatures: row ? [row] : [],
  };
}

/** The names of an enum with their numbers; those that only mark its ends are left out. */
function valuesOf(model: HeaderModel, name: string): Record<string, number> {
  const found = model.enums.find((one) => one.name === name);
  return Object.fromEntries((found ? enumerators(found) : []).map(({ name: key, value }) => [key, Number(value)]));
}

function enumerators({ enumerators }: EnumType): EnumType['enumerators'] {
  return enumerators.filter(({ name, value }) => value !== undefined && !/_UNSPEC$|^__/.test(name));
}
