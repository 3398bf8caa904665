import type { Line } from '../../source/index.ts';
import type { RstState } from '../state.ts';
import type { MalformedTable, TableData } from './table.ts';

/** Returns the table whose columns the borders of `=` in `lines` mark. Wide characters must have been padded (`padWideCharacters`). */
export function parseSimpleTable(
  _state: Pick<RstState, 'settings'>,
  _lines: readonly Line[],
): TableData | MalformedTable {
  return { kind: 'malformed', reason: '', offset: 0 };
}
