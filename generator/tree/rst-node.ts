import type { Place } from '../source/index.ts';

/**
 * The nodes of an RST document: docutils' document tree as unist nodes.
 *
 * `type` is docutils' element name in camelCase (`bulletList`, `systemMessage`; `text` for `#text`); `docutilsName` turns it back. Attributes stand on the node under docutils' names in camelCase.
 * Source: docutils' "Document Tree" reference and docutils.dtd.
 */
export interface RstNode {
  ids?: string[];
  names?: string[];
  dupnames?: string[];
  classes?: string[];
  backrefs?: string[];
  /** The place in the file that the user named. */
  position?: Place | undefined;
  /** docutils' line: that of the page, from 1. Only where docutils sets it, since messages inherit it. null only in a message: there docutils prints `None`. */
  line?: number | null | undefined;
  /** docutils' source: the name of the page. Only where docutils sets it. */
  source?: string | undefined;
  /** The markup as it stood, for nodes that may have to be shown again as `problematic`. */
  rawsource?: string | undefined;
  /** Attributes for which there is no field, under docutils' names: those that the page gave a `meta` element, the source of an included literal block. */
  others?: Readonly<Record<string, string>>;
}

export interface Text extends Pick<RstNode, 'position'> {
  type: 'text';
  value: string;
  /** `value` with U+0000 before each character that stood behind a backslash, and with the white space that was escaped; only where that differs from `value`. */
  escaped?: string;
}

/** What has children and no attribute of its own. */
export type PlainType =
  // structure
  | 'section'
  | 'topic'
  | 'sidebar'
  | 'transition'
  | 'decoration'
  | 'header'
  | 'footer'
  // titles and bibliographic elements
  | 'title'
  | 'subtitle'
  | 'rubric'
  | 'docinfo'
  | 'author'
  | 'authors'
  | 'address'
  | 'organization'
  | 'contact'
  | 'version'
  | 'revision'
  | 'status'
  | 'date'
  | 'copyright'
  // body
  | 'paragraph'
  | 'compound'
  | 'container'
  | 'listItem'
  | 'definitionList'
  | 'definitionListItem'
  | 'term'
  | 'classifier'
  | 'definition'
  | 'fieldList'
  | 'field'
  | 'fieldName'
  | 'fieldBody'
  | 'optionList'
  | 'optionListItem'
  | 'optionGroup'
  | 'option'
  | 'optionString'
  | 'description'
  | 'lineBlock'
  | 'line'
  | 'blockQuote'
  | 'attribution'
  | 'caption'
  | 'legend'
  | 'label'
  | 'attention'
  | 'caution'
  | 'danger'
  | 'error'
  | 'important'
  | 'note'
  | 'tip'
  | 'hint'
  | 'warning'
  | 'admonition'
  // tables
  | 'tbody'
  | 'thead'
  | 'row'
  // inline
  | 'emphasis'
  | 'strong'
  | 'literal'
  | 'inline'
  | 'titleReference'
  | 'abbreviation'
  | 'acronym'
  | 'superscript'
  | 'subscript'
  | 'generated'
  | 'math'
  | 'mathBlock';

export interface Plain extends RstNode {
  type: PlainType;
  children: RstNodes[];
  /** section: `depth` in docutils 0.22 and later is not an attribute; kept out. title: the target of a contents entry. */
  refid?: string;
  /** title and its generated number, generated: */
  auto?: number | string;
  /** literal text is kept as it is. */
  xmlSpace?: 'preserve';
  /** inline, raw, code roles: extra attributes that a role or directive set, under docutils' names. */
  [attribute: `data${string}`]: unknown;
  align?: string;
  morecols?: number;
  /** What docutils leaves on a node that a directive made: its `alt` preset inside a substitution definition, its name where one name was wanted for several nodes. */
  alt?: string;
  name?: string;
}

