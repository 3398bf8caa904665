import { isElement, walk } from '../../tree/index.ts';
import type { Transform } from './transform.ts';
import { removeNodes } from './tree-edit.ts';

/** Removes comments, where the settings say so. Source: docutils' `universal.StripComments`. */
export const stripComments: Transform = (state, tree) => {
  if (state.settings.stripComments) removeNodes(tree, (node) => node.type === 'comment');
};

/** Removes elements with certain classes, and certain classes from elements, where the settings say so. Source: docutils' `universal.StripClassesAndElements`. */
export const stripClassesAndElements: Transform = (state, tree) => {
  const { stripElementsWithClasses, stripClasses } = state.settings;
  if (stripElementsWithClasses.length > 0) {
    const unwanted = new Set(stripElementsWithClasses);
    removeNodes(tree, (node) => (node.classes ?? []).some((value) => unwanted.has(value)));
  }
  if (stripClasses.length > 0) {
    walk(tree.root, {
      enter(node) {
        if (isElement(node) && node.classes?.length) node.classes = withoutOnce(node.classes, stripClasses);
      },
    });
  }
};

/** `values` without the first of each that is in `unwanted`, as often as it is there. */
function withoutOnce(values: readonly string[], unwanted: readonly string[]): string[] {
  const left = [...values];
  for (const value of unwanted) {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
