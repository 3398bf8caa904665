import { type EnumeratedList, nodeText, type RstElements, type RstNodes } from '../../../tree/index.ts';
import { formatEnumerator } from '../enumerator.ts';
import { escapeFieldName, escapeTerm, guardFirst, guardLast } from '../escape.ts';
import { lineSource } from '../inline.ts';
import { complain } from '../problem.ts';
import type { Handle, Handles, State } from '../state.ts';
import { closeContainer, currentContainer, endLead, openContainer, openIndent, writeLine } from '../write.ts';

const BODY_INDENT = 4;

const list: Handle<RstElements> = {
  enter(node, state) {
    openList(node, state);
    return undefined;
  },
  leave(_node, state) {
    closeList(state);
  },
};

const inside: Handle<RstElements> = { isBlock: false, enter: () => undefined };

export const listHandles = {
  bulletList: list,
  enumeratedList: list,
  definitionList: list,
  fieldList: list,
  optionList: list,
  listItem: {
    isBlock: false,
    enter(node, state, parent, index) {
      const marker = parent?.type === 'enumeratedList' ? enumerator(parent, index, state) : bulletOf(parent);
      openContainer(state, `${marker} `, marker.length + 1);
      beginBody(node, state);
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  },
  definitionListItem: {
    isBlock: false,
    enter(node, state) {
      writeLine(state, termLine(node, state));
      openIndent(state, BODY_INDENT);
      state.hasPendingBlank = false;
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  },
  definition: inside,
  field: {
    isBlock: false,
    enter(node, state) {
      const name = node.children.find((child) => child.type === 'fieldName') as RstElements | undefined;
      const body = node.children.find((child) => child.type === 'fieldBody') as RstElements | undefined;
      state.isInFieldName = true;
      const label = name ? lineSource(name, state, escapeFieldName) : '';
      state.isInFieldName = false;
      openContainer(state, `:${label}: `, BODY_INDENT);
      if (body) beginBody(body, state);
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  },
  fieldBody: inside,
  optionListItem: {
    isBlock: false,
    enter(node, state) {
      writeLine(state, optionsLine(node));
      openIndent(state, BODY_INDENT);
      state.hasPendingBlank = false;
      return undefined;
    },
    leave(_node, state) {
      closeContainer(state);
    },
  },
  description: inside,
} satisfies Partial<Handles>;

/** Begins the content of an item. The lines of a list item stand where its marker says; those of other bodies have the least margin of any but the first, so that most begin on a line of their own. */
export function beginBody(node: RstElements, state: State): void {
  const [first, ...others]: readonly RstNodes[] = node.children.filter((child) => child.type !== 'label');
  if (node.type === 'listItem') {
    if (first?.type === 'blockQuote') endLead(state);
    return;
  }
  const hasMargin = others.length === 0 || others.some(({ type }) => type === 'paragraph');
  if (first && (first.type !== 'paragraph' || !hasMargin)) endLead(state);
}

function openList(node: RstElements, state: State): void {
  const isTight = node.children.every((item) => item.type !== 'text' && isShort(item));
  state.containers.push({ indent: currentContainer(state).indent, isTight });
}

function closeList(state: State): void {
  state.containers.pop();
  state.hasPendingBlank = true;
}

/** True for an item of one paragraph or of none. */
function isShort(item: RstElements): boolean {
  const body = item.children.at(-1);
  const blocks = item.type === 'listItem' ? item.children : body && body.type !== 'text' ? body.children : [];
  return blocks.length === 0 || (blocks.length === 1 && blocks[0]!.type === 'paragraph');
}

function bulletOf(parent: RstElements | undefined): string {
  return (parent?.type === 'bulletList' ? parent.bullet : undefined) ?? '-';
}

function enumerator(parent: EnumeratedList, index: number, state: State): string {
  const items = parent.children.slice(0, index).filter((child) => child.type === 'listItem').length;
  const marker = formatEnumerator(parent, items);
  if (marker !== undefined) return marker;
  complain(
    state,
    parent,
    'enumerator',
    `Unexpected number in a list of type \`${parent.enumtype}\`, expected one that it has`,
  );
  return `${parent.prefix}#${parent.suffix}`;
}

function termLine(node: RstElements, state: State): string {
  const parts = node.children.filter((child) => child.type === 'term' || child.type === 'classifier') as RstElements[];
  const sources = parts.map((part) => lineSource(part, state, escapeTerm));
  const first = parts[0]?.children[0];
  return guardLast(guardFirst(sources.join(' : '), first !== undefined && first.type !== 'text'));
}

function optionsLine(node: RstElements): string {
  const group = node.children.find((child) => child.type === 'optionGroup') as RstElements | undefined;
  return (group?.children ?? []).map(nodeText).join(', ');
}
