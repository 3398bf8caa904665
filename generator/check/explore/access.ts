import { formatRegister } from '../format-register.ts';
import type { Instruction } from '../object/index.ts';
import { GREATEST, LEAST, RegisterState as Register, type RegisterState } from '../register.ts';
import { CLASS, classOf, MODE, modeOf, widthOf } from './opcode.ts';
import { type Frame, type Path, topOf } from './path.ts';

/** Bytes of a register. */
const WHOLE = 8;

/** Does a load or a store. Returns the verifier's sentence for one through a pointer that may be NULL; undefined when there is nothing to say. */
export function doAccess(instruction: Instruction, path: Path): string | undefined {
  const { opcode, destination, source } = instruction;
  const { registers } = topOf(path);
  const isLoad = classOf(opcode) === CLASS.loadRegister;
  const number = isLoad ? source : destination;
  const address = registers[number];
  if (!address) return undefined;
  if (address.isNullable) return `R${number} invalid mem access '${formatRegister(address)}'`;
  if (isLoad) load(instruction, path, address, registers[destination]!);
  else store(instruction, path, address);
  return undefined;
}

function load(instruction: Instruction, path: Path, address: RegisterState, result: RegisterState): void {
  const width = widthOf(instruction.opcode);
  const isPlain = modeOf(instruction.opcode) === MODE.plain;
  const slot = isPlain ? slotAt(instruction, path, address, width) : undefined;
  const bits = 8 * width;
  const isUnsigned = isPlain && width < WHOLE;
  const [min, max] = isUnsigned ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
  if (slot) result.copy(slot);
  else if (KNOWN.has(address.kind)) result.number(min, max);
  else result.forgetBut(min, max);
}

/** Memory in which numbers stand and nothing else. */
const KNOWN: ReadonlySet<string> = new Set([
  'PTR_TO_STACK',
  'PTR_TO_MAP_VALUE',
  'PTR_TO_MEM | MEM_RINGBUF',
  'PTR_TO_MEM',
]);

function slotAt({ offset }: Instruction, path: Path, address: RegisterState, width: number): RegisterState | undefined {
  if (address.kind !== 'PTR_TO_STACK' || width !== WHOLE) return undefined;
  if (!address.isConstant) return unknownRegister();
  return frameOf(path, address)?.slots.get(address.min + offset);
}

function unknownRegister(): RegisterState {
  const register = new Register();
  register.forget();
  return register;
}

function store(instruction: Instruction, path: Path, address: RegisterState): void {
  const { opcode, source, offset, immediate } = instruction;
  const { registers } = topOf(path);
  const isAtomic = modeOf(opcode) === MODE.atomic;
  if (isAtomic) forgetFetched(instruction, registers);
  if (address.kind !== 'PTR_TO_STACK') return;
  const frame = frameOf(path, address);
  const width = widthOf(opcode);
  if (!frame) return;
  if (!address.isConstant) {
    frame.slots.clear();
    return;
  }
  const at = address.min + offset;
  frame.stack.write(at, width);
  dropSlots(frame, at, width);
  if (isAtomic || width !== WHOLE || at % WHOLE !== 0) return;
  const slot = new Register();
  if (classOf(opcode) === CLASS.storeRegister) slot.copy(registers[source]!);
  else slot.constant(immediate);
  frame.slots.set(at, slot);
}

/** What an atomic operation gives back is not known: in its register, or in r0 of an exchange by comparison. */
function forgetFetched({ source, immediate }: Instruction, registers: readonly RegisterState[]): void {
  if ((immediate & FETCH) === 0) return;
  registers[immediate === COMPARE ? 0 : source]?.forgetBut(LEAST, GREATEST);
}

const FETCH = 0x01;
const COMPARE = 0xf1;

/** Takes out what was put on the stack whole where `width` bytes from `at` on changed. */
export function dropSlots(frame: Frame, at: number, width: number): void {
  for (let slot = Math.floor(at / WHOLE) * WHOLE; slot < at + width; slot += WHOLE) frame.slots.delete(slot);
}

function frameOf(path: Path, { stack }: RegisterState): Frame | undefined {
  return path.frames.find((frame) => frame.stack === stack);
}
