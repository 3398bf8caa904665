import type { SignatureTable, VerifierLists } from '../tree/index.ts';
import { formatOffsets } from './format-offsets.ts';
import { formatRegister } from './format-register.ts';
import type { MapField, MapState } from './map.ts';
import type { ArgPlan, Plan, Plans } from './plan.ts';
import type { Program } from './program.ts';
import type { References } from './reference.ts';
import type { RegisterState } from './register.ts';
import { sayWord, type Word } from './words.ts';

/** Why a call is refused. */
export interface Violation {
  readonly rule: Word;
  /** The verifier's sentence. */
  readonly message: string;
  readonly helper: string | undefined;
  /** The register that is to blame, 1 to 5; 0 when it is none of them. */
  readonly register: number;
}

/** What a call that was accepted does, beside filling r0. The same object for every call: read it before the next one. */
export class Effect {
  /** The reference that r0 (or a dynptr) now holds; 0 for none. */
  acquired = 0;
  /** The reference that is gone: whatever else was derived from it is invalid. */
  released = 0;
  /** Every pointer into the packet is invalid. */
  invalidatesPackets = false;
  /** The row that the call was checked by. */
  plan: Plan | undefined = undefined;
}

/** What the arguments of the call at hand have told so far. */
export class Call {
  map: MapState | undefined = undefined;
  hasMap = false;
  /** The greatest size that was given: what a bounded return stays below. */
  largestSize = 0;
  /** The size of the memory that comes back; below 0 when it is not known. */
  memorySize = 0;
  /** The reference among the arguments. */
  reference = 0;
  referenceCount = 0;
  /** The register whose reference is given up. */
  releases: RegisterState | undefined = undefined;
  releasesDynptr = false;
  /** Something is given up of which nobody knows what it is. */
  releasesUnknown = false;
  /** The stack bytes that the helper fills. */
  filled: RegisterState | undefined = undefined;
  filledSize = 0;
  /** The dynptr that is made. */
  madeDynptr: RegisterState | undefined = undefined;
  madeKind = 0;
  dynptrKind = 0;
  dynptrReference = 0;
  /** The field that a kptr is exchanged in. */
  field: MapField | undefined = undefined;
  struct: string | undefined = undefined;
  /** The register that holds a lock. */
  lock: RegisterState | undefined = undefined;

  clear(): void {
    this.map = undefined;
    this.hasMap = false;
    this.largestSize = 0;
    this.memorySize = 0;
    this.reference = 0;
    this.referenceCount = 0;
    this.releases = undefined;
    this.releasesDynptr = false;
    this.releasesUnknown = false;
    this.filled = undefined;
    this.filledSize = 0;
    this.madeDynptr = undefined;
    this.madeKind = 0;
    this.dynptrKind = 0;
    this.dynptrReference = 0;
    this.field = undefined;
    this.struct = undefined;
    this.lock = undefined;
  }
}

/** Everything that the checks share. */
export interface State {
  readonly table: SignatureTable;
  readonly lists: VerifierLists;
  readonly program: Program;
  readonly mayLeak: boolean;
  readonly plans: Plans;
  /** The maps that the program may use, as far as they were met. */
  readonly usableMaps: WeakSet<MapState>;
  readonly references: References;
  readonly call: Call;
  readonly effect: Effect;
  violation: Violation | undefined;
}

/** Notes why the call is refused, and returns false. */
export function refuse(
  state: State,
  word: Word,
  parts: Readonly<Record<string, string | number>> = {},
  register = 0,
): false {
  const { plan } = state.effect;
  const all = {
    ...(plan ? { helper: plan.name, id: plan.id } : {}),
    ...(register === 0 ? {} : { register: `R${register}`, arg: register }),
    ...parts,
  };
  state.violation = {
    rule: word,
    message: sayWord(word, all, state.lists.words),
    helper: plan?.name,
    register,
  };
  return false;
}

/** The same for an argument: its register's name and type are parts of the sentence. */
export function refuseArg(
  state: State,
  word: Word,
  arg: ArgPlan,
  register: RegisterState,
  parts: Readonly<Record<string, string | number>> = {},
): false {
  const { min, max } = register;
  const own = { type: formatRegister(register), offset: min, offsets: formatOffsets(min, max) };
  return refuse(state, word, { ...own, ...parts }, arg.number);
}
