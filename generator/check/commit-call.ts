import { fillResult } from './fill-result.ts';
import type { Plan } from './plan.ts';
import { GREATEST, LEAST, type RegisterState } from './register.ts';
import type { State } from './state.ts';

/** Does what an accepted call does: gives up and takes references, fills memory and r0, makes invalid what is no more. Returns nothing that could fail. */
export function commitCall(state: State, plan: Plan, registers: readonly RegisterState[], instruction: number): void {
  const { call, effect, references } = state;
  release(state, registers);
  fillStack(state, instruction);
  switchLock(state, plan, registers);
  noteStorage(state, plan);
  const result = registers[0]!;
  fillResult(state, plan, result);
  for (let number = 1; number <= LAST_ARG; number++) registers[number]!.clear();
  const { ref } = plan.row;
  if (ref?.cast_of !== undefined && references.holds(call.reference)) result.reference = call.reference;
  else if (plan.returns.acquires && acquiresWith(state, plan)) {
    result.reference = references.acquire(instruction);
    result.id = result.reference;
    effect.acquired = result.reference;
  }
  if (ref?.dynptr_of !== undefined) result.reference = call.dynptrReference;
  if (plan.row.changes_pkt_data || isPacketDynptr(state, plan)) invalidatePackets(state, registers);
}

const LAST_ARG = 5;

function release({ call, effect, references, mayLeak }: State, registers: readonly RegisterState[]): void {
  if (call.releasesUnknown) while (references.length > 0) references.release(references.firstHeld());
  const { releases } = call;
  if (!releases) return;
  const id = call.releasesDynptr ? call.dynptrReference : releases.reference;
  if (call.releasesDynptr) releases.stack!.write(releases.min, DYNPTR_SIZE);
  if (!references.release(id)) return;
  effect.released = id;
  for (let number = 0; number < registers.length; number++) {
    const register = registers[number]!;
    if (register.reference === id) invalidate(register, mayLeak);
    else register.stack?.dropReference(id);
  }
}

/** Bytes of two slots. */
const DYNPTR_SIZE = 16;

function fillStack({ call, effect, references }: State, instruction: number): void {
  const { filled, madeDynptr } = call;
  if (filled) filled.stack!.write(filled.min, call.filledSize);
  if (!madeDynptr) return;
  const reference = call.madeKind === RINGBUF ? references.acquire(instruction) : 0;
  madeDynptr.stack!.putDynptr(madeDynptr.min, call.madeKind, reference);
  effect.acquired = reference;
}

/** Places in DYNPTR_KINDS, from 1. */
const RINGBUF = 2;
const SKB = 3;
const SKB_META = 5;

/** Writing through a dynptr of a packet moves the packet. */
function isPacketDynptr({ call }: State, { isPacketWrite }: Plan): boolean {
  return isPacketWrite && (call.dynptrKind === SKB || call.dynptrKind === SKB_META);
}

function switchLock({ call, references }: State, plan: Plan, registers: readonly RegisterState[]): void {
  if (!plan.isLock) return;
  if (plan.mayBeUnderLock) references.unlock();
  else references.lock(call.lock?.map, (call.lock ?? registers[1]!).id);
}

function noteStorage({ call, references }: State, { isLocalStorage }: Plan): void {
  if (!isLocalStorage) return;
  if (call.map?.type === 'BPF_MAP_TYPE_CGROUP_STORAGE') references.sharedStorage = call.map;
  else references.processorStorage = call.map;
}

function acquiresWith({ call }: State, { returns }: Plan): boolean {
  return returns.acquiresWith === undefined || (call.map !== undefined && returns.acquiresWith.includes(call.map.type));
}

function invalidatePackets({ effect, mayLeak }: State, registers: readonly RegisterState[]): void {
  effect.invalidatesPackets = true;
  for (let number = 0; number < registers.length; number++) {
    const register = registers[number]!;
    if (register.kind.startsWith('PTR_TO_PACKET')) invalidate(register, mayLeak);
  }
}

/** What is invalid holds nothing; for programs that may see addresses it is a number (mark_reg_invalid). */
export function invalidate(register: RegisterState, mayLeak: boolean): void {
  if (mayLeak) register.number(LEAST, GREATEST);
  else register.clear();
}
