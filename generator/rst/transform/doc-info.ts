import {
  element,
  isPreBibliographic,
  isTitular,
  nodeText,
  type PlainType,
  type RstElements,
  type RstNodes,
  text,
} from '../../tree/index.ts';
import { duplicateField, emptyField } from '../message/transform.ts';
import { fullyNormalizeName, makeId } from '../registry.ts';
import type { RstState } from '../state.ts';
import { authorsOf } from './author-names.ts';
import { forgetCensus } from './census.ts';
import { cleanKeyword } from './clean-keyword.ts';
import { bodyOf, type Field, reportField } from './field.ts';
import { isSingleParagraph } from './single-paragraph.ts';
import type { Transform } from './transform.ts';

/** The elements that bibliographic fields become; a topic stands behind them all. */
const ELEMENTS: ReadonlyMap<string, PlainType> = new Map<string, PlainType>([
  ['author', 'author'],
  ['authors', 'authors'],
  ['organization', 'organization'],
  ['address', 'address'],
  ['contact', 'contact'],
  ['version', 'version'],
  ['revision', 'revision'],
  ['status', 'status'],
  ['date', 'date'],
  ['copyright', 'copyright'],
  ['dedication', 'topic'],
  ['abstract', 'topic'],
]);

const TOPICS = ['dedication', 'abstract'] as const;
const TOPIC_TITLES = { dedication: 'Dedication', abstract: 'Abstract' } as const;

/** What the fields become. */
interface Extract {
  docinfo: RstElements;
  topics: Map<string, RstElements>;
}

/** Makes a field list at the document's start its bibliographic data. Source: docutils' `frontmatter.DocInfo`. */
export const docInfo: Transform = (state, tree) => {
  const { root } = tree;
  if (!state.settings.docinfoXform) return;
  const index = root.children.findIndex((child) => !isPreBibliographic(child));
  const list = root.children[index];
  if (list?.type !== 'fieldList') return;
  forgetCensus(tree);
  const extract: Extract = { docinfo: element('docinfo', { position: list.position }), topics: new Map() };
  for (const field of list.children) addField(state, field as Field, list, extract);
  const { docinfo, topics } = extract;
  const nodes = docinfo.children.length > 0 ? [docinfo] : [];
  for (const name of TOPICS) if (topics.has(name)) nodes.push(topics.get(name)!);
  const rest = root.children.filter((_child, at) => at !== index);
  const start = root.children.findIndex((child) => !isFrontMatter(child));
  root.children = [...rest.slice(0, start), ...nodes, ...rest.slice(start)];
};

function isFrontMatter(node: RstNodes): boolean {
  return isTitular(node) || node.type === 'decoration' || node.type === 'meta';
}

/** Adds what `field` becomes: its element or topic, or, where it is not one of ours or not in order, the field itself with its name as class. */
function addField(state: RstState, field: Field, list: RstElements, extract: Extract): void {
  const [name] = (field.children[0] as RstElements).children;
  const title = name ? nodeText(name) : '';
  const key = fullyNormalizeName(title);
  const type = ELEMENTS.get(key);
  if (type && field.children.length === 2 && extractField(state, { field, list, title, key, type }, extract)) return;
  const body = bodyOf(field);
  const [paragraph] = body.children;
  if (body.children.length === 1 && paragraph?.type === 'paragraph') cleanKeyword(paragraph);
  const classValue = makeId(key);
  if (classValue) field.classes = [...(field.classes ?? []), classValue];
  extract.docinfo.children.push(field);
}

interface Known {
  field: Field;
  list: RstElements;
  title: string;
  key: string;
  type: PlainType;
}

function extractField(state: RstState, known: Known, extract: Extract): boolean {
  const { field, list, title, type } = known;
  if (bodyOf(field).children.length === 0) {
    reportField(state, emptyField(title), field, list);
    return false;
  }
  if (type === 'topic') return extractTopic(state, known, extract);
  if (type === 'authors') {
    const authors = authorsOf(state, field, list, title);
    if (authors) extract.docinfo.children.push(authors);
    return authors !== undefined;
  }
  if (!isSingleParagraph(state, field, list, title)) return false;
  const paragraph = bodyOf(field).children[0] as RstElements;
  cleanKeyword(paragraph);
  const fields = { position: paragraph.position, ...(type === 'address' ? { xmlSpace: 'preserve' as const } : {}) };
  extract.docinfo.children.push(element(type, fields, paragraph.children));
  return true;
}

function extractTopic(state: RstState, { field, list, title, key }: Known, { topics }: Extract): boolean {
  if (topics.has(key)) {
    reportField(state, duplicateField(title), field, list);
    return false;
  }
  const heading = element('title', { rawsource: title }, [text(TOPIC_TITLES[key as keyof typeof TOPIC_TITLES])]);
  const body = bodyOf(field);
  topics.set(key, element('topic', { classes: [key], position: body.position }, [heading, ...body.children]));
  return true;
}
