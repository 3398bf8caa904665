import { lowerCase } from './character/index.ts';
import { splitWords } from './python/index.ts';

/** Returns `name` in lower case with its words one blank apart: how reference names are compared. Source: docutils' `fully_normalize_name`. */
export function fullyNormalizeName(name: string): string {
  return splitWords(lowerCase(name)).join(' ');
}

/** Returns `name` with its words one blank apart: how substitution names are compared first. Source: docutils' `whitespace_normalize_name`. */
export function whitespaceNormalizeName(name: string): string {
  return splitWords(name).join(' ');
}

/**
 * Returns `text` as an identifier: lower-case ASCII letters, digits and single hyphens, a letter first; empty when nothing of the kind is in it. Letters with marks lose them. Source: docutils' `make_id`.
 */
export function makeId(text: string): string {
  const lower = lowerCase(text);
  const ascii = IS_ASCII.test(lower) ? lower : toAscii(lower);
  return ascii.replace(NOT_ID, '-').replace(LEADING, '').replace(TRAILING, '');
}

/** Runs of other characters become one hyphen; white space is among them. */
const NOT_ID = /[^a-z0-9]+/g;
const LEADING = /^[-0-9]+/;
const TRAILING = /-$/;
const IS_ASCII = /^[\0-\x7f]*$/;
const NOT_ASCII = /[^\0-\x7f]+/g;

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: 'ø',
    d: 'đƌ',
    h: 'ħ',
    i: 'ı',
    l: 'łƚȴ',
    t: 'ŧƫƭȶ',
    b: 'ƀƃ',
    c: 'ƈȼ',
    f: 'ƒ',
    k: 'ƙ',
    n: 'ƞȵ',
    p: 'ƥ',
    y: 'ƴɏ',
    z: 'ƶȥɀ',
    g: 'ǥ',
    j: 'ȷɉ',
    s: 'ȿ',
    e: 'ɇ',
    r: 'ɍ',
    sz: 'ß',
    ae: 'æ',
    oe: 'œ',
    db: 'ȸ',
    qp: 'ȹ',
  }).flatMap(([latin, letters]) => [...letters].map((letter): [string, string] => [letter, latin])),
);

function toAscii(lower: string): string {
  let spelled = '';
  for (const letter of lower) spelled += LETTERS.get(letter) ?? letter;
  return spelled.normalize('NFKD').replace(NOT_ASCII, '');
}
