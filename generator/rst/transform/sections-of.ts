import type { Plain, RstElements, RstNodes } from '../../tree/index.ts';

/** A section. Sections are as deep as there are styles of titles, some sixty: functions may call themselves for each level. */
export type Section = Plain & { type: 'section' };

/** Returns a function that finds the sections directly in an element, and remembers them: the tree must not gain or lose any meanwhile. */
export function sectionFinder(): (node: RstElements) => readonly Section[] {
  const known = new Map<RstElements, readonly Section[]>();
  return (node) => {
    const sections = known.get(node) ?? node.children.filter(isSection);
    known.set(node, sections);
    return sections;
  };
}

function isSection(node: RstNodes): node is Section {
  return node.type === 'section';
}
