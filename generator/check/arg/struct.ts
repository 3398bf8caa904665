import { refuse } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** A pointer to something that each processor has its own of: what comes back has its type. */
export const percpuPointer: ArgCheck = (state, arg, register) => {
  if (register.struct === undefined) return refuse(state, 'invalid-struct', {}, arg.number);
  state.call.struct = register.struct;
  return true;
};
