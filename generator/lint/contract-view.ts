import { type ContractSlots, contractSlots, disagreementsWith, type KnownDisagreements } from '../signature/index.ts';
import type { Contracts } from '../tree/index.ts';
import type { ContractView } from './context.ts';

/** Returns what the rules against the contract need: where a header disagrees with `contracts`, and why, for what is `known`. */
export function contractView(contracts: Contracts, known: KnownDisagreements): ContractView {
  return slotsView(contractSlots(contracts), known);
}

/** Returns the same where the contracts' slots stand ready. */
export function slotsView(slots: ContractSlots, known: KnownDisagreements): ContractView {
  return { kernel: slots.kernel, disagreements: (model) => disagreementsWith(model, slots, known) };
}
