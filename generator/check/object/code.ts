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
  /** The sections that the instructions came from, in their order. */
  readonly sections: readonly CodeSection[];
}

export interface CodeSection {
  readonly name: string;
  /** Where its instructions begin in the list. */
  readonly base: number;
}

/** A program within the code: where it begins, and what its section says of it. */
export interface CodeProgram {
  readonly name: string;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly license: string | undefined;
}

/** Returns the section of an instruction and its number there, as objdump counts. */
export function locate({ sections }: Code, at: number): { section: string; instruction: number } {
  let found: CodeSection = { name: '', base: 0 };
  for (const section of sections) if (section.base <= at) found = section;
  return { section: found.name, instruction: at - found.base };
}
