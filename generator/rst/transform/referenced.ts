import type { RstElements } from '../../tree/index.ts';
import type { RstState } from '../state.ts';

/** An element that may point elsewhere; most types never do. */
export type Referring = RstElements & {
  refname?: string;
  refid?: string;
  refuri?: string;
  resolved?: 1;
};

/** Records that `node` was referred to by name or id, and so were the targets that handed the name or id on to it. Source: docutils' `note_referenced_by`. */
export function noteReferenced(state: RstState, node: RstElements, by: { name?: string; id?: string }): void {
  if (node.type === 'target') node.referenced = 1;
  const expected = state.names.propagated.get(node);
  if (!expected) return;
  const byName = by.name === undefined ? undefined : expected.byName.get(by.name);
  const byId = by.id === undefined ? undefined : expected.byId.get(by.id);
  if (byName) byName.referenced = 1;
  if (byId) byId.referenced = 1;
}
