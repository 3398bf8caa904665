/** Returns the indices of a longest rising subsequence of `values`: what is left when the fewest values are taken out to bring the rest in order. Patience sorting, n log n. */
export function longestRising(values: readonly number[]): Set<number> {
  /** At each length, the index of the smallest value that a rising sequence of that length can end with. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends[ends.length - 1]; at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
