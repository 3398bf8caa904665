import type { IntegerType } from '../../tree/index.ts';
import type { Value } from './state.ts';

/** C's integer types by their words in alphabetical order, the smaller ones as what they are promoted to. */
export const INTEGER_TYPES: ReadonlyMap<string, IntegerType> = new Map([
  ['int', 'int'],
  ['signed', 'int'],
  ['int signed', 'int'],
  ['unsigned', 'unsigned int'],
  ['int unsigned', 'unsigned int'],
  ['long', 'long'],
  ['int long', 'long'],
  ['long unsigned', 'unsigned long'],
  ['int long unsigned', 'unsigned long'],
  ['long long', 'long long'],
  ['int long long', 'long long'],
  ['long long unsigned', 'unsigned long long'],
  ['int long long unsigned', 'unsigned long long'],
]);

/** Rising rank; of two types with the same rank the unsigned one is later. */
const RANKS: readonly IntegerType[] = [
  'int',
  'unsigned int',
  'long',
  'unsigned long',
  'long long',
  'unsigned long long',
];

/** Returns the bits of `type` where `long` has 64. */
function width(type: IntegerType): number {
  return type.endsWith('int') ? 32 : 64;
}

/** True when `type` can hold `value`. */
export function fits(value: bigint, type: IntegerType): boolean {
  return wrap(value, width(type), type.startsWith('unsigned')) === value;
}

/** Returns `value` as `type`; `bits`, where the type is smaller than its promotion, is its width, negative for a signed one. */
export function convert(value: bigint, type: IntegerType, bits?: number): Value {
  const narrowed = bits === undefined ? value : wrap(value, Math.abs(bits), bits > 0);
  return { value: wrap(narrowed, width(type), type.startsWith('unsigned')), type };
}

/** Returns the type that an operator gives two operands of these types. Source: C11 6.3.1.8. */
export function balance(left: IntegerType, right: IntegerType): IntegerType {
  const type = RANKS[Math.max(RANKS.indexOf(left), RANKS.indexOf(right))]!;
  const other = type === left ? right : left;
  // Where both have 64 bits, the signed one of higher rank cannot hold the other's values.
  const becomesUnsigned = other.startsWith('unsigned') && width(other) === width(type);
  return becomesUnsigned && !type.startsWith('unsigned') ? (`unsigned ${type}` as IntegerType) : type;
}

/** Returns `-operand`. */
export function negate(operand: Value | undefined): Value | undefined {
  return operand && convert(-operand.value, operand.type);
}

/** Returns `~operand`. */
export function not(operand: Value | undefined): Value | undefined {
  return operand && convert(~operand.value, operand.type);
}

/** Returns the result of a binary operator; undefined where C leaves it so: division by zero, a shift by more than the width. */
export function binary(operator: string, left: Value, right: Value): Value | undefined {
  if (operator === '<<' || operator === '>>') return shift(operator, left, right);
  const truth = compare(operator, left, right);
  if (truth !== undefined) return { value: truth ? 1n : 0n, type: 'int' };
  const type = balance(left.type, right.type);
  const a = convert(left.value, type).value;
  const b = convert(right.value, type).value;
  if ((operator === '/' || operator === '%') && b === 0n) return undefined;
  const operation = OPERATIONS[operator];
  return operation && convert(operation(a, b), type);
}

const OPERATIONS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '&': (a, b) => a & b,
  '^': (a, b) => a ^ b,
  '|': (a, b) => a | b,
};

const COMPARISONS: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function compare(operator: string, left: Value, right: Value): boolean | undefined {
  if (operator === '&&') return left.value !== 0n && right.value !== 0n;
  if (operator === '||') return left.value !== 0n || right.value !== 0n;
  const type = balance(left.type, right.type);
  return COMPARISONS[operator]?.(convert(left.value, type).value, convert(right.value, type).value);
}

function shift(operator: string, left: Value, right: Value): Value | undefined {
  if (right.value < 0n || right.value >= BigInt(width(left.type))) return undefined;
  const value = operator === '<<' ? left.value << right.value : left.value >> right.value;
  return convert(value, left.type);
}

function wrap(value: bigint, bits: number, isUnsigned: boolean): bigint {
  return isUnsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
}
