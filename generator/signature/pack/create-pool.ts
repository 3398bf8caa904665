/** A list in which equal items stand once. */
export interface Pool<T> {
  readonly items: T[];
  /** Returns the index of an item that is equal to this one, adding it where there is none. */
  indexOf(item: T): number;
}

/** Returns an empty pool. Items are equal when they print alike. */
export function createPool<T>(): Pool<T> {
  const items: T[] = [];
  const indices = new Map<string, number>();
  return {
    items,
    indexOf(item) {
      const key = typeof item === 'bigint' ? String(item) : JSON.stringify(item);
      const known = indices.get(key);
      if (known !== undefined) return known;
      indices.set(key, items.length);
      return items.push(item) - 1;
    },
  };
}
