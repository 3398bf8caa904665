import { refuseArg } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** A string in a map that nobody writes to any more (check_arg_const_str): at a constant place, with its end in the value. */
export const constantString: ArgCheck = (state, arg, register) => {
  const { map, min } = register;
  if (!map) return true;
  if (!map.isReadOnly || !map.isFrozen) return refuseArg(state, 'string-writable', arg, register);
  if (!register.isConstant) return refuseArg(state, 'string-variable', arg, register);
  if (!map.content) return refuseArg(state, 'string-indirect', arg, register);
  if (min < 0 || min >= map.valueSize) {
    return refuseArg(state, 'outside-value', arg, register, { size: map.valueSize, length: map.valueSize - min });
  }
  const end = map.content.indexOf(0, min);
  return (end !== -1 && end < map.valueSize) || refuseArg(state, 'string-endless', arg, register);
};
