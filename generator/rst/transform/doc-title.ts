import { element, isPreBibliographic, nodeText, type RstElements, walk } from '../../tree/index.ts';
import { forgetCensus } from './census.ts';
import type { Transform } from './transform.ts';
import { inheritAttributes } from './tree-edit.ts';

/** Makes the title of a lone section the document's, and that of a lone section in it the subtitle. Source: docutils' `frontmatter.DocTitle`. */
export const docTitle: Transform = (state, tree) => {
  const { root } = tree;
  if (state.settings.doctitleXform && promoteTitle(root)) {
    promoteSubtitle(root);
    forgetCensus(tree);
  }
  const [first] = root.children;
  const title = state.settings.title ?? (first?.type === 'title' ? nodeText(first) : undefined);
  if (root.title === undefined && title !== undefined) root.title = title;
};

/** Makes the title of a lone section within a section the subtitle of the outer one. Source: docutils' `frontmatter.SectionSubTitle`. */
export const sectionSubTitle: Transform = (state, tree) => {
  if (!state.settings.sectsubtitleXform) return;
  forgetCensus(tree);
  walk(tree.root, {
    enter(node) {
      if (node.type === 'section') promoteSubtitle(node);
    },
  });
};

function promoteTitle(node: RstElements): boolean {
  const index = loneSection(node);
  if (index === undefined) return false;
  const section = node.children[index] as RstElements;
  inheritAttributes(node, section);
  const [title, ...content] = section.children;
  node.children = [title!, ...node.children.slice(0, index), ...content];
  return true;
}

function promoteSubtitle(node: RstElements): void {
  const index = loneSection(node);
  if (index === undefined) return;
  const section = node.children[index] as RstElements;
  const [heading, ...content] = section.children as [RstElements, ...RstElements[]];
  const subtitle = element('subtitle', { position: heading.position }, heading.children);
  inheritAttributes(subtitle, section);
  const [title, ...before] = node.children.slice(0, index);
  node.children = [title!, subtitle, ...before, ...content];
}

/** The index of a section that is the last child of `node` and the first that is not there for other purposes than to be read. */
function loneSection(node: RstElements): number | undefined {
  const index = node.children.findIndex((child) => !isPreBibliographic(child));
  return index === node.children.length - 1 && node.children[index]?.type === 'section' ? index : undefined;
}
