import { element, type FootnoteReference, type RstNodes, text } from '../../tree/index.ts';
import { stripEnd } from '../python/index.ts';
import {
  fullyNormalizeName,
  noteAutofootnoteRef,
  noteCitationRef,
  noteFootnoteRef,
  noteSymbolFootnoteRef,
} from '../registry.ts';
import type { Construct } from './construct.ts';
import { mayEndAt, nameRunAt, type Scan } from './scan.ts';
import { placeIn } from './text-block.ts';

/**
 * A reference to a footnote or a citation.
 *
 *     one [1]_, the next [#]_, a named one [#name]_, a symbol [*]_ and a citation [CIT2002]_
 *         ^
 */
export const footnoteReference: Construct = {
  find(scan, at) {
    const middle = labelEnd(scan, at + 1);
    if (middle < 0 || !scan.text.startsWith(']_', middle) || !mayEndAt(scan, middle + 2)) return undefined;
    return { construct: footnoteReference, start: at, middle, end: middle + 2 };
  },
  read(scan, { start, middle, end }) {
    const label = scan.text.slice(start + 1, middle);
    const isCitation = !ONLY_DIGITS.test(label) && label[0] !== '#' && label[0] !== '*';
    const node = isCitation ? citation(scan, label, start, end) : footnote(scan, label, start, end);
    const trims = !isCitation && scan.state.settings.trimFootnoteReferenceSpace;
    const before = trims ? scan.base + stripEnd(scan.text.slice(scan.base, start)).length : start;
    return { before, end, nodes: [node], messages: [] };
  },
};

const ONLY_DIGITS = /^[0-9]+$/;

/** The index behind the label at `start`, or -1. */
function labelEnd(scan: Scan, start: number): number {
  const first = scan.text[start];
  if (first === '*') return start + 1;
  if (first === '#') return Math.max(nameRunAt(scan, start + 1).end, start + 1);
  const { end } = nameRunAt(scan, start);
  return end > start ? end : -1;
}

function citation(scan: Scan, label: string, start: number, end: number): RstNodes {
  const node = element('citationReference', { ...fieldsOf(scan, start, end), refname: fullyNormalizeName(label) }, [
    text(label, placeIn(scan, start + 1, end - 2)),
  ]);
  noteCitationRef(scan.state, node);
  return node;
}

function footnote(scan: Scan, label: string, start: number, end: number): RstNodes {
  const { state } = scan;
  const node: FootnoteReference = element('footnoteReference', fieldsOf(scan, start, end));
  let refname = fullyNormalizeName(label);
  if (label[0] === '#') {
    refname = refname.slice(1);
    node.auto = 1;
    noteAutofootnoteRef(state, node);
  } else if (label === '*') {
    refname = '';
    node.auto = '*';
    noteSymbolFootnoteRef(state, node);
  } else node.children.push(text(label, placeIn(scan, start + 1, end - 2)));
  if (refname !== '') {
    node.refname = refname;
    noteFootnoteRef(state, node);
  }
  return node;
}

function fieldsOf(scan: Scan, start: number, end: number) {
  return { rawsource: scan.text.slice(start, end), position: placeIn(scan, start, end) };
}
