import { element, type Pending, type RstElements, text } from '../../tree/index.ts';
import { type Section, sectionFinder } from './sections-of.ts';
import type { Transform } from './transform.ts';
import { type Replacements, replaceNodes } from './tree-edit.ts';

/** One `sectnum` directive being carried out. */
interface Work {
  readonly depth: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly sectionsOf: (node: RstElements) => readonly Section[];
}

/** Numbers the titles of sections. Source: docutils' `parts.SectNum`. */
export const sectNum: Transform = (state, tree, pendings) => {
  const replacements: Replacements = new Map();
  const sectionsOf = sectionFinder();
  for (const pending of pendings) {
    replacements.set(pending, []);
    if (state.settings.sectnumXform) numberAll(tree.root, pending, sectionsOf);
  }
  replaceNodes(tree, replacements);
};

function numberAll(root: RstElements, { details }: Pending, sectionsOf: Work['sectionsOf']): void {
  const work: Work = {
    depth: (details['depth'] as number | undefined) ?? Number.POSITIVE_INFINITY,
    prefix: (details['prefix'] as string | undefined) ?? '',
    suffix: (details['suffix'] as string | undefined) ?? '',
    sectionsOf,
  };
  numberSections(work, root, '', (details['start'] as number | undefined) ?? 1, 1);
}

function numberSections(work: Work, node: RstElements, prefix: string, start: number, depth: number): void {
  let next = start;
  for (const section of work.sectionsOf(node)) {
    const number = `${prefix}${next++}`;
    const title = section.children[0] as RstElements & { auto?: number };
    const shown = `${work.prefix}${number}${work.suffix}${SPACE}`;
    title.children.unshift(element('generated', { classes: ['sectnum'] }, [text(shown)]));
    title.auto = 1;
    if (depth < work.depth) numberSections(work, section, `${number}.`, 1, depth + 1);
  }
}

/** What parts number and title: three no-break spaces. */
const SPACE = '\u00a0'.repeat(3);
