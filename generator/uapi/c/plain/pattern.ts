/**
 * Parts of the patterns of plain code. What they take is C that the exact reader takes without a message, whatever its words mean; the rest is left to that reader. Each `*` is of one character, or the
 * number of turns is limited, so that no search keeps much to go back to.
 */

/** Blanks and ends of lines; comments are blanks here. */
export const BLANK = '[ \\t\\v\\f\\r\\n]';

/** A word that is no part of a type's qualifiers: a type, a keyword or a name. */
export const NAME =
  '(?!(?:const|volatile|restrict|__const|__volatile__|__restrict|__restrict__|extern|static|inline|__inline__|__extension__|register|__attribute__|__attribute)\\b)[A-Za-z_]\\w*';

const ONE_ATTRIBUTE = '\\w+(?:\\(\\w+\\))?';

/** `__attribute__((packed, aligned(8)))`. */
export const ATTRIBUTE = `(?:${BLANK}*__attribute__${BLANK}*\\(\\(${ONE_ATTRIBUTE}(?:, *${ONE_ATTRIBUTE}){0,3}\\)\\))?`;

/** Returns the index behind what the sticky `pattern` finds at `at` of `text`; -1 when it finds nothing. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
