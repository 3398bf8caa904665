/** Returns the value of the well-formed upper-case Roman numeral `text`, or undefined when it is none or more than `largest`. */
export function fromRoman(text: string, largest: bigint): bigint | undefined {
  const match = WELL_FORMED.exec(text);
  if (text === '' || !match) return undefined;
  let value = 0n;
  let rest = text;
  for (const [digits, number] of DIGITS) {
    while (rest.startsWith(digits)) {
      value += number;
      rest = rest.slice(digits.length);
    }
  }
  return value > largest ? undefined : value;
}

/** Returns `number` as an upper-case Roman numeral, or undefined when it has none: below 1, or more than `largest`. */
export function toRoman(number: bigint, largest: bigint): string | undefined {
  if (number < 1n || number > largest) return undefined;
  let text = '';
  let rest = number;
  for (const [digits, value] of DIGITS) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}

const WELL_FORMED = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const DIGITS: readonly (readonly [string, bigint])[] = [
  ['M', 1000n],
  ['CM', 900n],
  ['D', 500n],
  ['CD', 400n],
  ['C', 100n],
  ['XC', 90n],
  ['XL', 50n],
  ['L', 40n],
  ['X', 10n],
  ['IX', 9n],
  ['V', 5n],
  ['IV', 4n],
  ['I', 1n],
];
