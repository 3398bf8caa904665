import { joinPlaces, type Line, type Place, placeOfLines, plainPlace } from '../../source/index.ts';
import {
  element,
  escapedText,
  type Plain,
  type RstElements,
  type RstNodes,
  type SystemMessage,
  type Text,
} from '../../tree/index.ts';
import { parseInline } from '../inline/index.ts';
import { stripEnd } from '../python/index.ts';
import type { RstState } from '../state.ts';
import type { BlockContext } from './context.ts';
import { skipBlanks } from './marker.ts';
import { sourceAndLine } from './reader.ts';

/**
 * Returns the term on `line`, which has docutils' number `number`, with its classifiers and the messages about it.
 *
 *     term : one : two
 *          ^^^   ^^^
 */
export function term(
  state: RstState,
  context: BlockContext,
  line: Line,
  number: number,
  parent: RstElements,
): { nodes: Plain[]; messages: readonly SystemMessage[] } {
  const inline = parseInline(state, [line], { line: number, parent });
  const { source, line: at } = sourceAndLine(context, number);
  const first: Plain = { type: 'term', children: inline.nodes, position: placeOfLines([line]), source, line: at };
  const nodes = inline.nodes.some(holdsClassifier) ? divideTerm(first) : [first];
  for (const node of nodes) fitToChildren(node);
  return { nodes, messages: inline.messages };
}

function holdsClassifier(node: RstNodes): boolean {
  return node.type === 'text' && (node.escaped ?? node.value).includes(' : ');
}

/** Returns `term` and its classifiers, which take from it what stands behind the first colon. */
function divideTerm(term: Plain): Plain[] {
  const nodes = [term];
  const whole = term.children;
  term.children = [];
  for (const child of whole) {
    if (child.type !== 'text' || !holdsClassifier(child)) nodes[nodes.length - 1]!.children.push(child);
    else {
      const [head, ...classifiers] = splitText(child);
      nodes[nodes.length - 1]!.children.push(head!);
      for (const part of classifiers) nodes.push(classifier(part));
    }
  }
  return nodes;
}

/** A classifier that begins with `part`, which is empty where other markup follows the colon. */
function classifier(part: Text): Plain {
  return element('classifier', { position: part.position }, (part.escaped ?? part.value) === '' ? [] : [part]);
}

/** The parts of `node` between colons that have blanks on both sides. */
function splitText(node: Text): Text[] {
  const value = node.escaped ?? node.value;
  const parts: Text[] = [];
  let start = 0;
  for (let colon = value.indexOf(':'); colon !== -1; colon = value.indexOf(':', colon + 1)) {
    const end = blanksBefore(value, colon, start);
    if (end === colon || value[colon + 1] !== ' ') continue;
    const stop = parts.length === 0 ? stripEnd(value.slice(0, end)).length : end;
    parts.push(partOf(node, value, start, stop));
    start = skipBlanks(value, colon + 1);
  }
  parts.push(partOf(node, value, start, value.length));
  return parts;
}

function blanksBefore(value: string, index: number, least: number): number {
  let at = index;
  while (at > least && value[at - 1] === ' ') at--;
  return at;
}

/** The part of `node` from index `start` to `end` of its escaped value, with its own place where the markup is as long as the value. */
function partOf(node: Text, value: string, start: number, end: number): Text {
  return escapedText(value.slice(start, end), subPlace(node.position, value.length, start, end));
}

function subPlace(place: Place | undefined, length: number, start: number, end: number): Place | undefined {
  if (!place || place.start.line !== place.end.line || place.end.offset - place.start.offset !== length) return place;
  const { start: from } = place;
  const at = (index: number) => ({ line: from.line, column: from.column + index, offset: from.offset + index });
  return plainPlace(place, { start: at(start), end: at(end) });
}

/** Makes the place of `node` that of its children. */
function fitToChildren(node: Plain): void {
  const first = node.children[0]?.position;
  const last = node.children[node.children.length - 1]?.position;
  if (first && last) node.position = first === last ? first : joinPlaces(first, last);
}
