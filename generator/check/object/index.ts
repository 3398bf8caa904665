/**
 * Programs as they lie in files. Input: the bytes of an object file, or bare instructions. Output: one list of instructions in which calls, maps and global variables are resolved, and where each program begins.
 * Whatever the bytes are, the answer is a value: code, or a sentence that says what is wrong.
 */
export { type Code, type CodeProgram, locate } from './code.ts';
export { fromBytecode } from './from-bytecode.ts';
export { isElf } from './from-elf.ts';
export { fromObject } from './from-object.ts';
export { decode, type Instruction } from './instruction.ts';
export { type ProgramOptions, programOfSection } from './program-of-section.ts';
