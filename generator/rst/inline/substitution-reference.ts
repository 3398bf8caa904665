import { element, type RstNodes, restoreBackslashes } from '../../tree/index.ts';
import { unclosedInline } from '../message/inline.ts';
import { fullyNormalizeName, noteRefname, noteSubstitutionRef } from '../registry.ts';
import { type Construct, startOf } from './construct.ts';
import { isBehindText } from './end-mark.ts';
import { underscoresEnd } from './reference-suffix.ts';
import { isSpaceAt, type Scan, textIn } from './scan.ts';
import { readSpan, type Span } from './span.ts';
import { placeIn } from './text-block.ts';

const SPAN: Span = {
  unclosed: unclosedInline('substitution_reference'),
  mark: { mark: '|', endAt: (scan, at) => underscoresEnd(scan, at + 1), mayStandAt: isBehindText },
  build: (scan, start, end) => build(scan, start.start, end.start, end.end),
};

/**
 * A reference to a substitution, which may be a hyperlink reference too.
 *
 *     written |today| by |author|_
 *             ^          ^
 */
export const substitutionReference: Construct = {
  find(scan, at) {
    const isStart = scan.text[at + 1] !== '|' && !isSpaceAt(scan, at + 1);
    return isStart ? startOf(substitutionReference, at, at + 1) : undefined;
  },
  read(scan, start) {
    return readSpan(scan, start, SPAN);
  },
};

/** The substitution between the bars at `start` and `bar`, in a hyperlink reference when underscores stand between `bar` and `end`. */
function build(scan: Scan, start: number, bar: number, end: number): RstNodes {
  const name = textIn(scan, start + 1, bar);
  const position = placeIn(scan, start, bar + 1);
  const rawsource = restoreBackslashes(scan.text.slice(start, end));
  const substitution = element('substitutionReference', { refname: '', rawsource, position }, [name]);
  scan.state.seen.substitutionReferences = true;
  if (bar + 3 === end) scan.state.seen.anonymousReferences = true;
  noteSubstitutionRef(scan.state, substitution, name.value);
  const underscores = end - bar - 1;
  if (underscores === 0) return substitution;
  const fields = { rawsource: `|${name.value}${scan.text.slice(bar, end)}`, position: placeIn(scan, start, end) };
  if (underscores === 2) return element('reference', { ...fields, anonymous: 1 }, [substitution]);
  const reference = element('reference', { ...fields, refname: fullyNormalizeName(name.value) }, [substitution]);
  noteRefname(scan.state, reference);
  return reference;
}
