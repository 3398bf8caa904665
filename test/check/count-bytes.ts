/** Prints how many bytes of memory a number of right calls use, by the helper that is called; and those of right calls by every row of the table. */
import { createChecker, createRegisters } from '../../generator/check/index.ts';
import type { SignatureRow } from '../../generator/tree/index.ts';
import { holdWhatIsReleased, mapFor, programFor, rightFill } from './right-call.ts';
import { context, type Fill, HASH, map, number, RINGBUF, stack, TABLE, XDP } from './set-up.ts';

const calls = Number(process.argv[2]);
const collect = globalThis.gc!;

/** So often is measured: what the engine leaves behind while it compiles, on a busy machine more, is not there each time; what calls leave behind is. */
const MEASUREMENTS = 4;

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
process.stdout.write(JSON.stringify({ ...result, 'every row': bytesOfRows() }));

function bytesOfRows(): number {
  const rows = Object.entries(TABLE.helpers).flatMap(([name, { signatures }]) =>
    signatures.map((row) => callOf(name, row)),
  );
  return bytesFor(() => {
    for (let time = 0; time < calls / rows.length; time++) {
      for (let index = 0; index < rows.length; index++) rows[index]!();
    }
  });
}

/** Returns what makes one right call by a row, and forgets what it took. */
function callOf(name: string, row: SignatureRow): () => void {
  const { id } = TABLE.helpers[name]!;
  const checker = createChecker(TABLE, programFor(row, TABLE));
  const registers = createRegisters();
  const one = mapFor(name, row, TABLE);
  const fills = row.args.map((arg) => rightFill(arg, row, one, TABLE));
  return () => {
    checker.references.clear();
    if (name === 'bpf_spin_unlock') checker.references.lock(one, 0);
    for (let index = 0; index < fills.length; index++) {
      fills[index]!(registers[index + 1]!);
      holdWhatIsReleased(registers[index + 1]!, row.args[index]!, checker.references);
    }
    if (!checker.call(id, registers)) throw new Error(`${name}: ${checker.violation!.message}`);
  };
}

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
  return bytesFor(() => run(calls));
}

/** Returns how many bytes `run` uses at least, once it has run. */
function bytesFor(run: () => void): number {
  run();
  const used = Array.from({ length: MEASUREMENTS }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    run();
    return process.memoryUsage().heapUsed - before;
  });
  return Math.min(...used);
}
