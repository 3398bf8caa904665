import { levelNumber } from '../../source/index.ts';
import { element, isElement, nodeText, type RstNodes, text, walk } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import type { Transform } from './transform.ts';
import { type Replacements, removeNodes, replaceNodes } from './tree-edit.ts';

/** The class of the section that messages without a place of their own are put in. */
const SECTION_CLASS = 'system-messages';

/** Puts the messages that no node holds into a section at the document's end. Source: docutils' `universal.Messages`. */
export const placeMessages: Transform = (state, { root }) => {
  const parsed = compat(state).keepsLooseParseMessages ? state.parseMessages : [];
  const messages = [...parsed, ...state.transformMessages];
  if (messages.length === 0) return;
  const title = element('title', {}, [text('Docutils System Messages')]);
  root.children.push(element('section', { classes: [SECTION_CLASS] }, [title, ...messages]));
  state.parseMessages.length = 0;
  state.transformMessages.length = 0;
};

/** Removes the messages below the report level from the document, and shows markup that they were about as plain text. Source: docutils' `universal.FilterMessages`. */
export const filterMessages: Transform = (state, tree) => {
  const { reportLevel } = state.settings;
  const { ids } = state.names;
  // In 0.19 the messages of files that were read on their own have no ids here.
  const mayBeLost = state.innerMessages.size > 0;
  if (!mayBeLost && state.messages.every(({ level }) => levelNumber(level) >= reportLevel)) return;
  removeNodes(tree, (node) => {
    if (node.type !== 'systemMessage' || node.level >= reportLevel) return false;
    for (const id of node.ids ?? []) ids.delete(id);
    return true;
  });
  const replacements: Replacements = new Map();
  walk(tree.root, {
    enter(node) {
      if (node.type === 'problematic' && node.refid !== undefined && !ids.has(node.refid)) {
        replacements.set(node, [text(nodeText(node), node.position)]);
      } else if (isEmptySection(node)) replacements.set(node, []);
    },
  });
  replaceNodes(tree, replacements);
};

function isEmptySection(node: RstNodes): boolean {
  return (
    isElement(node) &&
    node.type === 'section' &&
    node.children.length === 1 &&
    (node.classes ?? []).includes(SECTION_CLASS)
  );
}

/** Puts the messages of transforms that no node holds to the document's end. docutils' tests do so, to see them. Source: docutils' `universal.TestMessages`. */
export const testMessages: Transform = (state, { root }) => {
  root.children.push(...state.transformMessages);
  state.transformMessages.length = 0;
};
