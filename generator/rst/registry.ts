/**
 * docutils' tables of names: which element has which name and id, and who refers to what. Parser and transforms tell of each target, reference and footnote as they meet it; ids are handed out here,
 * and names that are taken reported. Source: docutils 0.23, class `nodes.document`; functions have its methods' names.
 */
import type {
  Citation,
  Footnote,
  FootnoteReference,
  Pending,
  RstElements,
  SubstitutionDefinition,
  SubstitutionReference,
  Target,
} from '../tree/index.ts';
import { compat } from './compat.ts';
import { setId } from './id.ts';
import { fullyNormalizeName, whitespaceNormalizeName } from './identifier.ts';
import { addMessage, reportAt } from './loose-message.ts';
import { duplicateSubstitution } from './message/transform.ts';
import { dismissName, noteNames } from './name.ts';
import { noteNamesOfId } from './name-of-id.ts';
import type { RstState } from './state.ts';
import { transformPriority } from './transform/priority.ts';

export { setId } from './id.ts';
export { fullyNormalizeName, makeId, whitespaceNormalizeName } from './identifier.ts';
export { addMessage, noteDropped, noteLooseMessage, reportAt } from './loose-message.ts';

/** Records the names of `target` as implicit ones (a section's, a contents table's) and gives it an id. Messages about them go into `messageNode`. */
export function noteImplicitTarget(state: RstState, target: RstElements, messageNode?: RstElements): void {
  if (compat(state).namesStandForIds) noteNamesOfId(state, target, false, messageNode);
  else {
    noteNames(state, target, false, messageNode);
    if (state.settings.legacyIds) setId(state, target, messageNode);
  }
}

/** Records the names of `target` as explicit ones (the document gave them) and gives it an id. Messages about them go into `messageNode`. */
export function noteExplicitTarget(state: RstState, target: RstElements, messageNode?: RstElements): void {
  if (compat(state).namesStandForIds) noteNamesOfId(state, target, true, messageNode);
  else {
    noteNames(state, target, true, messageNode);
    setId(state, target, messageNode);
  }
}

/** Records that `node` refers to the name in its `refname`. */
export function noteRefname(state: RstState, node: RstElements & { refname?: string }): void {
  append(state.names.refnames, node.refname!, node);
}

/** Records that `node` refers to the id in its `refid`. */
export function noteRefid(state: RstState, node: RstElements & { refid?: string }): void {
  append(state.names.refids, node.refid!, node);
}

/** Records a target that points to another target's name. */
export function noteIndirectTarget(state: RstState, target: Target): void {
  state.names.indirectTargets.push(target);
  if (target.names?.length) noteRefname(state, target);
}

/** Gives an anonymous target its id. */
export function noteAnonymousTarget(state: RstState, target: Target): void {
  setId(state, target);
}

/** Records a footnote whose number is to be found (`[#]`, `[#label]`). */
export function noteAutofootnote(state: RstState, footnote: Footnote): void {
  setId(state, footnote);
  state.names.autofootnotes.push(footnote);
}

/** Records a reference to a footnote whose number is to be found. */
export function noteAutofootnoteRef(state: RstState, reference: FootnoteReference): void {
  setId(state, reference);
  state.names.autofootnoteRefs.push(reference);
}

/** Records a footnote with a symbol (`[*]`). */
export function noteSymbolFootnote(state: RstState, footnote: Footnote): void {
  setId(state, footnote);
  state.names.symbolFootnotes.push(footnote);
}

/** Records a reference to a footnote with a symbol. */
export function noteSymbolFootnoteRef(state: RstState, reference: FootnoteReference): void {
  setId(state, reference);
  state.names.symbolFootnoteRefs.push(reference);
}

/** Records a footnote that was numbered by hand. */
export function noteFootnote(state: RstState, footnote: Footnote): void {
  setId(state, footnote);
  state.names.footnotes.push(footnote);
}

/** Records a reference to a footnote with a label. */
export function noteFootnoteRef(state: RstState, reference: FootnoteReference): void {
  setId(state, reference);
  append(state.names.footnoteRefs, reference.refname!, reference);
  noteRefname(state, reference);
}

/** Records a citation. */
export function noteCitation(state: RstState, citation: Citation): void {
  state.names.citations.push(citation);
}

/** Records a reference to a citation. */
export function noteCitationRef(state: RstState, reference: FootnoteReference): void {
  setId(state, reference);
  append(state.names.citationRefs, reference.refname!, reference);
  noteRefname(state, reference);
}

/** Records the definition of the substitution `name`; a later definition takes the place of an earlier one, with a message that goes into `messageNode`. */
export function noteSubstitutionDef(
  state: RstState,
  definition: SubstitutionDefinition,
  name: string,
  messageNode?: RstElements,
): void {
  const normalized = whitespaceNormalizeName(name);
  const { substitutionDefs, substitutionNames } = state.names;
  const old = substitutionDefs.get(normalized);
  if (old) {
    addMessage(state, reportAt(state, duplicateSubstitution(normalized), definition), messageNode);
    dismissName(old, normalized);
  }
  substitutionDefs.set(normalized, definition);
  substitutionNames.set(fullyNormalizeName(normalized), normalized);
}

/** Records which substitution `reference` stands for. */
export function noteSubstitutionRef(_state: RstState, reference: SubstitutionReference, name: string): void {
  reference.refname = whitespaceNormalizeName(name);
}

/** Queues the transform that `pending` waits for; at its own priority unless one is given. */
export function notePending(state: RstState, pending: Pending, priority?: number): void {
  const { queue } = state;
  queue.push({
    name: pending.transform,
    priority: priority ?? transformPriority(pending.transform),
    order: queue.length,
    pending,
  });
}

function append<T>(table: Map<string, T[]>, key: string, node: T): void {
  const list = table.get(key);
  if (list) list.push(node);
  else table.set(key, [node]);
}
