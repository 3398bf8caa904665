/**
 * Escaping for troff: tables, and the functions that apply them.
 *
 * docutils lets some text through as it is: titles of the first level, the document's title and bibliographic fields, alternative texts, URIs. `shielded` is for those, where the document is not trusted.
 */

/** What running text is written as. Source: docutils' `encode_special_chars` and `deunicode`. */
const TEXT: ReadonlyMap<string, string> = new Map([
  ['\\', '\\e'],
  ['-', '\\-'],
  ["'", '\\(aq'],
  ['´', "\\'"],
  ['`', '\\(ga'],
  ['"', '\\(dq'],
  ['\u00a0', '\\ '],
  ['†', '\\(dg'],
]);
const IN_TEXT = /[\\'´`"\u00a0†-]/g;

/** What remains to be done for headings and labels. Source: docutils' `deunicode`. */
const IN_HEADING = /[\u00a0†]/g;

/** What must not be left to a document that is not trusted: escapes, and the end of a quoted argument. */
const IN_SHIELDED = /[\\"]/g;
const REQUEST_AFTER_BREAK = /\n(?=[.'])/g;
const REQUEST_AT_START = /^[.']/;

/** A zero-width character: what follows it is no longer at the start of the line. */
const GUARD = '\\&';

/** Returns running text for troff; with `guardsLines` also where a later line of it begins with a dot. */
export function escapeText(text: string, guardsLines: boolean): string {
  const escaped = text.replace(IN_TEXT, fromTable);
  const guarded = escaped.startsWith('.') ? GUARD + escaped : escaped;
  return guardsLines && guarded.includes('\n.') ? guarded.replaceAll('\n.', `\n${GUARD}.`) : guarded;
}

/** Returns the text of a heading or label: only characters that troff's input cannot have are replaced. */
export function escapeHeading(text: string): string {
  return text.replace(IN_HEADING, fromTable);
}

/** Returns `text` such that troff takes none of it as a request, an escape or the end of an argument; `startsLine` when it will stand at the start of a line. */
export function shielded(text: string, startsLine: boolean): string {
  const safe = text.replace(IN_SHIELDED, fromTable).replace(REQUEST_AFTER_BREAK, `\n${GUARD}`);
  return startsLine && REQUEST_AT_START.test(safe) ? GUARD + safe : safe;
}

/** Returns each line of `text` as a comment. */
export function asComment(text: string): string {
  return `.\\" ${text.replaceAll('\n', '\n.\\" ')}\n`;
}

/** After a run of these a long URI may be broken, and before the first of some dots, when three characters follow. */
const BREAK_AFTER = /[/@?&#]+(?=[^\n]{3})/gu;
const BREAK_BEFORE = /(?<=[^.])(?=\.[^\n]{2})/gu;

/** Returns `uri` with the points marked at which troff may break the line. Source: docutils' `insert_URI_breakpoints`. */
export function breakableUri(uri: string): string {
  return uri.replace(BREAK_AFTER, '$&\\:').replace(BREAK_BEFORE, '\\:');
}

function fromTable(character: string): string {
  return TEXT.get(character)!;
}
