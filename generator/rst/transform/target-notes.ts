import {
  element,
  type Footnote,
  type FootnoteReference,
  isElement,
  type Pending,
  type Reference,
  type RstElements,
  type RstNodes,
  type Target,
  text,
  walk,
} from '../../tree/index.ts';
import { noteAutofootnote, noteAutofootnoteRef, noteExplicitTarget, noteFootnoteRef, setId } from '../registry.ts';
import type { RstState } from '../state.ts';
import { census, forgetCensus } from './census.ts';
import type { Transform, Tree } from './transform.ts';
import { inheritAttributes, type Replacements, replaceNodes } from './tree-edit.ts';

/** One `target-notes` directive being carried out. */
interface Work {
  readonly state: RstState;
  readonly pending: Pending;
  /** The footnotes made so far, by the address they show. */
  readonly notes: Map<string, Footnote>;
  /** What comes to stand behind references. */
  readonly additions: Map<RstNodes, RstNodes[]>;
}

/** Writes a footnote for each address outside the document that has references, and refers to it behind each of them. Source: docutils' `references.TargetNotes`. */
export const targetNotes: Transform = (state, tree, pendings) => {
  const targets = census(tree).targets.filter((target) => target.refuri !== undefined);
  const anonymous = census(tree).references.filter(isAnonymousLink);
  const additions = new Map<RstNodes, RstNodes[]>();
  const replacements: Replacements = new Map();
  for (const pending of pendings) {
    const notes = makeNotes({ state, pending, notes: new Map(), additions }, targets, anonymous);
    if (notes[0]) inheritAttributes(notes[0], pending);
    replacements.set(pending, notes);
  }
  addBehind(tree, additions);
  replaceNodes(tree, replacements);
};

function isAnonymousLink(node: RstElements): node is Reference {
  return node.type === 'reference' && node.anonymous !== undefined && node.refuri !== undefined;
}

function makeNotes(work: Work, targets: readonly Target[], anonymous: readonly Reference[]): Footnote[] {
  const { refnames } = work.state.names;
  for (const target of targets) {
    const references = (target.names ?? []).flatMap((name) => refnames.get(name) ?? []);
    if (references.length > 0) noteTarget(work, target.refuri!, references);
  }
  for (const reference of anonymous) noteTarget(work, reference.refuri!, [reference]);
  return [...work.notes.values()];
}

function noteTarget(work: Work, uri: string, references: readonly RstElements[]): void {
  const { state, notes, additions } = work;
  const footnote = notes.get(uri) ?? makeFootnote(state, uri);
  notes.set(uri, footnote);
  for (const reference of references) {
    if (reference.type === 'target') continue;
    const behind = additions.get(reference) ?? [];
    behind.unshift(...makeReference(work, footnote.names![0]!));
    additions.set(reference, behind);
  }
}

function makeFootnote(state: RstState, uri: string): Footnote {
  const reference = element('reference', { refuri: uri }, [text(uri)]);
  const footnote = element('footnote', {}, [element('paragraph', {}, [reference])]);
  // A name that no document can have: the parser makes lower-case names only.
  const name = `TARGET_NOTE: ${setId(state, footnote)}`;
  footnote.auto = 1;
  footnote.names = [name];
  noteAutofootnote(state, footnote);
  noteExplicitTarget(state, footnote, footnote);
  return footnote;
}

function makeReference({ state, pending }: Work, name: string): RstNodes[] {
  const classes = (pending.details['class'] as string[] | undefined) ?? [];
  const reference: FootnoteReference = element('footnoteReference', { refname: name, auto: 1, classes: [...classes] });
  noteAutofootnoteRef(state, reference);
  noteFootnoteRef(state, reference);
  if (state.settings.trimFootnoteReferenceSpace) return [reference];
  const space = classes.length > 0 ? element('inline', { classes: [...classes] }, [text(' ')]) : text(' ');
  return [space, reference];
}

function addBehind(tree: Tree, additions: ReadonlyMap<RstNodes, RstNodes[]>): void {
  if (additions.size === 0) return;
  forgetCensus(tree);
  walk(tree.root, {
    enter(node) {
      if (!isElement(node) || !node.children.some((child) => additions.has(child))) return;
      node.children = node.children.flatMap((child) => [child, ...(additions.get(child) ?? [])]);
      if (tree.parents) for (const child of node.children) tree.parents.set(child, node);
    },
  });
}
