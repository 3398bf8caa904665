import type { Place } from '../../../source/index.ts';
import { element, type RstElements, removeEscapes, type Target } from '../../../tree/index.ts';
import { isMailAddress } from '../../inline/index.ts';
import { fullyNormalizeName, noteAnonymousTarget, noteExplicitTarget, noteIndirectTarget } from '../../registry.ts';
import type { RstState } from '../../state.ts';

import { parseTarget } from './parse-target.ts';

/** What a target's element says of the text it was made from. */
export interface TargetSource {
  rawsource: string;
  position: Place;
  /** docutils' number of the line with the marker. */
  line: number;
}

/** Returns the target called `name` (anonymous when that is empty) that points to what `lines` say, their escapes as U+0000, and enters it. `parent` is where messages about the name go. Source: docutils' `make_target` and `add_target`. */
export function makeTarget(
  state: RstState,
  parent: RstElements,
  name: string,
  lines: readonly string[],
  source: TargetSource,
): Target {
  const found = parseTarget(lines);
  state.seen.targets = true;
  const target: Target = element('target', { ...source });
  const isIndirect = found.kind === 'refname';
  if (isIndirect) {
    target.refname = fullyNormalizeName(found.value);
    target.indirectReferenceName = found.value;
  }
  const refuri = isIndirect ? '' : found.value;
  if (name === '') addAnonymous(state, target, refuri);
  else addNamed(state, target, name, refuri, parent);
  if (isIndirect) noteIndirectTarget(state, target);
  return target;
}

function addNamed(state: RstState, target: Target, name: string, refuri: string, parent: RstElements): void {
  target.names = [fullyNormalizeName(removeEscapes(name))];
  if (refuri !== '') target.refuri = isMailAddress(refuri) ? `mailto:${refuri}` : refuri;
  noteExplicitTarget(state, target, parent);
}

function addAnonymous(state: RstState, target: Target, refuri: string): void {
  if (refuri !== '') target.refuri = refuri;
  target.anonymous = 1;
  noteAnonymousTarget(state, target);
}
