/** True when a blank or the end of `text` stands at `index`. */
export function isMarkerEnd(text: string, index: number): boolean {
  return index >= text.length || text.charCodeAt(index) === BLANK;
}

/** Returns the index behind the blanks at `index` of `text`. */
export function skipBlanks(text: string, index: number): number {
  let at = index;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

/** True for an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** True for an ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** True for the printing ASCII characters that are neither letters nor digits. */
export function isPunctuation(code: number): boolean {
  return code > BLANK && code < 0x7f && !isAlphanumeric(code);
}

/** True when `text` is one ASCII punctuation character throughout, but for blanks at its end: a title's line or a transition. */
export function isUniform(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!isPunctuation(first)) return false;
  let at = 1;
  while (text.charCodeAt(at) === first) at++;
  return skipBlanks(text, at) === text.length;
}

const BLANK = 0x20;
