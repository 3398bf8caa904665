import type { Entry, RstElements, Table } from '../../../tree/index.ts';
import { type OptionText, openDirective } from '../directive.ts';
import { drawGrid } from '../grid.ts';
import { inlineSource } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handles, State } from '../state.ts';
import { type Cell, groupOf, type TableShape, tableShape } from '../table-shape.ts';
import { closeContainer, closePage, openContainer, openPage, writeBlock } from '../write.ts';

/** What docutils adds to the classes of a table by itself. */
const WIDTH_CLASSES: ReadonlySet<string> = new Set(['colwidths-given', 'colwidths-auto']);

export const tableHandles = {
  table: {
    enter(node, state) {
      state.tables.push({ node, cells: [] });
      return undefined;
    },
    leave(node, state) {
      const { cells } = state.tables.pop()!;
      writeTable(node, tableShape(node, cells), state);
    },
  },
  tgroup: { isBlock: false, enter: () => undefined },
  thead: { isBlock: false, enter: () => undefined },
  tbody: { isBlock: false, enter: () => undefined },
  row: { isBlock: false, enter: () => undefined },
  entry: {
    isBlock: false,
    enter(_node: Entry, state) {
      openPage(state);
      return undefined;
    },
    leave(_node, state) {
      const lines = closePage(state);
      state.tables.at(-1)?.cells.push(lines);
    },
  },
} satisfies Partial<Handles>;

/** What the columns of a table share when nothing says their widths. */
const FULL_WIDTH = 100;

/** Writes a drawn table where that says all: the widths of its columns too; else one made of lists. */
function writeTable(node: Table, shape: TableShape, state: State): void {
  if (!groupOf(node)) {
    complain(state, node, 'table', 'Unexpected table without columns, expected some');
    return;
  }
  const classes = node.classes ?? [];
  const isGiven = classes.includes('colwidths-given');
  const isList = shape.stubs > 0 || (!isGiven && !shape.isFit && !shape.hasSpans);
  const evenWidth = Math.floor(FULL_WIDTH / shape.widths.length);
  if (isList && !isGiven && shape.widths.some((width) => width !== evenWidth)) {
    complain(state, node, 'table-width', 'Unexpected widths of columns, expected ones that the text fits in');
  }
  const options = tableOptions(node, shape);
  if (isList) writeListTable(node, shape, options, state);
  else writeDrawnTable(node, shape, options, state);
}

function writeDrawnTable(node: Table, shape: TableShape, options: readonly OptionText[], state: State): void {
  const isGiven = (node.classes ?? []).includes('colwidths-given');
  if (!shape.isFit && !isGiven) {
    complain(state, node, 'table-width', 'Unexpected width of a column, expected one that its text fits in');
  }
  const title = titleSource(node, state);
  const isPlain = title === '' && options.every(([, value]) => value === undefined);
  if (!isPlain) openDirective(state, 'table', title, options);
  writeBlock(state, drawGrid(shape));
  if (!isPlain) closeContainer(state);
}

function writeListTable(node: Table, shape: TableShape, options: readonly OptionText[], state: State): void {
  openDirective(state, 'list-table', titleSource(node, state), [
    ...options,
    ['header-rows', shape.headRows > 0 ? shape.headRows : undefined],
    ['stub-columns', shape.stubs > 0 ? shape.stubs : undefined],
  ]);
  for (let row = 0; row < shape.rows; row++) {
    openContainer(state, '* ', 2, true);
    for (const cell of shape.cells) if (cell.row === row) writeListCell(cell, state);
    closeContainer(state);
  }
  closeContainer(state);
}

function writeListCell({ lines }: Cell, state: State): void {
  openContainer(state, '- ', 2);
  if (lines.length > 0) writeBlock(state, lines);
  closeContainer(state);
}

function tableOptions(node: Table, shape: TableShape): OptionText[] {
  const classes = (node.classes ?? []).filter((name) => !WIDTH_CLASSES.has(name));
  const isAuto = (node.classes ?? []).includes('colwidths-auto');
  const isGiven = (node.classes ?? []).includes('colwidths-given');
  const given = isGiven ? shape.widths.join(' ') : undefined;
  return [
    ['align', node.align],
    ['width', node.width],
    ['widths', isAuto ? 'auto' : given],
    ['class', classes.length > 0 ? classes.join(' ') : undefined],
    ['name', node.names?.[0] ?? node.dupnames?.[0]],
  ];
}

function titleSource(node: Table, state: State): string {
  const title = node.children.find((child) => child.type === 'title') as RstElements | undefined;
  return title ? inlineSource(title, state) : '';
}
