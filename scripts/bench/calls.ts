import { readFileSync } from 'node:fs';
import {
  createChecker,
  createRegisters,
  decode,
  type MapState,
  type Program,
  StackState,
} from '../../generator/check/index.ts';
import { tableOf } from '../../test/check/table.ts';
import { fromCodeFile } from '../../test/vm/code-file.ts';
import { Vm } from '../../test/vm/vm.ts';
import { type Report, toFigure } from './figure.ts';
import { median, table, timed } from './statistics.ts';

const TABLE = tableOf('7.2');
const XDP: Program = { type: 'BPF_PROG_TYPE_XDP', isGplCompatible: true, has: ['CAP_BPF', 'CAP_PERFMON'] };
const HASH: MapState = { name: 'table', type: 'BPF_MAP_TYPE_HASH', keySize: 4, valueSize: 16 };
const RINGBUF: MapState = { name: 'events', type: 'BPF_MAP_TYPE_RINGBUF', keySize: 0, valueSize: 0 };

/** Calls a round: long enough for the clock. */
const CALLS = 200_000;
const RUNS = 2_000;

/** Returns how many right calls are checked in a second, and what that adds to programs in the reference VM. */
export async function callTable(rounds: number): Promise<Report> {
  const calls = Object.entries(CASES).map(([name, work]) => [name, rate(work(), rounds)] as const);
  const programs = ['map/sum', 'ring-buffer/submit', 'call/loop'].map(
    (name) => [name, ...ratio(name, rounds)] as const,
  );
  const figures = programs.map(([name, bare, checked]) => toFigure(`checks in ${name}`, [checked / bare]));
  const lines = [
    ...table([
      ['right calls', 'checks a second'],
      ...calls.map(([name, value]) => [name, Math.round(value).toLocaleString('en')]),
    ]),
    '',
    ...table([
      ['program in the reference VM', 'without checks', 'with', 'ratio'],
      ...programs.map(([name, bare, checked]) => [
        name,
        `${bare.toFixed(1)} µs`,
        `${checked.toFixed(1)} µs`,
        (checked / bare).toFixed(2),
      ]),
    ]),
  ];
  return { lines, figures };
}

/** Each returns what makes one call. */
const CASES: Readonly<Record<string, () => () => void>> = {
  bpf_ktime_get_ns: () => caller('bpf_ktime_get_ns', () => {}),
  bpf_map_lookup_elem: () => {
    const stack = writtenStack();
    return caller('bpf_map_lookup_elem', (registers) => {
      pointToMap(registers[1]!, HASH);
      pointToStack(registers[2]!, stack, -4);
    });
  },
  bpf_ringbuf_output: () => {
    const stack = writtenStack();
    return caller('bpf_ringbuf_output', (registers) => {
      pointToMap(registers[1]!, RINGBUF);
      pointToStack(registers[2]!, stack, -16);
      registers[3]!.constant(16);
      registers[4]!.constant(0);
    });
  },
  'bpf_ringbuf_reserve and _discard': () => {
    const { id } = TABLE.helpers['bpf_ringbuf_discard']!;
    const checker = createChecker(TABLE, XDP);
    const registers = createRegisters();
    return () => {
      pointToMap(registers[1]!, RINGBUF);
      registers[2]!.constant(16);
      registers[3]!.constant(0);
      checker.call(TABLE.helpers['bpf_ringbuf_reserve']!.id, registers);
      checker.isNotNull(registers, registers[0]!.id);
      registers[1]!.copy(registers[0]!);
      registers[2]!.constant(0);
      if (!checker.call(id, registers)) throw new Error(checker.violation!.message);
    };
  },
};

type Registers = ReturnType<typeof createRegisters>;

function caller(helper: string, fill: (registers: Registers) => void): () => void {
  const checker = createChecker(TABLE, XDP);
  const registers = createRegisters();
  const { id } = TABLE.helpers[helper]!;
  return () => {
    fill(registers);
    if (!checker.call(id, registers)) throw new Error(checker.violation!.message);
  };
}

function writtenStack(): StackState {
  const stack = new StackState();
  stack.write(-stack.size, stack.size);
  return stack;
}

function pointToMap(register: Registers[number], map: MapState): void {
  register.point('CONST_PTR_TO_MAP');
  register.map = map;
}

function pointToStack(register: Registers[number], stack: StackState, offset: number): void {
  register.point('PTR_TO_STACK');
  register.stack = stack;
  register.min = offset;
  register.max = offset;
}

function rate(call: () => void, rounds: number): number {
  const round = () => {
    for (let time = 0; time < CALLS; time++) call();
  };
  round();
  return (CALLS * 1000) / median(Array.from({ length: rounds }, () => timed(round)));
}

/** Returns the microseconds of a run without and with checks. Both are measured in turn. */
function ratio(name: string, rounds: number): readonly [number, number] {
  const text = readFileSync(new URL(`../../test/fixture/vm/${name}/code.json`, import.meta.url), 'utf8');
  const code = fromCodeFile(text, decode);
  const run = (isChecked: boolean) => () => {
    for (let time = 0; time < RUNS; time++) {
      const vm = new Vm(code, TABLE, XDP, { isChecked, checker: isChecked ? CHECKED : BARE });
      vm.run(code.programs[0]!);
    }
  };
  const [bare, checked] = [run(false), run(true)];
  bare();
  checked();
  const pairs = Array.from({ length: rounds }, () => [timed(bare), timed(checked)] as const);
  const perRun = (index: 0 | 1) => (median(pairs.map((pair) => pair[index])) * 1000) / RUNS;
  return [perRun(0), perRun(1)];
}

/** Made once: what a VM does when it loads a program is no part of a call. */
const CHECKED = createChecker(TABLE, XDP);
const BARE = createChecker(TABLE, XDP);
