import { findDisagreements, type KnownDisagreements } from '../signature/index.ts';
import type { Contracts } from '../tree/index.ts';
import type { ContractView } from './context.ts';

/** Returns what the rules against the contract need: where a header disagrees with `contracts`, and why, for what is `known`. */
export function contractView(contracts: Contracts, known: KnownDisagreements): ContractView {
  return { kernel: contracts.kernel, disagreements: (model) => findDisagreements(model, { contracts, known }) };
}
