/** Returns `count` blanks: part of a text that is there already, where they are few. */
export function blanks(count: number): string {
  return count <= BLANKS.length ? BLANKS.slice(0, count) : ' '.repeat(count);
}

const BLANKS = ' '.repeat(64);
