/** The parts of an instruction's opcode (RFC 9669): its class in the low bits, and by class the operation, where the operand comes from, or the width of the access. */
export const CLASS = {
  load: 0x00,
  loadRegister: 0x01,
  store: 0x02,
  storeRegister: 0x03,
  arithmetic32: 0x04,
  jump: 0x05,
  jump32: 0x06,
  arithmetic64: 0x07,
} as const;

export const LOAD_64 = 0x18;
export const LOAD_ABSOLUTE = 0x20;
export const LOAD_INDIRECT = 0x40;
export const CALL = 0x85;
export const EXIT = 0x95;

/** Operations of arithmetic. */
export const OPERATION = {
  add: 0x00,
  subtract: 0x10,
  multiply: 0x20,
  divide: 0x30,
  or: 0x40,
  and: 0x50,
  shiftLeft: 0x60,
  shiftRight: 0x70,
  negate: 0x80,
  modulo: 0x90,
  exclusiveOr: 0xa0,
  move: 0xb0,
  shiftArithmetic: 0xc0,
  swap: 0xd0,
} as const;

/** Conditions of jumps. */
export const CONDITION = {
  always: 0x00,
  equal: 0x10,
  greater: 0x20,
  greaterOrEqual: 0x30,
  anyBit: 0x40,
  unequal: 0x50,
  signedGreater: 0x60,
  signedGreaterOrEqual: 0x70,
  less: 0xa0,
  lessOrEqual: 0xb0,
  signedLess: 0xc0,
  signedLessOrEqual: 0xd0,
} as const;

export function classOf(opcode: number): number {
  return opcode & 0x07;
}

/** The operation or condition. */
export function operationOf(opcode: number): number {
  return opcode & 0xf0;
}

/** The operand is a register, not the immediate. */
export function hasRegister(opcode: number): boolean {
  return (opcode & 0x08) !== 0;
}

/** How an access addresses memory: 3 is the plain way, 4 loads with a sign, 6 is atomic. */
export function modeOf(opcode: number): number {
  return opcode >> 5;
}

export const MODE = { plain: 3, signed: 4, atomic: 6 } as const;

/** Bytes of an access. */
export function widthOf(opcode: number): number {
  return WIDTHS[(opcode >> 3) & 3]!;
}

const WIDTHS: readonly number[] = [4, 2, 1, 8];
