import type { Place } from '../source/index.ts';
import type { Text } from './rst-node.ts';

/**
 * Text between the parser's steps has U+0000 where a backslash stood, so that the character behind it is no markup and lengths do not change. Source: docutils' `escape2null` and `unescape`.
 */
const NULL = '\0';

/** Returns `text` with U+0000 in the place of each backslash that escapes; the character behind one, a backslash too, is left alone. */
export function escapeToNull(text: string): string {
  let at = text.indexOf('\\');
  if (at < 0) return text;
  let escaped = '';
  let start = 0;
  while (at >= 0) {
    escaped += text.slice(start, at) + NULL;
    start = at + 1;
    at = text.indexOf('\\', at + 2);
  }
  return escaped + text.slice(start);
}

/** Returns `escaped` as it is read: without U+0000, and without the blank or line end behind one. */
export function removeEscapes(escaped: string): string {
  if (!escaped.includes(NULL)) return escaped;
  return escaped.replaceAll('\0 ', '').replaceAll('\0\n', '').replaceAll(NULL, '');
}

/** Returns `escaped` as it was typed, with its backslashes. */
export function restoreBackslashes(escaped: string): string {
  return escaped.includes(NULL) ? escaped.replaceAll(NULL, '\\') : escaped;
}

/** Returns a text node of text in which U+0000 stands for the backslashes: its value is what is read. */
export function escapedText(escaped: string, position?: Place): Text {
  const value = removeEscapes(escaped);
  const node: Text = { type: 'text', value, position };
  if (value !== escaped) node.escaped = escaped;
  return node;
}
