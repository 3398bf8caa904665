import { type ArgPlan, DYNPTR_KINDS } from '../plan.ts';
import type { RegisterState } from '../register.ts';
import { SLOT } from '../stack.ts';
import { refuse, refuseArg, type State } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** Two slots of the stack, in which a dynptr is made or stands already (process_dynptr_func). */
export const dynptr: ArgCheck = (state, arg, register) => {
  if (register.kind !== 'PTR_TO_STACK') return checkHandle(state, arg, register);
  if (!register.isConstant) return refuseArg(state, 'dynptr-variable', arg, register);
  const { min, stack } = register;
  if (min % SLOT !== 0 || min < -state.lists.stack_size || min + 2 * SLOT > 0) {
    return refuseArg(state, 'dynptr-offset', arg, register);
  }
  if (!stack) return true;
  return arg.isUninitialised ? checkFree(state, arg, register) : checkMade(state, arg, register);
};

/** A dynptr that the kernel handed over: it cannot be made again, nor given up. */
function checkHandle(state: State, arg: ArgPlan, register: RegisterState): boolean {
  if (arg.isUninitialised) return refuse(state, 'initialised-dynptr', {}, arg.number);
  if (!arg.isReleased) return true;
  return refuseArg(state, looksForReference(state) ? 'unacquired-dynptr' : 'constant-dynptr', arg, register);
}

/** Where one stands that holds a reference no other may be made. */
function checkFree(state: State, arg: ArgPlan, register: RegisterState): boolean {
  const { min, stack } = register;
  const held = stack!.referenceAt(min) || stack!.referenceAt(min + SLOT);
  if (held !== 0 && state.references.holds(held)) return refuseArg(state, 'referenced-dynptr', arg, register);
  state.call.madeDynptr = register;
  state.call.madeKind = arg.dynptr;
  return true;
}

function checkMade(state: State, arg: ArgPlan, register: RegisterState): boolean {
  const { min, stack } = register;
  const kind = stack!.dynptrAt(min);
  if (arg.isReleased && looksForReference(state) && (kind === 0 || stack!.referenceAt(min) === 0)) {
    return refuseArg(state, 'unacquired-dynptr', arg, register);
  }
  if (kind === 0) return refuseArg(state, 'uninitialised-dynptr', arg, register);
  if (arg.dynptr !== 0 && arg.dynptr !== kind) {
    return refuseArg(state, 'dynptr-type', arg, register, { type: nameOf(arg.dynptr) });
  }
  state.call.dynptrKind = kind;
  state.call.dynptrReference = stack!.referenceAt(min);
  if (!arg.isReleased) return true;
  state.call.releases = register;
  state.call.releasesDynptr = true;
  return true;
}

/** Releases that look for the reference before all else have a sentence for its absence. */
function looksForReference({ lists }: State): boolean {
  return Object.hasOwn(lists.words, 'unacquired-dynptr');
}

/** `ringbuf` for `DYNPTR_TYPE_RINGBUF`. */
function nameOf(kind: number): string {
  return DYNPTR_KINDS[kind - 1]!.slice('DYNPTR_TYPE_'.length).toLowerCase();
}
