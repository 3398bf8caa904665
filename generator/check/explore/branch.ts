import { becomeNotNull } from '../null.ts';
import type { Instruction } from '../object/index.ts';
import { RegisterState } from '../register.ts';
import { CLASS, CONDITION, classOf, hasRegister, operationOf } from './opcode.ts';
import { eachValue, type Path, topOf } from './path.ts';

/** Whether a jump is taken, as far as that is known. */
export type Outcome = 'taken' | 'not-taken' | 'both';

/** Returns whether the jump at the path's place is taken. */
export function outcomeOf(instruction: Instruction, path: Path): Outcome {
  const { left, right } = operandsOf(instruction, path);
  if (!left || !right) return 'both';
  if (left.isPointer() && right.isNull()) return outcomeOfPointer(instruction, left);
  if (left.kind !== 'SCALAR_VALUE' || right.kind !== 'SCALAR_VALUE') return 'both';
  if (!isWhole(instruction, left) || !isWhole(instruction, right)) return 'both';
  const condition = operationOf(instruction.opcode);
  if (isUnsigned(condition) && (left.min < 0 || right.min < 0)) return 'both';
  return compare(condition, left, right);
}

/** A pointer that is not NULL is not 0. */
function outcomeOfPointer({ opcode }: Instruction, { isNullable }: RegisterState): Outcome {
  const condition = operationOf(opcode);
  if (isNullable || classOf(opcode) === CLASS.jump32) return 'both';
  if (condition === CONDITION.equal) return 'not-taken';
  return condition === CONDITION.unequal ? 'taken' : 'both';
}

/** Notes what the path knows now that the jump was taken or not. */
export function refine(instruction: Instruction, path: Path, isTaken: boolean): void {
  const { left, right } = operandsOf(instruction, path);
  if (!left || !right) return;
  const condition = operationOf(instruction.opcode);
  if (left.isNullable && right.isNull()) {
    if (condition === CONDITION.equal || condition === CONDITION.unequal) {
      resolveNull(path, left.id, isTaken === (condition === CONDITION.equal));
    }
    return;
  }
  if (right.isConstant && right.min !== 0) takeForNumber(left);
  if (left.kind !== 'SCALAR_VALUE' || right.kind !== 'SCALAR_VALUE') return;
  const effective = isTaken ? condition : opposite(condition);
  if (effective === undefined) return;
  if (right.isConstant) bound(instruction, path, left, effective, right.min);
  else if (left.isConstant) bound(instruction, path, right, mirrored(effective), left.min);
}

/** What came from memory and is compared with a number other than 0 is one. */
function takeForNumber(register: RegisterState): void {
  if (!register.isArbitrary()) return;
  const { min, max, id } = register;
  register.number(min, max);
  register.id = id;
}

function operandsOf({ opcode, destination, source, immediate }: Instruction, path: Path) {
  const { registers } = topOf(path);
  if (hasRegister(opcode)) return { left: registers[destination], right: registers[source] };
  const right = new RegisterState();
  right.constant(immediate);
  return { left: registers[destination], right };
}

/** A jump on 32 bits looks at all of a number only when it has no more. */
function isWhole({ opcode }: Instruction, { min, max }: RegisterState): boolean {
  return classOf(opcode) !== CLASS.jump32 || (min >= 0 && max < 2 ** 31);
}

const UNSIGNED: ReadonlySet<number> = new Set([
  CONDITION.greater,
  CONDITION.greaterOrEqual,
  CONDITION.less,
  CONDITION.lessOrEqual,
]);

function isUnsigned(condition: number): boolean {
  return UNSIGNED.has(condition);
}

function compare(condition: number, left: RegisterState, right: RegisterState): Outcome {
  const isBelow = left.max < right.min;
  const isAbove = left.min > right.max;
  const isOne = left.min === left.max && right.min === right.max && left.min === right.min;
  const decide = (isSure: boolean, isNever: boolean): Outcome => (isSure ? 'taken' : isNever ? 'not-taken' : 'both');
  switch (condition) {
    case CONDITION.equal:
      return decide(isOne, isBelow || isAbove);
    case CONDITION.unequal:
      return decide(isBelow || isAbove, isOne);
    case CONDITION.greater:
    case CONDITION.signedGreater:
      return decide(isAbove, left.max <= right.min);
    case CONDITION.greaterOrEqual:
    case CONDITION.signedGreaterOrEqual:
      return decide(left.min >= right.max, isBelow);
    case CONDITION.less:
    case CONDITION.signedLess:
      return decide(isBelow, left.min >= right.max);
    case CONDITION.lessOrEqual:
    case CONDITION.signedLessOrEqual:
      return decide(left.max <= right.min, isAbove);
    default:
      return 'both';
  }
}

