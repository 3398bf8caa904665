/** Prints how many bytes of memory a number of right calls use, by the helper that is called. */
import { createChecker, createRegisters } from '../../generator/check/index.ts';
import { context, type Fill, HASH, map, number, RINGBUF, stack, TABLE, XDP } from './set-up.ts';

const calls = Number(process.argv[2]);
const collect = globalThis.gc!;

/** Each is a round after which nothing is held. */
const ROUNDS: Record<string, readonly (readonly [string, readonly Fill[]])[]> = {
  bpf_map_lookup_elem: [['bpf_map_lookup_elem', [map(HASH), stack(-4)]]],
  bpf_ringbuf_output: [['bpf_ringbuf_output', [map(RINGBUF), stack(-16), number(16), number(0)]]],
  bpf_xdp_load_bytes: [['bpf_xdp_load_bytes', [context, number(0), stack(-16), number(8)]]],
  bpf_ringbuf_reserve: [
    ['bpf_ringbuf_reserve', [map(RINGBUF), number(16), number(0)]],
    ['bpf_ringbuf_discard', [() => {}, number(0)]],
  ],
};

const result = Object.fromEntries(Object.entries(ROUNDS).map(([name, round]) => [name, bytesOf(round)]));
process.stdout.write(JSON.stringify(result));

function bytesOf(round: (typeof ROUNDS)[string]): number {
  const checker = createChecker(TABLE, XDP);
  const registers = createRegisters();
  const steps = round.map(([name, fills]) => ({ id: TABLE.helpers[name]!.id, fills }));
  const run = (times: number) => {
    for (let time = 0; time < times; time++) {
      for (let step = 0; step < steps.length; step++) {
        const { id, fills } = steps[step]!;
        if (step > 0) registers[1]!.copy(registers[0]!);
        for (let index = 0; index < fills.length; index++) fills[index]!(registers[index + 1]!);
        if (!checker.call(id, registers)) throw new Error(checker.violation!.message);
        checker.isNotNull(registers, registers[0]!.id);
      }
    }
  };
  run(calls);
  collect();
  const before = process.memoryUsage().heapUsed;
  run(calls);
  return process.memoryUsage().heapUsed - before;
}
