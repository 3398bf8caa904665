import type { MapState } from '../map.ts';
import type { Code, CodeProgram } from './code.ts';
import { findMaps } from './find-maps.ts';
import {
  type ElfFile,
  type ElfRelocation,
  type ElfSection,
  fromElf,
  SECTION_EXECUTABLE,
  SYMBOL_FUNCTION,
} from './from-elf.ts';
import { decode, INSTRUCTION, type Instruction } from './instruction.ts';

/** Sections in which functions stand that programs call. */
const SUBPROGRAMS = '.text';

/** What a relocation changes: the 64 bits that an instruction loads, or the place that it calls. */
const RELOCATE_64 = 1;
const RELOCATE_CALL = 10;

/** BPF_LD | BPF_IMM | BPF_DW. */
const LOAD_64 = 0x18;

/** Returns the programs of an object file, with calls and maps resolved; or in words why there are none. */
export function fromObject(bytes: Uint8Array, mapTypes: Readonly<Record<string, number>>): Code | string {
  const file = fromElf(bytes);
  if (typeof file === 'string') return file;
  const sections = file.sections.filter(
    ({ flags, bytes: content }) => (flags & SECTION_EXECUTABLE) !== 0 && content.length > 0,
  );
  const state = createState(file, sections, mapTypes);
  for (const section of sections) {
    for (const relocation of section.relocations) relocate(state, section, relocation);
  }
  const programs = findPrograms(file, sections, state);
  if (programs.length === 0) return 'No programs in the object file';
  const { instructions, maps, globals, functions } = state;
  const places = sections.map(({ index, name }) => ({ name, base: state.bases.get(index)! }));
  return { instructions, maps, globals, functions, programs, sections: places };
}

interface State {
  readonly file: ElfFile;
  readonly known: ReadonlyMap<string, MapState>;
  /** Where each section's instructions begin in the list. */
  readonly bases: ReadonlyMap<number, number>;
  readonly instructions: Instruction[];
  readonly maps: Map<number, MapState>;
  readonly globals: Map<number, { map: MapState; offset: number }>;
  readonly functions: Map<number, number>;
}

function createState(
  file: ElfFile,
  sections: readonly ElfSection[],
  mapTypes: Readonly<Record<string, number>>,
): State {
  const bases = new Map<number, number>();
  const instructions: Instruction[] = [];
  for (const section of sections) {
    bases.set(section.index, instructions.length);
    for (const instruction of decode(section.bytes, file.isLittle)) instructions.push(instruction);
  }
  const known = findMaps(file, mapTypes);
  return { file, known, bases, instructions, maps: new Map(), globals: new Map(), functions: new Map() };
}

function relocate(state: State, section: ElfSection, { offset, symbol, type }: ElfRelocation): void {
  const at = state.bases.get(section.index)! + Math.floor(offset / INSTRUCTION);
  const instruction = state.instructions[at];
  const target = state.file.symbols[symbol];
  if (!instruction || !target) return;
  const code = state.bases.get(target.section);
  if (type === RELOCATE_CALL && code !== undefined) {
    state.functions.set(
      at,
      code + Math.floor(target.value / INSTRUCTION) + (target.type === SYMBOL_FUNCTION ? 0 : instruction.immediate + 1),
    );
  } else if (type === RELOCATE_64 && instruction.opcode === LOAD_64) {
    relocateLoad(
      state,
      at,
      target.section,
      target.value + (code !== undefined && target.type === SYMBOL_FUNCTION ? 0 : instruction.immediate),
    );
  }
}

/** What is loaded is a map, a global variable or a function; of anything else nothing is known. */
function relocateLoad(state: State, at: number, section: number, offset: number): void {
  const map = state.known.get(`${section}:${offset}`);
  const globals = state.known.get(`${section}:globals`);
  const code = state.bases.get(section);
  if (map) state.maps.set(at, map);
  else if (globals) state.globals.set(at, { map: globals, offset });
  else if (code !== undefined) state.functions.set(at, code + Math.floor(offset / INSTRUCTION));
}

function findPrograms(file: ElfFile, sections: readonly ElfSection[], state: State): CodeProgram[] {
  const license = file.sections.find(({ name }) => name === 'license');
  const words = license && new TextDecoder().decode(license.bytes).split('\0')[0];
  const names = new Map(sections.filter(({ name }) => name !== SUBPROGRAMS).map(({ index, name }) => [index, name]));
  const programs: CodeProgram[] = [];
  for (const symbol of file.symbols) {
    const section = names.get(symbol.section);
    if (section === undefined || symbol.type !== SYMBOL_FUNCTION) continue;
    const base = state.bases.get(symbol.section)!;
    const start = base + Math.floor(symbol.value / INSTRUCTION);
    const end = start + Math.floor(symbol.size / INSTRUCTION);
    if (end <= state.instructions.length) programs.push({ name: symbol.name, section, start, end, license: words });
  }
  return programs.sort((left, right) => left.start - right.start);
}
