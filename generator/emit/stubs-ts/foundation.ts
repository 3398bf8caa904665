/** What every module begins with: pointers, registers and layouts as types. */
export const FOUNDATION = `declare const readable: unique symbol;
declare const writable: unique symbol;
declare const callable: unique symbol;

/** The address of memory that may be read. \`Target\` says what lies there: \`'struct bpf_sock'\`, \`'u32'\`. */
export type ConstPointer<Target extends string = string> = bigint & { readonly [readable]: Target };

/** The address of memory that a helper writes to. What it held before does not matter. */
export type OutPointer<Target extends string = string> = bigint & { readonly [writable]: Target };

/** The address of memory that may be read and written. */
export type Pointer<Target extends string = string> = ConstPointer<Target> & OutPointer<Target>;

/** Any function. */
export type AnyFunction = (...args: never[]) => unknown;

/** The address of a BPF function that a helper calls back. */
export type FunctionPointer<Callback extends AnyFunction = AnyFunction> = bigint & { readonly [callable]: Callback };

/** A function, or where one of the program's own is. */
export type Callback<Function extends AnyFunction = AnyFunction> = Function | FunctionPointer<Function>;

/** How a register holds a value: an integer by sign and bits, an address, an address or 0. */
export type RegisterKind =
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 's8'
  | 's16'
  | 's32'
  | 's64'
  | 'pointer'
  | 'nullable'
  | 'void';

/** R1 to R5. */
export type Registers = readonly [r1: bigint, r2: bigint, r3: bigint, r4: bigint, r5: bigint];

export interface RegisterUse {
  readonly params: readonly RegisterKind[];
  readonly returns: RegisterKind;
}

/** How the bytes of a member are read. Byte order is the machine's unless the kind names one. */
export type MemberKind =
  | Exclude<RegisterKind, 'nullable' | 'void'>
  | \`\${'u' | 's'}\${16 | 32 | 64}\${'be' | 'le'}\`
  | 'f32'
  | 'f64'
  | 'bits'
  | 'record';

/** Where a member lies, in bytes from the start of its struct, and how it is read. */
export interface MemberLayout {
  readonly offset: number;
  readonly size: number;
  /** Of an array, that of its elements. */
  readonly kind: MemberKind;
  /** Elements of an array; 0 for one that goes on to the end of the memory. */
  readonly count?: number;
  /** Of a struct or union inside: its tag, where it has one. */
  readonly record?: string;
  /**
   * Of a bit-field: how far to shift the \`size\` bytes at \`offset\` to the right on a machine of either byte order, how many bits are left then, and whether the highest of them is the sign.
   */
  readonly bits?: { readonly shift: { readonly little: number; readonly big: number }; readonly width: number; readonly isSigned: boolean };
}

/** A struct or union in the memory of a BPF program. */
export interface RecordLayout {
  readonly size: number;
  readonly align: number;
  /** By name from the start of the struct: \`ifindex\`, \`prog.fd\`. */
  readonly members: Readonly<Record<string, MemberLayout>>;
}
`;

/** The names that it declares. */
export const FOUNDATION_NAMES = [...FOUNDATION.matchAll(/^(?:export|declare) (?:type|interface|const) (\w+)/gm)].map(
  ([, name]) => name!,
);

/** The functions at the module's end: what turns registers into arguments and back. */
export const CALLING = `/**
 * Runs a helper that \`helpers\` implements with what registers R1 to R5 hold, and returns what R0 holds then; undefined when none there has the number \`id\`.
 */
export function callHelper(helpers: Partial<HelperImplementations>, id: number, registers: Registers): bigint | undefined {
  const name = (helperName as { readonly [id: number]: HelperName | undefined })[id];
  const implementation = name && helpers[name];
  if (!implementation) return undefined;
  const { params, returns }: RegisterUse = helperRegisters[name];
  const args = params.map((kind, index) => fromRegister(kind, registers[index] ?? 0n));
  return toRegister(returns, (implementation as (...args: unknown[]) => unknown)(...args));
}

function fromRegister(kind: RegisterKind, value: bigint): bigint | number | null {
  if (kind === 'nullable' && value === 0n) return null;
  const bits = Number(kind.slice(1));
  if (!(bits > 0)) return value;
  const integer = kind.startsWith('u') ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
  return bits === 64 ? integer : Number(integer);
}

function toRegister(kind: RegisterKind, value: unknown): bigint {
  if (kind === 'void' || (typeof value !== 'bigint' && typeof value !== 'number')) return 0n;
  const bits = Number(kind.slice(1));
  const integer = BigInt(value);
  if (!(bits > 0)) return BigInt.asUintN(64, integer);
  return BigInt.asUintN(64, kind.startsWith('u') ? BigInt.asUintN(bits, integer) : BigInt.asIntN(bits, integer));
}
`;
