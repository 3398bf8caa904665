import type { RstNodes } from './rst-node.ts';

type Category = ReadonlySet<RstNodes['type']>;

/** True for elements that hold text and inline elements: what is in them is inline. Source: docutils' class `TextElement`. */
export function isTextElement(node: RstNodes): boolean {
  return TEXT_ELEMENTS.has(node.type);
}

/** True for elements that leave no trace on the page. Source: docutils' class `Invisible`. */
export function isInvisible(node: RstNodes): boolean {
  return INVISIBLE.has(node.type);
}

/** True for elements that may stand before the bibliographic fields. Source: docutils' class `PreBibliographic`. */
export function isPreBibliographic(node: RstNodes): boolean {
  return PRE_BIBLIOGRAPHIC.has(node.type);
}

/** True for what references point to: targets, footnotes, citations. Source: docutils' class `Targetable`. */
export function isTargetable(node: RstNodes): boolean {
  return node.type === 'target' || node.type === 'footnote' || node.type === 'citation';
}

/** True for titles of every kind. Source: docutils' class `Titular`. */
export function isTitular(node: RstNodes): boolean {
  return node.type === 'title' || node.type === 'subtitle' || node.type === 'rubric';
}

/** True for notes, warnings and their like. Source: docutils' class `Admonition`. */
export function isAdmonition(node: RstNodes): boolean {
  return ADMONITIONS.has(node.type);
}

/** True for elements whose content model has body elements among others, so that a message may be put in. Source: docutils' `content_model`. */
export function mayHoldBody(node: RstNodes): boolean {
  return BODY_HOLDERS.has(node.type) && !(node.type === 'document' && node.isFragment);
}

const TEXT_ELEMENTS: Category = new Set([
  'abbreviation',
  'acronym',
  'address',
  'attribution',
  'author',
  'caption',
  'citationReference',
  'classifier',
  'comment',
  'contact',
  'copyright',
  'date',
  'doctestBlock',
  'emphasis',
  'fieldName',
  'footnoteReference',
  'generated',
  'inline',
  'label',
  'line',
  'literal',
  'literalBlock',
  'math',
  'mathBlock',
  'optionArgument',
  'optionString',
  'organization',
  'paragraph',
  'problematic',
  'raw',
  'reference',
  'revision',
  'rubric',
  'status',
  'strong',
  'subscript',
  'substitutionDefinition',
  'substitutionReference',
  'subtitle',
  'superscript',
  'target',
  'term',
  'title',
  'titleReference',
  'version',
]);

const INVISIBLE: Category = new Set(['comment', 'pending', 'substitutionDefinition', 'target']);

const PRE_BIBLIOGRAPHIC: Category = new Set([
  ...INVISIBLE,
  'decoration',
  'meta',
  'raw',
  'subtitle',
  'systemMessage',
  'title',
]);

const ADMONITIONS: Category = new Set([
  'admonition',
  'attention',
  'caution',
  'danger',
  'error',
  'hint',
  'important',
  'note',
  'tip',
  'warning',
]);

const BODY_HOLDERS: Category = new Set([
  ...ADMONITIONS,
  'blockQuote',
  'citation',
  'compound',
  'container',
  'definition',
  'description',
  'document',
  'entry',
  'fieldBody',
  'footer',
  'footnote',
  'header',
  'legend',
  'listItem',
  'section',
  'sidebar',
  'systemMessage',
  'topic',
]);
