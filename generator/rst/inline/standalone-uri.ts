import { element, removeEscapes, restoreBackslashes } from '../../tree/index.ts';
import { type ImplicitMarkup, type ImplicitMatch, mayBeginAt, type Segment } from './implicit-markup.ts';
import { placeIn, type Scan, textIn } from './scan.ts';
import { createUriReader, type UriMatch, type UriReader, uriAt } from './uri.ts';
import { MAIL, uriClass } from './uri-character.ts';
import { uriSchemes } from './uri-schemes.ts';

const COLON = 0x3a;
const AT_SIGN = 0x40;

/** URIs and mail addresses that stand by themselves. */
export const standaloneUri: ImplicitMarkup = {
  findFirst(scan, segment) {
    if (!mayHoldUri(scan, segment)) return undefined;
    const reader = readerOf(scan, segment);
    for (let at = segment.start; at < segment.end; at++) {
      if (!(uriClass(scan.text.charCodeAt(at)) & MAIL)) continue;
      const match = mayBeginAt(scan, segment, at) ? uriAt(reader, at) : undefined;
      if (match) return toMatch(scan, match);
    }
    return undefined;
  },
  findAtStart(scan, segment) {
    if (!mayHoldUri(scan, segment)) return undefined;
    const match = uriAt(readerOf(scan, segment), segment.start);
    return match && toMatch(scan, match);
  },
};

function readerOf(scan: Scan, { end }: Segment): UriReader {
  return createUriReader(scan.text, end, scan.isCharacterLevel);
}

/** Returns true when a colon or an at sign stands in `segment`: without one there is no URI, as in most texts. */
export function mayHoldUri(scan: Scan, { start, end }: Segment): boolean {
  if (scan.uriSign < start) scan.uriSign = nextSign(scan.text, start);
  return scan.uriSign < end;
}

function nextSign(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== COLON && text.charCodeAt(at) !== AT_SIGN) at++;
  return at;
}

function toMatch(scan: Scan, { start, end, scheme }: UriMatch): ImplicitMatch {
  return {
    start,
    end,
    build() {
      if (scheme !== undefined && !uriSchemes.has(scheme.toLowerCase())) return undefined;
      const escaped = scan.text.slice(start, end);
      const refuri = (scheme === undefined ? 'mailto:' : '') + removeEscapes(escaped);
      const position = placeIn(scan, start, end);
      return element('reference', { refuri, rawsource: restoreBackslashes(escaped), position }, [
        textIn(scan, start, end),
      ]);
    },
  };
}
