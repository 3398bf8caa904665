import type { Entry, RstElements } from '../../../tree/index.ts';
import { endLine } from '../print.ts';
import { complain, problems } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { addCell, createTable, formatNestedTable, formatTable } from '../table.ts';

/** Tables, for tbl. */
export const tableHandles = {
  table: { enter: openTable, leave: closeTable },
  tgroup: {},
  colspec: {},
  thead: {},
  tbody: {},
  row: {
    enter(_node, state) {
      state.tables[state.tables.length - 1]?.rows.push([]);
      return undefined;
    },
  },
  entry: {
    enter(node: Entry, state) {
      if (node.morerows !== undefined) complain(state, problems.notSupported('table row spanning'), node);
      if (node.morecols !== undefined) complain(state, problems.notSupported('table cell spanning'), node);
      state.cellStarts.push(state.body.length);
      return undefined;
    },
    leave(_node, state) {
      const table = state.tables[state.tables.length - 1];
      const start = state.cellStarts.pop();
      if (table) addCell(table, state.body.splice(start!));
    },
  },
} satisfies Handles;

/** tbl sets no table inside a table; docutils ends with an exception there. */
function openTable(node: RstElements, state: State): undefined {
  if (state.tables.length > 0) complain(state, problems.notSupported('nested table'), node);
  state.tables.push(createTable());
  if (state.style.boxedTables && !state.hasTable) state.head.unshift(NEEDS_TBL);
  state.hasTable = true;
}

/** The first line of a page tells man to run tbl. */
const NEEDS_TBL = `'\\" t\n`;

function closeTable(_node: RstElements, state: State): void {
  const table = state.tables.pop()!;
  endLine(state);
  const pieces = state.tables.length > 0 ? formatNestedTable(table) : formatTable(table, state.style);
  for (const piece of pieces) state.body.push(piece);
}
