import {
  element,
  escapedText,
  type Reference,
  type RstNodes,
  removeEscapes,
  restoreBackslashes,
  type Target,
} from '../../tree/index.ts';
import { compat } from '../compat.ts';
import { splitWords } from '../python/index.ts';
import {
  fullyNormalizeName,
  noteExplicitTarget,
  noteImplicitTarget,
  noteIndirectTarget,
  noteRefname,
  whitespaceNormalizeName,
} from '../registry.ts';
import type { Found } from './construct.ts';
import { type EmbeddedLink, findEmbeddedLink } from './embedded-link.ts';
import type { FoundEnd } from './end-mark.ts';
import { type Scan, textIn } from './scan.ts';
import { placeIn } from './text-block.ts';
import { isMailAddress, isUriStart } from './uri.ts';

/** What a link in angle brackets points to: the name of another target, or a URI. */
interface Link {
  kind: 'alias' | 'uri';
  value: string;
  target: Target;
}

/**
 * Returns a reference of several words, anonymous when two underscores end it, with the target that may be embedded in it.
 *
 *     `a phrase`_   `anonymous`__   `text <https://example.org>`_   `text <other_>`_
 *     ^
 *
 * Source: "Hyperlink References" and "Embedded URIs and Aliases" in docutils' specification.
 */
export function phraseReference(scan: Scan, start: number, end: FoundEnd): Found {
  const escaped = scan.text.slice(start + 1, end.start);
  const embedded = findEmbeddedLink(escaped);
  const link = embedded && readLink(scan, escaped, start + 1, embedded);
  const label = embedded && embedded.textEnd > 0 ? textIn(scan, start + 1, start + 1 + embedded.textEnd) : undefined;
  const content = label ?? (link ? escapedText(link.value, link.target.position) : textIn(scan, start + 1, end.start));
  const reference = element(
    'reference',
    {
      name: whitespaceNormalizeName(content.value),
      rawsource: restoreBackslashes(scan.text.slice(start, end.end)),
      position: placeIn(scan, start, end.end),
    },
    [content],
  );
  const isAnonymous = scan.text.endsWith('__', end.end);
  const nodes = isAnonymous ? noteAnonymous(scan, reference, link) : noteNamed(scan, reference, content.value, link);
  return { before: start, end: end.end, nodes, messages: [] };
}

/** Reads the link `embedded` in `escaped`, which begins at `offset` of the block. */
function readLink(scan: Scan, escaped: string, offset: number, embedded: EmbeddedLink): Link {
  const written = escaped.slice(embedded.start + 1, embedded.end - 1);
  const rawsource = escaped.slice(embedded.textEnd, embedded.end);
  const position = placeIn(scan, offset + embedded.start, offset + embedded.end);
  const isEscaped = restoreBackslashes(written).endsWith('\\_');
  scan.state.seen.targets = true;
  const isAlias = written.endsWith('_') && !isEscaped && !isUriStart(written, scan.isCharacterLevel);
  if (isAlias) {
    const name = removeEscapes(written.slice(0, -1));
    const value = fullyNormalizeName(name);
    const indirectReferenceName = whitespaceNormalizeName(name);
    const target = element('target', { refname: value, indirectReferenceName, rawsource, position });
    return { kind: 'alias', value, target };
  }
  const value = toUri(written);
  return { kind: 'uri', value, target: element('target', { refuri: value, referenced: 1, rawsource, position }) };
}

/** The URI in `written`: white space that is not escaped goes, and a mail address gets its scheme. */
function toUri(written: string): string {
  const parts = splitEscapedWhitespace(written).map((part) => splitWords(part).join(''));
  const plain = removeEscapes(parts.join(' '));
  const uri = isMailAddress(plain) ? `mailto:${plain}` : plain;
  return uri.endsWith('\\_') ? `${uri.slice(0, -2)}_` : uri;
}

/** Returns the parts of `escaped` between escaped blanks and line ends. */
function splitEscapedWhitespace(escaped: string): string[] {
  return escaped.split('\0 ').flatMap((part) => part.split('\0\n'));
}

function noteAnonymous(scan: Scan, reference: Reference, link: Link | undefined): RstNodes[] {
  if (link?.kind === 'alias') {
    reference.refname = link.value;
    noteRefname(scan.state, reference);
  } else if (link) reference.refuri = link.value;
  else reference.anonymous = 1;
  scan.state.seen.anonymousReferences = true;
  return [reference];
}

function noteNamed(scan: Scan, reference: Reference, label: string, link: Link | undefined): RstNodes[] {
  const { state, parent } = scan;
  const name = fullyNormalizeName(label);
  if (!link) {
    reference.refname = name;
    noteRefname(state, reference);
    return [reference];
  }
  const { target } = link;
  const { embeddedTargetsAreExplicit } = compat(state);
  target.names = [name];
  if (link.kind === 'alias') {
    reference.refname = link.value;
    noteIndirectTarget(state, target);
    noteRefname(state, reference);
  } else {
    reference.refuri = link.value;
    if (embeddedTargetsAreExplicit) noteExplicitTarget(state, target, parent);
  }
  if (!embeddedTargetsAreExplicit) noteImplicitTarget(state, target, parent);
  return [reference, target];
}
