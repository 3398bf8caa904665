import { findField } from '../map.ts';
import { refuseArg } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** The timer of a map's value (check_map_field_pointer): exactly there. Its map is remembered. */
export const timer: ArgCheck = (state, arg, register) => {
  const { map } = register;
  if (!register.isConstant) return refuseArg(state, 'timer-variable', arg, register);
  if (map) {
    if (!map.hasTypes) return refuseArg(state, 'timer-without-types', arg, register, { map: map.name });
    const field = findField(map, 'timer');
    if (!field) return refuseArg(state, 'no-timer', arg, register, { map: map.name });
    if (field.offset !== register.min)
      return refuseArg(state, 'timer-offset', arg, register, { expected: field.offset });
  }
  state.call.map = map;
  state.call.hasMap = true;
  return true;
};
