import { mayEndAt, type Scan } from './scan.ts';

/** Returns the index behind the one or two underscores at `at` that mark a reference, behind none when none end the markup, or -1 when it cannot end here at all. */
export function underscoresEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 2 && scan.text[end] === '_') end++;
  while (end >= at && !mayEndAt(scan, end)) end--;
  return end < at ? -1 : end;
}
