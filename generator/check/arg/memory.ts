import { checkMemory } from '../memory.ts';
import type { ArgPlan } from '../plan.ts';
import type { RegisterState } from '../register.ts';
import { refuse, refuseArg, type State } from '../state.ts';
import type { ArgCheck } from './index.ts';

/** Memory of a size that the contract names. Memory with a size beside it is checked when its size is. */
export const fixedMemory: ArgCheck = (state, arg, register) => {
  if (!arg.isFixed || register.isNull()) return true;
  if (!checkMemory(state, arg, register, arg.size, arg.isWritten, false, arg.isUninitialised)) return false;
  return !arg.isAligned || checkAlignment(state, arg, register);
};

function checkAlignment(state: State, arg: ArgPlan, register: RegisterState): boolean {
  if (register.kind === 'UNKNOWN') return true;
  const before = register.kind === 'PTR_TO_PACKET' ? BEFORE_PACKET : 0;
  if ((before + register.min) % arg.size === 0 && (before + register.max) % arg.size === 0) return true;
  return refuseArg(state, misalignedWord(register), arg, register, { length: arg.size });
}

/** Bytes, NET_IP_ALIGN: drivers place a packet so that the header behind that of Ethernet is aligned, and the packet itself is not. */
const BEFORE_PACKET = 2;

function misalignedWord({ kind }: RegisterState) {
  if (kind === 'PTR_TO_STACK') return 'misaligned-stack';
  if (kind === 'PTR_TO_MAP_VALUE') return 'misaligned-value';
  return kind === 'PTR_TO_PACKET' ? 'misaligned-packet' : 'misaligned-memory';
}

/** The size of the memory before it (check_mem_size_reg): both are checked for the least and the greatest size. */
export const memorySize: ArgCheck = (state, arg, register, registers) => {
  const { memory } = arg;
  const { min, max } = register;
  const mayBeEmpty = arg.type === 'ARG_CONST_SIZE_OR_ZERO';
  if (!memory) return true;
  state.call.largestSize = max;
  if (min < 0) return refuseArg(state, 'negative-size', arg, register);
  if (min === 0 && !mayBeEmpty) return refuseArg(state, 'zero-size', arg, register, { min, max });
  if (max >= state.lists.max_memory) return refuseArg(state, 'unbounded-size', arg, register);
  const isRaw = memory.isUninitialised && register.isConstant;
  return checkMemory(state, memory, registers[memory.number]!, max, memory.isWritten, mayBeEmpty, isRaw);
};

/** A size that must be known before the program runs, since it becomes that of the memory that comes back. */
export const allocatedSize: ArgCheck = (state, arg, register) => {
  if (!register.isConstant) return refuse(state, 'not-constant', {}, arg.number);
  state.call.memorySize = register.min;
  return true;
};
