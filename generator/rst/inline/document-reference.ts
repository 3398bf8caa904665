import { element, restoreBackslashes } from '../../tree/index.ts';
import { decimals } from '../python/character-table.ts';
import { lazySet, parseInteger, skipSpace } from '../python/index.ts';
import { pepUri, rfcUri } from '../role/index.ts';
import { type ImplicitMarkup, type ImplicitMatch, mayBeginAt, type Segment } from './implicit-markup.ts';
import { mayEndAt, type Scan, textIn } from './scan.ts';
import { placeIn } from './text-block.ts';

/** `PEP 8`, `pep-0008`, `pep-0008.txt`: references to Python's enhancement proposals. */
export const pepReference = numberedReference('Pp', findPep, pepUri);

/** `RFC 2822`, `RFC-2822`, `RFC2822`: references to requests for comments. */
export const rfcReference = numberedReference('R', findRfc, rfcUri);

/** The ends of the number and of the whole reference, for each way to read it; the first one after which markup may end counts. */
interface Reading {
  numberStart: number;
  numberEnd: number;
  end: number;
}

function numberedReference(
  firstLetters: string,
  readings: (text: string, at: number, limit: number) => Reading[],
  toUri: (number: number | bigint) => string,
): ImplicitMarkup {
  const findAt = (scan: Scan, segment: Segment, at: number): ImplicitMatch | undefined => {
    const fit = readings(scan.text, at, segment.end).find(({ end }) => end === segment.end || mayEndAt(scan, end));
    return fit && toMatch(scan, at, fit, toUri);
  };
  return {
    findFirst(scan, segment) {
      for (let at = segment.start; at < segment.end; at++) {
        if (!firstLetters.includes(scan.text[at]!)) continue;
        const match = mayBeginAt(scan, segment, at) ? findAt(scan, segment, at) : undefined;
        if (match) return match;
      }
      return undefined;
    },
    findAtStart: (scan, segment) => findAt(scan, segment, segment.start),
  };
}

function toMatch(
  scan: Scan,
  start: number,
  { numberStart, numberEnd, end }: Reading,
  toUri: (number: number | bigint) => string,
): ImplicitMatch {
  return {
    start,
    end,
    build() {
      const number = parseInteger(scan.text.slice(numberStart, numberEnd));
      if ('error' in number) return undefined;
      const rawsource = restoreBackslashes(scan.text.slice(start, end));
      return element('reference', { refuri: toUri(number.value), rawsource, position: placeIn(scan, start, end) }, [
        textIn(scan, start, end),
      ]);
    },
  };
}

function findPep(text: string, at: number, limit: number): Reading[] {
  if (text.startsWith('pep-', at)) return findPepFile(text, at + 'pep-'.length, limit);
  return text.startsWith('PEP', at) ? spacedNumber(text, at + 'PEP'.length, limit) : [];
}

/** `0008` or `0008.txt` at `start`. docutils takes any character before `txt`, also the number's last digit. */
function findPepFile(text: string, start: number, limit: number): Reading[] {
  const end = digitsEnd(text, start, limit);
  const readings: Reading[] = [];
  const hasEnding = (dot: number) => dot + 4 <= limit && text[dot] !== '\n' && text.startsWith('txt', dot + 1);
  if (end > start && hasEnding(end)) readings.push({ numberStart: start, numberEnd: end, end: end + 4 });
  if (end > start) readings.push({ numberStart: start, numberEnd: end, end });
  if (end > start + 1 && hasEnding(end - 1)) readings.push({ numberStart: start, numberEnd: end - 1, end: end + 3 });
  return readings;
}

function findRfc(text: string, at: number, limit: number): Reading[] {
  if (!text.startsWith('RFC', at)) return [];
  const start = at + 'RFC'.length;
  if (text[start] === '-') return numberAt(text, start + 1, limit);
  const direct = numberAt(text, start, limit);
  return direct.length > 0 ? direct : spacedNumber(text, start, limit);
}

/** A number behind white space at `at`. */
function spacedNumber(text: string, at: number, limit: number): Reading[] {
  const start = skipSpace(text, at);
  return start > at ? numberAt(text, start, limit) : [];
}

function numberAt(text: string, start: number, limit: number): Reading[] {
  const end = digitsEnd(text, start, limit);
  return end > start ? [{ numberStart: start, numberEnd: end, end }] : [];
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDecimal(text.codePointAt(end)!)) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

const isDecimal = lazySet(decimals);
