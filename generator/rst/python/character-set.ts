/** A set of characters as the ends of its ranges: start, end (exclusive), start, end, … in rising order. */
export type CharacterSet = Int32Array;

/** Returns the set that a table of `character-table.ts` describes. */
export function unpackSet(packed: string): CharacterSet {
  const numbers = packed.split(' ');
  const ends = new Int32Array(numbers.length);
  let last = 0;
  for (const [index, number] of numbers.entries()) {
    last += Number.parseInt(number, 36);
    ends[index] = last;
  }
  return ends;
}

/** Returns the start of the range of `set` that holds `code`, or -1. */
export function rangeStart(set: CharacterSet, code: number): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (set[middle]! <= code) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1 ? set[low - 1]! : -1;
}

/** Returns a test for the set that `packed` describes. It is unpacked when first asked: most pages are ASCII and never do. */
export function lazySet(packed: string): (code: number) => boolean {
  let set: CharacterSet | undefined;
  return (code) => {
    set ??= unpackSet(packed);
    return rangeStart(set, code) >= 0;
  };
}
