import type { SignatureTable } from '../../tree/index.ts';
import { type Checker, createChecker } from '../checker.ts';
import type { Code, CodeProgram, Instruction } from '../object/index.ts';
import type { Program } from '../program.ts';
import { doAccess } from './access.ts';
import { doArithmetic } from './arithmetic.ts';
import { outcomeOf, refine } from './branch.ts';
import { doCall } from './call.ts';
import {
  CALL,
  CLASS,
  CONDITION,
  classOf,
  EXIT,
  LOAD_64,
  LOAD_ABSOLUTE,
  LOAD_INDIRECT,
  modeOf,
  operationOf,
} from './opcode.ts';
import { copyPath, createPath, type Path, topOf } from './path.ts';
import { pathKey } from './path-key.ts';
import { widen } from './widen.ts';

/** What is wrong at an instruction of a program. */
export interface Finding {
  /** The instruction's place in the code. */
  readonly at: number;
  readonly message: string;
}

export interface Exploration {
  readonly findings: readonly Finding[];
  /** Every way through the program was looked at. */
  readonly isComplete: boolean;
}

/** How many instructions are looked at, over all ways through a program. */
const MOST_STEPS = 200_000;

/** How many states an instruction is looked at in before what differs between them is given up. */
const MOST_STATES = 24;

/**
 * Follows every way through a program and checks the helper calls on it, as the kernel's verifier does. Of what it cannot tell it assumes the best: a finding is a call that the verifier refuses, too, but not the other
 * way round. A way ends at its first finding.
 */
export function explore(code: Code, start: CodeProgram, table: SignatureTable, program: Program): Exploration {
  const state = createState(code, start, createChecker(table, program));
  checkMaps(state);
  while (state.paths.length > 0 && state.steps < MOST_STEPS) follow(state.paths.pop()!, state);
  const findings = [...state.findings.values()].sort((left, right) => left.at - right.at);
  return { findings, isComplete: state.paths.length === 0 };
}

interface State {
  readonly code: Code;
  readonly start: CodeProgram;
  readonly checker: Checker;
  readonly paths: Path[];
  /** By instruction: the states in which it was reached by a jump. */
  readonly seen: Map<number, Set<string>>;
  readonly findings: Map<string, Finding>;
  steps: number;
  lastId: number;
}

function createState(code: Code, start: CodeProgram, checker: Checker): State {
  const path = createPath(start.start);
  topOf(path).registers[1]!.point('PTR_TO_CTX');
  return { code, start, checker, paths: [path], seen: new Map(), findings: new Map(), steps: 0, lastId: FIRST_ID };
}

/** Ids of numbers begin where no reference's will ever be. */
const FIRST_ID = 1_000_000;

/** Every map that the program loads must be one for its type. */
function checkMaps({ code, start, checker, findings }: State): void {
  for (const [at, map] of code.maps) {
    if (at < start.start || at >= start.end || checker.map(map)) continue;
    note(findings, at, `${map.name}: ${checker.violation!.message}`);
  }
}

function note(findings: Map<string, Finding>, at: number, message: string): void {
  findings.set(`${at} ${message}`, { at, message });
}

/** Follows one path until it ends, forks or was seen before. */
function follow(path: Path, state: State): void {
  const { code } = state;
  for (;;) {
    const instruction = code.instructions[path.at];
    if (!instruction || ++state.steps > MOST_STEPS) return;
    const end = step(instruction, path, state);
    if (end) return;
    path.at++;
  }
}

/** Does one instruction; returns true when the path ends. */
function step(instruction: Instruction, path: Path, state: State): boolean {
  const { opcode, destination, source } = instruction;
  if (destination > LAST_REGISTER || source > LAST_REGISTER) {
    return ends(`R${destination > LAST_REGISTER ? destination : source} is invalid`, path, state);
  }
  switch (classOf(opcode)) {
    case CLASS.arithmetic32:
    case CLASS.arithmetic64:
      doArithmetic(instruction, topOf(path).registers, () => ++state.lastId);
      return false;
    case CLASS.loadRegister:
    case CLASS.store:
    case CLASS.storeRegister:
      return ends(doAccess(instruction, path), path, state);
    case CLASS.load:
      return load(instruction, path, state);
    default:
      break;
  }
  if (opcode === EXIT) return exit(path, state);
  if (operationOf(opcode) === operationOf(CALL)) return call(instruction, path, state);
  return jump(instruction, path, state);
}

