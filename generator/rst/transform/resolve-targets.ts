import type { RstElements } from '../../tree/index.ts';
import { census } from './census.ts';
import { noteReferenced, type Referring } from './referenced.ts';
import type { Transform } from './transform.ts';

/** Gives references the address of the target that they name. Source: docutils' `references.ExternalTargets`. */
export const externalTargets: Transform = (state, tree) => {
  for (const target of census(tree).targets) {
    if (target.refuri === undefined) continue;
    for (const name of target.names ?? []) {
      const references = state.names.refnames.get(name);
      if (references) noteReferenced(state, target, { name });
      for (const reference of unresolved(references)) {
        delete reference.refname;
        reference.refuri = target.refuri;
        reference.resolved = 1;
      }
    }
  }
};

/** Gives references the id of the target in the document that they name. Source: docutils' `references.InternalTargets`. */
export const internalTargets: Transform = (state, tree) => {
  for (const target of census(tree).targets) {
    if (target.refuri !== undefined || target.refid !== undefined) continue;
    for (const name of target.names ?? []) {
      const id = state.names.nameids.get(name);
      const references = state.names.refnames.get(name);
      if (references) noteReferenced(state, target, { name });
      for (const reference of unresolved(references)) {
        if (id) {
          delete reference.refname;
          reference.refid = id;
        }
        reference.resolved = 1;
      }
    }
  }
};

function unresolved(references: readonly RstElements[] | undefined): Referring[] {
  return ((references ?? []) as Referring[]).filter((reference) => !reference.resolved);
}
