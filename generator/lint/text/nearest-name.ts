/**
 * Returns the number of letters to put in, leave out or change to make `right` of `left`; at least `limit` when it is not below that. What the two have in common at either end is passed over, and only
 * the cells of the table are worked out that a distance below `limit` can go through.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit || left.length > LONGEST || right.length > LONGEST) return limit;
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--;
    rightEnd--;
  }
  return bandedDistance(left.slice(start, leftEnd), right.slice(start, rightEnd), limit);
}

function bandedDistance(left: string, right: string, limit: number): number {
  const row = new Uint8Array(right.length + 1).fill(limit);
  for (let to = 0; to <= Math.min(right.length, limit); to++) row[to] = to;
  for (let at = 1; at <= left.length; at++) {
    const first = Math.max(1, at - limit);
    let diagonal = row[first - 1]!;
    let before = first === 1 ? Math.min(at, limit) : limit;
    row[first - 1] = before;
    let least = before;
    for (let to = first; to <= Math.min(right.length, at + limit); to++) {
      const above = row[to]!;
      const change = diagonal + (left[at - 1] === right[to - 1] ? 0 : 1);
      before = Math.min(change, above + 1, before + 1, limit);
      row[to] = before;
      diagonal = above;
      least = Math.min(least, before);
    }
    if (least >= limit) return limit;
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

/** Names are compared so often in one header, which is a hundred times what a real one needs; for what comes later no name is near. */
const MOST_COMPARISONS = 3_000_000;

/** Returns `nearestName` among `names`: a name is looked for once, and work has a bound, however many unknown names a header has. */
export function createNearest(names: readonly string[]): (name: string, most: number) => string | undefined {
  const known = new Map<string, string | undefined>();
  let left = MOST_COMPARISONS;
  return (name, most) => {
    const key = `${most} ${name}`;
    if (!known.has(key)) {
      left -= names.length;
      known.set(key, left < 0 ? undefined : nearestName(name, names, most));
    }
    return known.get(key);
  };
}
