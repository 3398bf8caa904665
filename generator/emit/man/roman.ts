const DIGITS: readonly [value: number, letters: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Returns `number` (from 1; a few thousand at most make sense) as a roman numeral in capitals. */
export function roman(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [value, letters] of DIGITS) {
    const times = Math.floor(rest / value);
    numeral += letters.repeat(times);
    rest -= times * value;
  }
  return numeral;
}
