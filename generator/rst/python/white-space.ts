/** True for what Python's `str.isspace` calls white space: other than JavaScript, U+001C to U+001F and U+0085 are, U+FEFF is not. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Returns the index of the first character of `text` at or after `index` that is not white space. */
export function skipSpace(text: string, index: number): number {
  let at = index;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Returns `text` without the white space at its two ends (Python's `strip`). */
export function strip(text: string): string {
  return stripEnd(text).slice(skipSpace(text, 0));
}

/** Returns `text` without the white space at its end (Python's `rstrip`). */
export function stripEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Returns the words of `text` (Python's `split()`). */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    words.push(text.slice(start, end));
    start = skipSpace(text, end);
  }
  return words;
}

/** Returns the lines of `text` without their ends (Python's `splitlines`). */
export function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** Returns the lines of `text` with their ends (Python's `splitlines(keepends=True)`). */
export function splitLinesWithEnds(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const end of text.matchAll(LINE_ENDS)) {
    const next = end.index + end[0].length;
    lines.push(text.slice(start, next));
    start = next;
  }
  return start < text.length ? [...lines, text.slice(start)] : lines;
}

const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
const LINE_ENDS = new RegExp(LINE_END, 'g');
