import { mayFollowMarkup } from '../character/index.ts';
import { MAIL, SCHEME, SCHEME_START, URI, URI_LAST, uriClass } from './uri-character.ts';

/** A URI or mail address that stands by itself. */
export interface UriMatch {
  readonly start: number;
  readonly end: number;
  /** undefined for a mail address. */
  readonly scheme: string | undefined;
}

/**
 * A part of a text in which URIs are looked for. What was read of it is kept, since one run of characters may be tried from each of its letters: where the run ends that was met last, and whether a URI
 * can end in it at all.
 */
export interface UriReader {
  readonly text: string;
  readonly limit: number;
  /** True when a URI may end before `at`. */
  readonly mayEndAt: (at: number) => boolean;
  scheme: { start: number; end: number };
  mailName: { start: number; end: number };
  /** The ends of runs of URI characters, and of mail names, that lead to nothing. */
  deadRun: number;
  deadName: number;
}

/** Returns a reader of `text` up to `limit`. */
export function createUriReader(text: string, limit: number, isCharacterLevel: boolean): UriReader {
  const mayEndAt = (at: number) => isCharacterLevel || at >= limit || mayFollowMarkup(text.codePointAt(at)!);
  return readerOf(text, limit, mayEndAt);
}

/**
 * Returns the URI or mail address that begins at `at`, as long as can be.
 *
 *     (see https://example.org/a?b=c#d, or mail me@example.org.)
 *          ^                                    ^
 *
 * Source: "Standalone Hyperlinks" in docutils' specification; RFC 2396 with RFC 2732.
 */
export function uriAt(reader: UriReader, at: number): UriMatch | undefined {
  const can = classAt(reader, at);
  if (can & SCHEME_START) {
    const colon = schemeEnd(reader, at);
    const end = reader.text[colon] === ':' && colon < reader.limit ? absoluteEnd(reader, colon + 1) : -1;
    if (end >= 0) return { start: at, end, scheme: reader.text.slice(at, colon) };
  }
  const end = can & MAIL ? mailEnd(reader, at) : -1;
  return end >= 0 ? { start: at, end, scheme: undefined } : undefined;
}

/** True when `text` begins with a URI or mail address. */
export function isUriStart(text: string, isCharacterLevel: boolean): boolean {
  return uriAt(createUriReader(text, text.length, isCharacterLevel), 0) !== undefined;
}

/** True when `text` is a mail address. */
export function isMailAddress(text: string): boolean {
  const reader = readerOf(text, text.length, (at) => at === text.length);
  return (classAt(reader, 0) & MAIL) !== 0 && mailEnd(reader, 0) >= 0;
}

const NONE = { start: -1, end: -1 };

function readerOf(text: string, limit: number, mayEndAt: (at: number) => boolean): UriReader {
  return { text, limit, mayEndAt, scheme: NONE, mailName: NONE, deadRun: -1, deadName: -1 };
}

function classAt({ text, limit }: UriReader, at: number): number {
  return at < limit ? uriClass(text.charCodeAt(at)) : 0;
}

function runEnd(reader: UriReader, start: number, bit: number): number {
  let end = start;
  while (classAt(reader, end) & bit) end++;
  return end;
}

function schemeEnd(reader: UriReader, at: number): number {
  const { start, end } = reader.scheme;
  if (at < start || at >= end) reader.scheme = { start: at, end: runEnd(reader, at, SCHEME) };
  return reader.scheme.end;
}

/** The end of the URI whose part behind the scheme begins at `start`, or -1. */
function absoluteEnd(reader: UriReader, start: number): number {
  const end = runEnd(reader, start, URI);
  if (end === start || end === reader.deadRun) return -1;
  const whole = isUriEnd(reader, end) ? endWithQuery(reader, end) : -1;
  const found = whole >= 0 ? whole : lastUriEnd(reader, start, end);
  if (found < 0) reader.deadRun = end;
  return found;
}

/** The end of the query and fragment behind `at`, or of only one of them; -1 when there is neither. */
function endWithQuery(reader: UriReader, at: number): number {
  const { text, limit } = reader;
  if (at >= limit || text[at] !== '?') return fragmentEnd(reader, at);
  const end = runEnd(reader, at + 1, URI);
  const fragment = end > at + 1 && isUriEnd(reader, end) ? fragmentEnd(reader, end) : -1;
  return fragment >= 0 ? fragment : lastUriEnd(reader, at + 1, end);
}

function fragmentEnd(reader: UriReader, at: number): number {
  if (at >= reader.limit || reader.text[at] !== '#') return -1;
  return lastUriEnd(reader, at + 1, runEnd(reader, at + 1, URI));
}

/** The last place between `start` and `end` where a URI can end that has at least one character there, or -1. */
function lastUriEnd(reader: UriReader, start: number, end: number): number {
  for (let at = end; at > start; at--) if (isUriEnd(reader, at) && reader.mayEndAt(at)) return at;
  return -1;
}

/** True when the character before `at` can be a URI's last one: no punctuation, unless `>` follows. */
function isUriEnd(reader: UriReader, at: number): boolean {
  const can = classAt(reader, at - 1);
  return (can & URI_LAST) !== 0 || ((can & URI) !== 0 && at < reader.limit && reader.text[at] === '>');
}

/** The end of the mail address that begins at `at`, or -1. */
function mailEnd(reader: UriReader, at: number): number {
  const { text, limit } = reader;
  const { start, end } = reader.mailName;
  if (at < start || at >= end) reader.mailName = { start: at, end: mailNameEnd(reader, at) };
  const sign = reader.mailName.end;
  if (sign === reader.deadName || sign >= limit || text[sign] !== '@' || text[sign - 1] === '\0') return -1;
  const found = hostEnd(reader, sign + 1);
  if (found < 0) reader.deadName = sign;
  return found;
}

/** The end of the mail characters at `at`, with single dots between them. */
function mailNameEnd(reader: UriReader, at: number): number {
  let end = runEnd(reader, at, MAIL);
  while (reader.text[end] === '.' && classAt(reader, end + 1) & MAIL) end = runEnd(reader, end + 1, MAIL);
  return end;
}

/** The end of the host at `start`, which has two characters at least, or -1. */
function hostEnd(reader: UriReader, start: number): number {
  if ((classAt(reader, start) & MAIL) === 0) return -1;
  let end = start + 1;
  while (classAt(reader, end) & MAIL || (end < reader.limit && reader.text[end] === '.')) end++;
  return lastUriEnd(reader, start + 1, Math.min(end + 1, reader.limit));
}
