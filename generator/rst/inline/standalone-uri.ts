import { element, removeEscapes, restoreBackslashes } from '../../tree/index.ts';
import { type ImplicitMarkup, type ImplicitMatch, mayBeginAt, type Segment } from './implicit-markup.ts';
import { type Scan, textIn } from './scan.ts';
import { placeIn } from './text-block.ts';
import { createUriReader, type UriMatch, type UriReader, uriAt } from './uri.ts';
import { MAIL, SCHEME, uriClass } from './uri-character.ts';
import { uriSchemes } from './uri-schemes.ts';

/** URIs and mail addresses that stand by themselves. */
export const standaloneUri: ImplicitMarkup = {
  findFirst(scan, segment) {
    if (!mayHoldUri(scan, segment)) return undefined;
    const reader = readerOf(scan, segment);
    for (let at = segment.start, sign = scan.uriSign; sign < segment.end; sign = nextSign(scan.text, at)) {
      for (at = runStart(scan.text, at, sign); at < sign; at++) {
        if (!(uriClass(scan.text.charCodeAt(at)) & MAIL)) continue;
        const match = mayBeginAt(scan, segment, at) ? uriAt(reader, at) : undefined;
        if (match) return toMatch(scan, match);
      }
      at = sign + 1;
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
  SIGN.lastIndex = start;
  return SIGN.test(text) ? SIGN.lastIndex - 1 : text.length;
}

const SIGN = /[:@]/g;

/** The first of the characters from `least` on that may all stand before the colon of a URI, or the at sign of a mail address, at `sign`. */
function runStart(text: string, least: number, sign: number): number {
  let start = sign;
  while (start > least && (text[start - 1] === '.' || uriClass(text.charCodeAt(start - 1)) & (SCHEME | MAIL))) start--;
  return start;
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
