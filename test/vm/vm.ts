/**
 * A small VM for BPF, for tests: it runs instructions on registers that know what they hold, and asks the checker before every call of a helper. It is written to be read, and knows no more than the tests need.
 */
import {
  type Checker,
  type Code,
  type CodeProgram,
  createChecker,
  formatRegister,
  type Instruction,
  type MapState,
  type Program,
  StackState,
} from '../../generator/check/index.ts';
import type { SignatureTable } from '../../generator/tree/index.ts';
import { doArithmetic, holds } from './arithmetic.ts';
import { type Answer, HELPERS } from './helper.ts';
import { createMap, type VmMap } from './map.ts';
import { createRegion, type Region } from './region.ts';
import { createVmRegisters, Register } from './register.ts';

/** Why a program was stopped. */
export class Refusal extends Error {
  readonly instruction: number;

  constructor(message: string, instruction: number) {
    super(message);
    this.instruction = instruction;
  }
}

interface Frame {
  readonly registers: Register[];
  readonly stack: StackState;
  readonly region: Region;
  readonly slots: Map<number, Register>;
}

const STACK_SIZE = 512;
const MOST_STEPS = 1_000_000;
const MOST_FRAMES = 8;

/** What the caller may change of a VM. */
interface VmOptions {
  /** The bytes of the context. */
  readonly context?: Uint8Array;
  /** False runs programs without asking the checker before a call, for measurements. */
  readonly isChecked?: boolean;
  /** One that was made for the same program before. */
  readonly checker?: Checker;
}

export class Vm {
  readonly checker: Checker;
  private readonly code: Code;
  private readonly maps = new Map<MapState, VmMap>();
  private readonly frames: Frame[] = [];
  private readonly context: Region;
  private readonly isChecked: boolean;
  private base = 0x1_0000_0000n;
  private time = 0n;
  private steps = 0;

  constructor(code: Code, table: SignatureTable, program: Program, options: VmOptions = {}) {
    this.code = code;
    this.checker = options.checker ?? createChecker(table, program);
    this.context = createRegion(options.context ?? new Uint8Array(64), this.nextBase());
    this.isChecked = options.isChecked ?? true;
  }

  /** Runs a program and returns what it returns. @throws Refusal when it does what it must not. */
  run(program: CodeProgram): bigint {
    this.checker.references.clear();
    this.frames.length = 0;
    this.steps = 0;
    for (const [at, map] of this.code.maps) {
      if (at >= program.start && at < program.end && !this.checker.map(map))
        this.refuse(this.checker.violation!.message, at);
    }
    const frame = this.enter();
    frame.registers[1]!.state.point('PTR_TO_CTX');
    frame.registers[1]!.region = this.context;
    const result = this.follow(program.start);
    if (!this.checker.exit()) this.refuse(this.checker.violation!.message, program.end - 1);
    return result;
  }

  /** Returns the map of that name with what the program left in it. */
  map(name: string): VmMap {
    const states = [...this.code.maps.values(), ...[...this.code.globals.values()].map(({ map }) => map)];
    return this.mapFor(states.find((state) => state.name === name)!);
  }

  mapOf({ state }: Register): VmMap {
    return this.mapFor(state.map!);
  }

  read({ region, state }: Register, size: number): Uint8Array {
    return size === 0 ? new Uint8Array() : region!.bytes(state.min, size);
  }

  nextBase(): bigint {
    this.base += 0x1_0000n;
    return this.base;
  }

  clock(): bigint {
    this.time += 1000n;
    return this.time;
  }

  /** What stands at an address of the kernel's: nothing but zeros here. */
  kernelMemory(_address: bigint, size: number): Uint8Array {
    return new Uint8Array(size);
  }

  /** Calls a function of the program for a helper, and returns what it returns. */
  callBack(helper: number, callback: Register, fill: (registers: Register[]) => void): bigint {
    const frame = this.enter();
    this.checker.enterCallback();
    fill(frame.registers);
    const back = this.follow(callback.state.subprogram);
    const { state } = frame.registers[0]!;
    if (!this.checker.leaveCallback(this.checker.callbackOf(helper)!, state)) {
      this.refuse(this.checker.violation!.message, callback.state.subprogram);
    }
    return back;
  }

  private mapFor(state: MapState): VmMap {
    const known = this.maps.get(state);
    if (known) return known;
    const made = createMap(state, () => this.nextBase());
    this.maps.set(state, made);
    return made;
  }

  private enter(): Frame {
    if (this.frames.length >= MOST_FRAMES) this.refuse('too many frames', 0);
    const region = createRegion(new Uint8Array(STACK_SIZE), this.nextBase(), STACK_SIZE);
    const frame = {
      registers: createVmRegisters(),
      stack: new StackState(),
      region,
      slots: new Map<number, Register>(),
    };
    const pointer = frame.registers[10]!;
    pointer.state.point('PTR_TO_STACK');
    pointer.state.stack = frame.stack;
    pointer.region = region;
    this.frames.push(frame);
    return frame;
  }

