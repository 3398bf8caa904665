import { describeBounds } from '../describe-bounds.ts';
import { refuse } from '../state.ts';
import type { Rule } from './index.ts';

/** A hook that returns nothing has no value to set. */
export const setRetvalVoid: Rule = (state) => {
  const { program } = state;
  const isVoid = program.attachType === 'BPF_LSM_CGROUP' && program.isVoidHook === true;
  return !isVoid || refuse(state, 'retval-void');
};

/** The value is 0 or an error, but for getsockopt programs, which may return anything. */
export const setRetvalRange: Rule = (state, registers) => {
  const value = registers[1]!;
  const { type, attachType } = state.program;
  if (value.kind === 'UNKNOWN') return true;
  if (value.kind !== 'SCALAR_VALUE') return refuse(state, 'retval-scalar', {}, 1);
  if (type === 'BPF_PROG_TYPE_CGROUP_SOCKOPT' && attachType === 'BPF_CGROUP_GETSOCKOPT') return true;
  if (value.min >= LEAST_ERROR && value.max <= 0) return true;
  return refuse(state, 'retval-range', { bounds: describeBounds(value) }, 1);
};

/** -MAX_ERRNO. */
const LEAST_ERROR = -4095;
