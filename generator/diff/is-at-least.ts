import type { Change, ChangeClass } from '../tree/index.ts';

const CLASSES: readonly ChangeClass[] = ['abi', 'api', 'doc'];

/** True when a change is one that `limit` asks about, of that class or a graver one, and is not safe. */
export function isAtLeast(change: Change, limit: ChangeClass): boolean {
  return change.impact !== 'safe' && CLASSES.indexOf(change.class) <= CLASSES.indexOf(limit);
}
