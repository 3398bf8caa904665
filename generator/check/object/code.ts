import type { MapState } from '../map.ts';
import type { Instruction } from './instruction.ts';

/** Code that was put together from an object's sections: one list of instructions, and what those mean that name something outside of it. */
export interface Code {
  readonly instructions: readonly Instruction[];
  /** By the place of an instruction: the map that it loads. */
  readonly maps: ReadonlyMap<number, MapState>;
  /** The global variable that it loads the address of: the map and the offset into its value. */
  readonly globals: ReadonlyMap<number, { readonly map: MapState; readonly offset: number }>;
  /** The place of the function that it calls or loads the address of. */
  readonly functions: ReadonlyMap<number, number>;
  readonly programs: readonly CodeProgram[];
}

/** A program within the code: where it begins, and what its section says of it. */
export interface CodeProgram {
  readonly name: string;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  /** The instruction of the section at which `start` stands, for messages. */
  readonly base: number;
  readonly license: string | undefined;
}
