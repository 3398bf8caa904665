import { restoreBackslashes } from '../../tree/index.ts';
import { unknownRole } from '../message/directive.ts';
import { multipleRoles, roleOnReference, unclosedInterpretedText } from '../message/inline.ts';
import { isSpace } from '../python/index.ts';
import { report } from '../reporter.ts';
import { lookUpRole } from '../role/index.ts';
import { asProblem, asText, type Construct, type Found, type Start } from './construct.ts';
import { type EndMark, type FoundEnd, findEnd } from './end-mark.ts';
import { phraseReference } from './phrase-reference.ts';
import { problematic } from './problematic.ts';
import { underscoresEnd } from './reference-suffix.ts';
import { isQuoted, isSpaceAt, nameRunAt, type Scan } from './scan.ts';
import { placeIn } from './text-block.ts';

/** The closing backquote with a role or underscores behind it. White space before it counts as text when it is escaped. */
const END: EndMark = {
  mark: '`',
  endAt: (scan, at) => interpretedEnd(scan, at + 1),
  mayStandAt({ text }, at) {
    const code = text.charCodeAt(at - 1);
    return (code !== 0 && !isSpace(code)) || text[at - 2] === '\0';
  },
};

/**
 * Interpreted text with or without a role, or a phrase reference.
 *
 *     a :sup:`raised` or `lowered`:sub: word and `a reference`_
 *       ^    ^           ^                       ^
 */
export const interpretedText: Construct = {
  find(scan, at) {
    const { text } = scan;
    const middle = text[at] === ':' ? roleEnd(scan, at) : at;
    if (middle < 0 || text[middle] !== '`' || text[middle + 1] === '`' || isSpaceAt(scan, middle + 1)) return undefined;
    return { construct: interpretedText, start: at, middle, end: middle + 1 };
  },
  read(scan, start) {
    const prefix = start.start === start.middle ? '' : scan.text.slice(start.start + 1, start.middle - 1);
    if (prefix === '' && isQuoted(scan, start)) return asText(start);
    const end = findEnd(scan, END, start.end);
    return end
      ? readMarkup(scan, start, end, prefix)
      : asProblem(scan, unclosedInterpretedText, start.middle, start.end);
  },
};

/** Tells by what stands behind the closing backquote whether this is interpreted text or a reference. */
function readMarkup(scan: Scan, start: Start, end: FoundEnd, prefix: string): Found {
  const suffix = scan.text.slice(end.start + 1, end.end);
  const hasRoleBehind = suffix.startsWith(':');
  if (hasRoleBehind && prefix !== '') return asProblem(scan, multipleRoles, start.start, end.end);
  if (!suffix.endsWith('_')) return readRole(scan, start, end, hasRoleBehind ? suffix.slice(1, -1) : prefix);
  if (!hasRoleBehind && prefix === '') return phraseReference(scan, start.start, end);
  return asProblem(scan, roleOnReference(hasRoleBehind ? 'suffix' : 'prefix'), start.start, end.end);
}

/** Looks up the role `name` and has it make the nodes. */
function readRole(scan: Scan, start: Start, end: FoundEnd, name: string): Found {
  const { state, text, line, source, parent } = scan;
  const place = placeIn(scan, start.start, end.end);
  const rawtext = restoreBackslashes(text.slice(start.start, end.end));
  const { role, messages } = lookUpRole(state, name, { line, source, place });
  const found = { before: start.start, end: end.end };
  if (!role) {
    const message = report(state, unknownRole(name), { line, source, place });
    return { ...found, nodes: [problematic(state, rawtext, message, parent, place)], messages: [...messages, message] };
  }
  const textPlace = placeIn(scan, start.end, end.start);
  const use = { name, rawtext, text: text.slice(start.end, end.start), line, source, parent, place, textPlace };
  const result = role.run(state, use, {});
  return { ...found, nodes: result.nodes, messages: [...messages, ...result.messages] };
}

/** The index behind the role `:name:` at `at`, or -1. */
function roleEnd(scan: Scan, at: number): number {
  const { end } = nameRunAt(scan, at + 1);
  return end > at + 1 && scan.text[end] === ':' ? end + 1 : -1;
}

/** The index behind the role and the underscores at `at`, either of which may be missing; -1 when the markup cannot end there. */
function interpretedEnd(scan: Scan, at: number): number {
  if (scan.text[at] === ':') {
    const run = nameRunAt(scan, at + 1);
    // Within words a role may also end at one of the colons in its name.
    for (const colon of [run.end, run.colon]) {
      const end = colon > at + 1 && scan.text[colon] === ':' ? underscoresEnd(scan, colon + 1) : -1;
      if (end >= 0) return end;
    }
  }
  return underscoresEnd(scan, at);
}
