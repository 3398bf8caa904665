import type { KnownDisagreements } from '../signature/index.ts';
import type { Contracts } from '../tree/index.ts';
import type { ContractView } from './context.ts';

/** Returns what the rule against the contract needs of `contracts`: kinds of returns and numbers of arguments, and why some of them are known to differ from the header. */
export function contractView(contracts: Contracts, known: KnownDisagreements): ContractView {
  const rowsOf = (helper: string) =>
    Object.hasOwn(contracts.helpers, helper) ? contracts.helpers[helper]!.signatures : undefined;
  return {
    kernel: contracts.kernel,
    returns: (helper) => rowsOf(helper)?.map(({ ret }) => ret.type),
    counts: (helper) => rowsOf(helper)?.map(({ args }) => args.length),
    knownReason(helper, slot) {
      const entries = Object.hasOwn(known.helpers, helper) ? known.helpers[helper]! : [];
      const entry = entries.find(([name]) => name === slot);
      return entry && known.reasons[entry[3]];
    },
  };
}
