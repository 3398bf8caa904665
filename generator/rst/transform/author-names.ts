import { element, escapedText, findAll, type RstElements, type RstNodes } from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { authorsField, incompatibleAuthors } from '../message/transform.ts';
import { strip } from '../python/index.ts';
import type { RstState } from '../state.ts';
import { bodyOf, type Field, reportField } from './field.ts';

/** Returns the `authors` element of `field`, whose body is a paragraph with names between semicolons or commas, several paragraphs, or a bullet list; undefined, and a message, when it is none of these. */
export function authorsOf(state: RstState, field: Field, list: RstElements, title: string): RstElements | undefined {
  const body = bodyOf(field);
  const authors = (contentsOf(body) ?? []).filter((content) => content.length > 0);
  if (authors.length === 0) {
    const { fieldsAreReadAgain } = compat(state);
    reportField(state, fieldsAreReadAgain ? authorsField(title) : incompatibleAuthors(title), field, list);
    return undefined;
  }
  const nodes = authors.map((content) => element('author', {}, content));
  return element('authors', { position: body.position }, nodes);
}

/** The content of each author's element. */
function contentsOf(body: RstElements): RstNodes[][] | undefined {
  const [first] = body.children;
  if (body.children.length > 1) return fromParagraphs(body);
  if (first?.type === 'paragraph') return fromText(first);
  return first?.type === 'bulletList' ? fromList(first) : undefined;
}

function fromParagraphs(body: RstElements): RstNodes[][] | undefined {
  if (!body.children.every(({ type }) => type === 'paragraph' || type === 'comment')) return undefined;
  return body.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
}

function fromList(list: RstElements): RstNodes[][] | undefined {
  const authors: RstNodes[][] = [];
  for (const item of list.children) {
    if (item.type === 'text' || item.type === 'comment') continue;
    const [paragraph] = item.children;
    if (item.children.length !== 1 || paragraph?.type !== 'paragraph') return undefined;
    authors.push(paragraph.children);
  }
  return authors;
}

/** The names in a paragraph, inline markup left aside; an escaped separator does not separate. */
function fromText(paragraph: RstElements): RstNodes[][] {
  const raw = findAll(paragraph, 'text')
    .map((node) => node.escaped ?? node.value)
    .join('');
  const semicolons = splitAt(raw, ';');
  const names = semicolons.length > 1 ? semicolons : splitAt(raw, ',');
  return names
    .map(strip)
    .filter((name) => name !== '')
    .map((name) => [escapedText(name, paragraph.position)]);
}

function splitAt(raw: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = raw.indexOf(separator); at >= 0; at = raw.indexOf(separator, at + 1)) {
    if (raw[at - 1] === '\0') continue;
    parts.push(raw.slice(start, at));
    start = at + 1;
  }
  parts.push(raw.slice(start));
  return parts;
}
