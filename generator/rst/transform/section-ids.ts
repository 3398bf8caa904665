import { findAll } from '../../tree/index.ts';
import { setId } from '../registry.ts';
import type { Transform } from './transform.ts';

/** Gives each section an id, where the parser left that until now so that explicit targets could choose first. Source: docutils' `references.SectionIDs`. */
export const sectionIds: Transform = (state, tree) => {
  if (state.settings.legacyIds) return;
  for (const section of findAll(tree.root, 'section')) setId(state, section);
};
