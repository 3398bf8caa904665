import {
  type Checker,
  createChecker,
  createRegisters,
  type MapState,
  type Program,
  type RegisterState,
  StackState,
} from '../../generator/check/index.ts';
import type { SignatureTable } from '../../generator/tree/index.ts';
import { tableOf } from './table.ts';

export const TABLE = tableOf('7.2');
export const OLD_TABLE = tableOf('6.1');

/** A program that may do whatever does not depend on its type. */
export const XDP: Program = { type: 'BPF_PROG_TYPE_XDP', isGplCompatible: true, has: ['CAP_BPF', 'CAP_PERFMON'] };
export const KPROBE: Program = { ...XDP, type: 'BPF_PROG_TYPE_KPROBE' };
export const TC: Program = { ...XDP, type: 'BPF_PROG_TYPE_SCHED_CLS' };
export const TRACING: Program = { ...XDP, type: 'BPF_PROG_TYPE_TRACING', attachType: 'BPF_TRACE_FENTRY' };

/** One without the capability that lets it read what it did not write, or give addresses away. */
export const PLAIN: Program = { type: 'BPF_PROG_TYPE_XDP', isGplCompatible: true, has: ['CAP_BPF'] };

export const HASH: MapState = { name: 'table', type: 'BPF_MAP_TYPE_HASH', keySize: 4, valueSize: 16, maxEntries: 8 };
export const RINGBUF: MapState = {
  name: 'events',
  type: 'BPF_MAP_TYPE_RINGBUF',
  keySize: 0,
  valueSize: 0,
  maxEntries: 4096,
};

/** Fills a register for a test. */
export type Fill = (register: RegisterState) => void;

/** A call that a test makes, and what came of it. */
export interface Made {
  checker: Checker;
  registers: RegisterState[];
  isRight: boolean;
  message: string | undefined;
}

/** Calls a helper by name with registers r1 on as `args` fill them. */
export function make(
  helper: string,
  args: readonly Fill[],
  {
    program = XDP,
    table = TABLE,
    checker = createChecker(table, program),
  }: { program?: Program; table?: SignatureTable; checker?: Checker } = {},
): Made {
  const registers = createRegisters();
  args.forEach((fill, index) => void fill(registers[index + 1]!));
  const isRight = checker.call(table.helpers[helper]!.id, registers, 7);
  return { checker, registers, isRight, message: checker.violation?.message };
}

/** Returns the sentence with which a call is refused; `accepted` when it is not. */
export function verdict(helper: string, args: readonly Fill[], options: Parameters<typeof make>[2] = {}): string {
  const { isRight, message } = make(helper, args, options);
  return isRight ? 'accepted' : (message ?? '');
}

export const unset: Fill = (register) => register.clear();
export const context: Fill = (register) => register.point('PTR_TO_CTX');
export const nothing: Fill = (register) => register.constant(0);
export const unknown: Fill = (register) => register.number(-(2 ** 63), 2 ** 63 - 1);
export const callback: Fill = (register) => {
  register.point('PTR_TO_FUNC');
  register.subprogram = 1;
};

export function number(value: number): Fill {
  return (register) => register.constant(value);
}

export function between(min: number, max: number): Fill {
  return (register) => register.number(min, max);
}

export function map(state: MapState): Fill {
  return (register) => {
    register.point('CONST_PTR_TO_MAP');
    register.map = state;
  };
}

/** The stack at `offset`, with the whole frame written unless `written` says how much of it, from there on. */
export function stack(offset: number, written?: number, frame = new StackState()): Fill {
  frame.write(written === undefined ? -frame.size : offset, written ?? frame.size);
  return (register) => {
    register.point('PTR_TO_STACK');
    register.stack = frame;
    register.min = offset;
    register.max = offset;
  };
}

/** Memory of `size` bytes, at `offset` of it. */
export function memory(size: number, offset = 0): Fill {
  return (register) => {
    register.point('PTR_TO_MEM');
    register.size = size;
    register.min = offset;
    register.max = offset;
  };
}

export function value(state: MapState, offset = 0): Fill {
  return (register) => {
    register.point('PTR_TO_MAP_VALUE');
    register.map = state;
    register.min = offset;
    register.max = offset;
  };
}

export function packet(range: number): Fill {
  return (register) => {
    register.point('PTR_TO_PACKET');
    register.size = range;
  };
}

/** A pointer to a struct of the kernel's. */
export function struct(name: string, kind: RegisterState['kind'] = 'PTR_TO_BTF_ID | PTR_TRUSTED'): Fill {
  return (register) => {
    register.point(kind);
    register.struct = `struct ${name}`;
  };
}

export function pointer(kind: RegisterState['kind']): Fill {
  return (register) => register.point(kind);
}

/** The same, but it may be NULL. */
export function nullable(fill: Fill): Fill {
  return (register) => {
    fill(register);
    register.isNullable = true;
    register.id = 99;
  };
}

export function readOnly(fill: Fill): Fill {
  return (register) => {
    fill(register);
    register.isReadOnly = true;
  };
}

/** The same at an offset that depends on the input. */
export function somewhere(fill: Fill, min: number, max: number): Fill {
  return (register) => {
    fill(register);
    register.isConstant = false;
    register.min = min;
    register.max = max;
  };
}

/** What another register holds. */
export function copyOf(other: RegisterState): Fill {
  return (register) => register.copy(other);
}
