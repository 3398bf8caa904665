import type { Line } from '../../source/index.ts';
import type { RstState } from '../state.ts';
import type { MalformedTable, TableData } from './table.ts';

/** Returns the table that `lines` draw with `+`, `-`, `|` and at most one row of `=`. Wide characters must have been padded (`padWideCharacters`). */
export function parseGridTable(
  _state: Pick<RstState, 'settings'>,
  _lines: readonly Line[],
): TableData | MalformedTable {
  return { kind: 'malformed', reason: '', offset: 0 };
}
