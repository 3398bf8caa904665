import { mayHoldBody, type RstElements } from '../tree/index.ts';
import { setId } from './id.ts';
import { addMessage, reportAt } from './loose-message.ts';
import {
  duplicateExplicitTarget,
  duplicateExternalTarget,
  duplicateImplicitTarget,
  overriddenImplicitTarget,
} from './message/transform.ts';
import type { Problem } from './reporter.ts';
import type { RstState } from './state.ts';

/** An element that may point elsewhere. */
type Referring = RstElements & { refuri?: string; refname?: string };

/** Records the names of `node`; one that is taken is settled between the two and reported, the message going into `messageNode` where that may hold it. */
export function noteNames(state: RstState, node: RstElements, isExplicit: boolean, messageNode?: RstElements): void {
  const { elements, nametypes } = state.names;
  for (const name of [...(node.names ?? [])]) {
    const owner = elements.get(name);
    if (owner === undefined || owner === node) {
      elements.set(name, node);
      if (!nametypes.has(name)) nametypes.set(name, isExplicit);
      continue;
    }
    const problem = settleName(state, node, name, isExplicit);
    if (!problem) continue;
    // An empty target is not on the page: nothing could link back to it.
    const isShown = node.type !== 'target' || node.children.length > 0;
    const backrefs = isShown ? [setId(state, node)] : [];
    const message = reportAt(state, problem, node, { backrefs });
    addMessage(state, message, messageNode && mayHoldBody(messageNode) ? messageNode : undefined);
  }
}

/** Moves `name` from the names of `node` to those that are not unique. A target counts as referenced then, so that nothing more is said of it. */
export function dismissName(node: RstElements, name: string): void {
  node.dupnames ??= [];
  node.dupnames.push(name);
  const { names } = node;
  const index = names ? names.indexOf(name) : -1;
  if (index >= 0) names!.splice(index, 1);
  if (node.type === 'target') node.referenced = 1;
}

/**
 * Decides who keeps `name`, which `node` has and another element had before, and returns what to report, if anything.
 *
 * Explicit names win over implicit ones; of two of a kind neither keeps it, unless both point to the same place: then the first does.
 * Source: "Implicit Hyperlink Targets" in docutils' specification.
 */
function settleName(state: RstState, node: Referring, name: string, isExplicit: boolean): Problem | undefined {
  const { elements, nametypes } = state.names;
  const old = elements.get(name) as Referring | null;
  const wasExplicit = nametypes.get(name) ?? false;
  nametypes.set(name, wasExplicit || isExplicit);
  if (old && pointsToSame(node, old)) {
    dismissName(node, name);
    return duplicateExternalTarget(name, node.refuri || node.refname || '');
  }
  if (isExplicit && !wasExplicit) {
    elements.set(name, node);
    if (!old) return undefined;
    dismissName(old, name);
    return overriddenImplicitTarget(name);
  }
  dismissName(node, name);
  if (old && isExplicit === wasExplicit) {
    dismissName(old, name);
    elements.set(name, null);
    state.names.nameids.set(name, null);
    // The one that came first gets the first number of an id made from the name.
    if (!isExplicit) setId(state, old);
  }
  return isExplicit ? duplicateExplicitTarget(name) : duplicateImplicitTarget(name);
}

function pointsToSame(node: Referring, old: Referring): boolean {
  return (
    (node.refname !== undefined && node.refname === old.refname) ||
    (node.refuri !== undefined && node.refuri === old.refuri)
  );
}
