import { element, text } from '../../tree/index.ts';
import { fullyNormalizeName, noteRefname, whitespaceNormalizeName } from '../registry.ts';
import type { Construct } from './construct.ts';
import { underscoresEnd } from './reference-suffix.ts';
import { nameRunAt, type Scan } from './scan.ts';
import { placeIn } from './text-block.ts';

/**
 * A reference whose name needs no backquotes, anonymous when there are two underscores.
 *
 *     see target_ and this__
 *         ^           ^
 */
export const simpleReference: Construct = {
  find(scan, at) {
    const run = nameRunAt(scan, at);
    // Within words a name may also end at one of its underscores: `a_b` holds `a_`.
    for (const middle of [run.end, run.underscore]) {
      const end = middle > at ? referenceEnd(scan, middle) : -1;
      if (end >= 0) return { construct: simpleReference, start: at, middle, end };
    }
    return undefined;
  },
  read(scan, { start, middle, end }) {
    const { state } = scan;
    const label = scan.text.slice(start, middle);
    const name = whitespaceNormalizeName(label);
    const fields = { name, rawsource: scan.text.slice(start, end), position: placeIn(scan, start, end) };
    const children = [text(label, placeIn(scan, start, middle))];
    if (end - middle === 2) {
      state.seen.anonymousReferences = true;
      return { before: start, end, nodes: [element('reference', { ...fields, anonymous: 1 }, children)], messages: [] };
    }
    const reference = element('reference', { ...fields, refname: fullyNormalizeName(label) }, children);
    noteRefname(state, reference);
    return { before: start, end, nodes: [reference], messages: [] };
  },
};

/** The index behind the underscores at `middle`, of which there is at least one, or -1. */
function referenceEnd(scan: Scan, middle: number): number {
  const end = scan.text[middle] === '_' ? underscoresEnd(scan, middle) : -1;
  return end > middle ? end : -1;
}
