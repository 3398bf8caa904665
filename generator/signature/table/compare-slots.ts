import type { Place } from '../../source/index.ts';
import type { Helper } from '../../tree/index.ts';

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

/** An argument of a longer row. */
const NONE = 'none';

/** Returns what the rows of a helper's contract say otherwise than the header suggests, each difference once. Both are slots as `formatSlots` returns them. */
export function compareSlots(
  helper: Helper,
  inferred: readonly string[],
  rows: readonly (readonly string[])[],
  known: KnownDisagreements | undefined,
): Disagreement[] {
  const found: Disagreement[] = [];
  for (let row = 0; row < rows.length; row++) {
    const truths = rows[row]!;
    const most = Math.max(inferred.length, truths.length) - 1;
    for (let index = 0; index < most; index++) {
      const guess = index < inferred.length - 1 ? inferred[index]! : NONE;
      const truth = index < truths.length - 1 ? truths[index]! : NONE;
      if (guess !== truth) note(index, guess, truth);
    }
    const guess = inferred[inferred.length - 1]!;
    const truth = truths[truths.length - 1]!;
    if (guess !== truth) note(-1, guess, truth);
  }
  return found;

  function note(index: number, guess: string, truth: string): void {
    const slot = index === -1 ? 'ret' : `arg ${index + 1}`;
    if (found.some((other) => other.slot === slot && other.contract === truth)) return;
    const { prototype, namePlace, name } = helper;
    const place = (index === -1 ? prototype?.returns : prototype?.params[index])?.place ?? namePlace;
    const reason = reasonFor(known, name, slot, guess, truth);
    const one = { helper: name, place, slot, inferred: guess, contract: truth };
    found.push(reason === undefined ? one : { ...one, reason });
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
  const list = known && Object.hasOwn(known.helpers, helper) ? known.helpers[helper]! : [];
  for (let index = 0; index < list.length; index++) {
    const one = list[index]!;
    if (one[0] === slot && one[1] === inferred && one[2] === contract) return known!.reasons[one[3]];
  }
  return undefined;
}
