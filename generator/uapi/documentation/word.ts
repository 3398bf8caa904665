/** True when the character at `index` of `text` is one that Python's `\w` takes: a letter or number of any script, or `_`. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < FIRST_BEYOND_ASCII) return isAsciiWord(code);
  return code >= FIRST_BEYOND_ASCII && WORD.test(characterAt(text, index));
}

/** Returns where the word that ends at `end` of `text` begins; `end` when none does. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordAt(text, start - 1)) start--;
  return start;
}

const FIRST_BEYOND_ASCII = 128;
const WORD = /^[\p{L}\p{N}]/u;

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** The whole character of which a unit stands at `index`. */
function characterAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(isLow && index > 0 ? index - 1 : index)!);
}
