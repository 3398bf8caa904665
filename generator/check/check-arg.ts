import { checkMapProgram } from './check-map.ts';
import { formatKind, formatRegister } from './format-register.ts';
import type { MapState } from './map.ts';
import type { ArgPlan } from './plan.ts';
import type { RegisterKind, RegisterState } from './register.ts';
import { refuse, refuseArg, type State } from './state.ts';
import { structMatches } from './struct.ts';

/** Checks one argument (check_func_arg): what the register holds, where it points, whose reference it is, and what its type asks for beyond that. */
export function checkArg(state: State, arg: ArgPlan, registers: readonly RegisterState[]): boolean {
  const register = registers[arg.number]!;
  const { kind } = register;
  if (kind === 'NOT_INIT') return refuse(state, 'unreadable', {}, arg.number);
  if (kind === 'UNKNOWN') return noteUnknown(state, arg, register);
  if (arg.type === 'ARG_ANYTHING') {
    return state.mayLeak || !register.isPointer() || refuse(state, 'leaks-address', {}, arg.number);
  }
  if ((kind === 'PTR_TO_PACKET' || kind === 'PTR_TO_PACKET_META') && !state.effect.plan!.takesPackets) {
    return refuse(state, 'packet-access', {}, arg.number);
  }
  const map = arg.type === 'ARG_PTR_TO_MAP_VALUE' ? state.call.map : undefined;
  if (map && isSockmap(map)) return checkSockmapValue(state, arg, register);
  if (register.map && !checkMapProgram(state, register.map)) return false;
  if (!(arg.mayBeNull && register.isNull())) {
    if (!checkKind(state, arg, register, arg.kinds) || !checkStruct(state, arg, register, arg.struct)) return false;
    if (!checkOffset(state, arg, register)) return false;
  }
  return checkReference(state, arg, register) && arg.check(state, arg, register, registers);
}

/** Of what is not known the later checks must know that they know nothing. */
function noteUnknown(state: State, arg: ArgPlan, register: RegisterState): boolean {
  const { call } = state;
  if (arg.type === 'ARG_CONST_ALLOC_SIZE_OR_ZERO') {
    if (!register.isConstant) return refuse(state, 'not-constant', {}, arg.number);
    call.memorySize = Number.POSITIVE_INFINITY;
  }
  if (arg.memory) call.largestSize = Number.POSITIVE_INFINITY;
  if (arg.isReleased) call.releasesUnknown = true;
  return true;
}

function isSockmap({ type }: MapState): boolean {
  return type === 'BPF_MAP_TYPE_SOCKMAP' || type === 'BPF_MAP_TYPE_SOCKHASH';
}

/** What is put into a map of sockets is a socket (resolve_map_arg_type). */
function checkSockmapValue(state: State, arg: ArgPlan, register: RegisterState): boolean {
  if (arg.mayBeNull || arg.isUninitialised || arg.isWritten) return refuseArg(state, 'sockmap-value', arg, register);
  const kinds = (state.lists.register_types.ARG_PTR_TO_BTF_ID_SOCK_COMMON ?? []) as readonly RegisterKind[];
  return (
    checkKind(state, arg, register, kinds) &&
    checkStruct(state, arg, register, SOCK_COMMON) &&
    checkOffset(state, arg, register) &&
    checkReference(state, arg, register)
  );
}

const SOCK_COMMON = 'struct sock_common';

/** Checks that the register's kind is one that the argument takes (check_reg_type). */
function checkKind(state: State, arg: ArgPlan, register: RegisterState, kinds: readonly RegisterKind[]): boolean {
  if (kinds.length === 0) return true;
  const isOwn = arg.type === 'ARG_PTR_TO_BTF_ID' && isLocalKptr(state, register);
  const isListed = isOwn || kinds.includes(register.kind);
  const isFit = isListed && (!register.isReadOnly || arg.isRead) && (!register.isNullable || arg.mayBeNull);
  return (
    isFit || refuseArg(state, 'type', arg, register, { expected: kinds.map((kind) => formatKind(kind)).join(', ') })
  );
}

