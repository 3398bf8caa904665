import type { SignatureCallback } from '../../tree/index.ts';
import type { Checker } from '../checker.ts';
import type { Code, Instruction } from '../object/index.ts';
import { GREATEST, LEAST, RegisterState as Register, type RegisterState } from '../register.ts';
import { dropSlots } from './access.ts';
import { copyPath, createFrame, eachValue, type Path, topOf } from './path.ts';

/** What a call leads to: a sentence that ends the path, or further paths. */
export interface CallOutcome {
  readonly problem?: string;
  /** Paths through a callback. */
  readonly callbacks?: readonly Path[];
}

const NOTHING: CallOutcome = {};
const ARGS = [1, 2, 3, 4, 5] as const;
const PSEUDO_CALL = 1;
const PSEUDO_KFUNC = 2;

/** As deep as the kernel lets functions call each other. */
const DEEPEST = 8;

/** Does a call: of a helper through the checker, of a function of the program by going into it, of a kernel function by forgetting what it may have changed. */
export function doCall(instruction: Instruction, path: Path, code: Code, checker: Checker): CallOutcome {
  const { opcode, destination, source, offset } = instruction;
  if (!checker.instruction(opcode, destination, source, offset)) return { problem: checker.violation!.message };
  if (source === PSEUDO_CALL) return callFunction(instruction, path, code);
  if (source === PSEUDO_KFUNC) return callKernel(path);
  return callHelper(instruction, path, checker);
}

function callFunction({ immediate }: Instruction, path: Path, code: Code): CallOutcome {
  const target = code.functions.get(path.at) ?? path.at + 1 + immediate;
  if (!code.instructions[target]) return { problem: 'call to invalid destination' };
  if (path.frames.length >= DEEPEST)
    return { problem: `the call stack of ${path.frames.length + 1} frames is too deep !` };
  const { registers } = topOf(path);
  const frame = createFrame(path.at + 1);
  for (const number of ARGS) {
    frame.registers[number]!.copy(registers[number]!);
    registers[number]!.clear();
  }
  path.frames.push(frame);
  path.at = target - 1;
  return NOTHING;
}

/** A kernel function may give up what it is given, and write where it points. */
function callKernel(path: Path): CallOutcome {
  const { registers } = topOf(path);
  for (const number of ARGS) {
    const register = registers[number]!;
    path.references.release(register.reference);
    forgetPointee(path, register);
    register.clear();
  }
  registers[0]!.forgetBut(LEAST, GREATEST);
  return NOTHING;
}

function callHelper({ immediate }: Instruction, path: Path, checker: Checker): CallOutcome {
  const { registers } = topOf(path);
  const before = ARGS.map((number) => {
    const register = new Register();
    register.copy(registers[number]!);
    return register;
  });
  checker.references.copy(path.references);
  if (!checker.call(immediate, registers, path.at)) {
    const { helper, message } = checker.violation!;
    return { problem: helper === undefined ? message : `${helper}: ${message}` };
  }
  path.references.copy(checker.references);
  forgetReleased(path, checker);
  if (checker.effect.invalidatesPackets) forgetPackets(path, checker);
  const { row } = checker.effect.plan!;
  for (const [index, arg] of row.args.entries()) {
    if (arg.flags?.includes('MEM_WRITE') || arg.flags?.includes('MEM_UNINIT')) forgetPointee(path, before[index]!);
  }
  if (!row.callback) return NOTHING;
  const callback = before[row.callback.arg - 1]!;
  const target = callback.subprogram;
  return target < 0 ? NOTHING : { callbacks: [callbackPath(path, target, row.callback, before)] };
}

function callbackPath(path: Path, target: number, callback: SignatureCallback, before: readonly RegisterState[]): Path {
  const inside = copyPath(path, target, path.frames.length);
  const frame = createFrame(path.at + 1);
  inside.references.depth++;
  for (const [index, param] of callback.params.entries()) {
    const register = frame.registers[index + 1]!;
    const arg = param.arg === undefined ? undefined : before[param.arg - 1];
    fillParam(register, param.type, arg, param.btf_id);
  }
  inside.frames.push(frame);
  return inside;
}

/** Fills a register with what a callback is given. A pointer that the program hands through may point to a stack that the callback changes: of what it holds nothing is known there. */
function fillParam(
  register: RegisterState,
  type: string,
  arg: RegisterState | undefined,
  struct: string | undefined,
): void {
  switch (type) {
    case 'scalar':
      register.number(0, 2 ** 32 - 1);
      return;
    case 'map':
      register.point('CONST_PTR_TO_MAP');
      register.map = arg?.map;
      return;
    case 'map_key':
      register.point('PTR_TO_MAP_KEY');
      register.map = arg?.map;
      return;
    case 'map_value':
      register.point('PTR_TO_MAP_VALUE');
      register.map = arg?.map;
      return;
    case 'dynptr':
      register.point('CONST_PTR_TO_DYNPTR');
      return;
    case 'btf':
      register.point('PTR_TO_BTF_ID | PTR_TRUSTED');
      register.struct = struct;
      return;
    default:
      register.forget();
  }
}

function forgetReleased(path: Path, checker: Checker): void {
  const { released } = checker.effect;
  if (released === 0) return;
  for (const { stack } of path.frames) stack.dropReference(released);
  eachValue(path, (value) => {
    if (value.reference === released) checker.invalidate(value);
  });
}

function forgetPackets(path: Path, checker: Checker): void {
  eachValue(path, (value) => {
    if (value.kind.startsWith('PTR_TO_PACKET')) checker.invalidate(value);
  });
}

/** Where a pointer leads to a stack, what was put there whole may have been written over. */
function forgetPointee(path: Path, { stack, min }: RegisterState): void {
  if (!stack) return;
  const frame = path.frames.find((one) => one.stack === stack);
  if (frame) dropSlots(frame, min, -min);
}