  /** Runs the function at `start` in the frame on top until it ends, and takes the frame away. */
  private follow(start: number): bigint {
    const frame = this.frames[this.frames.length - 1]!;
    const { registers } = frame;
    for (let at = start; ; at++) {
      const instruction = this.code.instructions[at];
      if (!instruction || ++this.steps > MOST_STEPS) this.refuse('fell out of the program, or runs for ever', at);
      const { opcode } = instruction!;
      switch (opcode & 7) {
        case 4:
        case 7:
          doArithmetic(instruction!, registers);
          break;
        case 1:
          this.load(instruction!, registers, at);
          break;
        case 2:
        case 3:
          this.store(instruction!, registers, at);
          break;
        case 0:
          this.loadConstant(instruction!, registers, at++);
          break;
        default:
          if (opcode === 0x95) {
            this.frames.pop();
            return registers[0]!.bits();
          }
          if (opcode === 0x85) this.call(instruction!, registers, at);
          else at += this.jump(instruction!, registers);
      }
    }
  }

  private jump(instruction: Instruction, registers: readonly Register[]): number {
    const { opcode, destination, source, offset, immediate } = instruction;
    if (opcode === 0x05) return offset;
    if (opcode === 0x06) return immediate;
    const left = registers[destination]!;
    const right = (opcode & 8) !== 0 ? registers[source]!.bits() : BigInt(immediate);
    const isTaken = holds(opcode, left.bits(), right);
    if (left.state.isNullable && right === 0n) this.resolve(left);
    return isTaken ? offset : 0;
  }

  /** Whoever compares a pointer with 0 knows afterwards whether it is NULL, and every copy with it. */
  private resolve({ state, region }: Register): void {
    const { id } = state;
    const states = this.everyRegister().map((register) => register.state);
    if (region) this.checker.isNotNull(states, id);
    else this.checker.isNull(states, id);
    for (const register of this.everyRegister()) if (register.state.isNull()) register.number = 0n;
  }

  private everyRegister(): Register[] {
    return this.frames.flatMap(({ registers, slots }) => [...registers, ...slots.values()]);
  }

  private loadConstant(
    { destination, source, immediate }: Instruction,
    registers: readonly Register[],
    at: number,
  ): void {
    const register = registers[destination]!;
    const map = this.code.maps.get(at);
    const global = this.code.globals.get(at);
    const target = this.code.functions.get(at);
    if (map) {
      register.state.point('CONST_PTR_TO_MAP');
      register.state.map = map;
    } else if (global) {
      register.state.point('PTR_TO_MAP_VALUE');
      register.state.map = global.map;
      register.state.min = register.state.max = global.offset;
      register.region = this.mapFor(global.map).lookUp(new Uint8Array(4))!;
    } else if (target !== undefined) {
      register.state.point('PTR_TO_FUNC');
      register.state.subprogram = target;
    } else {
      const high = BigInt(this.code.instructions[at + 1]!.immediate);
      register.set((high << 32n) | BigInt.asUintN(32, BigInt(immediate)), source === 0);
    }
  }

  private load({ opcode, destination, source, offset }: Instruction, registers: readonly Register[], at: number): void {
    const address = registers[source]!;
    const size = sizeOf(opcode);
    const place = this.access(address, source, offset, size, false, at);
    const result = registers[destination]!;
    const slot = size === 8 ? this.frameOf(address)?.slots.get(place) : undefined;
    if (slot) {
      result.copy(slot);
      return;
    }
    const value = address.region!.read(place, size);
    result.set(opcode >> 5 === 4 ? BigInt.asIntN(8 * size, value) : value, false);
  }

  private store(
    { opcode, destination, source, offset, immediate }: Instruction,
    registers: readonly Register[],
    at: number,
  ): void {
    const address = registers[destination]!;
    const size = sizeOf(opcode);
    const place = this.access(address, destination, offset, size, true, at);
    const value = (opcode & 7) === 3 ? registers[source]! : undefined;
    const frame = this.frameOf(address);
    if (opcode >> 5 === 6) {
      const before = address.region!.read(place, size);
      address.region!.write(place, size, before + value!.number);
      if ((immediate & 1) !== 0) value!.set(before, false);
      return;
    }
    if (frame) {
      frame.stack.write(place, size);
      for (let slot = Math.floor(place / 8) * 8; slot < place + size; slot += 8) frame.slots.delete(slot);
      if (value && size === 8 && place % 8 === 0) {
        const copy = new Register();
        copy.copy(value);
        frame.slots.set(place, copy);
      }
    }
    if (value?.state.isPointer() && !frame) this.refuse(`R${source} leaks addr into mem`, at);
    address.region!.write(place, size, value ? value.bits() : BigInt(immediate));
  }

