import type { RstNodes, Table, Tgroup } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { oneTableExpected, tableContentExpected } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { positiveIntegerList, valueOr } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { reportWithBlock } from './failure.ts';
import { classesOf, createFragment, originOfUse } from './node.ts';
import { parseContent } from './parse-content.ts';
import {
  columnWidths,
  commonTableOptions,
  finishTable,
  refuseTable,
  tableShape,
  titleOfTable,
  widthClasses,
} from './table-options.ts';

/** `table`: a drawn table with a title and attributes. */
export const table: Directive = {
  ...tableShape,
  options: { ...commonTableOptions, widths: valueOr(['auto', 'grid'], positiveIntegerList) },
  run: runTable,
};

function* runTable(state: RstState, use: DirectiveUse): Step<RstNodes[]> {
  if (!use.hasContent) return [reportWithBlock(state, use, tableContentExpected(use.name))];
  const heading = titleOfTable(state, use);
  const fragment = createFragment(use);
  yield* call(parseContent(state, use, fragment));
  const [node, ...others] = fragment.children;
  if (node?.type !== 'table' || others.length > 0)
    return refuseTable(state, use, heading, oneTableExpected(use.name), fragment);
  node.classes = [...(node.classes ?? []), ...classesOf(use)];
  if (compat(state).directiveNodesHaveLines) takeLine(node, use);
  if (Array.isArray(use.options['widths'])) {
    const result = columnWidths(use, groupOf(node).cols);
    if ('problem' in result) return refuseTable(state, use, heading, result.problem, fragment);
    setColumnWidths(groupOf(node), result.widths);
  }
  node.classes.push(...widthClasses(use));
  finishTable(state, use, node, heading.title);
  return [node, ...heading.messages];
}

function takeLine(node: Table, use: DirectiveUse): void {
  const { line } = originOfUse(use);
  if (line === undefined) delete node.line;
  else node.line = line;
}

function groupOf(node: Table): Tgroup {
  return node.children.find((child) => child.type === 'tgroup') as Tgroup;
}

function setColumnWidths(group: Tgroup, widths: readonly number[]): void {
  const columns = group.children.filter((child) => child.type === 'colspec');
  for (const [index, column] of columns.entries()) column.colwidth = widths[index] ?? column.colwidth;
}