function ends(message: string | undefined, path: Path, { findings }: State): boolean {
  if (message === undefined) return false;
  note(findings, path.at, message);
  return true;
}

function load(instruction: Instruction, path: Path, state: State): boolean {
  const { opcode, destination, source, immediate } = instruction;
  const { registers } = topOf(path);
  if (opcode === LOAD_64) {
    loadConstant(registers[destination], path.at, source, immediate, state);
    path.at++;
    return false;
  }
  const mode = modeOf(opcode) << 5;
  if (mode !== LOAD_ABSOLUTE && mode !== LOAD_INDIRECT) return false;
  state.checker.references.copy(path.references);
  if (!state.checker.loadAbsolute(registers[6]!)) return ends(state.checker.violation!.message, path, state);
  for (let number = 1; number <= 5; number++) registers[number]!.clear();
  registers[0]!.number(0, 2 ** 32 - 1);
  return false;
}

/** A load of 64 bits loads a map, the address of a global variable or of a function, or a number. */
function loadConstant(
  register: Path['frames'][number]['registers'][number] | undefined,
  at: number,
  source: number,
  immediate: number,
  { code }: State,
): void {
  if (!register) return;
  const map = code.maps.get(at);
  const global = code.globals.get(at);
  const target = code.functions.get(at) ?? (source === PSEUDO_FUNCTION ? at + 1 + immediate : undefined);
  if (map) {
    register.point('CONST_PTR_TO_MAP');
    register.map = map;
  } else if (global) {
    register.point('PTR_TO_MAP_VALUE');
    register.map = global.map;
    register.min = global.offset;
    register.max = global.offset;
  } else if (target !== undefined) {
    register.point('PTR_TO_FUNC');
    register.subprogram = target;
  } else if (source === 0) {
    const high = code.instructions[at + 1]?.immediate ?? 0;
    register.constant(high * 2 ** 32 + (immediate >>> 0));
  } else register.point('UNKNOWN');
}

const LAST_REGISTER = 10;
const PSEUDO_FUNCTION = 4;

function call(instruction: Instruction, path: Path, state: State): boolean {
  const { problem, callbacks = [] } = doCall(instruction, path, state.code, state.checker);
  for (const callback of callbacks) enter(callback, state);
  return ends(problem, path, state);
}

function exit(path: Path, state: State): boolean {
  const { checker } = state;
  checker.references.copy(path.references);
  const depth = path.frames.length - 1;
  if (depth === path.callbackFrame) return ends(leaveCallback(path, state), path, state) || true;
  if (depth === 0) {
    if (!checker.exit()) ends(checker.violation!.message, path, state);
    return true;
  }
  const left = path.frames.pop()!;
  topOf(path).registers[0]!.copy(left.registers[0]!);
  path.at = left.back - 1;
  return false;
}

/** The call before the place that the callback goes back to says what it may return. */
function leaveCallback(path: Path, { checker, code }: State): string | undefined {
  const frame = topOf(path);
  const helper = code.instructions[frame.back - 1]?.immediate ?? -1;
  const callback = checker.callbackOf(helper);
  return !callback || checker.leaveCallback(callback, frame.registers[0]!) ? undefined : checker.violation!.message;
}

function jump(instruction: Instruction, path: Path, state: State): boolean {
  const { opcode, offset, immediate } = instruction;
  const isLong = classOf(opcode) === CLASS.jump32;
  if (operationOf(opcode) === CONDITION.always) {
    path.at += isLong ? immediate : offset;
    return !isNew(path, state, path.at + 1);
  }
  const outcome = outcomeOf(instruction, path);
  if (outcome !== 'not-taken') {
    const taken = copyPath(path, path.at + offset + 1);
    refine(instruction, taken, true);
    enter(taken, state);
  }
  if (outcome === 'taken') return true;
  refine(instruction, path, false);
  return false;
}

function enter(path: Path, state: State): void {
  if (isNew(path, state, path.at)) state.paths.push(path);
}

/** Says whether the instruction `at` was not reached in this state before. One that is reached in ever other states is looked at once more with what differs given up. */
function isNew(path: Path, { seen }: State, at: number): boolean {
  const keys = seen.get(at) ?? new Set<string>();
  seen.set(at, keys);
  if (keys.size > MOST_STATES) widen(path);
  const key = pathKey(path);
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}