  private frameOf({ state }: Register): Frame | undefined {
    return state.kind === 'PTR_TO_STACK' ? this.frames.find(({ stack }) => stack === state.stack) : undefined;
  }

  /** Returns where an access goes. @throws Refusal when it goes where it must not. */
  private access(
    { state }: Register,
    register: number,
    offset: number,
    size: number,
    isWrite: boolean,
    at: number,
  ): number {
    const place = state.min + offset;
    if (state.isNullable || !MEMORY.has(state.kind) || (isWrite && state.kind === 'PTR_TO_CTX')) {
      this.refuse(`R${register} invalid mem access '${formatRegister(state)}'`, at);
    }
    const [low, high] =
      state.kind === 'PTR_TO_STACK' ? [-STACK_SIZE, 0] : [0, this.roomOf(state.kind, state.size, state.map)];
    if (place < low || place + size > high)
      this.refuse(`R${register} access out of bounds, off=${place} size=${size}`, at);
    if (!isWrite && state.kind === 'PTR_TO_STACK' && state.stack!.firstUnwritten(place, size) !== -1) {
      this.refuse(`invalid read from stack off ${place}+0 size ${size}`, at);
    }
    return place;
  }

  private roomOf(kind: string, size: number, map: MapState | undefined): number {
    if (kind === 'PTR_TO_MAP_VALUE') return map!.valueSize;
    return kind === 'PTR_TO_CTX' ? 64 : size;
  }

  private call(instruction: Instruction, registers: readonly Register[], at: number): void {
    const { opcode, destination, source, offset, immediate } = instruction;
    if (!this.checker.instruction(opcode, destination, source, offset))
      this.refuse(this.checker.violation!.message, at);
    const args = [1, 2, 3, 4, 5].map((number) => {
      const copy = new Register();
      copy.copy(registers[number]!);
      return copy;
    });
    if (source === 1) {
      this.callFunction(args, registers, this.code.functions.get(at) ?? at + 1 + immediate);
      return;
    }
    if (this.isChecked) this.check(immediate, registers, at);
    const answer = HELPERS[immediate]!(this, args);
    if (!this.isChecked) trust(registers[0]!, args, answer);
    this.fillAnswer(registers[0]!, answer);
  }

  /** Asks the checker; what it finds wrong ends the program. What it gave up is invalid wherever it was put. */
  private check(helper: number, registers: readonly Register[], at: number): void {
    const states = registers.map(({ state }) => state);
    if (!this.checker.call(helper, states, at)) this.refuse(this.checker.violation!.message, at);
    const { released } = this.checker.effect;
    if (released === 0) return;
    for (const register of this.everyRegister())
      if (register.state.reference === released) this.checker.invalidate(register.state);
  }

  private fillAnswer(result: Register, answer: Answer): void {
    if (typeof answer === 'bigint') {
      result.number = BigInt.asUintN(64, answer);
      result.region = undefined;
      if (result.state.kind !== 'SCALAR_VALUE') return;
      const signed = Number(BigInt.asIntN(64, answer));
      result.state.min = signed;
      result.state.max = signed;
    } else result.region = answer;
  }

  private callFunction(args: readonly Register[], registers: readonly Register[], target: number): void {
    const frame = this.enter();
    for (const [index, arg] of args.entries()) frame.registers[index + 1]!.copy(arg);
    this.follow(target);
    for (let number = 1; number <= 5; number++) registers[number]!.clear();
    registers[0]!.copy(frame.registers[0]!);
  }

  private refuse(message: string, at: number): never {
    throw new Refusal(message, at);
  }
}

/** Says what a helper gives back where nobody checks calls: a value of the map, a record, a number. */
function trust(result: Register, [first, second]: readonly Register[], answer: Answer): void {
  if (typeof answer === 'bigint') result.set(answer, false);
  else if (answer === undefined) result.set(0n, false);
  else if (answer.ring) {
    result.state.point('PTR_TO_MEM | MEM_RINGBUF');
    result.state.size = Number(second!.number);
  } else {
    result.state.point('PTR_TO_MAP_VALUE');
    result.state.map = first!.state.map;
  }
}

/** What a program reaches by itself. */
const MEMORY: ReadonlySet<string> = new Set([
  'PTR_TO_STACK',
  'PTR_TO_MAP_VALUE',
  'PTR_TO_MEM | MEM_RINGBUF',
  'PTR_TO_MEM',
  'PTR_TO_CTX',
]);

/** Bytes of an access. */
function sizeOf(opcode: number): number {
  return [4, 2, 1, 8][(opcode >> 3) & 3]!;
}
