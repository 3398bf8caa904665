import type { RstElements, Target } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { unresolvedIndirectTarget } from '../message/transform.ts';
import { noteRefid, setId } from '../registry.ts';
import type { RstState } from '../state.ts';
import { call, runSteps, type Step } from '../step.ts';
import { problematicFor, reportNear } from './note-problem.ts';
import { noteReferenced, type Referring } from './referenced.ts';
import type { Transform, Tree } from './transform.ts';
import { type Replacements, replaceNodes } from './tree-edit.ts';

interface Work {
  readonly state: RstState;
  readonly tree: Tree;
  readonly replacements: Replacements;
  /** The targets whose end is being looked for: to meet one again is to go in a circle. */
  readonly onTheWay: Set<RstElements>;
}

/** Gives targets that point to other targets (`.. _a: b_`) what the last one of the chain points to, and hands it to their references. Source: docutils' `references.IndirectHyperlinks`. */
export const indirectHyperlinks: Transform = (state, tree) => {
  const work: Work = { state, tree, replacements: new Map(), onTheWay: new Set() };
  for (const target of state.names.indirectTargets) {
    if (!target.resolved) runSteps(resolveTarget(work, target));
    runSteps(resolveReferences(state, target));
  }
  replaceNodes(tree, work.replacements);
};

function* resolveTarget(work: Work, target: Target): Step<void> {
  const { state, onTheWay } = work;
  const { refname } = target;
  const found = findReferred(state, target);
  if (!found) {
    reportMissing(work, target);
    return;
  }
  const { end, id } = found;
  noteReferenced(state, end, { id });
  if (end.type === 'target' && !end.resolved && end.refname !== undefined) {
    if (onTheWay.has(target)) {
      reportUnresolved(work, target, 'forming a circular reference');
      return;
    }
    onTheWay.add(target);
    yield* call(resolveTarget(work, end));
    onTheWay.delete(target);
  }
  if (!takeOver(state, target, end, id)) {
    reportMissing(work, target);
    return;
  }
  if (refname !== undefined) delete target.refname;
  target.resolved = 1;
}

/** What `target` points to by id or by name, and its id. */
function findReferred(state: RstState, target: Target): { end: Referring; id: string } | undefined {
  const { ids, elements, nameids } = state.names;
  if (target.refid) {
    const end = ids.get(target.refid);
    return end && { end, id: target.refid };
  }
  const name = target.refname ?? '';
  const id = nameids.get(name);
  const end = compat(state).namesStandForIds ? ids.get(id ?? '') : elements.get(name);
  return end ? { end, id: id || setId(state, end) } : undefined;
}

/** Lets `target` point to where `end` points to, or to `end`; false when that cannot be pointed to. */
function takeOver(state: RstState, target: Target, end: Referring, id: string): boolean {
  if (end.refuri !== undefined) {
    target.refuri = end.refuri;
    delete target.refid;
    return true;
  }
  if (end.refid === undefined && !end.ids?.length) return false;
  target.refid = end.refid ?? id;
  noteRefid(state, target);
  return true;
}

function reportMissing(work: Work, target: Target): void {
  const { elements, nameids } = work.state.names;
  const table = compat(work.state).namesStandForIds ? nameids : elements;
  const isDuplicate = table.get(target.refname ?? '') === null;
  const explanation = isDuplicate
    ? 'which is a duplicate, and cannot be used as a unique reference'
    : 'which does not exist';
  reportUnresolved(work, target, explanation);
}

function reportUnresolved(work: Work, target: Target, explanation: string): void {
  const { state, tree, replacements } = work;
  const { refnames, refids } = state.names;
  const names = target.names ?? [];
  const ids = target.ids ?? [];
  const references = new Set<RstElements>();
  for (const name of names) for (const reference of refnames.get(name) ?? []) references.add(reference);
  for (const id of ids) for (const reference of refids.get(id) ?? []) references.add(reference);
  const naming = (names.length > 0 ? `"${names[0]}" ` : '') + (ids.length > 0 ? `(id="${ids[0]}")` : '');
  const problem = unresolvedIndirectTarget(naming, target.refname ?? '', explanation);
  const message = reportNear(state, tree, problem, target);
  setId(state, message);
  for (const reference of references) {
    if (!replacements.has(reference)) replacements.set(reference, [problematicFor(state, reference, message)]);
  }
  target.resolved = 1;
}

/** Hands what `target` points to on to what refers to it; targets among that hand it on further. */
function* resolveReferences(state: RstState, target: Referring): Step<void> {
  const { refid, refuri } = target;
  if (refid === undefined && refuri === undefined) return;
  const { refnames, refids } = state.names;
  for (const name of target.names ?? []) {
    const references = refnames.get(name) ?? [];
    if (references.length > 0) noteReferenced(state, target, { name });
    for (const reference of references as Referring[]) yield* pointAlike(state, reference, 'refname', target);
  }
  for (const id of target.ids ?? []) {
    const references = refids.get(id) ?? [];
    if (references.length > 0) noteReferenced(state, target, { id });
    for (const reference of references as Referring[]) yield* pointAlike(state, reference, 'refid', target);
  }
}

function* pointAlike(
  state: RstState,
  reference: Referring,
  attribute: 'refname' | 'refid',
  target: Referring,
): Step<void> {
  if (reference.resolved) return;
  delete reference[attribute];
  if (target.refid !== undefined) {
    reference.refid = target.refid;
    noteRefid(state, reference);
  } else reference.refuri = target.refuri!;
  reference.resolved = 1;
  if (reference.type === 'target') yield* call(resolveReferences(state, reference));
}
