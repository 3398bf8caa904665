/**
 * Returns the index of the colon that ends the name in the field marker at the start of `text`, or 0 when there is no marker. A colon may stand in the name when it is escaped, or when neither a blank,
 * a backquote nor the line's end follows.
 *
 *     :a\:b:c:  body
 *            ^
 */
export function fieldNameEnd(text: string): number {
  const first = text[1];
  if (text[0] !== ':' || first === undefined || first === ':' || first === ' ') return 0;
  let at = 1;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') {
      if (++at === text.length) return 0;
    } else if (character === ':' && isNameEnd(text[at + 1])) break;
  }
  const next = text[at + 1];
  const isMarker = at < text.length && (next === undefined || next === ' ') && text[at - 1] !== ' ';
  return isMarker ? at : 0;
}

function isNameEnd(next: string | undefined): boolean {
  return next === undefined || next === ' ' || next === '`';
}
