import { checkLeaks } from '../leak.ts';
import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

/** A tail call leaves the program: with a map of programs, and nothing held; not every machine lets programs with functions of their own do so. */
export const tailCall: Rule = (state) => {
  const { map } = state.call;
  if (map && map.type !== 'BPF_MAP_TYPE_PROG_ARRAY') return refuse(state, 'prog-array');
  if (!checkLeaks(state, 'tail_call')) return false;
  if (state.references.depth > 0) return refuse(state, 'tail-call-callback');
  return state.program.mayTailCall !== false || refuse(state, 'tail-call-mixed');
};
