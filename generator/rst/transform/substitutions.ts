import type { Place } from '../../source/index.ts';
import {
  element,
  escapedText,
  isElement,
  nodeText,
  type RstElements,
  type RstNodes,
  type SubstitutionDefinition,
  type SubstitutionReference,
  type SystemMessage,
  type Text,
  text,
  walk,
} from '../../tree/index.ts';
import { codePointLength, lowerCase } from '../character/index.ts';
import {
  circularDefinition,
  circularReference,
  substitutionTooLong,
  undefinedSubstitution,
} from '../message/transform.ts';
import { skipSpace, stripEnd } from '../python/index.ts';
import { noteLooseMessage, noteRefname, reportAt } from '../registry.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import { census, forgetCensus } from './census.ts';
import { type CopiedContent, copyContent, copyElement } from './copy-content.ts';
import { hasOrigin, problematicFor } from './note-problem.ts';
import { openSiblings, replaceSibling, type Sibling, type SiblingList, siblingNodes } from './sibling-list.ts';
import type { Transform, Tree } from './transform.ts';
import { inheritAttributes, type Replacements, replaceNodes } from './tree-edit.ts';

/** A reference that is to be replaced. */
interface Use {
  reference: SubstitutionReference;
  sibling: Sibling;
  /** The definition whose text it is part of. */
  owner: SubstitutionDefinition | undefined;
  /** The nearest element at or above it that has a line. */
  origin: RstElements | undefined;
  /** The reference of the document that this one came in for. */
  root: Use | undefined;
}

/** What the work on one document keeps. */
interface Work {
  readonly state: RstState;
  /** The references to do, in docutils' order: those of the document, then those that came with definitions. */
  readonly uses: Use[];
  /** The chains of children of the elements that hold references, and the places of the references in them. */
  readonly lists: Map<RstElements, SiblingList>;
  readonly siblings: Map<SubstitutionReference, Sibling>;
  /** The length of each definition's text as it is now. */
  readonly lengths: Map<SubstitutionDefinition, number>;
  /** name -> the names of the definitions that were found to contain it. */
  readonly containers: Map<string, Set<string>>;
  readonly replacements: Replacements;
  /** How many nodes were copied. */
  copied: number;
  /** How many references the document has of its own. */
  ownUses: number;
}

/**
 * Replaces each substitution reference by the content of its definition, and what comes in with it likewise, until nothing is left.
 *
 * docutils bounds the text of one definition (the line-length limit) and finds circles, but not what definitions within definitions multiply to; beyond `MOST_COPIES` nodes we answer as for a definition
 * that is too long. Source: docutils' `references.Substitutions`.
 */
export const substitutions: Transform = (state, tree) => {
  if (!census(tree).hasSubstitutions) return;
  forgetCensus(tree);
  const work: Work = {
    state,
    uses: [],
    lists: new Map(),
    siblings: new Map(),
    lengths: new Map(),
    containers: new Map(),
    replacements: new Map(),
    copied: 0,
    ownUses: 0,
  };
  collectUses(work, tree);
  work.ownUses = work.uses.length;
  for (let index = 0; index < work.uses.length; index++) substitute(work, work.uses[index]!);
  for (const list of work.lists.values()) list.parent.children = siblingNodes(list);
  replaceNodes(tree, work.replacements);
};

/** How many nodes may be copied in all: this many, and some for each reference of the document. More than docutils gets done in a minute. */
const MOST_COPIES = 200_000;
const MOST_COPIES_PER_USE = 100;

/** Finds the references of the document, and how long the text of each definition is. */
function collectUses(work: Work, tree: Tree): void {
  const origins: (RstElements | undefined)[] = [];
  let owner: SubstitutionDefinition | undefined;
  walk(tree.root, {
    enter(node, parent) {
      if (!isElement(node)) return;
      origins.push(hasOrigin(node) ? node : origins[origins.length - 1]);
      if (node.type === 'substitutionDefinition') {
        owner = node;
        work.lengths.set(node, textLength(node));
      } else if (node.type === 'substitutionReference' && parent) {
        const sibling = siblingOf(work, node, parent);
        work.uses.push({ reference: node, sibling, owner, origin: origins[origins.length - 1], root: undefined });
      }
    },
    leave(node) {
      if (isElement(node)) origins.pop();
      if (node === owner) owner = undefined;
    },
  });
}

function substitute(work: Work, use: Use): void {
  const { state } = work;
  const { substitutionDefs, substitutionNames } = state.names;
  const name = use.reference.refname;
  const key = substitutionDefs.has(name) ? name : substitutionNames.get(lowerCase(name));
  const definition = key === undefined ? undefined : substitutionDefs.get(key);
  if (key === undefined || !definition) {
    fail(work, use, reportAt(state, undefinedSubstitution(name), use.origin ?? use.reference, placeOf(use)));
  } else if (isTooLong(work, definition)) {
    fail(work, use, report(state, substitutionTooLong(key), placeOf(use)));
  } else {
    trimNeighbours(work, use, definition);
    const content = copyContent(contentOf(work, definition), (node) => contentOf(work, node), use.reference.position);
    work.copied += content.count;
    const copy = copyElement(definition, use.reference.position);
    copy.children = content.nodes;
    if (queueNested(work, use, key, content, copy)) insert(work, use, definition, copy);
    else reportCircle(work, use);
  }
}

