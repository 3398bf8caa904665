import {
  type Citation,
  element,
  type Footnote,
  type FootnoteReference,
  type RstElements,
  text,
} from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { tooManyAutonumbered, tooManySymbols } from '../message/transform.ts';
import { noteExplicitTarget, noteRefid, setId } from '../registry.ts';
import type { Problem } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { problematicFor, reportNear } from './note-problem.ts';
import type { Transform, Tree } from './transform.ts';
import { type Replacements, replaceNodes } from './tree-edit.ts';

interface Work {
  readonly state: RstState;
  readonly tree: Tree;
  readonly replacements: Replacements;
}

/** Numbers footnotes and their references and joins footnotes and citations to what refers to them. Source: docutils' `references.Footnotes`. */
export const footnotes: Transform = (state, tree) => {
  const work: Work = { state, tree, replacements: new Map() };
  numberReferences(work, numberFootnotes(state));
  markFootnotes(state);
  markReferences(work);
  const { names } = state;
  for (const note of names.footnotes) joinReferences(note, names.footnoteRefs);
  for (const note of names.citations) joinReferences(note, names.citationRefs);
  replaceNodes(tree, work.replacements);
};

/** Numbers the autonumbered footnotes and the references to those with a name; returns the numbers of those without. */
function numberFootnotes(state: RstState): string[] {
  const { names } = state;
  const labels: string[] = [];
  for (const footnote of names.autofootnotes) {
    while (names.nameids.has(String(names.autofootnoteStart))) names.autofootnoteStart++;
    const label = String(names.autofootnoteStart++);
    footnote.children.unshift(element('label', {}, [text(label)]));
    for (const name of footnote.names ?? []) {
      for (const reference of names.footnoteRefs.get(name) ?? []) {
        refer(state, reference, footnote, label);
        delete reference.refname;
      }
    }
    if (footnote.names?.length || footnote.dupnames?.length) continue;
    footnote.names = [label];
    noteExplicitTarget(state, footnote, footnote);
    labels.push(label);
  }
  return labels;
}

/** Points `reference` to `footnote` and back, and shows its label. */
function refer(state: RstState, reference: FootnoteReference, footnote: Footnote, label: string): void {
  reference.children.push(text(label));
  reference.refid = footnote.ids![0]!;
  noteRefid(state, reference);
  addBackref(footnote, reference);
  reference.resolved = 1;
}

function numberReferences(work: Work, labels: readonly string[]): void {
  const { names } = work.state;
  const references = names.autofootnoteRefs;
  let used = 0;
  for (const reference of references) {
    if (reference.resolved || reference.refid !== undefined) continue;
    const label = labels[used];
    const id = label === undefined ? undefined : names.nameids.get(label);
    const footnote = id ? names.ids.get(id) : undefined;
    if (label === undefined || !footnote) {
      const rest = references.slice(used).filter((other) => !other.resolved && other.refname === undefined);
      reportRest(work, tooManyAutonumbered(labels.length, compat(work.state).namesStandForIds), reference, rest);
      return;
    }
    refer(work.state, reference, footnote as Footnote, label);
    used++;
  }
}

/** Footnote marks in their order; then each twice, thrice and so on. Source: The Chicago Manual of Style, and docutils for the last four. */
const SYMBOLS = ['*', '†', '‡', '§', '¶', '#', '♠', '♥', '♦', '♣'] as const;

function markFootnotes(state: RstState): void {
  const { names } = state;
  for (const footnote of names.symbolFootnotes) {
    const round = Math.floor(names.symbolFootnoteStart / SYMBOLS.length);
    const mark = SYMBOLS[names.symbolFootnoteStart % SYMBOLS.length]!.repeat(round + 1);
    footnote.children.unshift(element('label', {}, [text(mark)]));
    names.symbolFootnoteStart++;
    setId(state, footnote);
  }
}

function markReferences(work: Work): void {
  const { names } = work.state;
  const references = names.symbolFootnoteRefs;
  for (const [index, reference] of references.entries()) {
    const footnote = names.symbolFootnotes[index];
    if (!footnote) {
      const rest = references.slice(index).filter((other) => !other.resolved && other.refid === undefined);
      reportRest(work, tooManySymbols(names.symbolFootnotes.length), reference, rest);
      return;
    }
    const [label] = footnote.children as [RstElements];
    reference.children.push(...label.children.map((child) => ({ ...child })));
    reference.refid = footnote.ids![0]!;
    noteRefid(work.state, reference);
    addBackref(footnote, reference);
  }
}

/** Reports that there are fewer footnotes than references, and shows the markup of the `rest` of them. */
function reportRest(work: Work, problem: Problem, first: FootnoteReference, rest: readonly FootnoteReference[]): void {
  const { state, tree, replacements } = work;
  const message = reportNear(state, tree, problem, first);
  setId(state, message);
  for (const reference of rest) replacements.set(reference, [problematicFor(state, reference, message)]);
}

function joinReferences(note: Footnote | Citation, table: ReadonlyMap<string, readonly FootnoteReference[]>): void {
  for (const label of note.names ?? []) {
    for (const reference of table.get(label) ?? []) {
      if (reference.resolved) continue;
      delete reference.refname;
      reference.refid = note.ids![0]!;
      addBackref(note, reference);
      reference.resolved = 1;
    }
  }
}

function addBackref(note: RstElements, reference: FootnoteReference): void {
  note.backrefs ??= [];
  note.backrefs.push(reference.ids![0]!);
}
