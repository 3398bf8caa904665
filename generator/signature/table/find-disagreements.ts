import type { HeaderModel, Helper, SignatureRow } from '../../tree/index.ts';
import { inferRow } from '../infer/infer-row.ts';
import { compareRow, type Disagreement } from './compare-row.ts';
import type { TableOptions } from './to-table.ts';

/**
 * Returns where a header's prototypes and texts say something else than the contracts, in the order of the header: what `toTable` compares, without making the table. A further description of a helper,
 * which is that of other programs, is held against the prototypes alone, and disagrees where none of the rows is as it says.
 */
export function findDisagreements(model: HeaderModel, { contracts, known }: TableOptions): Disagreement[] {
  const seen = new Set<string>();
  return model.helpers.flatMap((helper) => {
    const contract =
      contracts && Object.hasOwn(contracts.helpers, helper.name) ? contracts.helpers[helper.name] : undefined;
    const inferred = contract && inferRow(helper);
    if (!contract || !inferred) return [];
    const isFirst = !seen.has(helper.name);
    seen.add(helper.name);
    if (!isFirst) return inAllRows(helper, inferred, contract.signatures, known);
    return [
      ...compareNumber(helper, helper.id, contract.id),
      ...compareRow(helper, inferred, contract.signatures, known),
    ];
  });
}

/** Returns what is wrong with a helper's number: at most one disagreement. */
export function compareNumber(helper: Helper, id: number | undefined, contract: number): Disagreement[] {
  if (id === undefined || id === contract) return [];
  const { name, namePlace } = helper;
  return [{ helper: name, place: namePlace, slot: 'id', inferred: String(id), contract: String(contract) }];
}

function inAllRows(
  helper: Helper,
  inferred: SignatureRow,
  rows: readonly SignatureRow[],
  known: TableOptions['known'],
): Disagreement[] {
  const [first = [], ...others] = rows.map((row) => compareRow(helper, inferred, [row], known).filter(isOfPrototype));
  return first.filter(({ slot }) => others.every((found) => found.some((other) => other.slot === slot)));
}

/** Says whether C itself could say what the contract says: the number, how many arguments there are, whether nothing, a number or a pointer comes back. Everything else only verifiers tell apart. */
export function isOfPrototype({ slot, inferred, contract }: Disagreement): boolean {
  if (slot === 'id') return true;
  if (slot === 'ret') return returnKind(inferred) !== returnKind(contract);
  return inferred === 'none' || contract === 'none';
}

/** Returns what comes back as C knows it, by the name that contracts have for it. */
export function returnKind(type: string): 'void' | 'integer' | 'pointer' {
  if (type === 'RET_VOID') return 'void';
  return type === 'RET_INTEGER' ? 'integer' : 'pointer';
}
