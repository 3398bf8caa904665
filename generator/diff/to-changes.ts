import type { Change, HeaderModel } from '../tree/index.ts';
import { constantChanges } from './constants.ts';
import { documentationChanges } from './documentation.ts';
import { enumChanges } from './enums.ts';
import { helperChanges } from './helpers.ts';
import { macroChanges } from './macros.ts';
import { layoutPairs, recordChanges } from './records.ts';

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
