import { createRecord, type Region } from './region.ts';
import type { Register } from './register.ts';
import type { Vm } from './vm.ts';

/** What a helper gives back: a number, or what a pointer points into; undefined is NULL. */
export type Answer = bigint | Region | undefined;

/** The helpers that the VM has, by number. A call reaches one only when the checker has let it through. */
export const HELPERS: Readonly<Record<number, (vm: Vm, args: readonly Register[]) => Answer>> = {
  1: (vm, [map, key]) => {
    const { lookUp, state } = vm.mapOf(map!);
    return lookUp(vm.read(key!, state.keySize));
  },
  2: (vm, [map, key, value, flags]) => {
    const { update, state } = vm.mapOf(map!);
    return update(vm.read(key!, state.keySize), vm.read(value!, state.valueSize), flags!.number);
  },
  3: (vm, [map, key]) => {
    const { remove, state } = vm.mapOf(map!);
    return remove(vm.read(key!, state.keySize));
  },
  5: (vm) => vm.clock(),
  8: () => 0n,
  44: () => 0n,
  113: (vm, [destination, size, from]) => {
    destination!.region!.fill(destination!.state.min, vm.kernelMemory(from!.bits(), Number(size!.number)));
    return 0n;
  },
  130: (vm, [map, data, size, flags]) =>
    vm.mapOf(map!).ring!.output(vm.read(data!, Number(size!.number)), flags!.number),
  131: (vm, [map, size, flags]) => {
    const { ring } = vm.mapOf(map!);
    const start = flags!.number === 0n ? ring!.reserve(Number(size!.number)) : undefined;
    return start === undefined ? undefined : createRecord(ring!, start, vm.nextBase());
  },
  132: (_, [record, flags]) => {
    const { ring, start } = record!.region!;
    ring!.commit(start!, flags!.number, false);
    return 0n;
  },
  133: (_, [record, flags]) => {
    const { ring, start } = record!.region!;
    ring!.commit(start!, flags!.number, true);
    return 0n;
  },
  134: (vm, [map, what]) => vm.mapOf(map!).ring!.query(what!.number),
  181: (vm, [count, callback, context, flags]) => {
    if (flags!.number !== 0n) return -22n;
    const limit = count!.number;
    if (limit > 1n << 23n) return -7n;
    for (let round = 0n; round < limit; round++) {
      const answer = vm.callBack(181, callback!, (registers) => {
        registers[1]!.set(round, false);
        registers[2]!.copy(context!);
      });
      if (answer !== 0n) return round + 1n;
    }
    return limit;
  },
};
