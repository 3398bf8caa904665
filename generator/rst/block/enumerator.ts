import type { EnumeratedList } from '../../tree/index.ts';
import { type EnumeratorFormat, enumeratorAffixes } from './read-enumerator.ts';
import { fromRoman, toRoman } from './roman.ts';

/** A way of counting; `#` leaves the counting to docutils. */
export type Sequence = EnumeratedList['enumtype'] | '#';

/** Returns how the enumerator `text` counts, and its ordinal; undefined when a Roman numeral is malformed. `expected` is the sequence of the list that it may go on with, `largestRoman` the largest number with a Roman numeral. */
export function enumeratorValue(
  text: string,
  expected: Sequence | undefined,
  largestRoman: bigint,
): { sequence: Sequence; ordinal: bigint | undefined } {
  const sequence = sequenceOf(text, expected);
  return { sequence, ordinal: ordinalOf(text, sequence, largestRoman) };
}

/** Returns the markers that the item after the one numbered `ordinal` may have, a blank behind each; none when the sequence ends there. */
export function nextMarkers(
  ordinal: bigint,
  sequence: Sequence,
  format: EnumeratorFormat,
  largestRoman: bigint,
): string[] {
  const { prefix, suffix } = enumeratorAffixes[format];
  const next = formatOrdinal(ordinal + 1n, sequence, largestRoman);
  return next === undefined ? [] : [`${prefix}${next}${suffix} `, `${prefix}#${suffix} `];
}

/** The sequences in the order in which docutils tries them. */
const PATTERNS: readonly [Exclude<Sequence, '#'>, RegExp][] = [
  ['arabic', /^[0-9]+$/],
  ['loweralpha', /^[a-z]$/],
  ['upperalpha', /^[A-Z]$/],
  ['lowerroman', /^[ivxlcdm]+$/],
  ['upperroman', /^[IVXLCDM]+$/],
];

function sequenceOf(text: string, expected: Sequence | undefined): Sequence {
  if (text === '#') return '#';
  const fits = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([sequence]) => sequence);
  if (expected) {
    if (fits.includes(expected as Exclude<Sequence, '#'>)) return expected;
  } else if (text === 'i') return 'lowerroman';
  else if (text === 'I') return 'upperroman';
  return fits[0]!;
}

function ordinalOf(text: string, sequence: Sequence, largestRoman: bigint): bigint | undefined {
  switch (sequence) {
    case '#':
      return 1n;
    case 'arabic':
      return text.length > LONGEST_NUMBER ? undefined : BigInt(text);
    case 'loweralpha':
    case 'upperalpha':
      return BigInt(text.toLowerCase().charCodeAt(0) - BEFORE_A);
    default:
      return fromRoman(text.toUpperCase(), largestRoman);
  }
}

/** Python's `int` refuses longer numbers; docutils ends there. */
const LONGEST_NUMBER = 4300;
const BEFORE_A = 0x60;
const LETTERS = 26n;

function formatOrdinal(ordinal: bigint, sequence: Sequence, largestRoman: bigint): string | undefined {
  if (sequence === '#') return '#';
  if (sequence === 'arabic') return String(ordinal);
  const upper = sequence.endsWith('alpha') ? letter(ordinal) : toRoman(ordinal, largestRoman);
  return sequence.startsWith('lower') ? upper?.toLowerCase() : upper;
}

function letter(ordinal: bigint): string | undefined {
  return ordinal > LETTERS ? undefined : String.fromCharCode(Number(ordinal) + BEFORE_A).toUpperCase();
}
