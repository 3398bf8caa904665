import { Reader } from './reader.ts';

/** Bytes of an instruction; a load of 64 bits takes two. */
export const INSTRUCTION = 8;

export interface Instruction {
  readonly opcode: number;
  readonly destination: number;
  readonly source: number;
  readonly offset: number;
  /** Signed. */
  readonly immediate: number;
}

/** Returns the instructions in `bytes`; a rest that is none is left out. */
export function decode(bytes: Uint8Array, isLittle: boolean): Instruction[] {
  const reader = new Reader(bytes, isLittle);
  return Array.from({ length: Math.floor(bytes.length / INSTRUCTION) }, (_, index) => {
    const at = index * INSTRUCTION;
    const registers = reader.u8(at + 1);
    return {
      opcode: reader.u8(at),
      destination: isLittle ? registers & 0xf : registers >> 4,
      source: isLittle ? registers >> 4 : registers & 0xf,
      offset: reader.i16(at + 2),
      immediate: reader.i32(at + 4),
    };
  });
}
