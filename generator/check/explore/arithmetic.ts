import type { Instruction } from '../object/index.ts';
import { GREATEST, LEAST, RegisterState } from '../register.ts';
import { CLASS, classOf, hasRegister, OPERATION, operationOf } from './opcode.ts';

/** One more than the greatest number of 32 bits. */
const TWO_32 = 2 ** 32;

/** Numbers up to here are exact as doubles. */
const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * Does an arithmetic instruction to registers. What it makes of ranges is worked out for the operations that sizes and offsets are made by; of the others nothing is known afterwards, rather than too little.
 */
export function doArithmetic(
  instruction: Instruction,
  registers: readonly RegisterState[],
  nextId: () => number,
): void {
  const { opcode, source, immediate } = instruction;
  const destination = registers[instruction.destination];
  const operand = hasRegister(opcode) ? registers[source] : constantOf(immediate);
  if (!destination || !operand) return;
  const is32 = classOf(opcode) === CLASS.arithmetic32;
  const operation = operationOf(opcode);
  if (operation === OPERATION.move) move(destination, operand, is32, instruction.offset, nextId);
  else if (is32) narrow(destination, operand, operation);
  else change(destination, operand, operation);
}

function constantOf(value: number): RegisterState {
  const register = new RegisterState();
  register.constant(value);
  return register;
}

/** Copies of one number are known to be one: what is found out of the one holds for the other. An offset other than 0 asks for a move with a sign. */
function move(
  destination: RegisterState,
  operand: RegisterState,
  is32: boolean,
  sign: number,
  nextId: () => number,
): void {
  if (sign !== 0) {
    toUnknown(destination);
    return;
  }
  if (!is32) {
    if (operand.kind === 'SCALAR_VALUE' && !operand.isConstant && operand.id === 0) operand.id = nextId();
    destination.copy(operand);
    return;
  }
  takeForNumber(operand);
  if (operand.kind !== 'SCALAR_VALUE') toUnknown(destination);
  else {
    destination.copy(operand);
    cutTo32(destination);
  }
}

/** Pointers are not cut, and nothing but moving is done to them: what came from memory and is treated so is a number. */
function takeForNumber(register: RegisterState): void {
  if (register.isArbitrary()) register.number(register.min, register.max);
}

/** Arithmetic on 32 bits: on numbers of that size as on others, and the result is cut. */
function narrow(destination: RegisterState, operand: RegisterState, operation: number): void {
  takeForNumber(destination);
  takeForNumber(operand);
  if (destination.kind !== 'SCALAR_VALUE' || operand.kind !== 'SCALAR_VALUE') {
    toUnknown(destination);
    return;
  }
  cutTo32(destination);
  const other = new RegisterState();
  other.copy(operand);
  if (operation !== OPERATION.and || !other.isConstant) cutTo32Signed(other);
  else other.constant(other.min >>> 0);
  change(destination, other, operation);
  if (destination.kind === 'SCALAR_VALUE') cutTo32(destination);
}

/** A small operand that is added may be negative. */
function cutTo32Signed(register: RegisterState): void {
  if (register.isConstant && Math.abs(register.min) <= EXACT) register.constant(register.min | 0);
  else cutTo32(register);
}

function cutTo32(register: RegisterState): void {
  const { min, max, isConstant } = register;
  if (min >= 0 && max < TWO_32) return;
  if (isConstant && Math.abs(min) <= EXACT) register.constant(((min % TWO_32) + TWO_32) % TWO_32);
  else register.number(0, TWO_32 - 1);
}

function change(destination: RegisterState, operand: RegisterState, operation: number): void {
  const isMove = operation === OPERATION.add || operation === OPERATION.subtract;
  if (!isMove) takeForNumber(destination);
  if (destination.isArbitrary()) moveArbitrary(destination, operand, operation);
  else if (destination.kind === 'UNKNOWN' || destination.kind === 'NOT_INIT') return;
  else if (destination.isPointer() && isMove) changePointer(destination, operand, operation);
  else if (operand.kind !== 'SCALAR_VALUE') changeByPointer(destination, operand, operation);
  else if (destination.isPointer()) toUnknown(destination);
  else compute(destination, operand, operation);
}

/** What came from memory and is moved may be a pointer still; if it is a number, its bounds move. */
function moveArbitrary(destination: RegisterState, operand: RegisterState, operation: number): void {
  const isNumber = operand.kind === 'SCALAR_VALUE' || operand.isArbitrary();
  const result = isNumber ? resultOf(destination, operand, operation) : undefined;
  if (result && result[0] >= LEAST && result[1] <= GREATEST) destination.forgetBut(result[0], result[1]);
  else toUnknown(destination);
}

/** What is added to a pointer is a number. */
function changePointer(pointer: RegisterState, operand: RegisterState, operation: number): void {
  const { min, max, isConstant } = operand;
  if (operand.kind !== 'SCALAR_VALUE' && !operand.isArbitrary()) toUnknown(pointer);
  else if (operation === OPERATION.add) movePointer(pointer, min, max, isConstant);
  else movePointer(pointer, -max, -min, isConstant);
}

