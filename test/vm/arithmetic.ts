import type { Instruction } from '../../generator/check/index.ts';
import type { Register } from './register.ts';

const MASK = { 32: 0xffff_ffffn, 64: 0xffff_ffff_ffff_ffffn } as const;

/** Does an instruction of class ALU or ALU64. */
export function doArithmetic(instruction: Instruction, registers: readonly Register[]): void {
  const { opcode, offset, immediate } = instruction;
  const destination = registers[instruction.destination]!;
  const source = (opcode & 8) !== 0 ? registers[instruction.source]! : undefined;
  const operation = opcode & 0xf0;
  const width = (opcode & 7) === 7 ? 64 : 32;
  if (operation === 0xd0) {
    destination.set(swap(destination.number, immediate, (opcode & 8) !== 0 || width === 64), false);
    return;
  }
  if (operation === 0xb0 && source && width === 64 && offset === 0) {
    destination.copy(source);
    return;
  }
  if (width === 64 && movePointer(destination, source, immediate, operation)) return;
  const operand = source ? source.bits() : BigInt(immediate);
  const value = compute(operation, destination.bits(), operand, width, offset);
  const isMove = operation === 0xb0;
  const isConstant =
    (isMove || destination.state.isConstant) &&
    (source?.state.isConstant ?? true) &&
    !(source?.state.isPointer() ?? false);
  destination.set(value & MASK[width], isConstant && !(!isMove && destination.state.isPointer()));
}

/** A pointer plus or minus a number points elsewhere into the same memory. */
function movePointer(
  destination: Register,
  source: Register | undefined,
  immediate: number,
  operation: number,
): boolean {
  if (operation !== 0x00 && operation !== 0x10) return false;
  const isNumber = !source?.state.isPointer();
  if (destination.state.isPointer() && isNumber) {
    const by = source ? Number(BigInt.asIntN(64, source.number)) : immediate;
    shift(destination, operation === 0 ? by : -by, source?.state.isConstant ?? true);
    return true;
  }
  if (source?.state.isPointer() && !destination.state.isPointer() && operation === 0) {
    const by = Number(BigInt.asIntN(64, destination.number));
    const isConstant = destination.state.isConstant;
    destination.copy(source);
    shift(destination, by, isConstant);
    return true;
  }
  return false;
}

function shift({ state }: Register, by: number, isConstant: boolean): void {
  state.min += by;
  state.max += by;
  state.isConstant &&= isConstant;
}

function compute(operation: number, left: bigint, right: bigint, width: 32 | 64, offset: number): bigint {
  const mask = MASK[width];
  const a = left & mask;
  const b = right & mask;
  const signed = (value: bigint) => BigInt.asIntN(width, value);
  switch (operation) {
    case 0x00:
      return a + b;
    case 0x10:
      return a - b;
    case 0x20:
      return a * b;
    case 0x30:
      if (b === 0n) return 0n;
      return offset === 1 ? signed(a) / signed(b) : a / b;
    case 0x40:
      return a | b;
    case 0x50:
      return a & b;
    case 0x60:
      return a << (b & BigInt(width - 1));
    case 0x70:
      return a >> (b & BigInt(width - 1));
    case 0x80:
      return -a;
    case 0x90:
      if (b === 0n) return a;
      return offset === 1 ? signed(a) % signed(b) : a % b;
    case 0xa0:
      return a ^ b;
    case 0xb0:
      return offset === 0 ? b : BigInt.asIntN(offset, b);
    case 0xc0:
      return signed(a) >> (b & BigInt(width - 1));
    default:
      throw new Error(`unknown operation ${operation.toString(16)}`);
  }
}

/** To little endian a number on a machine of that kind is cut; to big endian, or in any case, its bytes are turned round. */
function swap(value: bigint, bits: number, isTurned: boolean): bigint {
  let result = 0n;
  if (!isTurned) return BigInt.asUintN(bits, value);
  for (let at = 0; at < bits; at += 8) result = (result << 8n) | ((value >> BigInt(at)) & 0xffn);
  return result;
}

/** Says whether a jump's condition holds. */
export function holds(opcode: number, left: bigint, right: bigint): boolean {
  const width = (opcode & 7) === 5 ? 64 : 32;
  const a = BigInt.asUintN(width, left);
  const b = BigInt.asUintN(width, right);
  const signedA = BigInt.asIntN(width, a);
  const signedB = BigInt.asIntN(width, b);
  switch (opcode & 0xf0) {
    case 0x10:
      return a === b;
    case 0x20:
      return a > b;
    case 0x30:
      return a >= b;
    case 0x40:
      return (a & b) !== 0n;
    case 0x50:
      return a !== b;
    case 0x60:
      return signedA > signedB;
    case 0x70:
      return signedA >= signedB;
    case 0xa0:
      return a < b;
    case 0xb0:
      return a <= b;
    case 0xc0:
      return signedA < signedB;
    case 0xd0:
      return signedA <= signedB;
    default:
      throw new Error(`unknown condition ${opcode.toString(16)}`);
  }
}
