import type {
  AllowedHook,
  ArgNumber,
  ReturnRange,
  SignatureCallback,
  SignatureReference,
  SignatureRule,
  VerifierLists,
} from '../../tree/index.ts';

/** What a proto does not say, written by hand: `uapi/contracts/supplement.json`. `supplementSchema` checks it. */
export interface Supplement {
  readonly origin: string;
  /** Our names for the kernel's functions that say where a helper is allowed. */
  readonly allowed: Readonly<Record<string, AllowedHook>>;
  readonly helpers: Readonly<Record<string, HelperSupplement>>;
  /** What changes from release to release, oldest first; the parts of an older one hold on where a newer one does not replace them. */
  readonly releases: readonly ReleaseSupplement[];
}

export interface HelperSupplement {
  readonly ref?: SignatureReference;
  readonly callback?: SignatureCallback;
  readonly range?: ReturnRange;
  readonly must_be_zero?: readonly ArgNumber[];
  readonly rules?: readonly SignatureRule[];
}

export interface ReleaseSupplement {
  readonly from: string;
  readonly rules: Readonly<Record<string, readonly SignatureRule[]>>;
  readonly verifier: Partial<Lists>;
}

/** The lists that no facts file has. */
export type Lists = Omit<VerifierLists, 'register_types' | 'map_to_funcs' | 'func_to_maps' | 'writes_map'>;

/** Returns what holds for `kernel` (`7.2.13`): the releases up to it, one over the other. */
export function supplementFor(supplement: Supplement, kernel: string): Pick<ReleaseSupplement, 'rules' | 'verifier'> {
  const releases = supplement.releases.filter(({ from }) => compareReleases(from, kernel) <= 0);
  const known = releases.length > 0 ? releases : supplement.releases.slice(0, 1);
  return {
    rules: Object.assign({}, ...known.map(({ rules }) => rules)) as ReleaseSupplement['rules'],
    verifier: Object.assign({}, ...known.map(({ verifier }) => verifier)) as Partial<Lists>,
  };
}

/** Compares as numbers, part by part; what is missing counts as 0. */
function compareReleases(left: string, right: string): number {
  const [first, second] = [left.split('.').map(Number), right.split('.').map(Number)];
  for (let part = 0; part < Math.max(first.length, second.length); part++) {
    const difference = (first[part] ?? 0) - (second[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
