import type { HeaderModel, Helper } from '../../tree/index.ts';
import { inferSlots } from '../infer/infer-slots.ts';
import { compareSlots, type Disagreement, type KnownDisagreements } from './compare-slots.ts';
import { type ContractSlots, contractSlots, type HelperSlots } from './contract-slots.ts';
import type { TableOptions } from './to-table.ts';

/** Returns where a header's prototypes and texts say something else than the contracts, in the order of the header: what `toTable` compares, without making the table. */
export function findDisagreements(model: HeaderModel, { contracts, known }: TableOptions): Disagreement[] {
  return contracts ? disagreementsWith(model, contractSlots(contracts), known) : [];
}

/**
 * Returns the same where the contracts' slots stand ready. A further description of a helper, which is that of other programs, is held against the prototypes alone, and disagrees where none of the
 * rows is as it says.
 */
export function disagreementsWith(
  { helpers }: HeaderModel,
  contracts: ContractSlots,
  known: KnownDisagreements | undefined,
): Disagreement[] {
  const seen = new Set<string>();
  const found: Disagreement[] = [];
  for (let index = 0; index < helpers.length; index++) {
    const helper = helpers[index]!;
    const { name } = helper;
    const contract = Object.hasOwn(contracts.helpers, name) ? contracts.helpers[name]! : undefined;
    const inferred = contract && inferSlots(helper);
    if (!contract || !inferred) continue;
    const isFirst = !seen.has(name);
    seen.add(name);
    if (isFirst) {
      found.push(...compareNumber(helper, helper.id, contract.id));
      found.push(...compareSlots(helper, inferred, contract.rows, known));
    } else found.push(...inAllRows(helper, inferred, contract.rows, known));
  }
  return found;
}

/** Returns what is wrong with a helper's number: at most one disagreement. */
export function compareNumber(helper: Helper, id: number | undefined, contract: number): Disagreement[] {
  if (id === undefined || id === contract) return [];
  const { name, namePlace } = helper;
  return [{ helper: name, place: namePlace, slot: 'id', inferred: String(id), contract: String(contract) }];
}

function inAllRows(
  helper: Helper,
  inferred: readonly string[],
  rows: HelperSlots['rows'],
  known: KnownDisagreements | undefined,
): Disagreement[] {
  const [first = [], ...others] = rows.map((row) => compareSlots(helper, inferred, [row], known).filter(isOfPrototype));
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
