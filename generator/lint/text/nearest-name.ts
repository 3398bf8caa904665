import { once } from '../once.ts';

/**
 * Returns the number of letters to put in, leave out or change to make `right` of `left`; at least `limit` when it is not below that.
 *
 * With no edit the two go along with each other up to the first letter in which they differ; with each further edit one gets further, on more diagonals of the table (`right`'s index less `left`'s).
 * Source: E. Ukkonen, Algorithms for approximate string matching (1985).
 */
export function editDistance(left: string, right: string, limit: number): number {
  const shift = right.length - left.length;
  if (shift >= limit || -shift >= limit || left.length > LONGEST || right.length > LONGEST) return limit;
  // How far into `left` the edits so far lead, by diagonal.
  const reached = new Array<number>(2 * limit + 1).fill(-2);
  for (let edits = 0; edits < limit; edits++) {
    let before = -2;
    for (let diagonal = -edits; diagonal <= edits; diagonal++) {
      const index = diagonal + limit;
      const here = reached[index]!;
      const after = reached[index + 1]!;
      let at = edits === 0 ? 0 : Math.max(before, here + 1, after + 1);
      while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at + diagonal)) at++;
      if (diagonal === shift && at >= left.length) return edits;
      before = here;
      reached[index] = at;
    }
  }
  return limit;
}

/** Longer names are no names. */
const LONGEST = 100;

/** Returns the one of `names` that is nearest to `name`, at most `most` edits away. */
export function nearestName(name: string, names: readonly string[], most: number): string | undefined {
  let best: string | undefined;
  let limit = most + 1;
  for (let index = 0; index < names.length; index++) {
    const candidate = names[index]!;
    const longer = candidate.length - name.length;
    if (longer >= limit || -longer >= limit) continue;
    const distance = editDistance(name, candidate, limit);
    if (distance >= limit) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** Names are compared so often in one header, which is a hundred times what a real one needs; for what comes later no name is near. */
const MOST_COMPARISONS = 3_000_000;

/** Returns `nearestName` among `names`, which hold no line ends: a name is looked for once, and work has a bound, however many unknown names a header has. */
export function createNearest(names: readonly string[]): (name: string, most: number) => string | undefined {
  const known = new Map<string, string | undefined>();
  const joined = once(() => `${names.join('\n')}\n`);
  let left = MOST_COMPARISONS;
  return (name, most) => {
    const key = `${most} ${name}`;
    if (!known.has(key)) {
      left -= names.length;
      known.set(key, left < 0 ? undefined : nearestName(name, candidatesIn(joined(), name, most) ?? names, most));
    }
    return known.get(key);
  };
}

/** Pieces of fewer letters stand in too many names. */
const SHORTEST_PIECE = 3;

/**
 * Returns those of the names in `joined`, each with a line end behind it, that may be at most `most` edits from `name`, in their order; undefined where it is too short for that. Of so many disjoint pieces
 * of a name and one more, one is left whole, so native searches for the pieces find them all. The pieces are taken from the end, since names of one sort begin alike.
 */
function candidatesIn(joined: string, name: string, most: number): string[] | undefined {
  const length = Math.floor((name.length * 2) / 3 / (most + 1));
  if (length < SHORTEST_PIECE) return undefined;
  const starts = new Set<number>();
  for (let piece = 0; piece <= most; piece++) {
    const end = name.length - piece * length;
    const sought = name.slice(end - length, end);
    let at = joined.indexOf(sought);
    while (at !== -1) {
      starts.add(joined.lastIndexOf('\n', at) + 1);
      at = joined.indexOf(sought, joined.indexOf('\n', at));
    }
  }
  const inOrder = [...starts].sort((left, right) => left - right);
  return inOrder.map((start) => joined.slice(start, joined.indexOf('\n', start)));
}
