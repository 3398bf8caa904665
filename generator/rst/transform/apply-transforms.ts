import type { Pending } from '../../tree/index.ts';
import { checkTextLanguage } from '../language.ts';
import type { QueuedTransform, RstState } from '../state.ts';
import { admonitions } from './admonitions.ts';
import { anonymousHyperlinks } from './anonymous-hyperlinks.ts';
import { classAttribute } from './class-attribute.ts';
import { contents } from './contents.ts';
import { danglingReferences } from './dangling-references.ts';
import { docInfo } from './doc-info.ts';
import { docTitle, sectionSubTitle } from './doc-title.ts';
import { footnotes } from './footnotes.ts';
import { indirectHyperlinks } from './indirect-hyperlinks.ts';
import { isNeeded } from './needed.ts';
import { filterMessages, placeMessages, testMessages } from './place-messages.ts';
import { transformPriority } from './priority.ts';
import { propagateTargets } from './propagate-targets.ts';
import { externalTargets, internalTargets } from './resolve-targets.ts';
import { sectNum } from './sect-num.ts';
import { sectionIds } from './section-ids.ts';
import { stripClassesAndElements, stripComments } from './strip.ts';
import { substitutions } from './substitutions.ts';
import { targetNotes } from './target-notes.ts';
import type { Transform, Tree } from './transform.ts';
import { transitions } from './transitions.ts';

/** The transforms under docutils' names. Those of docutils that are not here do nothing under the settings that we have: footers, smart quotes, validation, inner attributes. */
const TRANSFORMS: Readonly<Record<string, Transform>> = {
  Admonitions: admonitions,
  AnonymousHyperlinks: anonymousHyperlinks,
  ClassAttribute: classAttribute,
  Contents: contents,
  DanglingReferences: danglingReferences,
  DocInfo: docInfo,
  DocTitle: docTitle,
  ExternalTargets: externalTargets,
  FilterMessages: filterMessages,
  Footnotes: footnotes,
  IndirectHyperlinks: indirectHyperlinks,
  InternalTargets: internalTargets,
  Messages: placeMessages,
  PropagateTargets: propagateTargets,
  SectNum: sectNum,
  SectionIDs: sectionIds,
  SectionSubTitle: sectionSubTitle,
  StripClassesAndElements: stripClassesAndElements,
  StripComments: stripComments,
  Substitutions: substitutions,
  TargetNotes: targetNotes,
  TestMessages: testMessages,
  Transitions: transitions,
};

/** What every document goes through: the transforms of docutils' standalone reader, of its parser, and of its man page and pseudo-XML writers. */
const STANDARD = [
  'StripComments',
  'Substitutions',
  'SectionIDs',
  'PropagateTargets',
  'DocTitle',
  'SectionSubTitle',
  'DocInfo',
  'AnonymousHyperlinks',
  'IndirectHyperlinks',
  'Footnotes',
  'ExternalTargets',
  'InternalTargets',
  'DanglingReferences',
  'Transitions',
  'Messages',
  'FilterMessages',
  'StripClassesAndElements',
] as const;

/**
 * Changes the tree of `state` as docutils does between parser and writer, directives' own transforms included.
 *
 * @throws HaltError when a message reaches the halt level; the tree is unfinished then.
 */
export function applyTransforms(state: RstState): void {
  applyNamed(state, STANDARD);
}

/**
 * Changes the tree of `state` by the transforms that docutils calls `names` and those that directives queued, each at its priority.
 *
 * @throws HaltError when a message reaches the halt level; Error when there is no transform of a name.
 */
export function applyNamed(state: RstState, names: readonly string[]): void {
  state.phase = 'transform';
  checkTextLanguage(state);
  const { queue } = state;
  for (const name of names) {
    if (!TRANSFORMS[name]) throw new Error(`There is no transform "${name}".`);
    queue.push({ name, priority: transformPriority(name), order: queue.length, pending: undefined });
  }
  const tree: Tree = { root: state.document, dropped: state.dropped, parents: undefined, census: undefined };
  const groups = inOrder(queue);
  // What a directive's transform adds, the parser has not seen.
  const isPlain = groups.every(({ pendings }) => pendings.length === 0);
  for (const { name, pendings } of groups) {
    if (!isPlain || isNeeded(name, state)) TRANSFORMS[name]?.(state, tree, pendings);
  }
  queue.length = 0;
}

/** The queue by priority, pending nodes that wait for the same transform together. */
function inOrder(queue: readonly QueuedTransform[]): { name: string; pendings: Pending[] }[] {
  const groups: { name: string; pendings: Pending[] }[] = [];
  const keyed = queue.map((queued) => ({ queued, key: sortKey(queued) }));
  keyed.sort((first, second) => (first.key < second.key ? -1 : 1));
  for (const { queued } of keyed) {
    const last = groups[groups.length - 1];
    if (!queued.pending) groups.push({ name: queued.name, pendings: [] });
    else if (last?.name === queued.name && last.pendings.length > 0) last.pendings.push(queued.pending);
    else groups.push({ name: queued.name, pendings: [queued.pending] });
  }
  return groups;
}

/** docutils sorts by priority and number as text: the thousandth of a priority goes before the second. */
function sortKey({ priority, order }: QueuedTransform): string {
  return `${String(priority).padStart(3, '0')}-${String(order + 1).padStart(3, '0')}`;
}
