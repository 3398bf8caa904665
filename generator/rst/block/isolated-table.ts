import type { Line } from '../../source/index.ts';
import type { RstNodes } from '../../tree/index.ts';

/** The lines of a table, wide characters padded; none when they are malformed. */
export interface IsolatedTable {
  lines: readonly Line[];
  messages: RstNodes[];
  /** True when a blank line follows. */
  blankFinish: boolean;
}
