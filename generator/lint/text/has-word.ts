/** Returns true when `word` stands in `text` and is no part of a longer one. */
export function hasWord(text: string, word: string): boolean {
  return indexOfWord(text, word, 0) !== -1;
}

/** Returns where `word` stands first in `text`, from the offset `start` on, as no part of a longer one; -1 when it does not. */
export function indexOfWord(text: string, word: string, start: number): number {
  let at = text.indexOf(word, start);
  while (at !== -1 && (isPart(text.charCodeAt(at - 1)) || isPart(text.charCodeAt(at + word.length)))) {
    at = text.indexOf(word, at + 1);
  }
  return at;
}

/** Whether a unit (NaN beyond the text) is one of `\\w`. */
function isPart(code: number): boolean {
  return (
    (code >= SMALL_A && code <= SMALL_Z) ||
    (code >= BIG_A && code <= BIG_Z) ||
    (code >= ZERO && code <= NINE) ||
    code === UNDERSCORE
  );
}

const [ZERO, NINE, BIG_A, BIG_Z, UNDERSCORE, SMALL_A, SMALL_Z] = [48, 57, 65, 90, 95, 97, 122] as const;