/** A kptr may be exchanged for an object of the program's own. */
function isLocalKptr({ call }: State, { kind }: RegisterState): boolean {
  return call.field !== undefined && kind.startsWith('PTR_TO_BTF_ID') && kind.includes('MEM_ALLOC');
}

/** Checks what a pointer with a type of the kernel's points to. */
function checkStruct(state: State, arg: ArgPlan, register: RegisterState, struct: string | undefined): boolean {
  if (!register.kind.startsWith('PTR_TO_BTF_ID')) return true;
  if (arg.type === 'ARG_PTR_TO_MEM' || arg.type === 'ARG_PTR_TO_MAP_KEY' || arg.type === 'ARG_PTR_TO_MAP_VALUE') {
    const isSocket = struct === SOCK_COMMON;
    if (!isSocket) return arg.isRead || refuseArg(state, 'written-through', arg, register);
  }
  if (register.isNullable && arg.isReleased) return refuse(state, 'maybe-null', {}, arg.number);
  const expected = struct ?? (arg.type === 'ARG_PTR_TO_BTF_ID_SOCK_COMMON' ? SOCK_COMMON : state.call.field?.struct);
  if (expected === undefined || register.struct === undefined) return true;
  const isStrict = arg.isReleased && arg.type === 'ARG_PTR_TO_BTF_ID';
  if (structMatches(state.program, register.struct, expected, isStrict)) return true;
  if (state.call.field)
    return refuseArg(state, 'kptr-type', arg, register, {
      type: formatRegister(register) + bare(register.struct),
      expected: bare(expected),
    });
  return refuseArg(state, 'struct', arg, register, { type: bare(register.struct), expected: bare(expected) });
}

function bare(struct: string): string {
  return struct.replace(/^struct /, '');
}

/** Checks where the pointer points within its object (check_func_arg_reg_off): most must be as they came. */
function checkOffset(state: State, arg: ArgPlan, register: RegisterState): boolean {
  const { kind, min, max, isConstant } = register;
  const isZero = isConstant && min === 0 && max === 0;
  if (isZero || kind === 'SCALAR_VALUE') return true;
  if (arg.isReleased && arg.type !== 'ARG_PTR_TO_DYNPTR' && arg.type !== 'ARG_PTR_TO_ALLOC_MEM') {
    return refuse(state, 'released-offset', {}, arg.number);
  }
  if (MOVABLE.has(kind) && arg.type !== 'ARG_PTR_TO_ALLOC_MEM') return true;
  if (!isConstant) return refuseArg(state, 'variable-offset', arg, register);
  if (min < 0) return refuseArg(state, 'negative-offset', arg, register);
  return kind.startsWith('PTR_TO_BTF_ID') || refuseArg(state, 'modified-pointer', arg, register);
}

/** Kinds that may point anywhere into their memory. */
const MOVABLE: ReadonlySet<RegisterKind> = new Set<RegisterKind>([
  'PTR_TO_STACK',
  'PTR_TO_PACKET',
  'PTR_TO_PACKET_META',
  'PTR_TO_MAP_KEY',
  'PTR_TO_MAP_VALUE',
  'PTR_TO_MEM',
  'PTR_TO_MEM | MEM_RINGBUF',
  'PTR_TO_MEM | MEM_ALLOC',
  'PTR_TO_BUF',
  'PTR_TO_ARENA',
]);

/** Notes whose reference the argument is; one that is to be given up must be held. */
function checkReference(state: State, arg: ArgPlan, register: RegisterState): boolean {
  const { call, references } = state;
  const { reference } = register;
  const isHeld = references.holds(reference);
  if (arg.isReleased && arg.type !== 'ARG_PTR_TO_DYNPTR' && !register.isNull()) {
    if (!isHeld) return refuse(state, 'unreferenced', {}, arg.number);
    call.releases = register;
  }
  if (!isHeld) return true;
  call.reference = reference;
  call.referenceCount++;
  const isOne = call.referenceCount === 1 || !Object.hasOwn(state.lists.words, 'second-reference');
  return isOne || refuse(state, 'second-reference', { count: call.referenceCount }, arg.number);
}
