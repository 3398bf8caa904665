import { findField, type MapState } from '../map.ts';
import type { ArgPlan } from '../plan.ts';
import type { RegisterState } from '../register.ts';
import { refuseArg, type State } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** The lock of a map's value (process_spin_lock): exactly there, and the one that is held when it is let go. */
export const spinLock: ArgCheck = (state, arg, register) => {
  const { map } = register;
  if (!register.isConstant) return refuseArg(state, 'lock-variable', arg, register);
  if (map && !isLock(state, arg, register, map)) return false;
  state.call.lock = register;
  return true;
};

function isLock(state: State, arg: ArgPlan, register: RegisterState, map: MapState): boolean {
  if (!map.hasTypes) return refuseArg(state, 'lock-without-types', arg, register, { map: map.name });
  const field = findField(map, 'spin_lock');
  if (!field) return refuseArg(state, 'no-spin-lock', arg, register, { map: map.name });
  return (
    field.offset === register.min || refuseArg(state, 'spin-lock-offset', arg, register, { expected: field.offset })
  );
}
