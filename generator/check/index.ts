/**
 * The call checker. Input: the signature table, a program's properties, and at each call the states of its registers. Output: whether the call may be made; if so, what it leaves in the registers and which references it
 * takes and gives up; if not, the sentence with which the kernel's verifier refuses it. It needs the table and nothing else, and allocates nothing for a call that is right.
 */

export type { SignatureTable } from '../tree/index.ts';
export { type Checker, createChecker } from './checker.ts';
export { checkCode, checkProgram, type ProgramResult } from './explore/check-program.ts';
export { formatKind, formatRegister } from './format-register.ts';
export type { MapField, MapState } from './map.ts';
export {
  type Code,
  type CodeProgram,
  decode,
  fromBytecode,
  fromObject,
  type Instruction,
  isElf,
  type ProgramOptions,
  programOfSection,
} from './object/index.ts';
export type { Plan } from './plan.ts';
export { type Fulfilled, PROGRAM_PROPERTIES, type Program } from './program.ts';
export { References } from './reference.ts';
export { createRegisters, GREATEST, LEAST, type RegisterKind, RegisterState } from './register.ts';
export { StackState } from './stack.ts';
export type { Effect, Violation } from './state.ts';
export { WORDS, type Word } from './words.ts';
