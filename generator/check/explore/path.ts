import { References } from '../reference.ts';
import { createRegisters, RegisterState } from '../register.ts';
import { StackState } from '../stack.ts';

/** A function that is being run through: its registers, its stack, and where it goes back to. */
export interface Frame {
  readonly registers: RegisterState[];
  readonly stack: StackState;
  /** What was put on the stack whole, by its offset. */
  readonly slots: Map<number, RegisterState>;
  /** Where the caller goes on. */
  readonly back: number;
}

/** One way through a program, up to the instruction `at`. */
export interface Path {
  at: number;
  readonly frames: Frame[];
  readonly references: References;
  /** A callback ends the path when the frame with this index is left; -1 outside of callbacks. */
  readonly callbackFrame: number;
}

export function createPath(at: number): Path {
  return { at, frames: [createFrame(-1)], references: new References(), callbackFrame: -1 };
}

/** Returns an empty frame; r10 points to its stack. */
export function createFrame(back: number): Frame {
  const registers = createRegisters();
  const stack = new StackState();
  registers[STACK]!.point('PTR_TO_STACK');
  registers[STACK]!.stack = stack;
  return { registers, stack, slots: new Map(), back };
}

const STACK = 10;

export function topOf(path: Path): Frame {
  return path.frames[path.frames.length - 1]!;
}

/** Returns a path that goes on at `at` as this one stands, and changes by itself. */
export function copyPath(path: Path, at: number, callbackFrame = path.callbackFrame): Path {
  const stacks = new Map(path.frames.map(({ stack }) => [stack, copyStack(stack)]));
  const references = new References();
  references.copy(path.references);
  return { at, frames: path.frames.map((frame) => copyFrame(frame, stacks)), references, callbackFrame };
}

/** Pointers into stacks point into the copies. */
function copyFrame(frame: Frame, stacks: ReadonlyMap<StackState, StackState>): Frame {
  const slots = new Map([...frame.slots].map(([offset, slot]) => [offset, copyRegister(slot, stacks)]));
  const registers = frame.registers.map((register) => copyRegister(register, stacks));
  return { registers, stack: stacks.get(frame.stack)!, slots, back: frame.back };
}

function copyRegister(register: RegisterState, stacks: ReadonlyMap<StackState, StackState>): RegisterState {
  const copy = new RegisterState();
  copy.copy(register);
  if (register.stack) copy.stack = stacks.get(register.stack) ?? register.stack;
  return copy;
}

function copyStack(stack: StackState): StackState {
  const copy = new StackState(stack.size);
  copy.copy(stack);
  return copy;
}

/** Calls `visit` with every register and every register that was put on a stack. */
export function eachValue(path: Path, visit: (value: RegisterState) => void): void {
  for (const { registers, slots } of path.frames) {
    for (const register of registers) visit(register);
    for (const slot of slots.values()) visit(slot);
  }
}
