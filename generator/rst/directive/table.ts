import type { RstNodes, Table, Tgroup } from '../../tree/index.ts';
import { nestedParse } from '../block/index.ts';
import { oneTableExpected, tableContentExpected } from '../message/directive.ts';
import type { RstState } from '../state.ts';
import { call, type Step } from '../step.ts';
import { positiveIntegerList, valueOr } from './converter.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { refuse, reportWithBlock } from './failure.ts';
import { classesOf, createFragment, originOfUse } from './node.ts';
import {
  columnWidths,
  commonTableOptions,
  finishTable,
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
  if (use.content.length === 0) return [reportWithBlock(state, use, tableContentExpected(use.name))];
  const { title, messages } = titleOfTable(state, use);
  const fragment = createFragment(use);
  yield* call(nestedParse(state, use.content, fragment, use.context, { inputOffset: use.contentOffset }));
  const [node, ...others] = fragment.children;
  if (node?.type !== 'table' || others.length > 0) return [refuse(state, use, fragment, oneTableExpected(use.name))];
  node.classes = [...(node.classes ?? []), ...classesOf(use)];
  const { line } = originOfUse(use);
  if (line === undefined) delete node.line;
  else node.line = line;
  if (Array.isArray(use.options['widths'])) {
    const result = columnWidths(use, groupOf(node).cols);
    if ('problem' in result) return [refuse(state, use, fragment, result.problem)];
    setColumnWidths(groupOf(node), result.widths);
  }
  node.classes.push(...widthClasses(use));
  finishTable(state, use, node, title);
  return [node, ...messages];
}

function groupOf(node: Table): Tgroup {
  return node.children.find((child) => child.type === 'tgroup') as Tgroup;
}

function setColumnWidths(group: Tgroup, widths: readonly number[]): void {
  const columns = group.children.filter((child) => child.type === 'colspec');
  for (const [index, column] of columns.entries()) column.colwidth = widths[index] ?? column.colwidth;
}
