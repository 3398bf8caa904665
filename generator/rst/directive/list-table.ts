import { type BulletList, element, isElement, type RstElements, type RstNodes, type Table } from '../../tree/index.ts';
import { listContentRequired, oneListExpected, rowWithoutList, unevenRow } from '../message/directive.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { reportWithBlock } from './failure.ts';
import { classesOf, createFragment, originOfNode } from './node.ts';
import { parseContent } from './parse-content.ts';
import {
  columnWidths,
  dataTableOptions,
  dimensionProblem,
  dimensions,
  finishTable,
  refuseTable,
  tableShape,
  titleOfTable,
  widthClasses,
} from './table-options.ts';

/** `list-table`: a table whose rows are the items of a bullet list, and whose cells are those of the lists in these. */
export const listTable: Directive = { ...tableShape, options: dataTableOptions, run: runListTable };

function* runListTable(state: RstState, use: DirectiveUse): Step<RstNodes[]> {
  if (!use.hasContent) return [reportWithBlock(state, use, listContentRequired(use.name))];
  const heading = titleOfTable(state, use);
  const fragment = createFragment(use);
  yield* call(parseContent(state, use, fragment));
  const rows = rowsOf(use, fragment.children);
  if ('problem' in rows) return refuseTable(state, use, heading, rows.problem, fragment);
  const widths = columnWidths(use, rows.columns);
  if ('problem' in widths) return refuseTable(state, use, heading, widths.problem, fragment);
  const lengths = rows.lists.map((list) => list.children.length);
  const problem = dimensionProblem(use, lengths);
  if (problem) return refuseTable(state, use, heading, problem, fragment);
  const node = Object.assign(buildTable(use, rows.lists, widths.widths), originOfNode(state, use));
  node.classes = [...widthClasses(use), ...classesOf(use)];
  finishTable(state, use, node, heading.title);
  return [node, ...heading.messages];
}

/** The list of each row, and the number of its items. */
function rowsOf(
  use: DirectiveUse,
  children: readonly RstNodes[],
): { lists: BulletList[]; columns: number } | { problem: Problem } {
  const [list, ...others] = children;
  if (list?.type !== 'bulletList' || others.length > 0) return { problem: oneListExpected(use.name) };
  const lists: BulletList[] = [];
  let columns = 0;
  for (const [index, item] of list.children.entries()) {
    const [row, ...more] = (item as RstElements).children;
    if (row?.type !== 'bulletList' || more.length > 0) return { problem: rowWithoutList(use.name, index + 1) };
    const cells = row.children.length;
    if (index > 0 && cells !== columns) return { problem: unevenRow(use.name, index + 1, cells, columns) };
    columns = cells;
    lists.push(row);
  }
  return { lists, columns };
}

function buildTable(use: DirectiveUse, lists: readonly BulletList[], widths: readonly number[]): Table {
  const { headerRows, stubColumns } = dimensions(use);
  const position = use.place;
  const columns = widths.map((colwidth, index) =>
    element('colspec', { colwidth, ...(index < stubColumns && { stub: 1 as const }), position }),
  );
  const rows = lists.map((list) => element('row', { position: list.position }, list.children.map(cellOf)));
  const head = headerRows > 0 ? [element('thead', { position }, rows.slice(0, headerRows))] : [];
  const body = element('tbody', { position }, rows.slice(headerRows));
  const group = element('tgroup', { cols: widths.length, position }, [...columns, ...head, body]);
  return element('table', { position }, [group]);
}

function cellOf(item: RstNodes): RstNodes {
  return element('entry', { position: item.position }, isElement(item) ? item.children : []);
}
