import { isSpace } from '../python/index.ts';

/** The `<…>` at the end of a phrase reference. */
export interface EmbeddedLink {
  /** Where the white space before it begins: what stands before is the reference's text. */
  readonly textEnd: number;
  /** The index of `<`, and the one behind `>`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the link in angle brackets that ends `text`, if one does.
 *
 *     a phrase <https://example.org>
 *             ^^                    ^     textEnd, start, end
 *
 * It stands at the start or behind white space; in it are neither brackets, unless escaped, nor white space at the two ends.
 */
export function findEmbeddedLink(text: string): EmbeddedLink | undefined {
  const close = text.length - 1;
  if (text[close] !== '>' || !isFit(text, close - 1) || text[close - 1] === '\0') return undefined;
  let open = close - 1;
  while (open >= 0 && !isBracket(text, open)) open--;
  if (text[open] !== '<' || open + 1 === close || !isFit(text, open + 1)) return undefined;
  let textEnd = open;
  while (textEnd > 0 && (text[textEnd - 1] === ' ' || text[textEnd - 1] === '\n')) textEnd--;
  return textEnd === open && open > 0 ? undefined : { textEnd, start: open, end: close + 1 };
}

function isFit(text: string, at: number): boolean {
  return at >= 0 && !isSpace(text.charCodeAt(at));
}

/** True for an angle bracket that is not escaped. */
function isBracket(text: string, at: number): boolean {
  return (text[at] === '<' || text[at] === '>') && text[at - 1] !== '\0';
}
