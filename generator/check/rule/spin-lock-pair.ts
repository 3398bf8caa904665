import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

/** One lock at a time, and it is the same one that is let go. Of the two helpers the one that may be called under a lock lets go. */
export const spinLockPair: Rule = (state) => {
  const { references, call, effect } = state;
  const { lock } = call;
  if (!effect.plan!.mayBeUnderLock) return !references.isLocked || refuse(state, 'second-lock', {}, 1);
  if (!references.isLocked) return refuse(state, 'unlock-without-lock', {}, 1);
  if (!lock) return true;
  const isSame = lock.map === references.lockedMap && lock.id === references.lockedId;
  return isSame || refuse(state, 'unlock-other', {}, 1);
};
