import { type PackedTable, packTable } from '../../signature/index.ts';
import type { SignatureTable } from '../../tree/index.ts';

/** Returns the tables for each call as typed arrays, and the functions that look them up without making an object. */
export function hotPath(table: SignatureTable): string[] {
  const packed = packTable(table);
  const words = wordCounts(table);
  return [
    ...placeOf(packed),
    ...typedArray('FIRST', 'The first row of each helper, and the number of rows.', packed.first),
    ...typedArray(
      'ROWS',
      'Three a row: contract, mask of program types, condition.',
      packed.rows.flatMap((row) => [row.contract, row.progs, row.condition]),
    ),
    ...typedArray(
      'CONDITIONS',
      'Four each: mask of attach types and 1 (0 is any), 1 where the mask excludes, bits of STRUCT_OPS, bits of REQUIREMENTS.',
      packed.conditions.flatMap((one) => [one.attach, one.isExcept, one.structOps, one.requires]),
    ),
    ...typedArray(
      'CONTRACTS',
      'Twelve each: number of arguments, marks, list of hooks and 1, return, reference, callback and 1, rules, five arguments.',
      packed.contracts.flatMap(contract),
    ),
    ...typedArray(
      'ARGS',
      'Six each: type, flags, the argument that belongs to it, size, struct, bits (1 must be zero, 2 reserved).',
      packed.args.flatMap((arg) => [arg.type, arg.flags, arg.link, arg.size, arg.struct, arg.bits]),
    ),
    ...typedArray(
      'RETURNS',
      'Five each: type, flags, argument with the map, argument with the size, struct.',
      packed.returns.flatMap((ret) => [ret.type, ret.flags, ret.map, ret.size, ret.struct]),
    ),
    ...typedArray('FLAGS', 'Masks of TYPE_FLAGS.', packed.flags),
    ...typedArray('RULES', 'Masks of SIGNATURE_RULES.', packed.rules),
    ...typedArray(
      'PROG_MASKS',
      `Masks of program types, ${words.progs} words each.`,
      packed.progMasks.flatMap((mask) => split(mask, words.progs)),
      'Uint32Array',
    ),
    ...typedArray(
      'ATTACH_MASKS',
      `Masks of attach types, ${words.attaches} words each.`,
      packed.attachMasks.flatMap((mask) => split(mask, words.attaches)),
      'Uint32Array',
    ),
    `const PROG_WORDS = ${words.progs};`,
    `const ATTACH_WORDS = ${words.attaches};`,
    '',
    ...list(
      'STRUCTS',
      'The structs that arguments and returns may point to; the first stands for none.',
      packed.structs,
    ),
    ...list('STRUCT_OPS', 'The structs of struct_ops programs; the number is that of a bit.', packed.structOps),
    FUNCTIONS,
  ];
}

function contract({
  args,
  ret,
  bits,
  allowed,
  reference,
  callback,
  rules,
}: PackedTable['contracts'][number]): number[] {
  const padding = Array.from({ length: MOST_ARGS - args.length }, () => 0);
  return [args.length, bits, allowed, ret, reference, callback, rules, ...args, ...padding];
}

const MOST_ARGS = 5;

/** How large a number may be, relative to how many helpers there are, before a list by number wastes too much. */
const SPARSE = 16;

function placeOf({ ids, names }: PackedTable): string[] {
  const entries = names.map((name, index) => `  [${ids[index]}, ${JSON.stringify(name)}],`);
  const byName = ['const NAMES: ReadonlyMap<number, HelperName> = new Map([', ...entries, ']);', ''];
  const largest = Math.max(0, ...ids);
  if (largest > SPARSE * (ids.length + 1)) {
    const places = ids.map((id, index) => `[${id}, ${index + 1}]`);
    return [
      ...byName,
      `const PLACES: ReadonlyMap<number, number> = new Map([${places.join(', ')}]);`,
      '',
      'function placeOf(helper: number): number {',
      '  return PLACES.get(helper) ?? 0;',
      '}',
      '',
    ];
  }
  const places = Array.from({ length: largest + 1 }, (_, id) => ids.indexOf(id) + 1);
  return [
    ...byName,
    ...typedArray('PLACES', 'By number: 1 more than the place in FIRST; 0 where there is no such helper.', places),
    'function placeOf(helper: number): number {',
    '  return PLACES[helper] ?? 0;',
    '}',
    '',
  ];
}

function typedArray(name: string, comment: string, values: readonly number[], kind = kindFor(values)): string[] {
  const lines: string[] = [];
  for (let at = 0; at < values.length; at += PER_LINE) lines.push(`  ${values.slice(at, at + PER_LINE).join(', ')},`);
  return [`/** ${comment} */`, `export const ${name} = new ${kind}([`, ...lines, ']);', ''];
}

const PER_LINE = 24;

