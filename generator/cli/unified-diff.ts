import { createTwoFilesPatch } from 'diff';

/** Returns the difference of two texts as `diff -u` prints it, with git's `a/` and `b/` before the path. */
export function unifiedDiff(before: string, after: string, path: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^=+\n/, '');
}
