/** Returns the number of letters to put in, leave out or change to make `right` of `left`; at least `limit` when it is not below that. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit || left.length > LONGEST || right.length > LONGEST) return limit;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= right.length; to++) {
      const change = row[to - 1]! + (left[at - 1] === right[to - 1] ? 0 : 1);
      const cost = Math.min(change, row[to]! + 1, next[to - 1]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[right.length]!;
}

/** Longer names are no names. */
const LONGEST = 100;

/** Returns the one of `names` that is nearest to `name`, at most `most` edits away. */
export function nearestName(name: string, names: readonly string[], most: number): string | undefined {
  let best: string | undefined;
  let limit = most + 1;
  for (const candidate of names) {
    const distance = editDistance(name, candidate, limit);
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}
