import { refuseArg } from '../state.ts';
import type { Rule } from './index.ts';

/** The memory of a local dynptr is a map's value: nothing else lives long enough. */
export const dynptrFromMem: Rule = (state, registers) => {
  const memory = registers[1]!;
  if (memory.kind === 'PTR_TO_MAP_VALUE' || memory.kind === 'UNKNOWN') return true;
  return refuseArg(state, 'dynptr-memory', state.effect.plan!.args[0]!, memory);
};
