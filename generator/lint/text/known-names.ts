import type { HeaderModel } from '../../tree/index.ts';
import { once } from '../once.ts';
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
  isHelper(name: string): boolean;
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
  return new Names(model, others);
}

/** Nearly every name that is asked for stands in the code as it is; what is made of macros, and what unknown names are compared with, is gathered when one does not. */
class Names implements KnownNames {
  private readonly code: ReadonlySet<string>;
  private readonly extra: ReadonlySet<string>;
  private readonly helpers: ReadonlySet<string>;
  private readonly made: () => ReadonlySet<string>;
  private readonly constants: () => readonly string[];
  private readonly nearConstant: () => ReturnType<typeof createNearest>;
  private readonly nearHelper: () => ReturnType<typeof createNearest>;

  constructor(model: HeaderModel, others: readonly string[]) {
    this.code = new Set(codeOf(model).match(NAME));
    this.extra = new Set([...ELSEWHERE, ...others]);
    this.helpers = helperNames(model);
    this.made = once(() => madeNames(model));
    this.constants = once(() => [...new Set([...this.code, ...this.made()])].filter((name) => name.startsWith('BPF_')));
    this.nearConstant = once(() => createNearest(this.constants()));
    this.nearHelper = once(() => createNearest([...this.helpers]));
  }

  isConstant(name: string): boolean {
    return this.code.has(name) || this.extra.has(name) || this.made().has(name);
  }

  isFunction(name: string): boolean {
    return this.helpers.has(name) || this.isConstant(name);
  }

  isHelper(name: string): boolean {
    return this.helpers.has(name);
  }

  isOfFamily(name: string): boolean {
    const family = /^BPF_[A-Z0-9]+_/.exec(name)?.[0];
    return this.constants().some((other) => (family === undefined ? other === name : other.startsWith(family)));
  }

  nearestConstant(name: string): string | undefined {
    return this.nearConstant()(name, 2);
  }

  nearestHelper(name: string, most: number): string | undefined {
    return this.nearHelper()(name, most);
  }
}

/** What stands between the comments. */
function codeOf({ file, comments }: HeaderModel): string {
  const pieces: string[] = [];
  let start = 0;
  for (let index = 0; index < comments.length; index++) {
    const { place } = comments[index]!;
    pieces.push(file.text.slice(start, place.start.offset));
    start = place.end.offset;
  }
  pieces.push(file.text.slice(start));
  return pieces.join('\n');
}

/** The enumerators, those that macros make too. */
function madeNames({ enums, helperIds }: HeaderModel): Set<string> {
  const names = new Set<string>();
  for (const { enumerators } of enums) for (const { name } of enumerators) names.add(name);
  for (const { name } of helperIds?.entries ?? []) names.add(name.replace(/^bpf_/, 'BPF_FUNC_'));
  return names;
}

function helperNames({ helpers, helperIds }: HeaderModel): Set<string> {
  const names = new Set<string>();
  for (let index = 0; index < helpers.length; index++) names.add(helpers[index]!.name);
  for (const { name } of helperIds?.entries ?? []) names.add(name);
  return names;
}
