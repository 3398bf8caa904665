/**
 * What an argument must be beyond its kind of register, one function for each argument type. Input: the argument and its register, after its kind was checked. Output: whether the call may go on; what later checks need
 * is noted in `state.call`.
 */
import type { ArgType } from '../../tree/index.ts';
import type { ArgPlan } from '../plan.ts';
import type { RegisterState } from '../register.ts';
import type { State } from '../state.ts';
import { constantString } from './constant-string.ts';
import { dynptr } from './dynptr.ts';
import { kptr } from './kptr.ts';
import { mapKey, mapPointer, mapValue } from './map.ts';
import { allocatedSize, fixedMemory, memorySize } from './memory.ts';
import { spinLock } from './spin-lock.ts';
import { percpuPointer } from './struct.ts';
import { timer } from './timer.ts';

export type ArgCheck = (
  state: State,
  arg: ArgPlan,
  register: RegisterState,
  registers: readonly RegisterState[],
) => boolean;

const nothing: ArgCheck = () => true;

export const ARG_CHECKS: Readonly<Record<ArgType, ArgCheck>> = {
  ARG_DONTCARE: nothing,
  ARG_ANYTHING: nothing,
  ARG_SCALAR: nothing,
  ARG_CONST_MAP_PTR: mapPointer,
  ARG_PTR_TO_MAP_KEY: mapKey,
  ARG_PTR_TO_MAP_VALUE: mapValue,
  ARG_PTR_TO_MEM: fixedMemory,
  ARG_CONST_SIZE: memorySize,
  ARG_CONST_SIZE_OR_ZERO: memorySize,
  ARG_CONST_ALLOC_SIZE_OR_ZERO: allocatedSize,
  ARG_PTR_TO_CTX: nothing,
  ARG_PTR_TO_SPIN_LOCK: spinLock,
  ARG_PTR_TO_SOCK_COMMON: nothing,
  ARG_PTR_TO_SOCKET: nothing,
  ARG_PTR_TO_BTF_ID: nothing,
  ARG_PTR_TO_ALLOC_MEM: nothing,
  ARG_PTR_TO_RINGBUF_MEM: nothing,
  ARG_PTR_TO_BTF_ID_SOCK_COMMON: nothing,
  ARG_PTR_TO_PERCPU_BTF_ID: percpuPointer,
  ARG_PTR_TO_FUNC: nothing,
  ARG_PTR_TO_STACK: nothing,
  ARG_PTR_TO_CONST_STR: constantString,
  ARG_PTR_TO_TIMER: timer,
  ARG_PTR_TO_KPTR: kptr,
  ARG_KPTR_XCHG_DEST: kptr,
  ARG_PTR_TO_DYNPTR: dynptr,
  ARG_PTR_TO_ARENA: nothing,
};
