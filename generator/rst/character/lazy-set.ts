import { type CharacterSet, rangeStart, unpackSet } from '../python/index.ts';

/** Returns a test for the set that `packed` describes. It is unpacked when first asked: most pages are ASCII and never do. */
export function lazySet(packed: string): (code: number) => boolean {
  let set: CharacterSet | undefined;
  return (code) => {
    set ??= unpackSet(packed);
    return rangeStart(set, code) >= 0;
  };
}
