import type { MapState } from './map.ts';
import type { StackState } from './stack.ts';

/**
 * What a register holds, by the kernel's names, flags that are part of the kind behind a bar: `PTR_TO_MEM | MEM_RINGBUF`. That it may be NULL or must not be written to is not part of it.
 *
 * `UNKNOWN` is for programs that look at code without running it: whatever is asked of such a register, it is not held against the program; but where it is not `isConstant` it is not taken for something that is known
 * before the program runs.
 */
export type RegisterKind =
  | 'UNKNOWN'
  | 'NOT_INIT'
  | 'SCALAR_VALUE'
  | 'PTR_TO_CTX'
  | 'CONST_PTR_TO_MAP'
  | 'PTR_TO_MAP_VALUE'
  | 'PTR_TO_MAP_KEY'
  | 'PTR_TO_STACK'
  | 'PTR_TO_PACKET'
  | 'PTR_TO_PACKET_META'
  | 'PTR_TO_PACKET_END'
  | 'PTR_TO_FLOW_KEYS'
  | 'PTR_TO_SOCKET'
  | 'PTR_TO_SOCK_COMMON'
  | 'PTR_TO_TCP_SOCK'
  | 'PTR_TO_XDP_SOCK'
  | 'PTR_TO_TP_BUFFER'
  | 'PTR_TO_BTF_ID'
  | 'PTR_TO_BTF_ID | PTR_TRUSTED'
  | 'PTR_TO_BTF_ID | PTR_UNTRUSTED'
  | 'PTR_TO_BTF_ID | MEM_RCU'
  | 'PTR_TO_BTF_ID | MEM_ALLOC'
  | 'PTR_TO_BTF_ID | MEM_ALLOC | MEM_RCU'
  | 'PTR_TO_BTF_ID | MEM_ALLOC | NON_OWN_REF'
  | 'PTR_TO_BTF_ID | MEM_ALLOC | NON_OWN_REF | MEM_RCU'
  | 'PTR_TO_BTF_ID | MEM_PERCPU'
  | 'PTR_TO_BTF_ID | MEM_PERCPU | MEM_ALLOC'
  | 'PTR_TO_BTF_ID | MEM_PERCPU | MEM_RCU'
  | 'PTR_TO_BTF_ID | MEM_PERCPU | PTR_TRUSTED'
  | 'PTR_TO_MEM'
  | 'PTR_TO_MEM | MEM_RINGBUF'
  | 'PTR_TO_MEM | MEM_ALLOC'
  | 'PTR_TO_BUF'
  | 'PTR_TO_ARENA'
  | 'PTR_TO_FUNC'
  | 'CONST_PTR_TO_DYNPTR'
  | 'PTR_TO_DYNPTR | DYNPTR_TYPE_LOCAL';

/**
 * A register. Its fields are plain and may be set at will; the methods set all of them at once, so that nothing of what was there before stays.
 *
 * A program that runs sets `min` and `max` to the one value that there is, and `isConstant` only where that value follows from the code alone; one that looks at code sets the range that it knows.
 */
export class RegisterState {
  kind: RegisterKind = 'NOT_INIT';
  /** It may be NULL, and nobody has looked yet. */
  isNullable = false;
  /** What it points to must not be written. */
  isReadOnly = false;
  /** `min` and `max` are one value, and known before the program runs. */
  isConstant = false;
  /** A number's least value, signed; of a pointer, the offset into what it points to: bytes from the start, of a stack from its top, so below 0. */
  min = 0;
  max = 0;
  /** Bytes of memory, or of a packet those that the program has made sure of. */
  size = 0;
  /** The same for pointers of which one is a copy of the other, so that all of them are known to be NULL or not when one is; and what tells two locks apart. 0 is none. */
  id = 0;
  /** The reference that it holds or was derived from; 0 is none. */
  reference = 0;
  /** The map, or the one that a key or value belongs to. */
  map: MapState | undefined = undefined;
  /** The struct that a BTF pointer points to: `struct task_struct`. */
  struct: string | undefined = undefined;
  /** The stack frame that it points to. */
  stack: StackState | undefined = undefined;
  /** The number of the function that it points to. */
  subprogram = -1;

  /** Makes it hold nothing. */
  clear(): void {
    if (this.kind !== 'NOT_INIT') this.point('NOT_INIT');
  }

  /** Makes it a pointer of `kind` with offset 0; what it points to is for the caller to say. */
  point(kind: RegisterKind): void {
    this.kind = kind;
    this.isNullable = false;
    this.isReadOnly = false;
    this.isConstant = true;
    this.min = 0;
    this.max = 0;
    this.size = 0;
    this.id = 0;
    this.reference = 0;
    this.map = undefined;
    this.struct = undefined;
    this.stack = undefined;
    this.subprogram = -1;
  }

  /** Makes it something of which nothing is known. */
  forget(): void {
    this.point('UNKNOWN');
  }

  /** Makes it something that came from memory: no constant, whatever it is, and within these bounds if it is a number. */
  forgetBut(min: number, max: number): void {
    this.point('UNKNOWN');
    this.isConstant = false;
    this.min = min;
    this.max = max;
  }

  /** Says whether it came from memory of which nothing is known. */
  isArbitrary(): boolean {
    return this.kind === 'UNKNOWN' && !this.isConstant;
  }

  /** Makes it a number that the code names. */
  constant(value: number): void {
    this.number(value, value);
    this.isConstant = true;
  }

  /** Makes it a number between `min` and `max`, which came from somewhere else than the code. */
  number(min: number, max: number): void {
    this.point('SCALAR_VALUE');
    this.isConstant = false;
    this.min = min;
    this.max = max;
  }

  /** Makes it like `other`. */
  copy(other: RegisterState): void {
    this.kind = other.kind;
    this.isNullable = other.isNullable;
    this.isReadOnly = other.isReadOnly;
    this.isConstant = other.isConstant;
    this.min = other.min;
    this.max = other.max;
    this.size = other.size;
    this.id = other.id;
    this.reference = other.reference;
    this.map = other.map;
    this.struct = other.struct;
    this.stack = other.stack;
    this.subprogram = other.subprogram;
  }

  /** Says whether it is the number 0, known before the program runs: what stands for NULL. */
  isNull(): boolean {
    return this.kind === 'SCALAR_VALUE' && this.isConstant && this.min === 0 && this.max === 0;
  }

  /** Says whether it is known to be anything but a number. */
  isPointer(): boolean {
    return this.kind !== 'SCALAR_VALUE' && this.kind !== 'NOT_INIT' && this.kind !== 'UNKNOWN';
  }
}

/** The greatest and least number that a register can hold, as near as doubles come. */
export const LEAST = -(2 ** 63);
export const GREATEST = 2 ** 63 - 1;

/** Returns registers r0 to r10, all empty. */
export function createRegisters(): RegisterState[] {
  return Array.from({ length: REGISTERS }, () => new RegisterState());
}

const REGISTERS = 11;
