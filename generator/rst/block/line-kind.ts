import { fieldNameEnd } from './field-marker.ts';
import { isAlphanumeric, isMarkerEnd, isUniform, skipBlanks } from './marker.ts';
import { optionsEnd } from './option-marker.ts';
import { readEnumerator } from './read-enumerator.ts';

/** What the first line of a block announces. */
export type LineKind =
  | 'blank'
  | 'indent'
  | 'bullet'
  | 'enumerator'
  | 'fieldMarker'
  | 'optionMarker'
  | 'doctest'
  | 'lineBlock'
  | 'gridTable'
  | 'simpleTable'
  | 'explicitMarkup'
  | 'anonymous'
  | 'line'
  | 'text';

/**
 * Returns what a line announces by its first characters; `margin` is that of `Input.margins`. The order of the questions is docutils' (`Body.initial_transitions`), asked only where the first character
 * leaves them open.
 */
export function lineKind(text: string, margin: number): LineKind {
  if (margin === -1) return 'blank';
  const first = text.charCodeAt(0);
  if (first === 0x20) return 'indent';
  if (isAlphanumeric(first)) return readEnumerator(text) ? 'enumerator' : 'text';
  if (first > 0x7e || first < 0x21) return BULLETS.has(text[0]!) && isMarkerEnd(text, 1) ? 'bullet' : 'text';
  return markedKind(text) ?? (isUniform(text) ? 'line' : 'text');
}

/** True when `text` may be the top or bottom of a grid table: `+-----+--+`. */
export function isGridBorder(text: string): boolean {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x20) end--;
  if (end < 5 || !text.startsWith('+-') || !text.endsWith('-+', end)) return false;
  for (let at = 2; at < end - 2; at++) {
    if (text[at] !== '-' && text[at] !== '+') return false;
  }
  return true;
}

const BULLETS: ReadonlySet<string> = new Set(['-', '+', '*', '\u2022', '\u2023', '\u2043']);

/** The kinds that begin with punctuation, but for the uniform line. */
function markedKind(text: string): LineKind | undefined {
  switch (text[0]) {
    case '-':
    case '+':
      if (isMarkerEnd(text, 1)) return 'bullet';
      if (optionsEnd(text) > 0) return 'optionMarker';
      return isGridBorder(text) ? 'gridTable' : undefined;
    case '*':
      return isMarkerEnd(text, 1) ? 'bullet' : undefined;
    case '(':
    case '#':
      return readEnumerator(text) ? 'enumerator' : undefined;
    case ':':
      return fieldNameEnd(text) > 0 ? 'fieldMarker' : undefined;
    case '/':
      return optionsEnd(text) > 0 ? 'optionMarker' : undefined;
    case '>':
      return text.startsWith('>>>') && isMarkerEnd(text, 3) ? 'doctest' : undefined;
    case '|':
      return isMarkerEnd(text, 1) ? 'lineBlock' : undefined;
    case '=':
      return isSimpleTableTop(text) ? 'simpleTable' : undefined;
    case '.':
      return text.startsWith('..') && isMarkerEnd(text, 2) ? 'explicitMarkup' : undefined;
    case '_':
      return text.startsWith('__') && isMarkerEnd(text, 2) ? 'anonymous' : undefined;
    default:
      return undefined;
  }
}

/** True for two or more groups of `=` apart by blanks. */
function isSimpleTableTop(text: string): boolean {
  let hasGap = false;
  for (let at = 0; at < text.length; ) {
    while (text[at] === '=') at++;
    const group = skipBlanks(text, at);
    if (group === text.length) return hasGap;
    if (group === at || text[group] !== '=') return false;
    hasGap = true;
    at = group;
  }
  return hasGap;
}
