import type { Reference, RstElements, Target } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { anonymousMismatch } from '../message/transform.ts';
import { noteLooseMessage, noteRefid, setId } from '../registry.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { census } from './census.ts';
import { problematicFor } from './note-problem.ts';
import type { Transform, Tree } from './transform.ts';
import { type Replacements, replaceNodes } from './tree-edit.ts';

/** Joins anonymous references to anonymous targets, the first to the first and so on. Source: docutils' `references.AnonymousHyperlinks`. */
export const anonymousHyperlinks: Transform = (state, tree) => {
  const references = census(tree).references.filter(isAnonymous);
  const targets = census(tree).targets.filter((node) => node.anonymous);
  if (references.length !== targets.length) {
    reportMismatch(state, tree, references, targets);
    return;
  }
  for (const [index, reference] of references.entries()) {
    const isKnown = reference.refid !== undefined || reference.refuri !== undefined;
    if (!isKnown || compat(state).namesStandForIds) join(state, reference, targets[index]!);
  }
};

function isAnonymous(node: RstElements): node is Reference {
  return node.type === 'reference' && node.anonymous !== undefined;
}

function reportMismatch(state: RstState, tree: Tree, references: Reference[], targets: Target[]): void {
  const message = report(state, anonymousMismatch(references.length, targets.length), {
    place: references[0]?.position ?? targets[0]?.position,
  });
  noteLooseMessage(state, message);
  setId(state, message);
  const replacements: Replacements = new Map();
  for (const reference of references) replacements.set(reference, [problematicFor(state, reference, message)]);
  replaceNodes(tree, replacements);
}

function join(state: RstState, reference: Reference, target: Target): void {
  target.referenced = 1;
  let end: RstElements & { refuri?: string; refid?: string } = target;
  // What was handed on has no id any more, but leads to who has it.
  while (end.refuri === undefined && !end.ids?.length) {
    const next: RstElements | undefined = state.names.ids.get(end.refid ?? '');
    if (!next || next === end) return;
    end = next;
  }
  if (end.refuri !== undefined) {
    reference.refuri = end.refuri;
    reference.resolved = 1;
  } else {
    reference.refid = end.ids![0]!;
    noteRefid(state, reference);
  }
}
