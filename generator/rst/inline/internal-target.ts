import { element, restoreBackslashes } from '../../tree/index.ts';
import { unclosedInline } from '../message/inline.ts';
import { fullyNormalizeName, noteExplicitTarget } from '../registry.ts';
import { type Construct, startOf } from './construct.ts';
import { plainMark } from './end-mark.ts';
import { isSpaceAt, textIn } from './scan.ts';
import { readSpan, type Span } from './span.ts';
import { placeIn } from './text-block.ts';

const SPAN: Span = {
  unclosed: unclosedInline('target'),
  mark: plainMark('`'),
  build(scan, start, end) {
    const name = textIn(scan, start.end, end.start);
    const rawsource = restoreBackslashes(scan.text.slice(start.start, end.end));
    const position = placeIn(scan, start.start, end.end);
    const target = element('target', { names: [fullyNormalizeName(name.value)], rawsource, position }, [name]);
    scan.state.seen.targets = true;
    noteExplicitTarget(scan.state, target, scan.parent);
    return target;
  },
};

/**
 * An inline internal target.
 *
 *     the _`goal` of a reference
 *         ^^
 */
export const internalTarget: Construct = {
  find(scan, at) {
    return scan.text[at + 1] === '`' && !isSpaceAt(scan, at + 2) ? startOf(internalTarget, at, at + 2) : undefined;
  },
  read(scan, start) {
    return readSpan(scan, start, SPAN);
  },
};
