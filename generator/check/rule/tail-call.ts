import { checkLeaks } from '../leak.ts';
import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

/** A tail call leaves the program: with a map of programs, and nothing held. */
export const tailCall: Rule = (state) => {
  const { map } = state.call;
  if (map && map.type !== 'BPF_MAP_TYPE_PROG_ARRAY') return refuse(state, 'prog-array');
  if (!checkLeaks(state, 'tail_call')) return false;
  return state.references.depth === 0 || refuse(state, 'tail-call-callback');
};
