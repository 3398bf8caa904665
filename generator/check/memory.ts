import { isWriteProtected, type MapField, type MapState } from './map.ts';
import type { ArgPlan } from './plan.ts';
import type { RegisterState } from './register.ts';
import { refuseArg, type State } from './state.ts';

/**
 * Checks that a helper may use `size` bytes where `register` points (check_helper_mem_access).
 *
 * `mayBeEmpty` lets a size of 0 pass. `isRaw` says that the memory need not hold anything yet: the helper fills it. Arguments stand alone here, since an object for them would be made at every call.
 */
export function checkMemory(
  state: State,
  arg: ArgPlan,
  register: RegisterState,
  size: number,
  isWrite: boolean,
  mayBeEmpty: boolean,
  isRaw: boolean,
): boolean {
  const { kind, map } = register;
  switch (kind) {
    case 'UNKNOWN':
    case 'PTR_TO_BTF_ID | PTR_TRUSTED':
      return true;
    case 'PTR_TO_PACKET':
    case 'PTR_TO_PACKET_META':
      return checkRegion(state, arg, register, size, mayBeEmpty, register.size, 'outside-packet');
    case 'PTR_TO_MAP_KEY':
      if (isWrite) return refuseArg(state, 'read-only', arg, register);
      return !map || checkRegion(state, arg, register, size, false, map.keySize, 'outside-key');
    case 'PTR_TO_MAP_VALUE':
      return !map || checkValue(state, arg, register, size, isWrite, mayBeEmpty, map);
    case 'PTR_TO_STACK':
      return checkStack(state, arg, register, size, isWrite, mayBeEmpty, isRaw);
    case 'PTR_TO_MEM':
    case 'PTR_TO_MEM | MEM_RINGBUF':
    case 'PTR_TO_MEM | MEM_ALLOC':
    case 'PTR_TO_BUF':
      if (isWrite && register.isReadOnly) return refuseArg(state, 'read-only', arg, register);
      return checkRegion(state, arg, register, size, mayBeEmpty, register.size, 'outside-memory');
    default:
      return checkOther(state, arg, register, size, mayBeEmpty);
  }
}

/** The context of some programs is memory; NULL is memory of no size. */
function checkOther(state: State, arg: ArgPlan, register: RegisterState, size: number, mayBeEmpty: boolean): boolean {
  if (register.kind === 'PTR_TO_CTX' && state.lists.helper_ctx_access.includes(state.program.type)) {
    return checkRegion(state, arg, register, size, mayBeEmpty, LARGEST_CONTEXT, 'outside-context');
  }
  return (mayBeEmpty && size === 0 && register.isNull()) || refuseArg(state, 'not-memory', arg, register);
}

/** U16_MAX: how far a syscall program's context may reach. */
const LARGEST_CONTEXT = 0xffff;

type Outside = 'outside-packet' | 'outside-key' | 'outside-value' | 'outside-context' | 'outside-memory';

/** Checks that all of the access lies in the first `room` bytes, wherever in its range the offset is (check_mem_region_access). */
function checkRegion(
  state: State,
  arg: ArgPlan,
  register: RegisterState,
  size: number,
  mayBeEmpty: boolean,
  room: number,
  word: Outside,
): boolean {
  const { min, max, id } = register;
  if (min < 0) return refuseArg(state, 'negative-index', arg, register);
  const isSized = size > 0 || mayBeEmpty;
  if (!isSized || min + size > room) return refuseArg(state, word, arg, register, { size: room, length: size, id });
  if (max >= state.lists.max_offset) return refuseArg(state, 'unbounded-index', arg, register);
  return max + size <= room || refuseArg(state, word, arg, register, { size: room, offset: max, length: size, id });
}

function checkValue(
  state: State,
  arg: ArgPlan,
  register: RegisterState,
  size: number,
  isWrite: boolean,
  mayBeEmpty: boolean,
  map: MapState,
): boolean {
  if (isWrite && isWriteProtected(map))
    return refuseArg(state, 'map-write', arg, register, { size: map.valueSize, length: size });
  if (!isWrite && map.isWriteOnly)
    return refuseArg(state, 'map-read', arg, register, { size: map.valueSize, length: size });
  if (!checkRegion(state, arg, register, size, mayBeEmpty, map.valueSize, 'outside-value')) return false;
  const field = fieldWithin(map, register.min, register.max + size);
  if (!field) return true;
  const word = field.kind.startsWith('kptr') ? 'field-by-helper' : 'field-by-load';
  return refuseArg(state, word, arg, register, { field: FIELD_NAMES[field.kind] });
}

const FIELD_NAMES: Readonly<Record<MapField['kind'], string>> = {
  spin_lock: 'bpf_spin_lock',
  timer: 'bpf_timer',
  kptr_unref: 'kptr',
  kptr_ref: 'kptr',
  kptr_percpu: 'percpu_kptr',
  other: 'special field',
};

/** Returns the first field of the map's value that overlaps the bytes from `start` to before `end`. */
function fieldWithin({ fields }: MapState, start: number, end: number): MapField | undefined {
  if (!fields) return undefined;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!;
    if (start < field.offset + field.size && field.offset < end) return field;
  }
  return undefined;
}

/** Checks bytes of the stack (check_stack_range_initialized): inside the frame, and written before unless the helper fills them. */
function checkStack(
  state: State,
  arg: ArgPlan,
  register: RegisterState,
  size: number,
  isWrite: boolean,
  mayBeEmpty: boolean,
  isRaw: boolean,
): boolean {
  const { min, max, isConstant, stack } = register;
  if (size === 0 && !mayBeEmpty) return refuseArg(state, 'stack-zero-size', arg, register);
  if (min < -state.lists.stack_size || min >= 0 || max + size > 0)
    return refuseStack(state, arg, register, size, isWrite);
  if (!isConstant && !state.mayLeak) return refuseArg(state, 'stack-variable', arg, register);
  if (!stack) return true;
  if (isRaw && isConstant) return noteFilled(state, arg, register, size);
  const unwritten = stack.firstUnwritten(min, max - min + size);
  return (
    unwritten === -1 ||
    state.mayLeak ||
    refuseArg(state, 'stack-unwritten', arg, register, { at: unwritten, length: size })
  );
}

/** The sentence depends on whether the offset is known, and within bounds. */
function refuseStack(state: State, arg: ArgPlan, register: RegisterState, size: number, isWrite: boolean): false {
  const { min, max, isConstant } = register;
  const { max_offset: most } = state.lists;
  const kind = isConstant ? '' : min <= -most || max >= most ? 'unbounded-' : 'variable-outside-';
  const way = isWrite ? 'write' : 'read';
  return refuseArg(state, `stack-${kind === '' ? 'outside-' : kind}${way}`, arg, register, { length: size });
}

/** A helper that fills memory must not fill a dynptr. */
function noteFilled(state: State, arg: ArgPlan, register: RegisterState, size: number): boolean {
  const dynptr = register.stack!.firstDynptr(register.min, size);
  if (dynptr !== 0) return refuseArg(state, 'stack-dynptr', arg, register, { offset: dynptr });
  state.call.filled = register;
  state.call.filledSize = size;
  return true;
}
