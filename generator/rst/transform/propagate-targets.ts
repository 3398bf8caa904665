import {
  isElement,
  isInvisible,
  isTargetable,
  isTextElement,
  type RstElements,
  type RstNodes,
  type Target,
  walk,
} from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { noteRefid } from '../registry.ts';
import type { RstState } from '../state.ts';
import { census } from './census.ts';
import type { Transform } from './transform.ts';
import { type Replacements, replaceNodes } from './tree-edit.ts';

/** A target that has nothing of its own to point to, and what holds it. */
interface Waiting {
  target: Target;
  parent: RstElements;
}

/**
 * Moves the ids and names of empty targets (`.. _name:`) to the element behind them.
 *
 * Several targets in a row end at the same element; docutils hands on their names from each to the next, we gather them first, so that a row of any length costs its length.
 * Source: docutils' `references.PropagateTargets`.
 */
export const propagateTargets: Transform = (state, tree) => {
  if (census(tree).targets.length === 0) return;
  const replacements: Replacements = new Map();
  let row: Waiting[] = [];
  walk(tree.root, {
    enter(node, parent) {
      if (row.length > 0) {
        // A message may be taken away later on, and its children with it.
        if (node.type === 'systemMessage') return 'skip';
        if (mayInherit(node)) {
          if (isEmptyTarget(node, parent)) row.push({ target: node, parent: parent! });
          else {
            inherit(state, row, node as RstElements, replacements);
            row = [];
          }
          return undefined;
        }
        finishRow(state, row, replacements);
        row = [];
      }
      if (isEmptyTarget(node, parent)) row.push({ target: node, parent: parent! });
      return undefined;
    },
  });
  finishRow(state, row, replacements);
  replaceNodes(tree, replacements);
};

function isEmptyTarget(node: RstNodes, parent: RstElements | undefined): node is Target {
  return (
    node.type === 'target' &&
    !!parent &&
    !isTextElement(parent) &&
    node.refid === undefined &&
    node.refuri === undefined &&
    node.refname === undefined
  );
}

/** Invisible elements and other things to refer to keep to themselves; a target hands on. */
function mayInherit(node: RstNodes): boolean {
  return isElement(node) && (node.type === 'target' || !(isInvisible(node) || isTargetable(node)));
}

/** The last target of a row that nobody follows inherits from those before it and stays as it is. */
function finishRow(state: RstState, row: Waiting[], replacements: Replacements): void {
  const last = row.pop();
  if (last && row.length > 0) inherit(state, row, last.target, replacements);
}

/** Gives `heir` the ids and names of the targets of `row`, the last one's first. */
function inherit(state: RstState, row: readonly Waiting[], heir: RstElements, replacements: Replacements): void {
  const { propagated, ids } = state.names;
  const expected = propagated.get(heir) ?? { byName: new Map(), byId: new Map() };
  propagated.set(heir, expected);
  heir.ids ??= [];
  heir.names ??= [];
  for (let index = row.length - 1; index >= 0; index--) {
    const { target } = row[index]!;
    for (const id of target.ids ?? []) {
      heir.ids.push(id);
      ids.set(id, heir);
      expected.byId.set(id, target);
    }
    for (const name of target.names ?? []) {
      heir.names.push(name);
      expected.byName.set(name, target);
    }
  }
  for (const { target, parent } of row) release(state, target, parent, heir, replacements);
}

/** Leaves `target` with a link to where its ids went; before a figure's caption it goes altogether, since nothing may stand there. */
function release(
  state: RstState,
  target: Target,
  parent: RstElements,
  heir: RstElements,
  replacements: Replacements,
): void {
  if (parent.type === 'figure' && heir.type === 'caption' && !compat(state).namesStandForIds) {
    replacements.set(target, []);
    return;
  }
  const [first] = target.ids ?? [];
  if (first !== undefined) target.refid = first;
  target.ids = [];
  target.names = [];
  noteRefid(state, target);
}
