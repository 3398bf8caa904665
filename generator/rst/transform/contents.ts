import { element, findAll, isElement, type Pending, type RstElements, type RstNodes, text } from '../../tree/index.ts';
import { setId } from '../registry.ts';
import type { RstState } from '../state.ts';
import { copyElement } from './copy-content.ts';
import { type Section, sectionFinder } from './sections-of.ts';
import type { Transform, Tree } from './transform.ts';
import { inheritAttributes, parentOf, type Replacements, replaceNodes } from './tree-edit.ts';

/** One `contents` directive being carried out. */
interface Work {
  readonly state: RstState;
  readonly depth: number;
  readonly backlinks: unknown;
  /** The id of the topic that holds the table. */
  readonly id: string;
  readonly sectionsOf: (node: RstElements) => readonly Section[];
}

/** Writes tables of contents, whose entries and titles link to each other. Source: docutils' `parts.Contents`. */
export const contents: Transform = (state, tree, pendings) => {
  const replacements: Replacements = new Map();
  const sectionsOf = sectionFinder();
  for (const pending of pendings) {
    const topic = parentOf(tree, pending);
    if (topic) writeContents(state, tree, pending, { topic, sectionsOf, replacements });
  }
  replaceNodes(tree, replacements);
};

function writeContents(
  state: RstState,
  tree: Tree,
  pending: Pending,
  use: { topic: RstElements; sectionsOf: Work['sectionsOf']; replacements: Replacements },
): void {
  const { details } = pending;
  const { topic, sectionsOf, replacements } = use;
  const work: Work = {
    state,
    id: setId(state, topic),
    depth: (details['depth'] as number | undefined) ?? Number.POSITIVE_INFINITY,
    backlinks: 'backlinks' in details ? details['backlinks'] : state.settings.tocBacklinks,
    sectionsOf,
  };
  const list = buildList(work, 'local' in details ? sectionAround(tree, topic) : tree.root, 1);
  if (list) {
    inheritAttributes(list, pending);
    replacements.set(pending, [list]);
  } else replacements.set(topic, []);
}

/** The section that `topic` stands in, or the document. */
function sectionAround(tree: Tree, topic: RstElements): RstElements {
  let above = parentOf(tree, topic);
  while (above && above.type !== 'section' && above.type !== 'document') above = parentOf(tree, above);
  return above ?? tree.root;
}

function buildList(work: Work, node: RstElements, level: number): RstElements | undefined {
  const sections = work.sectionsOf(node);
  const last = sections[sections.length - 1];
  if (!last) return undefined;
  const list = element(
    'bulletList',
    {},
    sections.map((section) => buildEntry(work, section, level)),
  );
  if ((last.children[0] as { auto?: unknown }).auto) list.classes = ['auto-toc'];
  return list;
}

function buildEntry(work: Work, section: Section, level: number): RstElements {
  const title = section.children[0] as RstElements & { refid?: string };
  const reference = element('reference', { refid: section.ids?.[0] ?? '' }, copyOfTitle(title));
  const id = setId(work.state, reference, undefined, 'toc-entry');
  const item = element('listItem', {}, [element('paragraph', {}, [reference])]);
  if (findAll(title, 'reference').length === 0) {
    if (work.backlinks === 'entry') title.refid = id;
    else if (work.backlinks === 'top') title.refid = work.id;
  }
  const below = level < work.depth ? buildList(work, section, level + 1) : undefined;
  if (below) item.children.push(below);
  return item;
}

/** What is in `title`, for use within a link and without its place: footnote references go, links and targets leave their text, images their alternative text. Source: docutils' `ContentsFilter`. */
function copyOfTitle(title: RstElements): RstNodes[] {
  const copied: RstNodes[] = [];
  const stack: { from: readonly RstNodes[]; to: RstNodes[]; next: number }[] = [
    { from: title.children, to: copied, next: 0 },
  ];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.from[frame.next++];
    if (!node) stack.pop();
    else if (!isElement(node)) frame.to.push({ ...node, position: undefined });
    else if (node.type === 'image') frame.to.push(...(node.alt === undefined ? [] : [text(node.alt)]));
    else if (TRANSPARENT.has(node.type)) stack.push({ from: node.children, to: frame.to, next: 0 });
    else if (node.type !== 'citationReference' && node.type !== 'footnoteReference') {
      const copy = copyElement(node, undefined);
      frame.to.push(copy);
      stack.push({ from: node.children, to: copy.children, next: 0 });
    }
  }
  return copied;
}

const TRANSPARENT: ReadonlySet<string> = new Set(['problematic', 'reference', 'target']);
