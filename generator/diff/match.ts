/** What two lists of named things have in common, in the order of the new one, and what only one has. */
export interface Matched<T> {
  readonly both: readonly (readonly [old: T, new: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Returns which values of `old` and `next` go together by their keys. */
export function match<T>(old: ReadonlyMap<string, T>, next: ReadonlyMap<string, T>): Matched<T> {
  const both: [T, T][] = [];
  const added: T[] = [];
  for (const [key, value] of next) {
    const before = old.get(key);
    if (before === undefined) added.push(value);
    else both.push([before, value]);
  }
  const removed = [...old].flatMap(([key, value]) => (next.has(key) ? [] : [value]));
  return { both, removed, added };
}
