import type { EnumeratedList } from '../../tree/index.ts';

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Returns the marker of the list's item at `index`; undefined when its sequence has no such number, or none that is read as one. */
export function formatEnumerator(list: EnumeratedList, index: number): string | undefined {
  const number = formatNumber(list.enumtype, (list.start ?? 1) + index);
  if (number === undefined || (index === 0 && isMistaken(list, number))) return undefined;
  return list.prefix + number + list.suffix;
}

function formatNumber(type: EnumeratedList['enumtype'], number: number): string | undefined {
  if (type === 'arabic') return String(number);
  if (type === 'loweralpha') return letter(number);
  if (type === 'upperalpha') return letter(number)?.toUpperCase();
  return type === 'lowerroman' ? roman(number) : roman(number)?.toUpperCase();
}

/** A single letter is a Roman number only when it is `i`, and `i` always is. */
function isMistaken({ enumtype }: EnumeratedList, number: string): boolean {
  const isI = number.toLowerCase() === 'i';
  return enumtype.endsWith('alpha') ? isI : enumtype.endsWith('roman') && number.length === 1 && !isI;
}

function letter(number: number): string | undefined {
  return number >= 1 && number <= LETTERS.length ? LETTERS[number - 1] : undefined;
}

function roman(number: number): string | undefined {
  if (number < 1 || number > LAST_ROMAN) return undefined;
  let rest = number;
  let text = '';
  for (const [numeral, value] of ROMAN) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LAST_ROMAN = 4999;
