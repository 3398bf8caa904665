import { type Line, placeOfLines, sliceLine } from '../../source/index.ts';
import { element, escapeToNull, isTitular, type Meta, type RstNodes, removeEscapes } from '../../tree/index.ts';
import { fieldNameEnd } from '../block/field-marker.ts';
import { quoteLines } from '../block/quote-lines.ts';
import { contentExpected, emptyMeta, invalidMeta, invalidMetaAttribute } from '../message/directive.ts';
import { skipSpace, splitWords, strip, stripEnd } from '../python/index.ts';
import { report } from '../reporter.ts';
import type { RstState } from '../state.ts';
import type { Directive, DirectiveUse } from './directive.ts';
import { failDirective, reportWithBlock } from './failure.ts';

/**
 * `meta`: data about the document for writers of HTML, one field each.
 *
 *     .. meta::
 *        :description lang=en: what it is about
 */
export const meta: Directive = {
  requiredArguments: 0,
  optionalArguments: 0,
  finalArgumentWhitespace: false,
  hasContent: true,
  run(state, use) {
    if (!use.hasContent) return [failDirective(state, use, contentExpected(use.name))];
    const nodes = metaNodes(state, use);
    const { children } = state.document;
    const index = children.findIndex((child) => !isTitular(child) && child.type !== 'meta');
    children.splice(Math.max(index, 0), 0, ...nodes);
    return [];
  },
};

function metaNodes(state: RstState, use: DirectiveUse): RstNodes[] {
  const { content } = use;
  const nodes: RstNodes[] = [];
  for (let index = 0; index < content.length; ) {
    if (stripEnd(content[index]!.text) === '') {
      index++;
      continue;
    }
    const nameEnd = fieldNameEnd(content[index]!.text);
    if (nameEnd === 0) {
      nodes.push(reportWithBlock(state, use, invalidMeta()));
      break;
    }
    let end = index + 1;
    while (end < content.length && (content[end]!.text === '' || content[end]!.text[0] === ' ')) end++;
    nodes.push(metaNode(state, content.slice(index, end), nameEnd));
    index = end;
  }
  return nodes;
}

/** The element that a field makes, or the message about it. */
function metaNode(state: RstState, lines: readonly Line[], nameEnd: number): RstNodes {
  const name = removeEscapes(escapeToNull(lines[0]!.text.slice(1, nameEnd)));
  const body = bodyTexts(lines, nameEnd);
  const place = placeOfLines(lines);
  const last = lines.slice(-1);
  const quoted = [quoteLines(last)];
  if (body.length === 0) return report(state, emptyMeta(name), { place, children: quoted });
  const node = element('meta', { content: removeEscapes(escapeToNull(body.join(' '))), position: place });
  const [first, ...others] = splitWords(name);
  const firstPair = parsePair(first ?? '');
  if ('error' in firstPair) node.name = first ?? '';
  else setAttribute(node, firstPair.name, firstPair.value);
  for (const token of others) {
    const pair = parsePair(token);
    if ('error' in pair) {
      return report(state, invalidMetaAttribute(token, pair.error), { place, children: quoted });
    }
    setAttribute(node, pair.name, pair.value);
  }
  return node;
}

/** The texts of a field's lines without the marker, their common margin and blank lines at the start. */
function bodyTexts(lines: readonly Line[], nameEnd: number): string[] {
  const [marker, ...others] = lines as [Line, ...Line[]];
  const margins = others.filter(({ text }) => strip(text) !== '').map(({ text }) => skipSpace(text, 0));
  const margin = margins.reduce((least, length) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const first = sliceLine(marker, skipBlanks(marker.text, nameEnd + 1)).text;
  const texts = [first, ...others.map(({ text }) => text.slice(Math.min(margin, text.length)))];
  const start = texts.findIndex((text) => strip(text) !== '');
  return start < 0 ? [] : texts.slice(start);
}

function skipBlanks(text: string, index: number): number {
  let at = index;
  while (text[at] === ' ') at++;
  return at;
}

/** The attribute in `name=value`, the value maybe in quotes. Source: docutils' `extract_name_value`. */
function parsePair(token: string): { name: string; value: string } | { error: string } {
  const equals = token.indexOf('=');
  if (equals < 0) return { error: 'missing "="' };
  if (equals === 0) return { error: 'missing attribute name before "="' };
  const name = token.slice(0, equals).toLowerCase();
  const written = token.slice(0, equals);
  const value = token.slice(equals + 1);
  if (value === '') return { error: `missing value after "${written}="` };
  const quote = value[0]!;
  if (quote !== '"' && quote !== "'") return { name, value };
  const end = value.indexOf(quote, 1);
  if (end < 0) return { error: `attribute "${written}" missing end quote (${quote})` };
  if (end < value.length - 1)
    return { error: `attribute "${written}" end quote (${quote}) not followed by whitespace` };
  return { name, value: value.slice(1, end) };
}

const FIELDS: Readonly<Record<string, 'content' | 'name' | 'httpEquiv' | 'lang' | 'scheme'>> = {
  content: 'content',
  name: 'name',
  'http-equiv': 'httpEquiv',
  lang: 'lang',
  scheme: 'scheme',
};

function setAttribute(node: Meta, name: string, value: string): void {
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (field) node[field] = value;
  else node.others = { ...node.others, [name]: value };
}
