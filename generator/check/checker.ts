import type { SignatureCallback, SignatureTable } from '../tree/index.ts';
import { checkCall } from './check-call.ts';
import { checkMapProgram } from './check-map.ts';
import { invalidate } from './commit-call.ts';
import { describeBounds } from './describe-bounds.ts';
import { checkLeaks } from './leak.ts';
import type { MapState } from './map.ts';
import { becomeNotNull } from './null.ts';
import { Plans } from './plan.ts';
import { fulfils, type Program } from './program.ts';
import { References } from './reference.ts';
import type { RegisterState } from './register.ts';
import { Call, Effect, refuse, type State, type Violation } from './state.ts';

/** What checks the calls of one program. */
export interface Checker {
  readonly program: Program;
  /** What the program holds. Whoever looks at several ways through a program keeps copies of it. */
  readonly references: References;
  /** What the last accepted call did. */
  readonly effect: Effect;
  /** Why the last refused call was refused; undefined after one that was accepted. */
  readonly violation: Violation | undefined;
  /**
   * Checks a call of the helper with number `helper`, whose arguments stand in `registers` 1 to 5.
   *
   * When it is right, r0 holds what comes back, r1 to r5 hold nothing, what else of `registers` became invalid holds nothing either, and true is returned; on that way nothing is allocated. When it is not, `violation`
   * says why. `instruction` is where the call stands, for messages about references.
   */
  call(helper: number, registers: readonly RegisterState[], instruction?: number): boolean;
  /** Checks the fields of a call instruction: its opcode, its registers, its offset. */
  instruction(opcode: number, destination: number, source: number, offset: number): boolean;
  /** Checks that the program may use a map at all. */
  map(map: MapState): boolean;
  /** Checks that nothing is held at the program's end. */
  exit(): boolean;
  /** Checks BPF_LD_ABS and BPF_LD_IND, which may end the program; `context` is r6. */
  loadAbsolute(context: RegisterState): boolean;
  /** Returns what the callback of a helper must be; undefined for helpers without one. */
  callbackOf(helper: number): SignatureCallback | undefined;
  /** Says that a callback begins: what it takes it must give up. */
  enterCallback(): void;
  /** Checks the end of a callback and what it returns, `result` is its r0. */
  leaveCallback(callback: SignatureCallback, result: RegisterState): boolean;
  /** Says that the pointers with this id turned out to be NULL: a reference that only they held is none. */
  isNull(registers: readonly RegisterState[], id: number): void;
  /** Makes a register invalid that lies somewhere else than in those that `call` was given, and holds what a call gave up. */
  invalidate(register: RegisterState): void;
  /** Says that they turned out not to be. */
  isNotNull(registers: readonly RegisterState[], id: number): void;
}

/** Returns a checker for the calls of `program` by the rules of `table`, which is all that it needs. */
export function createChecker(table: SignatureTable, program: Program): Checker {
  const state: State = {
    table,
    lists: table.verifier,
    program,
    mayLeak: fulfils(program, 'CAP_PERFMON'),
    plans: new Plans(table, program),
    usableMaps: new WeakSet(),
    references: new References(),
    call: new Call(),
    effect: new Effect(),
    violation: undefined,
  };
  return {
    program,
    references: state.references,
    effect: state.effect,
    get violation() {
      return state.violation;
    },
    call: (helper, registers, instruction = -1) => checkCall(state, helper, registers, instruction),
    instruction: (opcode, destination, source, offset) => checkInstruction(state, opcode, destination, source, offset),
    map: (map) => begin(state) && checkMapProgram(state, map),
    exit: () => begin(state) && checkLeaks(state, 'exit'),
    loadAbsolute: (context) => begin(state) && checkLoadAbsolute(state, context),
    callbackOf: (helper) => state.plans.of(helper)?.row.callback,
    enterCallback: () => {
      state.references.depth++;
    },
    leaveCallback: (callback, result) => begin(state) && leaveCallback(state, callback, result),
    invalidate: (register) => invalidate(register, state.mayLeak),
    isNull: (registers, id) => resolveNull(state, registers, id, true),
    isNotNull: (registers, id) => resolveNull(state, registers, id, false),
  };
}

/** Forgets the call before, so that a sentence does not name its helper. */
function begin(state: State): true {
  state.violation = undefined;
  state.effect.plan = undefined;
  return true;
}

/** BPF_JMP | BPF_CALL | BPF_K. */
const CALL = 0x85;

/** What the source register of a call says: a helper, a function of the program, a function of the kernel. */
const PSEUDO_CALL = 1;
const PSEUDO_KFUNC = 2;

function checkInstruction(state: State, opcode: number, destination: number, source: number, offset: number): boolean {
  begin(state);
  const isOffsetFree = source === PSEUDO_KFUNC;
  const isRight =
    opcode === CALL && destination === 0 && source >= 0 && source <= PSEUDO_KFUNC && (offset === 0 || isOffsetFree);
  if (!isRight) return refuse(state, 'reserved-fields');
  const isFree = source !== PSEUDO_CALL || state.lists.calls_under_lock || !state.references.isLocked;
  return isFree || refuse(state, 'under-lock');
}

function checkLoadAbsolute(state: State, context: RegisterState): boolean {
  const { lists, program, references } = state;
  if (!lists.load_absolute.includes(program.type)) return refuse(state, 'load-absolute-type');
  if (references.depth > 0) return refuse(state, 'load-absolute-callback');
  if (!checkLeaks(state, 'BPF_LD_[ABS|IND]')) return false;
  const isContext = context.kind === 'PTR_TO_CTX' || context.kind === 'UNKNOWN';
  return isContext || refuse(state, 'load-absolute-context');
}

function leaveCallback(
  state: State,
  { ret_range: [least, greatest] }: SignatureCallback,
  result: RegisterState,
): boolean {
  const { references } = state;
  const held = references.firstHeld();
  if (held !== 0) {
    const instruction = references.instructionOf(held);
    return refuse(state, 'reference-leak', { reference: held, instruction });
  }
  references.depth--;
  if (result.kind === 'UNKNOWN') return true;
  if (result.kind !== 'SCALAR_VALUE') return refuse(state, 'callback-scalar');
  if (result.min >= least && result.max <= greatest) return true;
  const value = result.isConstant ? `0x${result.min.toString(16)}` : 'unknown';
  const range = least === greatest ? `0x${least.toString(16)}` : '(0x0; 0x1)';
  return refuse(state, 'callback-range', { bounds: describeBounds(result), min: least, max: greatest, value, range });
}

/** Every pointer with this id is as NULL as the others. A pointer that was acquired has its reference as its id; a cast, which may be NULL where what it was made from is not, has another. */
function resolveNull(state: State, registers: readonly RegisterState[], id: number, isNull: boolean): void {
  for (let number = 0; number < registers.length; number++) {
    const register = registers[number]!;
    if (register.id !== id || !register.isNullable) continue;
    if (!isNull) {
      becomeNotNull(register);
      continue;
    }
    if (register.reference === id) state.references.release(id);
    register.constant(0);
  }
}