function kindFor(values: readonly number[]): string {
  const largest = Math.max(0, ...values);
  if (largest <= 0xff) return 'Uint8Array';
  return largest <= 0xffff ? 'Uint16Array' : 'Uint32Array';
}

function list(name: string, comment: string, values: readonly string[]): string[] {
  return [`/** ${comment} */`, `export const ${name}: readonly string[] = ${JSON.stringify(values)};`, ''];
}

const WORD_BITS = 32;

function split(mask: bigint, words: number): number[] {
  return Array.from({ length: words }, (_, word) => Number((mask >> BigInt(WORD_BITS * word)) & 0xffffffffn));
}

function wordCounts({ prog_types, attach_types }: SignatureTable): { progs: number; attaches: number } {
  const words = (values: Readonly<Record<string, number>>) =>
    Math.floor(Math.max(0, ...Object.values(values)) / WORD_BITS) + 1;
  return { progs: words(prog_types), attaches: words(attach_types) };
}

const FUNCTIONS = `/** The program that calls. */
export interface Program {
  readonly progType: number;
  /** -1 for programs without one. */
  readonly attachType: number;
  /** The bits of STRUCT_OPS that it implements functions of; 0 for other programs. */
  readonly structOps: number;
  /** The bits of REQUIREMENTS that it fulfils; with CAP_SYS_ADMIN also those of CAP_BPF and CAP_PERFMON. */
  readonly has: number;
}

const ROW_SIZE = 3;
const CONDITION_SIZE = 4;
const CONTRACT_SIZE = 12;
const CONTRACT_MARKS = 1;
const CONTRACT_RETURN = 3;
const CONTRACT_RULES = 6;
const CONTRACT_ARGS = 7;
const ARG_SIZE = 6;
const RETURN_SIZE = 5;
const INFERRED = 1 << 4;

/** Marks of a helper, as bits of what \`marksOf\` returns. */
export const GPL_ONLY = 1 << 0;
export const PKT_ACCESS = 1 << 1;
export const MIGHT_SLEEP = 1 << 2;
export const CHANGES_PKT_DATA = 1 << 3;

/** Returns the number of the row with which the program may call the helper; -1 when it may not. */
export function findRow(helper: number, program: Program): number {
  const place = placeOf(helper);
  if (place === 0) return -1;
  const end = FIRST[place]!;
  for (let row = FIRST[place - 1]!; row < end; row++) if (fits(row, program)) return row;
  return -1;
}

/** Returns the name of the helper with this number. */
export function helperName(helper: number): HelperName | undefined {
  return NAMES.get(helper);
}

/** Returns the readable entry of the helper with this number. */
export function helperById(helper: number): HelperSignatures | undefined {
  const name = NAMES.get(helper);
  return name === undefined ? undefined : SIGNATURES[name];
}

/** Returns the marks of a row: GPL_ONLY and the other bits. */
export function marksOf(row: number): number {
  return contractOf(row, CONTRACT_MARKS);
}

/** Returns the bits of SIGNATURE_RULES that a row is checked by. */
export function rulesOf(row: number): number {
  return RULES[contractOf(row, CONTRACT_RULES)]!;
}

export function argCount(row: number): number {
  return contractOf(row, 0);
}

/** Returns where in ARGS the argument \`arg\` (1 to \`argCount\`) of a row stands. */
export function argOf(row: number, arg: number): number {
  return contractOf(row, CONTRACT_ARGS + arg - 1) * ARG_SIZE;
}

/** Returns where in RETURNS the return of a row stands. */
export function returnOf(row: number): number {
  return contractOf(row, CONTRACT_RETURN) * RETURN_SIZE;
}

function contractOf(row: number, member: number): number {
  return CONTRACTS[ROWS[row * ROW_SIZE]! * CONTRACT_SIZE + member]!;
}

function fits(row: number, program: Program): boolean {
  const at = row * ROW_SIZE;
  const condition = ROWS[at + 2]! * CONDITION_SIZE;
  const attach = CONDITIONS[condition]!;
  const isExcept = CONDITIONS[condition + 1] === 1;
  const structs = CONDITIONS[condition + 2]!;
  return (
    (isIn(PROG_MASKS, ROWS[at + 1]!, PROG_WORDS, program.progType) || (marksOf(row) & INFERRED) !== 0) &&
    (attach === 0 || isIn(ATTACH_MASKS, attach - 1, ATTACH_WORDS, program.attachType) !== isExcept) &&
    (structs === 0 || (structs & program.structOps) !== 0) &&
    (CONDITIONS[condition + 3]! & ~program.has) === 0
  );
}

function isIn(masks: Uint32Array, mask: number, words: number, number: number): boolean {
  const word = number >>> 5;
  return number >= 0 && word < words && ((masks[mask * words + word]! >>> (number & 31)) & 1) !== 0;
}
`;