/** A number plus a pointer is a pointer; the distance of two pointers is a number of which nothing is known. */
function changeByPointer(destination: RegisterState, operand: RegisterState, operation: number): void {
  if (operation !== OPERATION.add || destination.kind !== 'SCALAR_VALUE' || operand.kind === 'UNKNOWN') {
    toUnknown(destination);
    return;
  }
  const { min, max, isConstant } = destination;
  destination.copy(operand);
  movePointer(destination, min, max, isConstant);
}

function movePointer(pointer: RegisterState, min: number, max: number, isConstant: boolean): void {
  pointer.min += min;
  pointer.max += max;
  pointer.isConstant &&= isConstant;
}

/** A number's range after an operation; undefined where nothing is known. */
type Result = readonly [min: number, max: number] | undefined;

function compute(number: RegisterState, operand: RegisterState, operation: number): void {
  if (operand.isNull() && KEEPS_WITH_ZERO.has(operation)) return;
  const isConstant = number.isConstant && operand.isConstant;
  const result = isConstant ? fold(number.min, operand.min, operation) : resultOf(number, operand, operation);
  if (!result || !(result[0] >= LEAST && result[1] <= GREATEST)) toUnknown(number);
  else if (isConstant) number.constant(result[0]);
  else number.number(result[0], result[1]);
}

/** Returns what comes of two constants, in 64 bits. */
function fold(left: number, right: number, operation: number): Result {
  if (Math.abs(left) > EXACT || Math.abs(right) > EXACT) return undefined;
  const [a, b] = [BigInt(left), BigInt(right)];
  const value = foldSigned(a, b, operation) ?? foldUnsigned(BigInt.asUintN(64, a), BigInt.asUintN(64, b), operation);
  if (value === undefined) return undefined;
  const result = Number(BigInt.asIntN(64, value));
  return Math.abs(result) > EXACT ? undefined : [result, result];
}

/** Operations for which the sign of an operand does not matter, or is meant. */
function foldSigned(a: bigint, b: bigint, operation: number): bigint | undefined {
  switch (operation) {
    case OPERATION.add:
      return a + b;
    case OPERATION.subtract:
      return a - b;
    case OPERATION.multiply:
      return a * b;
    case OPERATION.or:
      return a | b;
    case OPERATION.and:
      return a & b;
    case OPERATION.exclusiveOr:
      return a ^ b;
    case OPERATION.negate:
      return -a;
    case OPERATION.shiftArithmetic:
      return a >> (b & SHIFT);
    default:
      return undefined;
  }
}

function foldUnsigned(a: bigint, b: bigint, operation: number): bigint | undefined {
  switch (operation) {
    case OPERATION.divide:
      return b === 0n ? 0n : a / b;
    case OPERATION.modulo:
      return b === 0n ? a : a % b;
    case OPERATION.shiftLeft:
      return a << (b & SHIFT);
    case OPERATION.shiftRight:
      return a >> (b & SHIFT);
    default:
      return undefined;
  }
}

/** The bits of an operand that say how far to shift. */
const SHIFT = 63n;

/** Operations that leave a number as it is when the operand is 0. */
const KEEPS_WITH_ZERO: ReadonlySet<number> = new Set([
  OPERATION.add,
  OPERATION.subtract,
  OPERATION.or,
  OPERATION.exclusiveOr,
  OPERATION.shiftLeft,
  OPERATION.shiftRight,
  OPERATION.shiftArithmetic,
]);

function resultOf(number: RegisterState, operand: RegisterState, operation: number): Result {
  const { min, max } = number;
  if (operation === OPERATION.add) return [min + operand.min, max + operand.max];
  if (operation === OPERATION.subtract) return [min - operand.max, max - operand.min];
  if (operation === OPERATION.and) return and(number, operand);
  return min < 0 || operand.min < 0 ? undefined : positiveResult(number, operand, operation);
}

/** The greatest number of bits that a number can be moved by. */
const MOST_BITS = 63;

function positiveResult({ min, max }: RegisterState, operand: RegisterState, operation: number): Result {
  const isShift = operand.isConstant && operand.min <= MOST_BITS;
  switch (operation) {
    case OPERATION.multiply:
      return [min * operand.min, max * operand.max];
    case OPERATION.divide:
      return operand.min === 0 ? undefined : [Math.floor(min / operand.max), Math.floor(max / operand.min)];
    case OPERATION.modulo:
      if (operand.min === 0) return undefined;
      return min === max && operand.min === operand.max
        ? [min % operand.min, min % operand.min]
        : [0, Math.min(max, operand.max - 1)];
    case OPERATION.shiftLeft:
      return isShift ? [min * 2 ** operand.min, max * 2 ** operand.max] : undefined;
    case OPERATION.shiftRight:
      return isShift ? [Math.floor(min / 2 ** operand.min), Math.floor(max / 2 ** operand.max)] : undefined;
    default:
      return undefined;
  }
}

/** What is and-ed with a number that is not negative is none, and not above it. */
function and({ min, max }: RegisterState, operand: RegisterState): Result {
  if (operand.min >= 0) return [0, min >= 0 ? Math.min(max, operand.max) : operand.max];
  return min >= 0 ? [0, max] : undefined;
}

function toUnknown(register: RegisterState): void {
  register.point('UNKNOWN');
}
