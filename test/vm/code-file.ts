import type { Code, Instruction, MapState } from '../../generator/check/index.ts';

/** Code as a fixture holds it: what clang made of a C file, so that tests run where there is no clang. */
interface CodeFile {
  readonly programs: Code['programs'];
  readonly sections: Code['sections'];
  /** Every map and section of global variables. */
  readonly states: readonly (Omit<MapState, 'content'> & { readonly content?: string })[];
  /** By the place of an instruction: the number of the map that it loads. */
  readonly maps: Readonly<Record<string, number>>;
  readonly globals: Readonly<Record<string, readonly [number, number]>>;
  readonly functions: Readonly<Record<string, number>>;
  /** The bytes of each instruction in hexadecimal. */
  readonly instructions: readonly string[];
}

/** Returns code as the text of a fixture. */
export function toCodeFile(code: Code): string {
  const states = [...new Set([...code.maps.values(), ...[...code.globals.values()].map(({ map }) => map)])];
  const file: CodeFile = {
    programs: code.programs,
    sections: code.sections,
    states: states.map(({ content, ...state }) => (content ? { ...state, content: toHexadecimal(content) } : state)),
    maps: Object.fromEntries([...code.maps].map(([at, map]) => [at, states.indexOf(map)])),
    globals: Object.fromEntries([...code.globals].map(([at, { map, offset }]) => [at, [states.indexOf(map), offset]])),
    functions: Object.fromEntries(code.functions),
    instructions: code.instructions.map(encode),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Returns the code that a fixture holds. */
export function fromCodeFile(text: string, decode: (bytes: Uint8Array, isLittle: boolean) => Instruction[]): Code {
  const file = JSON.parse(text) as CodeFile;
  const states: MapState[] = file.states.map(({ content, ...state }) => ({
    ...state,
    ...(content === undefined ? {} : { content: fromHexadecimal(content) }),
  }));
  const byPlace = <T, U>(record: Readonly<Record<string, T>>, of: (value: T) => U) =>
    new Map(Object.entries(record).map(([at, value]) => [Number(at), of(value)]));
  return {
    programs: file.programs,
    sections: file.sections,
    maps: byPlace(file.maps, (index) => states[index]!),
    globals: byPlace(file.globals, ([index, offset]) => ({ map: states[index]!, offset })),
    functions: byPlace(file.functions, (target) => target),
    instructions: decode(fromHexadecimal(file.instructions.join('')), true),
  };
}

function encode({ opcode, destination, source, offset, immediate }: Instruction): string {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(destination | (source << 4), 1);
  bytes.writeInt16LE(offset, 2);
  bytes.writeInt32LE(immediate, 4);
  return bytes.toString('hex');
}

function toHexadecimal(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function fromHexadecimal(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'hex'));
}
