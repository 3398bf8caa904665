import { BLANK, endOf } from './pattern.ts';

/**
 * Returns where the enumerators end of a plain enum, the first of which stands at index `body` of `text`: at the closing brace; -1 when they are not plain. Words among the values are not looked at.
 *
 *     enum bpf_x { BPF_A, BPF_B = 4, BPF_C = BPF_B, BPF_D = (1U << 3), };
 *                 ^
 */
export function plainEnumeratorsEnd(text: string, body: number): number {
  let at = body;
  for (;;) {
    const items = endOf(ITEMS, text, at);
    const brace = endOf(LAST, text, items);
    if (brace !== -1) return brace;
    if (items === at) return -1;
    at = items;
  }
}

/** Returns the index behind the semicolon of an enum whose closing brace is at `brace`; -1 when something else stands there. */
export function plainEnumEnd(text: string, brace: number): number {
  return endOf(END, text, brace);
}

const DIGITS = '(?:0[xX][\\da-fA-F]{1,8}|[1-9]\\d{0,8}|0)';
const NUMBER = `-?${DIGITS}[uU]?(?:LL?|ll?)?`;
const BIT = `${DIGITS}[uU]?${BLANK}*<<${BLANK}*(?:[12]?\\d|3[01])`;
const HIGH_BIT = `${DIGITS}[uU]?(?:LL?|ll?)${BLANK}*<<${BLANK}*(?:[1-5]?\\d|6[0-3])`;
/** What has a value whatever the header defines. */
const CONSTANT = `(?:${NUMBER}|${BIT}|${HIGH_BIT})`;
/** A word has a value if it is an enumerator's name. */
const VALUE = `(?:${CONSTANT}|\\(${CONSTANT}\\)|[A-Za-z_]\\w*)`;
const ITEM = `${BLANK}*[A-Za-z_]\\w*(?:${BLANK}*=${BLANK}*${VALUE})?${BLANK}*`;
const ITEMS = new RegExp(`(?:${ITEM},){0,100}`, 'y');
const LAST = new RegExp(`(?:${ITEM}|${BLANK}*)(?=\\})`, 'y');
const END = new RegExp(`\\}${BLANK}*;`, 'y');

/** An enumerator's name with its place, and its value, if that is one word. */
export interface PlainItem {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly alias: string | undefined;
}

/** Returns the enumerators from index `start` to `end` of `text`, which are plain. */
export function plainItems(text: string, start: number, end: number): PlainItem[] {
  const items: PlainItem[] = [];
  PARTS.lastIndex = start;
  for (let part = PARTS.exec(text); part && PARTS.lastIndex <= end; part = PARTS.exec(text)) {
    const name = part[2]!;
    const at = part.index + part[1]!.length;
    items.push({ name, start: at, end: at + name.length, alias: part[3] });
  }
  return items;
}

const PARTS = new RegExp(
  `(${BLANK}*)([A-Za-z_]\\w*)${BLANK}*(?:=${BLANK}*(?:([A-Za-z_]\\w*)|[^,}]*)${BLANK}*)?,?`,
  'y',
);

/**
 * True when every word among the values from index `start` to `end` of `text` stands before it there: it is an enumerator whose value is known then, or was found to be one.
 *
 *     BPF_B = 4, BPF_C = BPF_B
 *                        ^
 */
export function haveKnownWords(text: string, start: number, end: number): boolean {
  const body = text.slice(start, end);
  if (!body.includes('=')) return true;
  let left = MOST_WORDS;
  WORD_VALUE.lastIndex = 0;
  for (let match = WORD_VALUE.exec(body); match; match = WORD_VALUE.exec(body)) {
    if (--left < 0 || !standsBefore(body, match[1]!, WORD_VALUE.lastIndex - match[1]!.length)) return false;
  }
  return true;
}

/** The words before which all of the enum is looked through. */
const MOST_WORDS = 50;

const WORD_VALUE = new RegExp(`=${BLANK}*([A-Za-z_]\\w*)`, 'g');

/** The first time that the word stands there it is a name; that of the enumerator itself does not count. */
function standsBefore(body: string, word: string, end: number): boolean {
  const first = new RegExp(`\\b${word}\\b`).exec(body)!;
  return body.slice(first.index, end).includes(',');
}
