import type { EnumLayout, HeaderLayout, HeaderModel, RecordLayout } from '../../../generator/tree/index.ts';
import { bitMask, namedMembers } from '../../../generator/uapi/index.ts';
import { type Compiler, compile } from './compiler.ts';

/** One fact about the header, as we have it and as the compiler has it. */
export interface Fact {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A question to the compiler: a definition of `symbol`, and how its answer reads. */
interface Question {
  readonly what: string;
  readonly ours: string;
  /** The definition, of the name that is passed. */
  readonly define: (symbol: string) => string;
  readonly read: 'size' | 'number' | 'mask';
}

/** Asks the compiler for the size, alignment and members of every struct, union and enum of the layout, and for the value of every enumerator and constant of the header. */
export function probe(
  model: HeaderModel,
  layout: HeaderLayout,
  compiler: Compiler,
  include: string,
  includes: readonly string[],
): Fact[] {
  const questions = [
    ...[...layout.records].flatMap(([name, record]) =>
      record.type === 'unknown' ? [unknownQuestion(name, record.cause)] : recordQuestions(name, record, compiler),
    ),
    ...layout.enums.flatMap(enumQuestions),
    ...valueQuestions(model, layout),
  ];
  const lines = questions.map(({ define }, index) => define(`probe_${index}`));
  const symbols = compile(compiler, `#include <stddef.h>\n${include}\n${lines.join('\n')}\n`, includes);
  return questions.map(({ what, ours, read }, index) => {
    const { size, data } = symbols.get(`probe_${index}`)!;
    return { what, ours, theirs: read === 'size' ? String(size - 1) : hex(data, read, compiler) };
  });
}

function unknownQuestion(name: string, cause: string): Question {
  return { what: `sizeof ${name}`, ours: `unknown: ${cause}`, define: sizeOf(`sizeof(${name})`), read: 'size' };
}

/** Arrays must not be empty: each is one larger than the number asked for. */
function sizeOf(expression: string): (symbol: string) => string {
  return (symbol) => `char ${symbol}[${expression} + 1];`;
}

function alignOf(type: string): (symbol: string) => string {
  return sizeOf(`offsetof(struct { char first; ${type} second; }, second)`);
}

function recordQuestions(name: string, record: RecordLayout, { endian }: Compiler): Question[] {
  const members = namedMembers(record).flatMap(({ path, offset, bitOffset, layout }): Question[] => {
    const what = `${name}: ${path}`;
    if (bitOffset !== undefined) {
      const { offset: first, bytes } = bitMask({ offset: bitOffset, width: layout.bits!.width }, endian);
      const image = new Uint8Array(record.size);
      image.set(bytes, first);
      const define = (symbol: string) => `${name} ${symbol} = { .${path} = -1 };`;
      return [{ what, ours: hex(image, 'mask'), define, read: 'mask' }];
    }
    const at: Question = { what, ours: String(offset), define: sizeOf(`offsetof(${name}, ${path})`), read: 'size' };
    const { value } = layout;
    if (value.type === 'array' && value.length === 0) return [at];
    const size = sizeOf(`sizeof(((${name} *)0)->${path})`);
    return [at, { what: `sizeof ${what}`, ours: String(value.size), define: size, read: 'size' }];
  });
  return [
    { what: `sizeof ${name}`, ours: String(record.size), define: sizeOf(`sizeof(${name})`), read: 'size' },
    { what: `alignof ${name}`, ours: String(record.align), define: alignOf(name), read: 'size' },
    ...members,
  ];
}

function enumQuestions({ name, size, align }: EnumLayout): Question[] {
  if (name === undefined) return [];
  const type = `enum ${name}`;
  return [
    { what: `sizeof ${type}`, ours: String(size), define: sizeOf(`sizeof(${type})`), read: 'size' },
    { what: `alignof ${type}`, ours: String(align), define: alignOf(type), read: 'size' },
  ];
}

function valueQuestions({ defines }: HeaderModel, { enums }: HeaderLayout): Question[] {
  const enumerators = enums.flatMap(({ definition }) => definition.enumerators);
  const constants = defines.filter(({ params, value }) => params === undefined && value !== undefined);
  return [...enumerators, ...constants].map(({ name, value }) => ({
    what: name,
    ours: value === undefined ? 'unknown' : BigInt.asUintN(64, value).toString(16),
    define: (symbol) => `const unsigned long long ${symbol} = (unsigned long long)(${name});`,
    read: 'number',
  }));
}

function hex(data: Uint8Array, read: 'number' | 'mask', compiler?: Compiler): string {
  if (read === 'mask') return Buffer.from(data).toString('hex');
  const bytes = compiler?.endian === 'little' ? [...data].reverse() : [...data];
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`).toString(16);
}
