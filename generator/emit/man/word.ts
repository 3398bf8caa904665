/** True for what Python's `\w` matches: letters, numbers and the underscore. */
export function isWordCharacter(code: number | undefined): boolean {
  return code !== undefined && WORD.test(String.fromCodePoint(code));
}

const WORD = /^[\p{L}\p{N}_]$/u;
