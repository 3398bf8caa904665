import type { RstNodes } from '../../../tree/index.ts';

/** True for text and for what may stand in a line of it. Source: docutils' class `Inline`. */
export function isInline(node: RstNodes): boolean {
  return INLINE.has(node.type);
}

const INLINE: ReadonlySet<RstNodes['type']> = new Set([
  'text',
  'abbreviation',
  'acronym',
  'citationReference',
  'emphasis',
  'footnoteReference',
  'generated',
  'image',
  'inline',
  'literal',
  'math',
  'problematic',
  'raw',
  'reference',
  'strong',
  'subscript',
  'substitutionReference',
  'superscript',
  'target',
  'titleReference',
]);
