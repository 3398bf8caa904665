import type { Place } from '../../source/index.ts';
import type { ArgNumber, Helper, SignatureRow } from '../../tree/index.ts';
import { formatSlot } from './format-slot.ts';

/** What the header suggests and a contract contradicts. */
export interface Disagreement {
  readonly helper: string;
  /** Where the header says it: the parameter, the prototype, the helper's name. */
  readonly place: Place | undefined;
  /** `arg 3`, `ret`, `id`. */
  readonly slot: string;
  readonly inferred: string;
  readonly contract: string;
  /** Why it is so, for those that are known. */
  readonly reason?: string;
}

/** Disagreements that somebody has looked at: by helper, `[slot, inferred, contract, name of the reason]`. */
export interface KnownDisagreements {
  readonly reasons: Readonly<Record<string, string>>;
  readonly helpers: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>>;
}

/** Returns what the contracts of a helper say otherwise than its inferred row, each difference once. */
export function compareRow(
  helper: Helper,
  inferred: SignatureRow,
  contracts: readonly SignatureRow[],
  known: KnownDisagreements | undefined,
): Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const contract of contracts) {
    const most = Math.max(inferred.args.length, contract.args.length);
    for (let index = 0; index < most; index++) {
      const place = helper.prototype?.params[index]?.place ?? helper.namePlace;
      const slot = `arg ${(index + 1) as ArgNumber}`;
      note(slot, formatSlot(inferred.args[index]), formatSlot(contract.args[index]), place);
    }
    const place = helper.prototype?.returns.place ?? helper.namePlace;
    note('ret', formatSlot(inferred.ret), formatSlot(contract.ret), place);
  }
  return [...found.values()];

  function note(slot: string, guess: string, truth: string, place: Place): void {
    if (guess === truth) return;
    const reason = reasonFor(known, helper.name, slot, guess, truth);
    found.set(`${slot} ${truth}`, {
      helper: helper.name,
      place,
      slot,
      inferred: guess,
      contract: truth,
      ...(reason === undefined ? {} : { reason }),
    });
  }
}

/** Returns why a helper's header and contract disagree so; undefined when nobody knows. */
function reasonFor(
  known: KnownDisagreements | undefined,
  helper: string,
  slot: string,
  inferred: string,
  contract: string,
): string | undefined {
  const list = known && Object.hasOwn(known.helpers, helper) ? known.helpers[helper] : undefined;
  const entry = list?.find((one) => one[0] === slot && one[1] === inferred && one[2] === contract);
  return entry && known?.reasons[entry[3]];
}