export interface Document extends RstNode {
  type: 'document';
  children: RstNodes[];
  source: string;
  title?: string;
  /** True for a node that is parsed into and whose children go elsewhere (docutils' bare `Element`). */
  isFragment?: true;
}
export interface BulletList extends RstNode {
  type: 'bulletList';
  children: RstNodes[];
  bullet?: string;
}
export interface EnumeratedList extends RstNode {
  type: 'enumeratedList';
  children: RstNodes[];
  enumtype: 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';
  prefix: string;
  suffix: string;
  start?: number;
}
export interface OptionArgument extends RstNode {
  type: 'optionArgument';
  children: RstNodes[];
  delimiter: string;
}
export interface LiteralBlock extends RstNode {
  type: 'literalBlock' | 'doctestBlock';
  children: RstNodes[];
  xmlSpace: 'preserve';
}
export interface Comment extends RstNode {
  type: 'comment';
  children: RstNodes[];
  xmlSpace: 'preserve';
}
export interface Raw extends RstNode {
  type: 'raw';
  children: RstNodes[];
  format: string;
  xmlSpace: 'preserve';
}
export interface Footnote extends RstNode {
  type: 'footnote';
  children: RstNodes[];
  auto?: 1 | '*';
}
export interface Citation extends RstNode {
  type: 'citation';
  children: RstNodes[];
}
export interface Target extends RstNode {
  type: 'target';
  children: RstNodes[];
  refuri?: string;
  refid?: string;
  refname?: string;
  anonymous?: 1;
  indirectReferenceName?: string;
  referenced?: 1;
  resolved?: 1;
}
export interface SubstitutionDefinition extends RstNode {
  type: 'substitutionDefinition';
  children: RstNodes[];
  ltrim?: 1;
  rtrim?: 1;
}
export interface Pending extends RstNode {
  type: 'pending';
  children: RstNodes[];
  /** The transform that will replace the node. */
  transform: string;
  details: Record<string, unknown>;
}
export interface SystemMessage extends RstNode {
  type: 'systemMessage';
  children: RstNodes[];
  level: 1 | 2 | 3 | 4;
  messageType: 'INFO' | 'WARNING' | 'ERROR' | 'SEVERE';
}
export interface Problematic extends RstNode {
  type: 'problematic';
  children: RstNodes[];
  refid?: string;
}
export interface Reference extends RstNode {
  type: 'reference';
  children: RstNodes[];
  refuri?: string;
  refid?: string;
  refname?: string;
  anonymous?: 1;
  name?: string;
  resolved?: 1;
}
export interface FootnoteReference extends RstNode {
  type: 'footnoteReference' | 'citationReference';
  children: RstNodes[];
  refid?: string;
  refname?: string;
  auto?: 1 | '*';
  resolved?: 1;
}
export interface SubstitutionReference extends RstNode {
  type: 'substitutionReference';
  children: RstNodes[];
  refname: string;
}
export interface Image extends RstNode {
  type: 'image';
  children: RstNodes[];
  uri: string;
  alt?: string;
  height?: string;
  width?: string;
  scale?: number;
  align?: string;
  loading?: string;
}
export interface Figure extends RstNode {
  type: 'figure';
  children: RstNodes[];
  align?: string;
  width?: string;
}
export interface Table extends RstNode {
  type: 'table';
  children: RstNodes[];
  align?: string;
  width?: string;
  colwidths?: string;
}
export interface Tgroup extends RstNode {
  type: 'tgroup';
  children: RstNodes[];
  cols: number;
  colwidths?: string;
}
export interface Colspec extends RstNode {
  type: 'colspec';
  children: RstNodes[];
  colwidth: number | string;
  stub?: 1;
}
export interface Entry extends RstNode {
  type: 'entry';
  children: RstNodes[];
  morecols?: number;
  morerows?: number;
  stub?: 1;
}
export interface Meta extends RstNode {
  type: 'meta';
  children: RstNodes[];
  content?: string;
  name?: string;
  httpEquiv?: string;
  lang?: string;
  scheme?: string;
}

export type RstElements =
  | Document
  | Plain
  | BulletList
  | EnumeratedList
  | OptionArgument
  | LiteralBlock
  | Comment
  | Raw
  | Footnote
  | Citation
  | Target
  | SubstitutionDefinition
  | Pending
  | SystemMessage
  | Problematic
  | Reference
  | FootnoteReference
  | SubstitutionReference
  | Image
  | Figure
  | Table
  | Tgroup
  | Colspec
  | Entry
  | Meta;
export type RstNodes = RstElements | Text;

/** The node whose type is (or may be) `T`. */
export type NodeOf<T extends RstNodes['type'], N = RstNodes> = N extends { type: infer U }
  ? T extends U
    ? N & { type: T }
    : never
  : never;

/** Returns docutils' name of a node type: `bulletList` is `bullet_list`, `text` is `#text`. */
export function docutilsName(type: RstNodes['type']): string {
  return type === 'text' ? '#text' : type.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
