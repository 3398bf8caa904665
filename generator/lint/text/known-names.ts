import type { HeaderModel } from '../../tree/index.ts';
import { createNearest } from './nearest-name.ts';

/** Which names the header defines, or may take for granted. */
export interface KnownNames {
  isConstant(name: string): boolean;
  /** A helper, or another function or macro that the header's code names. */
  isFunction(name: string): boolean;
  /** A constant that begins with the same two words as one of the header's: `BPF_MAP_…`. */
  isOfFamily(name: string): boolean;
  /** The header's constant that is at most two edits from `name`. */
  nearestConstant(name: string): string | undefined;
  /** The helper that is at most `most` edits from `name`. */
  nearestHelper(name: string, most: number): string | undefined;
  readonly helpers: readonly string[];
}

/** Names of instructions, of the file system and of the kernel's lists of types, which other headers define and bpf.h's comments may use. */
const ELSEWHERE = [
  'BPF_ABS',
  'BPF_ALU',
  'BPF_B',
  'BPF_CLASS',
  'BPF_FS_MAGIC',
  'BPF_H',
  'BPF_IMM',
  'BPF_IND',
  'BPF_JMP',
  'BPF_LD',
  'BPF_LD_ABS',
  'BPF_LD_IND',
  'BPF_LINK_TYPE',
  'BPF_LDX',
  'BPF_MEM',
  'BPF_MSH',
  'BPF_OP',
  'BPF_RET',
  'BPF_ST',
  'BPF_STX',
  'BPF_W',
  'BPF_K',
  'BPF_X',
  'BPF_A',
  'BPF_MISC',
  'BPF_TAX',
  'BPF_TXA',
  'BPF_SIZE',
  'BPF_MODE',
  'BPF_SRC',
  'BPF_ADD',
  'BPF_SUB',
  'BPF_AND',
  'BPF_OR',
  'BPF_JA',
];

const NAME = /\b(?:BPF_\w+|bpf_\w+)\b/g;

/** Returns the names that stand in the code of `model`'s header, with those of `others`. */
export function createNames(model: HeaderModel, others: readonly string[]): KnownNames {
  const { file, comments, helperIds, enums } = model;
  const code = new Set<string>();
  let start = 0;
  for (const { place } of comments) {
    addNames(file.text.slice(start, place.start.offset), code);
    start = place.end.offset;
  }
  addNames(file.text.slice(start), code);
  for (const { enumerators } of enums) for (const { name } of enumerators) code.add(name);
  for (const { name } of helperIds?.entries ?? []) code.add(name.replace(/^bpf_/, 'BPF_FUNC_'));
  const helpers = new Set(model.helpers.map(({ name }) => name));
  for (const { name } of helperIds?.entries ?? []) helpers.add(name);
  const extra = new Set([...ELSEWHERE, ...others]);
  const constants = [...code].filter((name) => name.startsWith('BPF_'));
  const families = new Set(constants.map(familyOf));
  const nearConstant = createNearest(constants);
  return {
    isOfFamily: (name) => families.has(familyOf(name)),
    isConstant: (name) => code.has(name) || extra.has(name),
    isFunction: (name) => helpers.has(name) || code.has(name) || extra.has(name),
    nearestConstant: (name) => nearConstant(name, 2),
    nearestHelper: createNearest([...helpers]),
    helpers: [...helpers],
  };
}

/** `BPF_MAP_` of `BPF_MAP_CREATE`; a name of two words is a family of its own. */
function familyOf(name: string): string {
  return /^BPF_[A-Z0-9]+_/.exec(name)?.[0] ?? name;
}

function addNames(text: string, names: Set<string>): void {
  for (const [name] of text.matchAll(NAME)) names.add(name);
}