const OPPOSITES: Readonly<Record<number, number>> = {
  [CONDITION.equal]: CONDITION.unequal,
  [CONDITION.unequal]: CONDITION.equal,
  [CONDITION.greater]: CONDITION.lessOrEqual,
  [CONDITION.lessOrEqual]: CONDITION.greater,
  [CONDITION.greaterOrEqual]: CONDITION.less,
  [CONDITION.less]: CONDITION.greaterOrEqual,
  [CONDITION.signedGreater]: CONDITION.signedLessOrEqual,
  [CONDITION.signedLessOrEqual]: CONDITION.signedGreater,
  [CONDITION.signedGreaterOrEqual]: CONDITION.signedLess,
  [CONDITION.signedLess]: CONDITION.signedGreaterOrEqual,
};

function opposite(condition: number): number | undefined {
  return OPPOSITES[condition];
}

const MIRRORED: Readonly<Record<number, number>> = {
  [CONDITION.greater]: CONDITION.less,
  [CONDITION.less]: CONDITION.greater,
  [CONDITION.greaterOrEqual]: CONDITION.lessOrEqual,
  [CONDITION.lessOrEqual]: CONDITION.greaterOrEqual,
  [CONDITION.signedGreater]: CONDITION.signedLess,
  [CONDITION.signedLess]: CONDITION.signedGreater,
  [CONDITION.signedGreaterOrEqual]: CONDITION.signedLessOrEqual,
  [CONDITION.signedLessOrEqual]: CONDITION.signedGreaterOrEqual,
};

/** The condition with its two sides exchanged. */
function mirrored(condition: number): number {
  return MIRRORED[condition] ?? condition;
}

/** Narrows a number, and every copy of it, by a condition that holds. Where the number has more bits than the jump looked at nothing sure is left of what was known. */
function bound(instruction: Instruction, path: Path, number: RegisterState, condition: number, limit: number): void {
  if (number.isConstant) return;
  if (!isWhole(instruction, number)) {
    eachCopy(path, number, (copy) => copy.point('UNKNOWN'));
    return;
  }
  const [min, max] = boundsOf(number, condition, limit);
  eachCopy(path, number, (copy) => {
    const { id } = copy;
    if (condition === CONDITION.equal) copy.constant(limit);
    else if (min <= max) copy.number(min, max);
    copy.id = id;
  });
}

function boundsOf({ min, max }: RegisterState, condition: number, limit: number): readonly [number, number] {
  const unsigned = Math.max(min, 0);
  switch (condition) {
    case CONDITION.unequal:
      return [min === limit ? min + 1 : min, max === limit ? max - 1 : max];
    case CONDITION.greater:
      return min >= 0 && limit >= 0 ? [Math.max(min, limit + 1), max] : [min, max];
    case CONDITION.greaterOrEqual:
      return min >= 0 && limit >= 0 ? [Math.max(min, limit), max] : [min, max];
    case CONDITION.less:
      return limit > 0 ? [unsigned, Math.min(max, limit - 1)] : [min, max];
    case CONDITION.lessOrEqual:
      return limit >= 0 ? [unsigned, Math.min(max, limit)] : [min, max];
    case CONDITION.signedGreater:
      return [Math.max(min, limit + 1), max];
    case CONDITION.signedGreaterOrEqual:
      return [Math.max(min, limit), max];
    case CONDITION.signedLess:
      return [min, Math.min(max, limit - 1)];
    case CONDITION.signedLessOrEqual:
      return [min, Math.min(max, limit)];
    default:
      return [min, max];
  }
}

/** Calls `change` with a number and every other value that is a copy of it. */
function eachCopy(path: Path, number: RegisterState, change: (copy: RegisterState) => void): void {
  const { id } = number;
  if (id === 0) {
    change(number);
    return;
  }
  eachValue(path, (value) => {
    if (value.id === id && value.kind === 'SCALAR_VALUE') change(value);
  });
}

/** Of pointers with one id all are NULL, or none is. A reference that only they held is none when they are. */
function resolveNull(path: Path, id: number, isNull: boolean): void {
  eachValue(path, (value) => {
    if (value.id !== id || !value.isNullable) return;
    if (!isNull) {
      becomeNotNull(value);
      return;
    }
    if (value.reference === id) path.references.release(id);
    value.constant(0);
  });
}
