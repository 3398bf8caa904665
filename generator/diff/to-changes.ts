import type { Change, HeaderModel } from '../tree/index.ts';
import { constantChanges } from './constant-changes.ts';
import { documentationChanges } from './documentation-changes.ts';
import { enumChanges } from './enum-changes.ts';
import { helperChanges } from './helper-changes.ts';
import { macroChanges } from './macro-changes.ts';
import { layoutPairs, recordChanges } from './record-changes.ts';

/** Returns what changed from the header `old` to the header `next`: helpers, constants, enums, structs and unions, macros, documentation; in each group in the order of the new header. */
export function toChanges(old: HeaderModel, next: HeaderModel): Change[] {
  const pairs = layoutPairs(old, next);
  const [before, after] = pairs[0]!;
  return [
    ...helperChanges(old, next),
    ...constantChanges(old, next, [before, after]),
    ...enumChanges(before, after),
    ...recordChanges(pairs),
    ...macroChanges(old, next),
    ...documentationChanges(old, next),
  ];
}
