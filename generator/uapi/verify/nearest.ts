/** Returns the name that was probably meant by another. */
export type Guess = (name: string) => string | undefined;

/**
 * Returns a function that finds the one of `names` that a name was probably meant to be: the first at the smallest distance of at most two edits; undefined when none is so near. After many comparisons it
 * finds nothing more, so that a header full of unknown names costs no more than one with a few.
 */
export function createGuess(names: readonly string[]): Guess {
  let comparisons = 0;
  return (name) => {
    let best: string | undefined;
    let bestDistance = MOST_EDITS + 1;
    for (const candidate of names) {
      if (++comparisons > MOST_COMPARISONS) return undefined;
      if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
      const distance = editDistance(name, candidate, bestDistance);
      if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    }
    return best;
  };
}

const MOST_EDITS = 2;
const MOST_COMPARISONS = 20_000;
/** Longer names are no names; comparing them would cost the product of their lengths. */
const LONGEST_NAME = 100;

/** The number of letters to put in, leave out or change to make `right` of `left`; at least `limit` when it is not below that. */
function editDistance(left: string, right: string, limit: number): number {
  if (left.length > LONGEST_NAME || right.length > LONGEST_NAME) return limit;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) {
      const change = row[to - 1]! + (left[at - 1] === right[to - 1] ? 0 : 1);
      next.push(Math.min(change, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}