function placeOf(use: Use): { place: Place | undefined } {
  return { place: use.reference.position };
}

function isTooLong(work: Work, definition: SubstitutionDefinition): boolean {
  return (
    lengthOf(work, definition) > work.state.settings.lineLengthLimit ||
    work.copied > MOST_COPIES + MOST_COPIES_PER_USE * work.ownUses
  );
}

/** Puts the problem in the place of the reference. */
function fail(work: Work, use: Use, message: SystemMessage): void {
  noteLooseMessage(work.state, message);
  const node = problematicFor(work.state, use.reference, message);
  lengthen(work, use.owner, textLength(node) - textLength(use.reference));
  use.sibling.node = node;
}

/** Puts the children of `copy`, a copy of `definition`, in the place of the reference. */
function insert(work: Work, use: Use, definition: SubstitutionDefinition, copy: RstElements): void {
  lengthen(work, use.owner, lengthOf(work, definition) - textLength(use.reference));
  const [first] = copy.children;
  if (first && isElement(first)) inheritAttributes(first, use.reference);
  replaceSibling(use.sibling, listOf(work, copy));
  work.lists.delete(copy);
  for (const node of copy.children) {
    const isReference =
      node.type === 'reference' || node.type === 'footnoteReference' || node.type === 'citationReference';
    if (isReference && node.refname !== undefined) noteRefname(work.state, node);
  }
}

/** Adds the references in `content` to those that are to be done; false when one shows that the definition contains itself. docutils' test, which finds a circle when it has gone round once. */
function queueNested(work: Work, use: Use, key: string, content: CopiedContent, copy: RstElements): boolean {
  const { substitutionNames } = work.state.names;
  for (const { reference, parent } of content.references) {
    const name = substitutionNames.get(lowerCase(reference.refname)) ?? reference.refname;
    const containers = work.containers.get(name) ?? new Set();
    work.containers.set(name, containers);
    if (containers.has(name)) return false;
    containers.add(key);
    const sibling = siblingOf(work, reference, parent ?? copy);
    work.uses.push({ reference, sibling, owner: use.owner, origin: use.origin, root: use.root ?? use });
  }
  return true;
}

/** Reports that what `use` refers to contains itself: in the place of the definition that it stands in, or at the reference that led here. */
function reportCircle(work: Work, use: Use): void {
  const { state } = work;
  const { parent } = use.sibling.list;
  if (parent.type === 'substitutionDefinition') {
    const source = parent.rawsource ?? '';
    const quoted = element('literalBlock', { xmlSpace: 'preserve', rawsource: source }, [
      text(source, parent.position),
    ]);
    const message = reportAt(state, circularDefinition(), parent, { children: [quoted] });
    if (parent === use.owner && !work.replacements.has(parent)) {
      inheritAttributes(message, parent);
      work.replacements.set(parent, [message]);
    } else noteLooseMessage(state, message);
    return;
  }
  const root = use.root ?? use;
  fail(
    work,
    use,
    reportAt(state, circularReference(use.reference.refname), root.origin ?? root.reference, placeOf(root)),
  );
}

/** Takes away white space before and behind the reference, where the definition asks for it. */
function trimNeighbours(work: Work, use: Use, definition: SubstitutionDefinition): void {
  const { previous, next } = use.sibling;
  if (definition.ltrim && previous?.node.type === 'text') trim(work, use, previous, previous.node, stripEnd);
  if (definition.rtrim && next?.node.type === 'text') trim(work, use, next, next.node, stripStart);
}

function trim(work: Work, use: Use, sibling: Sibling, node: Text, strip: (raw: string) => string): void {
  const trimmed = escapedText(strip(node.escaped ?? node.value), node.position);
  lengthen(work, use.owner, trimmed.value.length - node.value.length);
  sibling.node = trimmed;
}

function stripStart(raw: string): string {
  return raw.slice(skipSpace(raw, 0));
}

/** The content of `node` at present. */
function contentOf(work: Work, node: RstElements): readonly RstNodes[] {
  const list = work.lists.get(node);
  return list ? siblingNodes(list) : node.children;
}

function listOf(work: Work, parent: RstElements): SiblingList {
  const known = work.lists.get(parent);
  if (known) return known;
  const list = openSiblings(parent);
  work.lists.set(parent, list);
  for (let sibling = list.first; sibling; sibling = sibling.next) {
    if (sibling.node.type === 'substitutionReference') work.siblings.set(sibling.node, sibling);
  }
  return list;
}

function siblingOf(work: Work, reference: SubstitutionReference, parent: RstElements): Sibling {
  listOf(work, parent);
  return work.siblings.get(reference)!;
}

function lengthOf(work: Work, definition: SubstitutionDefinition): number {
  const known = work.lengths.get(definition);
  if (known !== undefined) return known;
  const length = textLength(definition);
  work.lengths.set(definition, length);
  return length;
}

function lengthen(work: Work, owner: SubstitutionDefinition | undefined, difference: number): void {
  if (owner) work.lengths.set(owner, lengthOf(work, owner) + difference);
}

/** The length of a node's text in characters. */
function textLength(node: RstNodes): number {
  return codePointLength(nodeText(node));
}
