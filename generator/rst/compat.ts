import type { DocutilsVersion } from './settings.ts';
import type { RstState } from './state.ts';

/** What docutils' versions do differently, each named for what is true of it. */
export interface Compat {
  /** Problems with section titles are severe, and sections are read by nested machines (up to 0.21). */
  readonly titlesAreNested: boolean;
  /** Combining characters take a column of their own in grid tables, and shift the cutting of cells (up to 0.22.2). */
  readonly marksTakeColumns: boolean;
}

const TABLE: Record<DocutilsVersion, Compat> = {
  '0.23': { titlesAreNested: false, marksTakeColumns: false },
  '0.19': { titlesAreNested: true, marksTakeColumns: true },
};

/** Returns the switches of the docutils version that is answered for. */
export function compat(state: Pick<RstState, 'settings'>): Compat {
  return TABLE[state.settings.docutils];
}
